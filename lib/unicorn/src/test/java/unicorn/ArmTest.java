package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ARM64 and 32-bit ARM guests. */
class ArmTest {
  private final List<String> seen = new ArrayList<>();

  private static Unicorn open(int arch, String code) {
    Unicorn unicorn = new Unicorn(arch, Unicorn.UC_MODE_ARM);
    unicorn.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_map(Guest.DATA, Guest.PAGE, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
    unicorn.mem_write(Guest.CODE, Guest.bytes(code));
    return unicorn;
  }

  @Test
  void anArm64GuestComputesStoresAndLoads() {
    // add x1, x1, #1; str x1, [x2]; ldr x3, [x2].
    String code = "21040091 410000f9 430040f9";
    try (Unicorn arm = open(Unicorn.UC_ARCH_ARM64, code)) {
      Recorder recorder =
          arm.recorder(Recorder.CODE | Recorder.MEM_WRITE | Recorder.MEM_READ_AFTER, 16);
      arm.reg_write(Unicorn.UC_ARM64_REG_X1, 41L);
      arm.reg_write(Unicorn.UC_ARM64_REG_X2, Guest.DATA);
      Guest.run(arm, code);
      assertEquals(42, arm.reg_read(Unicorn.UC_ARM64_REG_X3));
      assertEquals(5, recorder.size());
      assertEquals(Recorder.MEM_WRITE, recorder.kind(2));
      assertEquals(42, recorder.value(2));
      assertEquals(Recorder.MEM_READ_AFTER, recorder.kind(4));
      assertEquals(42, recorder.value(4));
    }
  }

  @Test
  void anArm64SystemRegisterAccessIsSeenAndReplaced() {
    // mrs x0, tpidr_el0; msr tpidr_el0, x1.
    String code = "40d03bd5 41d01bd5";
    try (Unicorn arm = open(Unicorn.UC_ARCH_ARM64, code)) {
      arm.reg_write(Unicorn.UC_ARM64_REG_X1, 6L);
      Arm64SysHook read =
          (u, reg, register, user) -> {
            see("mrs", reg - Unicorn.UC_ARM64_REG_X0, register);
            u.reg_write(reg, 5L);
            return 1;
          };
      Arm64SysHook write =
          (u, reg, register, user) -> {
            see("msr", reg - Unicorn.UC_ARM64_REG_X0, register);
            return 0;
          };
      arm.hook_add(read, Unicorn.UC_ARM64_INS_MRS, null);
      arm.hook_add(write, Unicorn.UC_ARM64_INS_MSR, 1, 0, null);
      Guest.run(arm, code);
      assertEquals(5, arm.reg_read(Unicorn.UC_ARM64_REG_X0));
      assertEquals(6, arm.reg_read(Unicorn.UC_ARM64_REG_TPIDR_EL0));
      assertEquals(List.of("mrs 0 3.3.13.0.2", "msr 1 3.3.13.0.2"), seen);
    }
  }

  private void see(String what, int register, Arm64_CP system) {
    seen.add(
        "%s %d %d.%d.%d.%d.%d"
            .formatted(what, register, system.op0, system.op1, system.crn, system.crm, system.op2));
  }

  @Test
  void anArm64SupervisorCallIsAnInterrupt() {
    // svc #0; nop. QEMU's number of the exception is 2.
    String code = "010000d4 1f2003d5";
    try (Unicorn arm = open(Unicorn.UC_ARCH_ARM64, code)) {
      InterruptHook hook = (u, number, user) -> seen.add("interrupt " + number);
      arm.hook_add(hook, null);
      Guest.run(arm, code);
      assertEquals(List.of("interrupt 2"), seen);
    }
  }

  @Test
  void anArmGuestFollowsAProgramCounterWrittenByAHook() {
    // add r0, r0, #1; add r0, r0, #1.
    String code = "010080e2 010080e2";
    try (Unicorn arm = open(Unicorn.UC_ARCH_ARM, code)) {
      CodeHook skip = (u, address, size, user) -> u.reg_write(Unicorn.UC_ARM_REG_PC, address + 4);
      arm.hook_add(skip, Guest.CODE, Guest.CODE, null);
      Guest.run(arm, code);
      assertEquals(1, arm.reg_read(Unicorn.UC_ARM_REG_R0));
    }
  }
}
