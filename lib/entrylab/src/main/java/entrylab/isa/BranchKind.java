package entrylab.isa;

/** What a control transfer is, as the predictors see it. */
public enum BranchKind {
  CONDITIONAL,
  JUMP,
  CALL,
  INDIRECT_JUMP,
  INDIRECT_CALL,
  RETURN;

  /** Whether the target comes from a register or memory. */
  public boolean indirect() {
    return this == INDIRECT_JUMP || this == INDIRECT_CALL;
  }

  /** Whether a return address is pushed. */
  public boolean call() {
    return this == CALL || this == INDIRECT_CALL;
  }
}
