package entrylab.kernel.recorder;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what the plugin writes, as {@code data/kernel/recorder.c} describes it. */
final class StreamReader {
  private static final int BUFFER = 1 << 16;

  /** Who receives what is read. */
  interface Listener {
    /** The number of instructions that the guest has executed. */
    void alive(long instructions);

    /** The guest said a line. */
    void said(String line);

    /** A unit begins. */
    void begins();

    /** A unit ends. */
    void ends();

    /** What a number stands for. */
    void instruction(int number, long address, byte[] code);

    /** An instruction is executed. */
    void executed(int number);

    /** It reads or writes memory. */
    void accessed(boolean store, int size, long address);
  }

  private final InputStream in;
  private final Listener listener;

  StreamReader(InputStream in, Listener listener) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.listener = listener;
  }

  /**
   * Reads to the end.
   *
   * @return instructions beyond the limit, or 0 if the guest ended by itself
   * @throws IOException if the stream breaks off or is none
   */
  long read() throws IOException {
    for (int tag = in.read(); tag >= 0; tag = in.read()) {
      switch (tag) {
        case 'h' -> listener.alive(number(Long.BYTES));
        case 't' -> listener.said(text((int) number(Short.BYTES)));
        case 'b' -> {
          number(Short.BYTES);
          listener.begins();
        }
        case 'e' -> {
          number(Short.BYTES);
          listener.ends();
        }
        case 'i' -> {
          int number = (int) number(Integer.BYTES);
          long address = number(Long.BYTES);
          listener.instruction(number, address, bytes((int) number(1)));
        }
        case 'x' -> listener.executed((int) number(Integer.BYTES));
        case 'r', 'w' -> {
          int size = (int) number(1);
          listener.accessed(tag == 'w', size, number(Long.BYTES));
        }
        case 'o' -> {
          return number(Long.BYTES);
        }
        default -> throw new IOException("byte " + tag + " begins nothing");
      }
    }
    return 0;
  }

  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      number |= (long) next << Byte.SIZE * i;
    }
    return number;
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  private String text(int length) throws IOException {
    return new String(bytes(length), StandardCharsets.ISO_8859_1);
  }
}
