package entrylab.core.isa;

/** What to do about an instruction whose form the table lacks. */
public enum UnknownForm {
  /** Stop, naming it. */
  REFUSE,
  /** Take its shape's estimate, and flag every result that it touches. */
  ESTIMATE
}
