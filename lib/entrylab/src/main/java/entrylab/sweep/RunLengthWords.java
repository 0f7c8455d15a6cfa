package entrylab.sweep;

import entrylab.setting.Fraction;
import entrylab.setting.WholeNumber;
import entrylab.setting.Words;
import entrylab.sweep.result.RunLength;

/**
 * Words for a run's length: a number of syscalls, {@code sample:N} for one in pieces from all over
 * a recording, or {@code SHARE:N} for N at most, and fewer where the mean is known to a share of
 * itself before.
 */
final class RunLengthWords implements Words<RunLength> {
  private static final char BETWEEN = ':';
  private static final String SAMPLE = "sample";

  @Override
  public String label() {
    return "N";
  }

  @Override
  public RunLength read(String word) {
    int at = word.indexOf(BETWEEN);
    long most = WholeNumber.count().read(word.substring(at + 1));
    if (at < 0) {
      return new RunLength.Fixed(most);
    }
    return word.substring(0, at).equals(SAMPLE)
        ? new RunLength.Sampled(most)
        : new RunLength.UntilCertain(Fraction.share().read(word.substring(0, at)), most);
  }

  @Override
  public String write(RunLength length) {
    return switch (length) {
      case RunLength.Fixed fixed -> Long.toString(fixed.most());
      case RunLength.Sampled sampled -> SAMPLE + BETWEEN + sampled.most();
      case RunLength.UntilCertain until ->
          Fraction.share().write(until.relative()) + BETWEEN + until.most();
    };
  }
}
