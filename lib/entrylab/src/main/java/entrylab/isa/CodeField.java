package entrylab.isa;

/**
 * A number within an instruction's bytes, little-endian and sign-extended.
 *
 * @param at index of its first byte
 * @param bytes its size; 0 if the instruction has none
 */
public record CodeField(int at, int bytes) {
  /** What an instruction has that states no number. */
  static final CodeField NONE = new CodeField(0, 0);

  /** Whether there is one. */
  public boolean present() {
    return bytes > 0;
  }

  /** The number. */
  public long value(byte[] code) {
    long value = code[at + bytes - 1];
    for (int i = bytes - 2; i >= 0; i--) {
      value = value << Byte.SIZE | code[at + i] & 0xff;
    }
    return value;
  }

  /**
   * The code with another number in its place.
   *
   * @throws IllegalArgumentException if it does not fit
   */
  public byte[] with(byte[] code, long value) {
    byte[] changed = code.clone();
    for (int i = 0; i < bytes; i++) {
      changed[at + i] = (byte) (value >> Byte.SIZE * i);
    }
    if (value(changed) != value) {
      throw new IllegalArgumentException(value + " does not fit into " + bytes + " bytes of code");
    }
    return changed;
  }
}
