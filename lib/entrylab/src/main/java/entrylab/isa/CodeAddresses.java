package entrylab.isa;

/**
 * Where an instruction's bytes state addresses of code or data, which change when things are moved.
 *
 * @param branch the displacement of a direct branch, from behind the instruction
 * @param relative the displacement of a memory operand that counts from behind the instruction
 * @param absolute the displacement of any other memory operand without a segment; often just an
 *     offset
 * @param immediate an immediate of at least four bytes; often just a number
 */
public record CodeAddresses(
    CodeField branch, CodeField relative, CodeField absolute, CodeField immediate) {
  private static final int ADDRESS_BYTES = Integer.BYTES;

  static CodeAddresses of(Capstone.Decoded decoded, boolean direct) {
    CodeField displacement = wide(decoded.displacement());
    boolean relative = false;
    boolean segment = false;
    for (Operand operand : decoded.operands()) {
      if (operand instanceof Operand.Mem memory) {
        relative |= memory.rip();
        segment |= memory.segment();
      }
    }
    return new CodeAddresses(
        direct ? decoded.immediate() : CodeField.NONE,
        relative ? displacement : CodeField.NONE,
        relative || segment ? CodeField.NONE : displacement,
        direct ? CodeField.NONE : wide(decoded.immediate()));
  }

  /** A field that is large enough for an address. */
  private static CodeField wide(CodeField field) {
    return field.bytes() >= ADDRESS_BYTES ? field : CodeField.NONE;
  }
}
