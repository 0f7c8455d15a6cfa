package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.Locale;

/**
 * Registers wider than a {@code long}, in the layouts of {@code x86.h}, {@code arm.h}, {@code
 * arm64.h}.
 */
final class RegisterCodec {
  static final int ARM64_CP_BYTES = 32;

  private RegisterCodec() {}

  /** Prepares a read: what of the value the library wants to know. */
  static void name(RegisterKind kind, Object option, MemorySegment at) {
    switch (kind) {
      case MSR -> at.set(JAVA_INT, 0, expect(X86_MSR.class, option).rid);
      case ARM_CP -> put(expect(Arm_CP.class, option), at);
      case ARM64_CP -> put(expect(Arm64_CP.class, option), at);
      default -> {}
    }
  }

  static Object decode(RegisterKind kind, MemorySegment at) {
    return switch (kind) {
      case LONG -> at.get(JAVA_LONG, 0);
      case BITS_128, BITS_256, BITS_512 -> unsigned(at.asSlice(0, kind.bytes));
      case FLOAT_80 -> new X86_Float80(at.get(JAVA_LONG, 0), at.get(JAVA_SHORT, 8));
      case MMR ->
          new X86_MMR(
              at.get(JAVA_LONG, 8),
              at.get(JAVA_INT, 16),
              at.get(JAVA_INT, 20),
              at.get(JAVA_SHORT, 0));
      case MSR -> at.get(JAVA_LONG, 8);
      case ARM_CP -> at.get(JAVA_LONG, 32);
      case ARM64_CP -> at.get(JAVA_LONG, 24);
    };
  }

  static void encode(RegisterKind kind, Object value, MemorySegment at) {
    switch (kind) {
      case LONG -> at.set(JAVA_LONG, 0, expect(Number.class, value).longValue());
      case BITS_128, BITS_256, BITS_512 ->
          put(expect(BigInteger.class, value), at.asSlice(0, kind.bytes));
      case FLOAT_80 -> {
        X86_Float80 number = expect(X86_Float80.class, value);
        at.set(JAVA_LONG, 0, number.mantissa);
        at.set(JAVA_LONG, 8, Short.toUnsignedLong(number.exponent));
      }
      case MMR -> {
        X86_MMR register = expect(X86_MMR.class, value);
        at.set(JAVA_LONG, 0, Short.toUnsignedLong(register.selector));
        at.set(JAVA_LONG, 8, register.base);
        at.set(JAVA_INT, 16, register.limit);
        at.set(JAVA_INT, 20, register.flags);
      }
      case MSR -> {
        X86_MSR register = expect(X86_MSR.class, value);
        at.set(JAVA_INT, 0, register.rid);
        at.set(JAVA_LONG, 8, register.value);
      }
      case ARM_CP -> put(expect(Arm_CP.class, value), at);
      case ARM64_CP -> put(expect(Arm64_CP.class, value), at);
    }
  }

  static Arm64_CP arm64Cp(MemorySegment at) {
    return new Arm64_CP(
        at.get(JAVA_INT, 0),
        at.get(JAVA_INT, 4),
        at.get(JAVA_INT, 8),
        at.get(JAVA_INT, 12),
        at.get(JAVA_INT, 16),
        at.get(JAVA_LONG, 24));
  }

  private static void put(Arm64_CP register, MemorySegment at) {
    int[] fields = {register.crn, register.crm, register.op0, register.op1, register.op2};
    MemorySegment.copy(fields, 0, at, JAVA_INT, 0, fields.length);
    at.set(JAVA_LONG, 24, register.val);
  }

  private static void put(Arm_CP register, MemorySegment at) {
    int[] fields = {
      register.cp,
      register.is64,
      register.sec,
      register.crn,
      register.crm,
      register.opc1,
      register.opc2
    };
    MemorySegment.copy(fields, 0, at, JAVA_INT, 0, fields.length);
    at.set(JAVA_LONG, 32, register.val);
  }

  /** Little-endian bytes, as every host with a linker has them. */
  private static BigInteger unsigned(MemorySegment at) {
    byte[] bytes = at.toArray(JAVA_BYTE);
    return new BigInteger(1, reversed(bytes));
  }

  private static void put(BigInteger value, MemorySegment at) {
    int bits = (int) (8 * at.byteSize());
    // Both readings of the top bit are welcome: unsigned up to bits, signed down to -2^(bits - 1).
    if (value.signum() >= 0 ? value.bitLength() > bits : value.bitLength() >= bits) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "value of %d bits does not fit a %d-bit register",
              value.bitLength(),
              bits));
    }
    byte[] bytes = reversed(value.toByteArray());
    at.fill((byte) (value.signum() < 0 ? -1 : 0));
    MemorySegment.copy(bytes, 0, at, JAVA_BYTE, 0, (int) Math.min(bytes.length, at.byteSize()));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }

  private static <T> T expect(Class<T> type, Object value) {
    if (!type.isInstance(value)) {
      throw new ClassCastException(
          String.format(
              Locale.ROOT,
              "this register takes a %s, not %s",
              type.getSimpleName(),
              value == null ? "null" : "a " + value.getClass().getSimpleName()));
    }
    return type.cast(value);
  }
}
