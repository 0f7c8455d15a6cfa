package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreTest {
  /** inc rax; inc rax; nop. */
  private static final String TWO_INCREMENTS = "48ffc0 48ffc0 90";

  @Test
  void theLibraryInUseIsNewEnoughAndSaysWhereItIs() {
    Library library = Library.get();
    assertTrue(library.path().contains("unicorn"), library::toString);
    assertTrue(Unicorn.version() >= 0x020104ff, library::toString);
  }

  @Test
  void twoIncrementsAddTwo() {
    try (Unicorn unicorn = Guest.x86(TWO_INCREMENTS)) {
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 40L);
      Guest.run(unicorn, TWO_INCREMENTS);
      assertEquals(42, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void memoryReadsBackWhatWasWritten() {
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.mem_write(Guest.DATA + 5, new byte[] {1, 2, 3});
      assertArrayEquals(new byte[] {0, 1, 2, 3, 0}, unicorn.mem_read(Guest.DATA + 4, 5));
    }
  }

  @Test
  void aCodeHookSeesEveryInstructionWithItsSize() {
    try (Unicorn unicorn = Guest.x86(TWO_INCREMENTS)) {
      List<String> seen = new ArrayList<>();
      CodeHook hook = (u, address, size, user) -> seen.add(address + "+" + size + user);
      unicorn.hook_add(hook, 1, 0, "!");
      Guest.run(unicorn, TWO_INCREMENTS);
      assertEquals(List.of("4096+3!", "4099+3!", "4102+1!"), seen);
    }
  }

  @Test
  void aHookMayWriteTheProgramCounter() {
    try (Unicorn unicorn = Guest.x86(TWO_INCREMENTS)) {
      CodeHook skip = (u, address, size, user) -> u.reg_write(Unicorn.UC_X86_REG_RIP, address + 3);
      unicorn.hook_add(skip, Guest.CODE, Guest.CODE, null);
      Guest.run(unicorn, TWO_INCREMENTS);
      assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void whatAHookThrowsComesOutOfEmuStart() {
    try (Unicorn unicorn = Guest.x86(TWO_INCREMENTS)) {
      IllegalStateException thrown = new IllegalStateException("from the hook");
      CodeHook hook =
          (u, address, size, user) -> {
            throw thrown;
          };
      unicorn.hook_add(hook, 1, 0, null);
      assertEquals(
          thrown,
          assertThrows(IllegalStateException.class, () -> Guest.run(unicorn, TWO_INCREMENTS)));
      assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void aContextBringsTheRegistersBack() {
    try (Unicorn unicorn = Guest.x86(TWO_INCREMENTS)) {
      Unicorn.Context before = unicorn.context_save();
      Guest.run(unicorn, TWO_INCREMENTS);
      unicorn.context_restore(before);
      assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
      assertEquals(0, before.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void modelSpecificAndTableRegistersReadBack() {
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.reg_write(Unicorn.UC_X86_REG_MSR, new X86_MSR(0xC0000082, 0xffffffff81000000L));
      assertEquals(
          0xffffffff81000000L, unicorn.reg_read(Unicorn.UC_X86_REG_MSR, new X86_MSR(0xC0000082)));
      unicorn.reg_write(Unicorn.UC_X86_REG_GDTR, new X86_MMR(Guest.DATA, 0x37));
      X86_MMR gdtr = (X86_MMR) unicorn.reg_read(Unicorn.UC_X86_REG_GDTR, null);
      assertEquals(Guest.DATA, gdtr.base);
      assertEquals(0x37, gdtr.limit);
    }
  }

  @Test
  void aBatchReadsAndWritesSeveralRegisters() {
    try (Unicorn unicorn = Guest.x86(TWO_INCREMENTS)) {
      RegisterBatch batch =
          unicorn.registers(
              Unicorn.UC_X86_REG_RAX, Unicorn.UC_X86_REG_RIP, Unicorn.UC_X86_REG_EFLAGS);
      batch.set(0, 7);
      batch.set(2, 2);
      batch.write();
      Guest.run(unicorn, TWO_INCREMENTS);
      batch.read();
      assertEquals(9, batch.get(0));
      assertEquals(Guest.CODE + 7, batch.get(1));
    }
  }

  @Test
  void aClosedEngineSaysSo() {
    Unicorn unicorn = Guest.x86("90");
    unicorn.close();
    unicorn.close();
    UnicornException refused =
        assertThrows(UnicornException.class, () -> unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    assertTrue(refused.getMessage().startsWith("Invalid handle"), refused::getMessage);
  }
}
