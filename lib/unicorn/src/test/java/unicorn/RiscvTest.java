package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A 64-bit RISC-V guest. */
class RiscvTest {
  private static Unicorn open(String code) {
    Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_RISCV, Unicorn.UC_MODE_RISCV64);
    unicorn.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_map(Guest.DATA, Guest.PAGE, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
    unicorn.mem_write(Guest.CODE, Guest.bytes(code));
    return unicorn;
  }

  @Test
  void aGuestComputesStoresAndLoads() {
    // addi a0, a0, 1; sd a0, 0(a2); ld a3, 0(a2).
    String code = "13051500 2330a600 83360600";
    try (Unicorn riscv = open(code)) {
      Recorder recorder = riscv.recorder(Recorder.CODE | Recorder.MEM_WRITE, 16);
      riscv.reg_write(Unicorn.UC_RISCV_REG_A0, 1L);
      riscv.reg_write(Unicorn.UC_RISCV_REG_A2, Guest.DATA);
      Guest.run(riscv, code);
      assertEquals(2, riscv.reg_read(Unicorn.UC_RISCV_REG_A3));
      assertEquals(4, recorder.size());
      assertEquals(Guest.DATA, recorder.address(2));
      assertEquals(2, recorder.value(2));
    }
  }

  @Test
  void anEnvironmentCallIsAnInterrupt() {
    // ecall; addi a0, a0, 1. From machine mode it is exception 11.
    String code = "73000000 13051500";
    try (Unicorn riscv = open(code)) {
      List<Integer> numbers = new ArrayList<>();
      InterruptHook hook = (u, number, user) -> numbers.add(number);
      riscv.hook_add(hook, null);
      Guest.run(riscv, code);
      assertEquals(1, numbers.size());
      assertEquals(1, riscv.reg_read(Unicorn.UC_RISCV_REG_A0));
    }
  }

  @Test
  void hooksOfOtherArchitecturesAreRefused() {
    try (Unicorn riscv = open("13051500")) {
      SyscallHook hook = (u, user) -> {};
      assertThrows(
          UnicornException.class, () -> riscv.hook_add(hook, Unicorn.UC_X86_INS_SYSCALL, null));
      assertThrows(UnicornException.class, () -> riscv.reg_write(9999, 0L));
    }
  }
}
