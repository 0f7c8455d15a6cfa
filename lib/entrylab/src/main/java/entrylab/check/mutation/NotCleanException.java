package entrylab.check.mutation;

import java.util.List;

/**
 * A design that something is wrong with, where a clean one is needed.
 *
 * <pre>{@code
 * try {
 *   Mutate.of(Designs.get("rsp-check")).run();
 * } catch (NotCleanException e) {
 *   show(e.getMessage());
 * }
 * }</pre>
 */
public final class NotCleanException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  NotCleanException(String design, boolean x32, List<String> ids) {
    super(
        design
            + (x32 ? ", x32 on" : ", x32 off")
            + ": not clean itself, so its mutants say nothing; found "
            + String.join(" ", ids));
  }
}
