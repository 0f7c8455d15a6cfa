package entrylab.workload.log;

import entrylab.workload.CallAbi;
import entrylab.workload.log.line.ByteLines;
import entrylab.workload.log.line.CallSink;
import entrylab.workload.log.line.Damage;
import entrylab.workload.log.line.Dressing;
import entrylab.workload.log.line.LineKind;
import entrylab.workload.log.line.LineParser;
import entrylab.workload.log.line.LogFormat;
import entrylab.workload.log.line.NameTable;
import entrylab.workload.log.line.UndressingParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What one way to read a log finds in its beginning.
 *
 * @param format the kind of log it is read as
 * @param dressing what is taken off its lines
 * @param calls how many lines tell of calls
 * @param damaged how many are damaged
 */
record Sampled(LogFormat format, Dressing dressing, long calls, long damaged) {

  /** Something damaged among this number of lines of calls leaves no doubt about the format. */
  private static final int FEW = 4;

  /** What names of calls have in ltrace's logs, and hardly ever in others. */
  private static final byte[] LTRACES = {'S', 'Y', 'S'};

  /** The format that finds the most calls; strace's if none finds any. */
  static Sampled best(byte[] sample, Dressing dressing) {
    if (Bytes.contain(sample, LTRACES)) {
      Sampled ltrace = of(sample, LogFormat.LTRACE, dressing);
      if (ltrace.calls > 0) {
        return ltrace; // strace's parser takes the library's calls too
      }
    }
    Sampled best = of(sample, LogFormat.STRACE, dressing);
    if (best.calls > FEW * best.damaged) {
      return best;
    }
    for (LogFormat format : LogFormat.besidesStrace()) {
      if (format == LogFormat.CSV && !dressing.prefixes().isEmpty()) {
        continue; // a row of words looks like a prefix and a word
      }
      Sampled found = of(sample, format, dressing);
      best = found.calls > best.calls ? found : best;
    }
    return best;
  }

  /** This, or what finds more calls under one of other dressings. */
  Sampled most(byte[] sample, List<Dressing> dressings) {
    Sampled most = this;
    for (Dressing other : dressings) {
      Sampled found = best(sample, other);
      most = found.calls > most.calls ? found : most;
    }
    return most;
  }

  private static Sampled of(byte[] sample, LogFormat format, Dressing dressing) {
    LineParser parser = dressing.around(format.parser(new NameTable(), new Nowhere()));
    var lines = new ByteLines(new ByteArrayInputStream(sample.clone()), sample.length + 1);
    Damage damage = new Damage();
    long calls = 0;
    try {
      for (long number = 1; lines.next(); number++) {
        LineKind kind = parser.parse(lines.buffer(), lines.start(), lines.end());
        calls += kind == LineKind.CALL || kind == LineKind.JOINED ? 1 : 0;
        damage.take(kind, lines, number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // What is not around most of them is around none: it is damage, or belongs to the log.
    boolean common = !(parser instanceof UndressingParser u) || 2 * u.dressedCalls() >= calls;
    return new Sampled(format, dressing, common ? calls : 0, damage.count());
  }

  /** Lets everything pass. */
  private static final class Nowhere implements CallSink {
    @Override
    public void call(int name, CallAbi abi, int task, int gapMicros) {}

    @Override
    public void sum(int name, CallAbi abi, long count) {}
  }
}
