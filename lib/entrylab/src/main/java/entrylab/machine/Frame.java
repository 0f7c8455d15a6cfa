package entrylab.machine;

import java.util.Arrays;

/** A copy of the 21 words of a pt_regs. */
public final class Frame {
  private final long[] words;

  Frame(long[] words) {
    this.words = words;
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
