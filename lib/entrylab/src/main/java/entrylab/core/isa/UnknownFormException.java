package entrylab.core.isa;

/** An instruction form that a CPU's instruction table lacks. */
public final class UnknownFormException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownFormException(Instruction instruction, String table) {
    super(
        "form '%s' (%s at %x) is not in data/instructions/%s.csv; add a row with its source"
            .formatted(instruction.form(), instruction.text(), instruction.address(), table));
  }
}
