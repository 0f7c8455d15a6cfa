package entrylab.workload.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, by their first bytes, and what makes a log of them. */
enum BinaryKind {
  PERF_DATA("perf's recording: perf script -i FILE > LOG makes a log of it", 0, "PERFILE2"),
  TRACE_CMD(
      "trace-cmd's recording: trace-cmd report -i FILE > LOG makes a log", 0, "\u0017\bDtracing"),
  CAPTURE(
      "sysdig's capture, which the lab does not read: strace -f -o LOG COMMAND makes a log",
      0,
      "\n\r\r\n"),
  TAR("a tar archive: unpack it and give the folder", 257, "ustar"),
  SEVEN_ZIP("a 7z archive: unpack it and give the file", 0, "7z\u00bc\u00af\u0027\u001c"),
  RAR("a rar archive: unpack it and give the file", 0, "Rar!\u001a\u0007"),
  PDF("a PDF document: save the log as text", 0, "%PDF-"),
  ELF("a program, not a log of one: strace -f -o LOG FILE makes a log", 0, "\u007fELF");

  private final String text;
  private final int at;
  private final byte[] magic;

  BinaryKind(String text, int at, String magic) {
    this.text = text;
    this.at = at;
    this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The kind of file with this beginning; empty for a text, and for what nobody knows. */
  static Optional<BinaryKind> of(byte[] head) {
    return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
  }

  private boolean begins(byte[] head) {
    int end = at + magic.length;
    return head.length >= end && Arrays.equals(head, at, end, magic, 0, magic.length);
  }

  /** What it is, and what to do. */
  @Override
  public String toString() {
    return text;
  }
}
