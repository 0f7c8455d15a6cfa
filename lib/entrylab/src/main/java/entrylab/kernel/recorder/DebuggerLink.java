package entrylab.kernel.recorder;

import entrylab.kernel.KernelException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A connection to an emulator that can be stopped, by the remote serial protocol of GDB (its
 * manual, appendix E): {@code $packet#sum}, where every answer is acknowledged by {@code +}.
 */
final class DebuggerLink implements AutoCloseable {
  private static final HexFormat HEX = HexFormat.of();

  private final SocketChannel channel;
  private final InputStream in;

  private DebuggerLink(SocketChannel channel) {
    this.channel = channel;
    this.in = new BufferedInputStream(Channels.newInputStream(channel));
  }

  /** Connects to the socket that the emulator listens at. */
  static DebuggerLink to(Path socket) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.connect(UnixDomainSocketAddress.of(socket));
      return new DebuggerLink(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Sends a packet and waits for its answer. */
  String ask(String packet) throws IOException {
    send(packet);
    return answer();
  }

  /**
   * The answer to a packet that must succeed.
   *
   * @throws KernelException if it is an error or is not known
   */
  String demand(String packet) throws IOException {
    String answer = ask(packet);
    if (answer.isEmpty() || answer.startsWith("E")) {
      throw new KernelException("the emulator's debugger refuses '" + packet + "'");
    }
    return answer;
  }

  /** Lets the guest run until it stops again. */
  void resume(String how) throws IOException {
    String answer = ask(how);
    if (!answer.startsWith("T") && !answer.startsWith("S")) {
      throw new KernelException(
          "the guest does not stop where it should, but says '" + answer + "'");
    }
  }

  /** A register by its number in the emulator's description. */
  long register(int number) throws IOException {
    byte[] bytes = HEX.parseHex(demand("p" + Integer.toHexString(number)));
    long value = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      value = value << Byte.SIZE | bytes[i] & 0xff;
    }
    return value;
  }

  /** Changes a register of four bytes. */
  void register(int number, int value) throws IOException {
    String bytes = String.format(Locale.ROOT, "%08x", Integer.reverseBytes(value));
    demand("P" + Integer.toHexString(number) + "=" + bytes);
  }

  /** Changes a register of eight bytes. */
  void register(int number, long value) throws IOException {
    String bytes = String.format(Locale.ROOT, "%016x", Long.reverseBytes(value));
    demand("P" + Integer.toHexString(number) + "=" + bytes);
  }

  /** What the emulator's own console says to a command. */
  String console(String command) throws IOException {
    send("qRcmd," + HEX.formatHex(command.getBytes(StandardCharsets.US_ASCII)));
    StringBuilder said = new StringBuilder();
    for (String part = answer(); !part.equals("OK"); part = answer()) {
      if (!part.startsWith("O")) {
        throw new KernelException("the emulator refuses '" + command + "'");
      }
      said.append(new String(HEX.parseHex(part.substring(1)), StandardCharsets.ISO_8859_1));
    }
    return said.toString();
  }

  private void send(String packet) throws IOException {
    int sum = packet.chars().sum() & 0xff;
    write(String.format(Locale.ROOT, "$%s#%02x", packet, sum));
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private String answer() throws IOException {
    StringBuilder packet = new StringBuilder();
    while (next() != '$') {
      // An acknowledgement of what was sent.
    }
    for (int c = next(); c != '#'; c = next()) {
      packet.append((char) c);
    }
    next();
    next();
    write("+");
    return packet.toString();
  }

  private int next() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw new EOFException("the emulator ended");
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
