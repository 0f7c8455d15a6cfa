package entrylab.core.branch;

/** A script that was run from a state: a record without accessors, for speed. */
final class RememberedStep {
  /** In place of a number of changes: the step teaches a predictor something each time. */
  static final long NEVER = -1;

  /** No script's step. */
  private static final RememberedStep NONE = new RememberedStep(null);

  final BranchScript script;

  /** Conditional branches that the script has. */
  final int conditional;

  /**
   * The state it leads to, whatever predictors answer, for branches go where they go; {@code null}
   * until it was run.
   */
  RememberedState to;

  /** How often something had {@linkplain Repeating#changed changed} when it taught nothing. */
  long proven = NEVER;

  /** How often it was followed since it was last collected. */
  long times;

  /** The step that followed it last; {@link #NONE} before there was one. */
  RememberedStep next = NONE;

  /** Another step from the same state. */
  RememberedStep other;

  RememberedStep(BranchScript script) {
    this.script = script;
    this.conditional = script == null ? 0 : script.conditional;
  }
}
