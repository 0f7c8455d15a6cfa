package unicorn;

import java.util.Locale;

/** A 32-bit ARM coprocessor register, for {@code UC_ARM_REG_CP_REG}. */
public class Arm_CP {
  /** Fields of {@code MRC} and {@code MRRC}; {@code is64} and {@code sec} are 0 or 1. */
  public int cp, is64, sec, crn, crm, opc1, opc2;

  /** Value, read only when writing the register. */
  public long val;

  /**
   * A register to read.
   *
   * @param cp coprocessor number
   * @param is64 1 for a 64-bit register
   * @param sec 1 for the secure bank
   * @param crn CRn
   * @param crm CRm
   * @param opc1 first opcode
   * @param opc2 second opcode
   */
  public Arm_CP(int cp, int is64, int sec, int crn, int crm, int opc1, int opc2) {
    this(cp, is64, sec, crn, crm, opc1, opc2, 0);
  }

  /**
   * A register to write.
   *
   * @param cp coprocessor number
   * @param is64 1 for a 64-bit register
   * @param sec 1 for the secure bank
   * @param crn CRn
   * @param crm CRm
   * @param opc1 first opcode
   * @param opc2 second opcode
   * @param val value to write
   */
  public Arm_CP(int cp, int is64, int sec, int crn, int crm, int opc1, int opc2, long val) {
    this.cp = cp;
    this.is64 = is64;
    this.sec = sec;
    this.crn = crn;
    this.crm = crm;
    this.opc1 = opc1;
    this.opc2 = opc2;
    this.val = val;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Arm_CP [cp=%d, is64=%d, sec=%d, crn=%d, crm=%d, opc1=%d, opc2=%d, val=%d]",
        cp,
        is64,
        sec,
        crn,
        crm,
        opc1,
        opc2,
        val);
  }
}
