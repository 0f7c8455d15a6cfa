package entrylab.machine;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * A copy of the 21 words of a pt_regs.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   RunOutcome outcome = machine.run(TaskCall.of(56, 0).entry(0, 1)); // clone
 *   show(outcome.calls().getFirst().frame().get(PtReg.BX));
 * }
 * }</pre>
 */
public final class Frame {
  private final long[] words;

  Frame(long[] words) {
    this.words = words;
  }

  /** A frame with these words, by word. */
  public static Frame of(ToLongFunction<PtReg> words) {
    return new Frame(Arrays.stream(PtReg.values()).mapToLong(words).toArray());
  }

  /** One word. */
  public long get(PtReg word) {
    return words[word.ordinal()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
