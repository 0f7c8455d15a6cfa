package unicorn;

/** An x87 extended-precision number: 64-bit mantissa with explicit integer bit, 15-bit exponent. */
public class X86_Float80 {
  private static final int BIAS = 16383;
  private static final int EXPONENT = 0x7fff;
  private static final int SIGN = 0x8000;

  /** Mantissa, the integer bit in bit 63. */
  public long mantissa;

  /** Sign in bit 15, exponent biased by 16383 below it. */
  public short exponent;

  /**
   * A number by its two fields.
   *
   * @param mantissa mantissa with the integer bit in bit 63
   * @param exponent sign and biased exponent
   */
  public X86_Float80(long mantissa, short exponent) {
    this.mantissa = mantissa;
    this.exponent = exponent;
  }

  /**
   * The nearest double, ties to even; too large becomes infinite, a denormal extended number 0.
   *
   * @return the value
   */
  public double toDouble() {
    int biased = exponent & EXPONENT;
    boolean negative = (exponent & SIGN) != 0;
    double magnitude;
    if (biased == 0) {
      magnitude = 0;
    } else if (biased == EXPONENT) {
      magnitude = (mantissa << 1) == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else {
      // The last bit is folded into the one before it so that the conversion rounds once.
      double significand = mantissa >>> 1 | mantissa & 1;
      magnitude = Math.scalb(significand, biased - BIAS - 62);
    }
    return negative ? -magnitude : magnitude;
  }

  /**
   * A double in extended precision.
   *
   * @param val any double
   * @return the same number; NaN becomes the quiet NaN of all ones
   */
  public static X86_Float80 fromDouble(double val) {
    int sign = Double.doubleToRawLongBits(val) < 0 ? SIGN : 0;
    if (Double.isNaN(val)) {
      return new X86_Float80(-1L, (short) -1);
    }
    if (Double.isInfinite(val)) {
      return new X86_Float80(Long.MIN_VALUE, (short) (sign | EXPONENT));
    }
    if (val == 0) {
      return new X86_Float80(0, (short) sign);
    }
    double magnitude = Math.abs(val);
    int exponent = Math.getExponent(magnitude);
    if (exponent < Double.MIN_EXPONENT) {
      exponent = Math.getExponent(magnitude * 0x1p64) - 64;
    }
    // The significand of a double has 53 bits, so scaling it to 62 bits and doubling is exact.
    long mantissa = (long) Math.scalb(magnitude, 62 - exponent) << 1;
    return new X86_Float80(mantissa, (short) (sign | (exponent + BIAS)));
  }

  @Override
  public String toString() {
    return "X86_Float80 [mantissa=" + mantissa + ", exponent=" + exponent + "]";
  }
}
