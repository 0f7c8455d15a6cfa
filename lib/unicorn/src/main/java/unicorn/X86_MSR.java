package unicorn;

/** An x86 model-specific register, for {@code UC_X86_REG_MSR}. */
public class X86_MSR {
  /** Number of the register, as in ECX of {@code RDMSR}. */
  public int rid;

  /** Value, read only when writing the register. */
  public long value;

  /**
   * A register to read.
   *
   * @param rid number of the register
   */
  public X86_MSR(int rid) {
    this(rid, 0);
  }

  /**
   * A register to write.
   *
   * @param rid number of the register
   * @param value value to write
   */
  public X86_MSR(int rid, long value) {
    this.rid = rid;
    this.value = value;
  }

  @Override
  public String toString() {
    return "X86_MSR [rid=" + rid + ", value=" + value + "]";
  }
}
