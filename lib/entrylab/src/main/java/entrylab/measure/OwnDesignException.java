package entrylab.measure;

import entrylab.design.Design;

/**
 * A reader's own design that was not allowed to run on this processor.
 *
 * <pre>{@code
 * var settings =
 *     new Measure.Settings(
 *         List.of(Designs.fromFile("mine.S")),
 *         ImageOptions.DEFAULT,
 *         List.of(),
 *         List.of(),
 *         List.of(),
 *         3,
 *         5,
 *         1,
 *         false,
 *         "by hand");
 * try {
 *   Measure.run(settings); // nativeOwn is false: a text of one's own runs natively if asked for
 * } catch (OwnDesignException e) {
 *   show(e.problem());
 * }
 * }</pre>
 */
public final class OwnDesignException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  OwnDesignException(Design design) {
    this(design.name() + " is not a shipped design");
  }

  private OwnDesignException(String problem) {
    super(problem + ": settings with nativeOwn run it on this processor, in a process of its own");
    this.problem = problem;
  }

  /** The message without the call that helps, for a front end that has its own word for it. */
  public String problem() {
    return problem;
  }
}
