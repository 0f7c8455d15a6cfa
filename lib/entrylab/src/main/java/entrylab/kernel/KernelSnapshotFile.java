package entrylab.kernel;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Writes and reads snapshots; the package's description has the grammar. */
final class KernelSnapshotFile {
  private static final FileForm FORM =
      new FileForm("kernel snapshot", 2, "./lab kernel record IMAGE --snapshot");
  private static final String RECORD = "record";
  private static final HexFormat HEX = HexFormat.of();

  private KernelSnapshotFile() {}

  /** Writes a snapshot whole or not at all. */
  static void write(KernelSnapshot snapshot, Path file) {
    KernelRecordFile.writeWhole(file, out -> write(snapshot, out));
  }

  private static void write(KernelSnapshot snapshot, Writer out) throws IOException {
    out.write(FORM.first() + "\n");
    write("before", snapshot.before(), out);
    write("after", snapshot.after(), out);
    for (Map.Entry<Long, ByteBuffer> page : snapshot.pages().entrySet()) {
      out.write("page " + Long.toHexString(page.getKey()) + " ");
      out.write(HEX.formatHex(page.getValue().array()) + "\n");
    }
    out.write(RECORD + "\n");
    KernelRecordFile.write(snapshot.record(), out);
  }

  private static void write(String when, GuestRegisters registers, Writer out) throws IOException {
    for (Map.Entry<String, Long> one : registers.values().entrySet()) {
      out.write(when + " " + one.getKey() + " " + Long.toHexString(one.getValue()) + "\n");
    }
  }

  /**
   * Reads a snapshot.
   *
   * @throws KernelException naming file and line if it is none
   */
  static KernelSnapshot read(Path file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      FORM.check(file, in.readLine());
      return read(in, file);
    } catch (ZipException | EOFException e) {
      throw FORM.none(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KernelSnapshot read(BufferedReader in, Path file) throws IOException {
    int line = 1;
    try {
      var reading = new Reading();
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line++;
        reading.line(line, text);
      }
      return reading.snapshot();
    } catch (RuntimeException _) {
      throw FORM.broken(file, line);
    }
  }

  /** A snapshot that is being read. */
  private static final class Reading {
    private final Map<String, Long> before = new LinkedHashMap<>();
    private final Map<String, Long> after = new LinkedHashMap<>();
    private final Map<Long, byte[]> pages = new TreeMap<>(Long::compareUnsigned);
    private KernelRecordFile.Reading record;
    private int recordBegins;

    void line(int number, String text) {
      if (record != null) {
        if (number > recordBegins + 1) {
          record.line(text);
        } else if (!text.equals(KernelRecordFile.FORM.first())) {
          throw new IllegalArgumentException("no record of this form");
        }
        return;
      }
      String[] words = text.split(" ");
      switch (words[0]) {
        case "before" -> before.put(words[1], hex(words[2]));
        case "after" -> after.put(words[1], hex(words[2]));
        case "page" -> pages.put(hex(words[1]), page(words[2]));
        case RECORD -> {
          record = new KernelRecordFile.Reading();
          recordBegins = number;
        }
        default -> throw new IllegalArgumentException("'" + words[0] + "' is no word of it");
      }
    }

    private static long hex(String digits) {
      return Long.parseUnsignedLong(digits, 16);
    }

    private static byte[] page(String digits) {
      byte[] bytes = HEX.parseHex(digits);
      if (bytes.length != PhysicalMemory.PAGE) {
        throw new IllegalArgumentException("a page has 4096 bytes, not " + bytes.length);
      }
      return bytes;
    }

    KernelSnapshot snapshot() {
      if (record == null) {
        throw new IllegalArgumentException("it has no call");
      }
      return new KernelSnapshot(
          new GuestRegisters(before), new GuestRegisters(after), pages, record.record());
    }
  }
}
