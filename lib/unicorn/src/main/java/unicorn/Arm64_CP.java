package unicorn;

import java.util.Locale;

/** An ARM64 system register, for {@code UC_ARM64_REG_CP_REG}. */
public class Arm64_CP {
  /** Fields of {@code MRS} and {@code MSR}. */
  public int crn, crm, op0, op1, op2;

  /** Value, read only when writing the register. */
  public long val;

  /**
   * A register to read.
   *
   * @param crn CRn
   * @param crm CRm
   * @param op0 op0
   * @param op1 op1
   * @param op2 op2
   */
  public Arm64_CP(int crn, int crm, int op0, int op1, int op2) {
    this(crn, crm, op0, op1, op2, 0);
  }

  /**
   * A register to write.
   *
   * @param crn CRn
   * @param crm CRm
   * @param op0 op0
   * @param op1 op1
   * @param op2 op2
   * @param val value to write
   */
  public Arm64_CP(int crn, int crm, int op0, int op1, int op2, long val) {
    this.crn = crn;
    this.crm = crm;
    this.op0 = op0;
    this.op1 = op1;
    this.op2 = op2;
    this.val = val;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Arm64_CP [crn=%d, crm=%d, op0=%d, op1=%d, op2=%d, val=%d]",
        crn,
        crm,
        op0,
        op1,
        op2,
        val);
  }
}
