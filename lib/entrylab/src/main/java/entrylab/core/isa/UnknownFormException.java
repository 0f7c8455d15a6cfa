package entrylab.core.isa;

import java.util.Locale;

/** An instruction form that a CPU's instruction table lacks. */
public final class UnknownFormException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownFormException(Instruction instruction, String table) {
    super(
        String.format(
            Locale.ROOT,
            "form '%s' (%s at %x) is not in data/instructions/%s.csv; add a row with its"
                + " source, or let its shape be an estimate, which every result will say:"
                + " --unknown-forms estimate, in a cell unknownForms(UnknownForm.ESTIMATE)",
            instruction.form(),
            instruction.text(),
            instruction.address(),
            table));
  }
}
