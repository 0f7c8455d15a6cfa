package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ContextTest {
  @Test
  void aContextCarriesRegistersFromOneEngineToAnother() {
    try (Unicorn first = Guest.x86("90");
        Unicorn second = Guest.x86("90")) {
      first.reg_write(Unicorn.UC_X86_REG_RBX, 11L);
      first.reg_write(Unicorn.UC_X86_REG_XMM1, BigInteger.TEN);
      Unicorn.Context context = first.context_save();
      assertEquals(Unicorn.UC_ARCH_X86, context.arch);
      assertEquals(Unicorn.UC_MODE_64, context.mode);
      second.context_restore(context);
      assertEquals(11, second.reg_read(Unicorn.UC_X86_REG_RBX));
      assertEquals(BigInteger.TEN, second.reg_read(Unicorn.UC_X86_REG_XMM1, null));
    }
  }

  @Test
  void registersOfAContextCanBeReadAndWritten() {
    try (Unicorn unicorn = Guest.x86("90")) {
      Unicorn.Context context = unicorn.context_save();
      context.reg_write(Unicorn.UC_X86_REG_RCX, 5L);
      context.reg_write(Unicorn.UC_X86_REG_XMM2, BigInteger.TWO);
      assertEquals(5, context.reg_read(Unicorn.UC_X86_REG_RCX));
      assertEquals(BigInteger.TWO, context.reg_read(Unicorn.UC_X86_REG_XMM2, null));
      assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
      unicorn.context_restore(context);
      assertEquals(5, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
      unicorn.context_update(context);
      assertEquals(5, context.reg_read(Unicorn.UC_X86_REG_RCX));
    }
  }

  @Test
  void aContextOutlivesItsEngine() {
    Unicorn.Context context;
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 6L);
      context = unicorn.context_save();
    }
    assertEquals(6, context.reg_read(Unicorn.UC_X86_REG_RCX));
  }

  @Test
  void whatWouldCrashTheLibraryIsRefused() {
    try (Unicorn unicorn = Guest.x86("90")) {
      Unicorn.Context context = unicorn.context_save();
      X86_MSR lstar = new X86_MSR(0xC0000082);
      assertThrows(UnicornException.class, () -> context.reg_read(Unicorn.UC_X86_REG_MSR, lstar));
      assertThrows(UnicornException.class, () -> context.reg_write(Unicorn.UC_X86_REG_CR0, 0L));
      assertThrows(UnicornException.class, () -> context.reg_write(Unicorn.UC_X86_REG_FS, 8L));
      assertEquals(0x11, context.reg_read(Unicorn.UC_X86_REG_CR0));
    }
    int mode = Unicorn.UC_MODE_SPARC32 | Unicorn.UC_MODE_BIG_ENDIAN;
    try (Unicorn sparc = new Unicorn(Unicorn.UC_ARCH_SPARC, mode)) {
      assertThrows(UnicornException.class, () -> sparc.reg_read(Unicorn.UC_SPARC_REG_PSR));
      Unicorn.Context context = sparc.context_save();
      // A window's registers are the engine's, by a pointer.
      assertThrows(UnicornException.class, () -> context.reg_read(Unicorn.UC_SPARC_REG_L0));
      context.reg_write(Unicorn.UC_SPARC_REG_G1, 5L);
      assertEquals(5, context.reg_read(Unicorn.UC_SPARC_REG_G1));
    }
    mode = Unicorn.UC_MODE_SPARC64 | Unicorn.UC_MODE_BIG_ENDIAN;
    try (Unicorn sparc = new Unicorn(Unicorn.UC_ARCH_SPARC, mode)) {
      Unicorn.Context context = sparc.context_save();
      assertThrows(UnicornException.class, () -> context.reg_write(Unicorn.UC_SPARC_REG_G1, 5L));
      assertThrows(UnicornException.class, () -> context.reg_read(Unicorn.UC_SPARC_REG_PC));
    }
    try (Unicorn riscv = new Unicorn(Unicorn.UC_ARCH_RISCV, Unicorn.UC_MODE_RISCV64)) {
      Unicorn.Context context = riscv.context_save();
      int satp = Unicorn.UC_RISCV_REG_SATP;
      assertThrows(UnicornException.class, () -> context.reg_read(Unicorn.UC_RISCV_REG_TIME));
      assertThrows(UnicornException.class, () -> context.reg_read(satp));
      assertThrows(UnicornException.class, () -> context.reg_write(satp, 0L));
      context.reg_write(Unicorn.UC_RISCV_REG_X31, 5L);
      assertEquals(5, context.reg_read(Unicorn.UC_RISCV_REG_X31));
    }
  }

  @Test
  void aNumberThatIsNoRegisterIsRefused() {
    try (Unicorn unicorn = Guest.x86("90")) {
      Unicorn.Context context = unicorn.context_save();
      for (int number : new int[] {-1, 0, Unicorn.UC_X86_REG_ENDING, Integer.MAX_VALUE}) {
        assertThrows(UnicornException.class, () -> unicorn.reg_read(number));
        assertThrows(UnicornException.class, () -> unicorn.reg_write(number, 1L));
        assertThrows(UnicornException.class, () -> unicorn.registers(number));
        assertThrows(UnicornException.class, () -> context.reg_read(number));
        assertThrows(UnicornException.class, () -> context.reg_write(number, 1L));
      }
    }
  }

  @Test
  void aContextOfAnotherKindOfEngineIsRefused() {
    try (Unicorn x86 = Guest.x86("90");
        Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM64, Unicorn.UC_MODE_ARM)) {
      Unicorn.Context context = arm.context_save();
      assertThrows(UnicornException.class, () -> x86.context_restore(context));
      assertThrows(UnicornException.class, () -> x86.context_update(context));
    }
  }

  @Test
  void aSnapshotBringsMemoryBackToo() {
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.ctl_context_mode(Unicorn.UC_CTL_CONTEXT_CPU | Unicorn.UC_CTL_CONTEXT_MEMORY);
      unicorn.mem_write(Guest.DATA, new byte[] {1});
      Unicorn.Context before = unicorn.context_save();
      unicorn.mem_write(Guest.DATA, new byte[] {2});
      assertEquals(2, unicorn.mem_read(Guest.DATA, 1)[0]);
      unicorn.context_restore(before);
      assertEquals(1, unicorn.mem_read(Guest.DATA, 1)[0]);
    }
  }

  private static Unicorn withMemoryInContexts() {
    Unicorn unicorn = Guest.x86("90");
    unicorn.ctl_context_mode(Unicorn.UC_CTL_CONTEXT_CPU | Unicorn.UC_CTL_CONTEXT_MEMORY);
    return unicorn;
  }

  private static void assertRefused(Unicorn by, Unicorn.Context context, String why) {
    String message =
        assertThrows(UnicornException.class, () -> by.context_restore(context)).getMessage();
    assertTrue(message.contains(why), message);
  }

  @Test
  void aSnapshotOfAnotherEngineIsRefused() {
    try (Unicorn other = withMemoryInContexts()) {
      Unicorn.Context context;
      try (Unicorn unicorn = withMemoryInContexts()) {
        context = unicorn.context_save();
        assertRefused(other, context, "only be restored into the engine it is from");
        unicorn.mem_write(Guest.DATA, new byte[] {1});
        unicorn.context_restore(context);
      }
      assertRefused(other, context, "only be restored into the engine it is from");
      // Its registers, without its memory, are as good as any other's.
      other.ctl_context_mode(Unicorn.UC_CTL_CONTEXT_CPU);
      other.context_restore(context);
    }
  }

  @Test
  void whatWasNotSavedIsNotRestored() {
    try (Unicorn unicorn = Guest.x86("90")) {
      Unicorn.Context registers = unicorn.context_save();
      unicorn.ctl_context_mode(Unicorn.UC_CTL_CONTEXT_MEMORY);
      assertRefused(unicorn, registers, "no memory has been saved");
      Unicorn.Context memory = unicorn.context_save();
      unicorn.context_restore(memory);
      unicorn.ctl_context_mode(Unicorn.UC_CTL_CONTEXT_CPU);
      assertRefused(unicorn, memory, "no registers have been saved");
      assertThrows(UnicornException.class, () -> unicorn.ctl_context_mode(4));
    }
  }

  @Test
  void aSnapshotThatWentWithAnOlderOneIsRefused() {
    try (Unicorn unicorn = withMemoryInContexts()) {
      Unicorn.Context first = unicorn.context_save();
      unicorn.mem_write(Guest.DATA, new byte[] {1});
      Unicorn.Context second = unicorn.context_save();
      unicorn.mem_write(Guest.DATA, new byte[] {2});
      unicorn.context_restore(first);
      assertEquals(0, unicorn.mem_read(Guest.DATA, 1)[0]);
      assertRefused(unicorn, second, "an older context with memory has been restored");
      unicorn.mem_write(Guest.DATA, new byte[] {3});
      unicorn.context_update(second);
      unicorn.mem_write(Guest.DATA, new byte[] {4});
      unicorn.context_restore(second);
      assertEquals(3, unicorn.mem_read(Guest.DATA, 1)[0]);
      unicorn.context_restore(first);
      assertEquals(0, unicorn.mem_read(Guest.DATA, 1)[0]);
    }
  }

  @Test
  @SuppressWarnings("deprecation")
  void contextsByNumberStillWork() {
    try (Unicorn unicorn = Guest.x86("90")) {
      long context = unicorn.context_alloc();
      assertThrows(UnicornException.class, () -> unicorn.context_restore(context));
      unicorn.reg_write(Unicorn.UC_X86_REG_RDX, 3L);
      unicorn.context_save(context);
      unicorn.reg_write(Unicorn.UC_X86_REG_RDX, 4L);
      unicorn.context_restore(context);
      assertEquals(3, unicorn.reg_read(Unicorn.UC_X86_REG_RDX));
      unicorn.free(context);
      unicorn.free(context);
      assertThrows(UnicornException.class, () -> unicorn.context_restore(context));
    }
  }

  @Test
  void theLibrarysBytesBeginWithTheirSize() {
    try (Unicorn unicorn = Guest.x86("90")) {
      var memory = unicorn.context_save().memory();
      long size = memory.get(java.lang.foreign.ValueLayout.JAVA_LONG, 0);
      assertTrue(size > 0 && size < memory.byteSize(), () -> size + " of " + memory.byteSize());
    }
  }
}
