package entrylab.setting;

import java.util.function.Supplier;

/**
 * One thing that a run can be asked for, declared once: its word, how values are read and written,
 * what holds if nothing is said, and a sentence of help.
 *
 * <p>Whatever offers, keeps or prints settings goes through this: the fluent API, the command line
 * and its help, the manifest beside a result, the fingerprint of an interrupted sweep, the footer
 * of a mail.
 *
 * @param <T> the values' type
 */
public final class Setting<T> {
  private final String word;
  private final Words<T> words;
  private final Supplier<T> unlessSaid;
  private final String help;
  private final String unlessSaidInHelp;
  private final boolean onCpu;
  private final boolean alwaysStated;

  private Setting(
      String word,
      Words<T> words,
      Supplier<T> unlessSaid,
      String help,
      String unlessSaidInHelp,
      boolean onCpu,
      boolean alwaysStated) {
    this.word = word;
    this.words = words;
    this.unlessSaid = unlessSaid;
    this.help = help;
    this.unlessSaidInHelp = unlessSaidInHelp;
    this.onCpu = onCpu;
    this.alwaysStated = alwaysStated;
  }

  /**
   * A setting.
   *
   * @param word lower-case, with hyphens, such as {@code call-depth}
   * @param unlessSaid its value if nothing is said
   * @param help a sentence without the default, which is added
   */
  public static <T> Setting<T> of(String word, Words<T> words, T unlessSaid, String help) {
    return lazily(word, words, () -> unlessSaid, help);
  }

  /** A setting whose default costs something to make, such as reading a file. */
  public static <T> Setting<T> lazily(
      String word, Words<T> words, Supplier<T> unlessSaid, String help) {
    return new Setting<>(word, words, unlessSaid, help, null, false, false);
  }

  /** With a default that help texts describe like this. */
  public Setting<T> unlessSaidInHelp(String described) {
    return new Setting<>(word, words, unlessSaid, help, described, onCpu, alwaysStated);
  }

  /** Without a meaning where no CPU is modelled: there, a command refuses it. */
  public Setting<T> onCpu() {
    return new Setting<>(word, words, unlessSaid, help, unlessSaidInHelp, true, alwaysStated);
  }

  /** Part of every command that is printed, at its default too. */
  public Setting<T> alwaysStated() {
    return new Setting<>(word, words, unlessSaid, help, unlessSaidInHelp, onCpu, true);
  }

  /** Its word, such as {@code call-depth}. */
  public String word() {
    return word;
  }

  /** The option that says it on a command line, such as {@code --call-depth}. */
  public String option() {
    return "--" + word;
  }

  /** How values are read and written. */
  public Words<T> words() {
    return words;
  }

  /** Its value if nothing is said. */
  public T unlessSaid() {
    return unlessSaid.get();
  }

  /** The sentence of help, the default left out. */
  public String help() {
    return help;
  }

  /** How help texts describe the default. */
  public String describedDefault() {
    return unlessSaidInHelp == null ? words.write(unlessSaid()) : unlessSaidInHelp;
  }

  /** Whether it means nothing where no CPU is modelled. */
  public boolean needsCpu() {
    return onCpu;
  }

  /** Whether it is part of every command that is printed. */
  public boolean isAlwaysStated() {
    return alwaysStated;
  }

  @Override
  public String toString() {
    return option();
  }
}
