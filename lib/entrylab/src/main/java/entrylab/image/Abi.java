package entrylab.image;

import java.util.Arrays;

/**
 * Which callers a row of the syscall table serves, as the kernel's .tbl files name it.
 *
 * <pre>{@code
 * show(ImageOptions.DEFAULT.table().rows().stream().filter(row -> row.abi() == Abi.X32).count());
 * }</pre>
 */
public enum Abi {
  /** Native and x32 callers alike. */
  COMMON("common"),
  /** Native 64-bit callers only. */
  NATIVE("64"),
  /** x32 callers only; numbers 512 and up. */
  X32("x32");

  private final String text;

  Abi(String text) {
    this.text = text;
  }

  /**
   * Reads the word of a .tbl file.
   *
   * @throws IllegalArgumentException if the word is none of {@code common}, {@code 64}, {@code x32}
   */
  public static Abi parse(String word) {
    return Arrays.stream(values())
        .filter(abi -> abi.text.equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown abi '" + word + "': common, 64 or x32"));
  }

  @Override
  public String toString() {
    return text;
  }
}
