package entrylab.kernel;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

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
    return FORM.read(file, new Reading());
  }

  /** A snapshot that is being read. */
  private static final class Reading implements FileForm.Lines<KernelSnapshot> {
    private final Map<String, Long> before = new LinkedHashMap<>();
    private final Map<String, Long> after = new LinkedHashMap<>();
    private final Map<Long, byte[]> pages = new TreeMap<>(Long::compareUnsigned);
    private KernelRecordFile.Reading record;
    private int recordBegins;

    @Override
    public void line(int number, String text) {
      if (record != null) {
        if (number > recordBegins + 1) {
          record.line(number, text);
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

    @Override
    public KernelSnapshot whole() {
      if (record == null) {
        throw new IllegalArgumentException("it has no call");
      }
      return new KernelSnapshot(
          new GuestRegisters(before), new GuestRegisters(after), pages, record.whole());
    }
  }
}
