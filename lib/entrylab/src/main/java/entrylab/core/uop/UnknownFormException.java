package entrylab.core.uop;

import entrylab.isa.Instruction;
import java.util.Locale;

/** An instruction form that a CPU's instruction table lacks. */
public final class UnknownFormException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  UnknownFormException(Instruction instruction, String table) {
    this(
        String.format(
            Locale.ROOT,
            "form '%s' (%s at %x) is not in data/instructions/%s.csv; add a row with its"
                + " source, or let its shape be an estimate, which every result will say",
            instruction.form(),
            instruction.text(),
            instruction.address(),
            table));
  }

  private UnknownFormException(String problem) {
    super(problem + ": unknownForms(UnknownForm.ESTIMATE)");
    this.problem = problem;
  }

  /** The message without the call that helps, for a front end that has its own word for it. */
  public String problem() {
    return problem;
  }
}
