package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static Unicorn open() {
    return Guest.x86("90");
  }

  @Test
  void partsOfARegisterAreZeroExtended() {
    try (Unicorn unicorn = open()) {
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 0x8877665544332211L);
      assertEquals(0x44332211L, unicorn.reg_read(Unicorn.UC_X86_REG_EAX));
      assertEquals(0x2211, unicorn.reg_read(Unicorn.UC_X86_REG_AX));
      assertEquals(0x22, unicorn.reg_read(Unicorn.UC_X86_REG_AH));
      unicorn.reg_write(Unicorn.UC_X86_REG_AL, 0xfffL);
      assertEquals(0x88776655443322ffL, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void vectorsOfAllWidthsReadBack() {
    try (Unicorn unicorn = open()) {
      checkVector(unicorn, Unicorn.UC_X86_REG_XMM3, 128);
      checkVector(unicorn, Unicorn.UC_X86_REG_YMM4, 256);
      checkVector(unicorn, Unicorn.UC_X86_REG_ZMM5, 512);
    }
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM64, Unicorn.UC_MODE_ARM)) {
      checkVector(arm, Unicorn.UC_ARM64_REG_Q7, 128);
      checkVector(arm, Unicorn.UC_ARM64_REG_V31, 128);
    }
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM, Unicorn.UC_MODE_ARM)) {
      checkVector(arm, Unicorn.UC_ARM_REG_Q1, 128);
    }
  }

  /** All bits, a pattern in the top bits, and a negative number as its two's complement. */
  private static void checkVector(Unicorn unicorn, int register, int bits) {
    BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    unicorn.reg_write(register, all);
    assertEquals(all, unicorn.reg_read(register, null));
    BigInteger top = BigInteger.valueOf(0xa5).shiftLeft(bits - 8);
    unicorn.reg_write(register, top);
    assertEquals(top, unicorn.reg_read(register, null));
    unicorn.reg_write(register, BigInteger.TWO.negate());
    assertEquals(all.subtract(BigInteger.ONE), unicorn.reg_read(register, null));
    BigInteger tooWide = BigInteger.ONE.shiftLeft(bits);
    assertThrows(IllegalArgumentException.class, () -> unicorn.reg_write(register, tooWide));
    assertThrows(
        IllegalArgumentException.class, () -> unicorn.reg_write(register, tooWide.negate()));
    assertThrows(UnicornException.class, () -> unicorn.reg_read(register));
    assertThrows(UnicornException.class, () -> unicorn.reg_write(register, 1L));
  }

  @Test
  void x87RegistersHoldExtendedNumbers() {
    try (Unicorn unicorn = open()) {
      unicorn.reg_write(Unicorn.UC_X86_REG_ST0, X86_Float80.fromDouble(-1.5));
      X86_Float80 read = (X86_Float80) unicorn.reg_read(Unicorn.UC_X86_REG_ST0, null);
      // 1.5 = 1.1 in binary, times 2 to the power of 0: exponent 16383, and the sign above it.
      assertEquals(0xc000000000000000L, read.mantissa);
      assertEquals((short) 0xbfff, read.exponent);
      assertEquals(-1.5, read.toDouble());
    }
  }

  @Test
  void extendedNumbersThatAreNoDoubles() {
    assertEquals(
        Double.POSITIVE_INFINITY, new X86_Float80(Long.MIN_VALUE, (short) 0x7fff).toDouble());
    assertTrue(Double.isNaN(new X86_Float80(-1L, (short) 0x7fff).toDouble()));
    // 2^16000 is beyond every double, 1 + 2^-63 is not: it rounds to 1.
    assertEquals(
        Double.NEGATIVE_INFINITY,
        new X86_Float80(Long.MIN_VALUE, (short) (0x8000 | 16383 + 16000)).toDouble());
    assertEquals(1, new X86_Float80(Long.MIN_VALUE | 1, (short) 16383).toDouble());
  }

  @Property
  void everyDoubleSurvivesExtendedPrecision(@ForAll double value) {
    assertEquals(value, X86_Float80.fromDouble(value).toDouble());
  }

  @Property
  void everyBitPatternOfADoubleSurvives(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    assertEquals(value, X86_Float80.fromDouble(value).toDouble());
  }

  @Test
  void segmentTablesReadBack() {
    try (Unicorn unicorn = open()) {
      X86_MMR tr = new X86_MMR(0x9000, 0x67, 0x8b00, (short) 0x40);
      unicorn.reg_write(Unicorn.UC_X86_REG_TR, tr);
      assertEquals(tr.toString(), unicorn.reg_read(Unicorn.UC_X86_REG_TR, null).toString());
      unicorn.reg_write(Unicorn.UC_X86_REG_IDTR, new X86_MMR(0xffffffff80000000L, 0xfff));
      X86_MMR idtr = (X86_MMR) unicorn.reg_read(Unicorn.UC_X86_REG_IDTR, null);
      assertEquals(0xffffffff80000000L, idtr.base);
      assertEquals(0xfff, idtr.limit);
    }
  }

  @Test
  void coprocessorRegistersReadBack() {
    // c13, c0, 3 is the user's read-only thread register, TPIDRURO; op1 3, op2 2 is TPIDR_EL0.
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM, Unicorn.UC_MODE_ARM)) {
      arm.reg_write(Unicorn.UC_ARM_REG_CP_REG, new Arm_CP(15, 0, 0, 13, 0, 0, 3, 0x1234));
      Arm_CP register = new Arm_CP(15, 0, 0, 13, 0, 0, 3);
      assertEquals(0x1234L, arm.reg_read(Unicorn.UC_ARM_REG_CP_REG, register));
      assertEquals(0x1234L, arm.reg_read(Unicorn.UC_ARM_REG_C13_C0_3));
    }
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM64, Unicorn.UC_MODE_ARM)) {
      arm.reg_write(Unicorn.UC_ARM64_REG_CP_REG, new Arm64_CP(13, 0, 3, 3, 2, 0x5678));
      Arm64_CP register = new Arm64_CP(13, 0, 3, 3, 2);
      assertEquals(0x5678L, arm.reg_read(Unicorn.UC_ARM64_REG_CP_REG, register));
      assertEquals(0x5678L, arm.reg_read(Unicorn.UC_ARM64_REG_TPIDR_EL0));
    }
  }

  @Test
  void anObjectOfTheWrongTypeIsRefused() {
    try (Unicorn unicorn = open()) {
      assertThrows(
          ClassCastException.class, () -> unicorn.reg_write(Unicorn.UC_X86_REG_GDTR, (Object) 5L));
      assertThrows(
          ClassCastException.class, () -> unicorn.reg_read(Unicorn.UC_X86_REG_MSR, "LSTAR"));
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, (Object) 5);
      assertEquals(5L, unicorn.reg_read(Unicorn.UC_X86_REG_RAX, null));
    }
  }

  @Test
  void aProgramCounterWrittenByABatchInAHookIsFollowed() {
    // inc rax; inc rax.
    String code = "48ffc0 48ffc0";
    try (Unicorn unicorn = Guest.x86(code)) {
      RegisterBatch batch = unicorn.registers(Unicorn.UC_X86_REG_RIP, Unicorn.UC_X86_REG_RAX);
      CodeHook jump =
          (u, address, size, user) -> {
            batch.set(0, Guest.CODE + 3);
            batch.set(1, 100);
            batch.write();
          };
      unicorn.hook_add(jump, Guest.CODE, Guest.CODE, null);
      Guest.run(unicorn, code);
      assertEquals(101, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  @SuppressWarnings("deprecation")
  void theOldBatchReadsAndWritesObjects() {
    try (Unicorn unicorn = open()) {
      int[] registers = {Unicorn.UC_X86_REG_RAX, Unicorn.UC_X86_REG_XMM0};
      unicorn.reg_write_batch(registers, new Object[] {1L, BigInteger.TEN});
      Object[] values = unicorn.reg_read_batch(registers);
      assertEquals(1L, values[0]);
      assertEquals(BigInteger.TEN, values[1]);
      assertThrows(
          UnicornException.class, () -> unicorn.reg_write_batch(registers, new Object[] {1L}));
    }
  }

  @Test
  void registersAreReadAndWrittenAsBytes() {
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 0x0102030405060708L);
      assertArrayEquals(
          new byte[] {8, 7, 6, 5, 4, 3, 2, 1}, unicorn.reg_read(Unicorn.UC_X86_REG_RAX, 8));
      byte[] wide = new byte[16];
      wide[15] = 9;
      unicorn.reg_write(Unicorn.UC_X86_REG_XMM3, wide);
      assertArrayEquals(wide, unicorn.reg_read(Unicorn.UC_X86_REG_XMM3, 16));
      assertEquals(
          java.math.BigInteger.valueOf(9).shiftLeft(120),
          unicorn.reg_read(Unicorn.UC_X86_REG_XMM3, null));
      unicorn.reg_write(Unicorn.UC_X86_REG_RIP, new byte[] {0, 0x10, 0, 0, 0, 0, 0, 0});
      assertEquals(0x1000, unicorn.reg_read(Unicorn.UC_X86_REG_RIP));
      assertThrows(UnicornException.class, () -> unicorn.reg_read(Unicorn.UC_X86_REG_RAX, 4));
      assertThrows(UnicornException.class, () -> unicorn.reg_read(Unicorn.UC_X86_REG_RAX, 65));
      assertThrows(UnicornException.class, () -> unicorn.reg_read(Unicorn.UC_X86_REG_MSR, 16));
      assertThrows(
          UnicornException.class, () -> unicorn.reg_write(Unicorn.UC_X86_REG_RAX, new byte[0]));
    }
  }

  @Test
  void registersOfAnyWidthTravelTogether() {
    int[] registers = {
      Unicorn.UC_X86_REG_RIP, Unicorn.UC_X86_REG_XMM1, Unicorn.UC_X86_REG_AX, Unicorn.UC_X86_REG_RBX
    };
    Object[] values = {0x1000L, java.math.BigInteger.TEN, 0x1234L, -1L};
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.reg_write_batch(registers, values);
      assertArrayEquals(values, unicorn.reg_read_batch(registers));
      Unicorn.Context context = unicorn.context_save();
      assertArrayEquals(values, context.reg_read_batch(registers));
      Object[] others = {0x1001L, java.math.BigInteger.TWO, 1L, 2L};
      context.reg_write_batch(registers, others);
      assertArrayEquals(others, context.reg_read_batch(registers));
      assertArrayEquals(values, unicorn.reg_read_batch(registers));
      unicorn.context_restore(context);
      assertArrayEquals(others, unicorn.reg_read_batch(registers));
      assertThrows(UnicornException.class, () -> unicorn.reg_write_batch(registers, new Object[1]));
      assertThrows(
          UnicornException.class, () -> context.reg_read_batch(new int[] {Unicorn.UC_X86_REG_MSR}));
    }
  }
}
