package entrylab.workload.log;

import entrylab.workload.CallName;
import entrylab.workload.log.line.ByteLines;
import entrylab.workload.log.line.Damage;
import entrylab.workload.log.line.Dressing;
import entrylab.workload.log.line.LineKind;
import entrylab.workload.log.line.LineParser;
import entrylab.workload.log.line.LogFormat;
import entrylab.workload.log.line.NameTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together what is read of one file, or of several that are one log. */
final class LogBuilder {
  private final NameTable names = new NameTable();
  private final CallTally tally;
  private final Damage damage = new Damage();
  private final List<String> notes = new ArrayList<>();
  private final boolean several;
  private LogFormat format = LogFormat.STRACE;
  private long count;

  /**
   * Nothing so far.
   *
   * @param keep how many calls to keep
   * @param several whether more than one file is to come, so that messages name them
   */
  LogBuilder(int keep, boolean several) {
    this.tally = new CallTally(names, keep);
    this.several = several;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it cannot be one of several
   */
  void add(LogText text, String source) throws IOException {
    if (text.format() == LogFormat.COMPACT) {
      throw new IllegalArgumentException(
          "'" + source + "' is a compact workload file, which is a whole log: give it alone");
    }
    format = text.format();
    tally.nextFile();
    damage.file(several ? source : "");
    note(text, several ? source + ": " : "");
    LineParser parser = text.dressing().around(format.parser(names, tally));
    ByteLines lines = new ByteLines(text.in());
    long number = 0;
    while (lines.next()) {
      number++;
      LineKind kind =
          lines.overlong()
              ? LineKind.DAMAGED
              : parser.parse(lines.buffer(), lines.start(), lines.end());
      if (kind != LineKind.CALL && kind != LineKind.OTHER) {
        damage.take(kind, lines, number);
      }
    }
    count += number;
    LineKind end = parser.end();
    damage.take(end, lines, number);
    if (end == LineKind.JOINED) {
      note((several ? source + ": " : "") + "the last call has no end, and is counted");
    }
  }

  private void note(LogText text, String where) {
    if (text.quotedPrintable()) {
      note(where + "decoded from a mail's quoted-printable");
    }
    if (!text.dressing().equals(Dressing.NONE)) {
      note(where + "taken off its lines: " + text.dressing());
    }
  }

  private void note(String text) {
    if (notes.size() < Damage.KEPT) {
      notes.add(text);
    }
  }

  /** The log of all files so far. */
  RecordedLog log() {
    Map<CallName, Long> counts = tally.counts();
    List<String> all = new ArrayList<>(notes);
    CompatNote.of(counts).ifPresent(all::add);
    return new RecordedLog(
        new LogCounts(format, counts, tally.summary(), count, damage.count(), damage.first(), all),
        tally.recording(Map.of()));
  }
}
