package entrylab.progress;

/** One line of text that can be rewritten in place. */
@FunctionalInterface
public interface ProgressLine {
  /** A line nobody sees. */
  ProgressLine NONE = text -> {};

  /** Puts this text in the place of the line's last one. */
  void rewrite(String text);

  /** Tells that the last text stays. */
  default void close() {}
}
