package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each kind of hook on an x86-64 guest, and what its arguments are. */
class HookTest {
  /** mov rax, [rdi]; mov [rdi + 8], rax. */
  private static final String COPY = "488b07 48894708";

  private final List<String> seen = new ArrayList<>();
  private Unicorn unicorn;

  private void open(String code) {
    unicorn = Guest.x86(code);
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, Guest.DATA);
  }

  private void see(String format, Object... arguments) {
    seen.add(format.formatted(arguments));
  }

  @AfterEach
  void close() {
    unicorn.close();
  }

  @Test
  void blocksAreSeenAtTheirEntry() {
    // jmp over a nop; nop: two blocks.
    String code = "eb01 90 90";
    open(code);
    BlockHook hook = (u, address, size, user) -> see("%x+%d", address, size);
    unicorn.hook_add(hook, 1, 0, null);
    Guest.run(unicorn, code);
    assertEquals(List.of("1000+2", "1003+1"), seen);
  }

  @Test
  void accessesAreSeenWithTheirValues() {
    open(COPY);
    unicorn.mem_write(Guest.DATA, new byte[] {42});
    MemHook hook =
        (u, type, address, size, value, user) -> see("%d %x %d %d", type, address, size, value);
    int types =
        Unicorn.UC_HOOK_MEM_READ | Unicorn.UC_HOOK_MEM_WRITE | Unicorn.UC_HOOK_MEM_READ_AFTER;
    unicorn.hook_add(hook, types, 1, 0, null);
    Guest.run(unicorn, COPY);
    assertEquals(List.of("16 8000 8 0", "25 8000 8 42", "17 8008 8 42"), seen);
  }

  @Test
  void aRangeLimitsTheAccessesSeen() {
    open(COPY);
    MemHook hook = (u, type, address, size, value, user) -> see("%x", address);
    int types = Unicorn.UC_HOOK_MEM_READ | Unicorn.UC_HOOK_MEM_WRITE;
    unicorn.hook_add(hook, types, Guest.DATA + 1, Guest.DATA + 9, null);
    Guest.run(unicorn, COPY);
    assertEquals(List.of("8008"), seen);
  }

  @Test
  void aMissingPageCanBeMappedByTheHook() {
    open(COPY);
    long missing = 0x20000;
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, missing);
    EventMemHook hook =
        (u, type, address, size, value, user) -> {
          see("%d %x %d", type, address, size);
          u.mem_map(missing, Guest.PAGE, Unicorn.UC_PROT_ALL);
          return true;
        };
    unicorn.hook_add(hook, Unicorn.UC_HOOK_MEM_UNMAPPED, null);
    Guest.run(unicorn, COPY);
    assertEquals(List.of("19 20000 8"), seen);
  }

  @Test
  void aProtectedPageStopsWithTheLibrarysError() {
    open(COPY);
    unicorn.mem_protect(Guest.DATA, Guest.PAGE, Unicorn.UC_PROT_READ);
    EventMemHook hook =
        (u, type, address, size, value, user) -> {
          see("%d %x", type, address);
          return false;
        };
    unicorn.hook_add(hook, Unicorn.UC_HOOK_MEM_PROT, 1, 0, null);
    UnicornException error = assertThrows(UnicornException.class, () -> Guest.run(unicorn, COPY));
    assertEquals(Unicorn.strerror(Unicorn.UC_ERR_WRITE_PROT), error.getMessage());
    assertEquals(List.of("22 8008"), seen);
  }

  @Test
  void softwareInterruptsAreSeen() {
    String code = "cd80 90";
    open(code);
    InterruptHook hook = (u, number, user) -> see("%x %s", number, user);
    unicorn.hook_add(hook, "linux");
    Guest.run(unicorn, code);
    assertEquals(List.of("80 linux"), seen);
  }

  @Test
  void aBadInstructionCanBeSteppedOver() {
    // ud2; inc rax.
    String code = "0f0b 48ffc0";
    open(code);
    InvalidInstructionHook hook =
        (u, user) -> {
          u.reg_write(Unicorn.UC_X86_REG_RIP, Guest.CODE + 2);
          return true;
        };
    unicorn.hook_add(hook, null);
    Guest.run(unicorn, code);
    assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
  }

  @Test
  void portsAreReadAndWritten() {
    // in al, dx; out dx, eax.
    String code = "ec ef";
    open(code);
    unicorn.reg_write(Unicorn.UC_X86_REG_RDX, 0x3f8L);
    InHook in =
        (u, port, size, user) -> {
          see("in %x %d", port, size);
          return 0x5a;
        };
    OutHook out = (u, port, size, value, user) -> see("out %x %d %x", port, size, value);
    unicorn.hook_add(in, null);
    unicorn.hook_add(out, null);
    Guest.run(unicorn, code);
    assertEquals(List.of("in 3f8 1", "out 3f8 4 5a"), seen);
  }

  @Test
  void systemCallInstructionsAreSeen() {
    String code = "0f05 0f34";
    open(code);
    SyscallHook hook = (u, user) -> see("%s", user);
    unicorn.hook_add(hook, Unicorn.UC_X86_INS_SYSCALL, "syscall");
    unicorn.hook_add(hook, Unicorn.UC_X86_INS_SYSENTER, 1, 0, "sysenter");
    Guest.run(unicorn, code);
    assertEquals(List.of("syscall", "sysenter"), seen);
  }

  @Test
  void theOldFormOfTheSyscallHookStillWorks() {
    String code = "0f05";
    open(code);
    SyscallHook hook = (u, user) -> see("%s", user);
    addOldForm(hook);
    Guest.run(unicorn, code);
    assertEquals(List.of("old"), seen);
  }

  @SuppressWarnings("deprecation")
  private void addOldForm(SyscallHook hook) {
    unicorn.hook_add(hook, "old");
  }

  @Test
  void cpuidCanBeAnsweredOrLeftToTheLibrary() {
    String code = "0fa2";
    for (int answer : new int[] {0, 1}) {
      open(code);
      CpuidHook hook =
          (u, user) -> {
            u.reg_write(Unicorn.UC_X86_REG_RBX, 7L);
            return answer;
          };
      unicorn.hook_add(hook, Unicorn.UC_X86_INS_CPUID, null);
      Guest.run(unicorn, code);
      assertEquals(answer == 1, unicorn.reg_read(Unicorn.UC_X86_REG_RBX) == 7);
    }
  }

  @Test
  void theTimeCanBeAnswered() {
    for (String code : new String[] {"0f31", "0f01f9"}) {
      open(code);
      CpuidHook hook =
          (u, user) -> {
            u.reg_write(Unicorn.UC_X86_REG_RAX, 7L);
            u.reg_write(Unicorn.UC_X86_REG_RDX, 9L);
            return 1;
          };
      boolean named = code.length() > 4;
      unicorn.hook_add(hook, named ? Unicorn.UC_X86_INS_RDTSCP : Unicorn.UC_X86_INS_RDTSC, null);
      Guest.run(unicorn, code);
      assertEquals(7, unicorn.reg_read(Unicorn.UC_X86_REG_RAX), code);
      assertEquals(9, unicorn.reg_read(Unicorn.UC_X86_REG_RDX), code);
    }
  }

  @Test
  void newEdgesAreSeenOnce() {
    // jmp to the next instruction; nop.
    String code = "eb00 90";
    open(code);
    EdgeGeneratedHook hook = (u, current, previous, user) -> see("%x->%x", previous.pc, current.pc);
    unicorn.hook_add(hook, Guest.CODE + 1, Guest.CODE + 9, null);
    unicorn.mem_write(Guest.CODE + 3, new byte[] {(byte) 0xf4});
    unicorn.emu_start(Guest.CODE, 0, 0, 0);
    unicorn.emu_start(Guest.CODE, 0, 0, 0);
    assertEquals(List.of("1000->1002"), seen);
  }

  @Test
  void comparisonsShowTheirOperands() {
    // cmp rax, rbx.
    String code = "4839d8";
    open(code);
    unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 5L);
    unicorn.reg_write(Unicorn.UC_X86_REG_RBX, 3L);
    TcgOpcodeHook hook =
        (u, address, first, second, size, user) -> see("%x %d-%d/%d", address, first, second, size);
    int flags = Unicorn.UC_TCG_OP_FLAG_CMP;
    unicorn.hook_add(hook, 1, 0, Unicorn.UC_TCG_OP_SUB, flags, null);
    Guest.run(unicorn, code);
    assertEquals(List.of("1000 5-3/64"), seen);
  }

  @Test
  void addressesCanBeTranslatedByAHook() {
    open(COPY);
    unicorn.ctl_tlb_mode(Unicorn.UC_TLB_VIRTUAL);
    long high = 0xffffffff81000000L;
    TlbFillHook hook =
        (u, address, type, user) -> {
          see("%d", type);
          return address < 0
              ? (address - high + Guest.CODE) | Unicorn.UC_PROT_ALL
              : address | Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE;
        };
    unicorn.hook_add(hook, 1, 0, null);
    unicorn.mem_write(Guest.DATA, new byte[] {9});
    unicorn.emu_start(high, high + 7, 0, 0);
    assertEquals(9, unicorn.mem_read(Guest.DATA + 8, 1)[0]);
    assertEquals("18", seen.getFirst());
  }

  @Test
  void anAddressWithoutTranslationFaults() {
    open(COPY);
    unicorn.ctl_tlb_mode(Unicorn.UC_TLB_VIRTUAL);
    TlbFillHook hook = (u, address, type, user) -> -1;
    unicorn.hook_add(hook, 1, 0, null);
    assertThrows(UnicornException.class, () -> Guest.run(unicorn, COPY));
  }

  @Test
  void ioRangesAreAnsweredByHandlers() {
    // mov eax, [rdi]; mov [rdi + 8], eax: the library would cut an access of 8 bytes in two.
    String code = "8b07 894708";
    open(code);
    long io = 0x30000;
    unicorn.mmio_map(
        io,
        Guest.PAGE,
        (u, offset, size, user) -> {
          see("read %x %d %s", offset, size, user);
          return 77;
        },
        "r",
        (u, offset, size, value, user) -> see("write %x %d %d %s", offset, size, value, user),
        "w");
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, io + 0x10);
    Guest.run(unicorn, code);
    assertEquals(List.of("read 10 4 r", "write 18 4 77 w"), seen);
  }

  @Test
  void whatAnIoHandlerThrowsComesOutOfAReadByTheHost() {
    open("90");
    unicorn.mmio_map(
        0x30000,
        Guest.PAGE,
        (u, offset, size, user) -> {
          throw new IllegalStateException("device");
        },
        null,
        null,
        null);
    assertThrows(IllegalStateException.class, () -> unicorn.mem_read(0x30000, 4));
    unicorn.mem_write(0x30000, new byte[4]);
  }

  @Test
  void aHookIsRemovedByHandleOrByObject() {
    open("90");
    CodeHook first = (u, address, size, user) -> see("first");
    CodeHook second = (u, address, size, user) -> see("second");
    long handle = unicorn.hook_add(first, 1, 0, null);
    unicorn.hook_add(second, 1, 0, null);
    unicorn.hook_add(second, 1, 0, null);
    Guest.run(unicorn, "90");
    assertEquals(List.of("first", "second", "second"), seen);
    seen.clear();
    unicorn.hook_del(handle);
    Guest.run(unicorn, "90");
    assertEquals(List.of("second", "second"), seen);
    seen.clear();
    unicorn.hook_del(second);
    Guest.run(unicorn, "90");
    assertEquals(List.of(), seen);
    assertThrows(UnicornException.class, () -> unicorn.hook_del(handle));
    assertThrows(NullPointerException.class, () -> unicorn.hook_del((Hook) null));
  }

  @Test
  void everyKindOfHookMayComeLate() {
    String code = COPY + "0f05";
    open(code);
    Guest.run(unicorn, code);
    CodeHook instruction = (u, address, size, user) -> see("code %x", address);
    BlockHook block = (u, address, size, user) -> see("block");
    MemHook access = (u, type, address, size, value, user) -> see("access");
    SyscallHook syscall = (u, user) -> see("syscall");
    unicorn.hook_add(instruction, Guest.CODE + 3, Guest.CODE + 3, null);
    unicorn.hook_add(block, 1, 0, null);
    unicorn.hook_add(access, Unicorn.UC_HOOK_MEM_READ, 1, 0, null);
    unicorn.hook_add(syscall, Unicorn.UC_X86_INS_SYSCALL, null);
    Guest.run(unicorn, code);
    assertEquals(List.of("block", "access", "code 1003", "syscall"), seen);
  }

  @Test
  void aHookMayAddAHookWhileTheGuestRuns() {
    // dec rcx; jmp on; jnz to the start: three blocks that the translator chains.
    String code = "48ffc9 eb00 75f9";
    open(code);
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 1000L);
    CodeHook late = (u, address, size, user) -> see("%d", u.reg_read(Unicorn.UC_X86_REG_RCX));
    CodeHook adder =
        (u, address, size, user) -> {
          if (u.reg_read(Unicorn.UC_X86_REG_RCX) == 500) {
            u.hook_add(late, Guest.CODE + 5, Guest.CODE + 5, null);
          }
        };
    unicorn.hook_add(adder, Guest.CODE, Guest.CODE, null);
    Guest.run(unicorn, code);
    assertEquals("0", seen.getLast());
    assertTrue(seen.size() == 499 || seen.size() == 500, () -> "seen " + seen.size());
  }

  @Test
  void aHookMayRemoveItself() {
    // dec rcx; jnz to the start.
    String code = "48ffc9 75fb";
    open(code);
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 100L);
    long[] handle = new long[1];
    CodeHook once =
        (u, address, size, user) -> {
          see("once");
          u.hook_del(handle[0]);
        };
    handle[0] = unicorn.hook_add(once, 1, 0, null);
    Guest.run(unicorn, code);
    assertEquals(List.of("once"), seen);
    assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
  }

  @Test
  void blocksMayBeFlushedWhileTheGuestRuns() {
    String code = "48ffc9 eb00 75f9";
    open(code);
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 200L);
    CodeHook flush = (u, address, size, user) -> u.ctl_flush_tb();
    unicorn.hook_add(flush, Guest.CODE, Guest.CODE, null);
    Guest.run(unicorn, code);
    assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    open("90");
    MemHook access = (u, type, address, size, value, user) -> {};
    EventMemHook event = (u, type, address, size, value, user) -> false;
    InHook in = (u, port, size, user) -> 0;
    int invalid = Unicorn.UC_HOOK_MEM_READ_UNMAPPED;
    int valid = Unicorn.UC_HOOK_MEM_READ;
    assertThrows(UnicornException.class, () -> unicorn.hook_add(access, invalid, 1, 0, null));
    assertThrows(UnicornException.class, () -> unicorn.hook_add(event, valid, null));
    assertThrows(
        UnicornException.class, () -> unicorn.hook_add(in, Unicorn.UC_X86_INS_CPUID, null));
    assertThrows(UnicornException.class, () -> unicorn.hook_add(in, 12345, null));
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM64, Unicorn.UC_MODE_ARM)) {
      assertThrows(UnicornException.class, () -> arm.hook_add(in, null));
    }
  }

  @Test
  void aNullHookIsRefusedWhenItIsAdded() {
    open(COPY);
    assertThrows(NullPointerException.class, () -> unicorn.hook_add((CodeHook) null, 1, 0, null));
    assertThrows(
        NullPointerException.class,
        () -> unicorn.hook_add((InstructionHook) null, Unicorn.UC_X86_INS_IN, null));
    Guest.run(unicorn, COPY);
  }

  @Test
  void aHookComesLateWithAnExecutablePageAtTheEndOfAllMemory() {
    // jmp to the next instruction: two blocks; hlt.
    open("eb00 90 f4");
    unicorn.ctl_tlb_mode(Unicorn.UC_TLB_VIRTUAL); // else no address has more than 52 bits
    unicorn.mem_map(-Guest.PAGE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(-4, Guest.bytes("eb00 90 f4"));
    unicorn.emu_start(Guest.CODE, 0, 0, 0);
    unicorn.emu_start(-4, 0, 0, 0);
    CodeHook late = (u, address, size, user) -> see("%x", address);
    BlockHook add = (u, address, size, user) -> u.hook_add(late, 1, 0, null);
    unicorn.hook_add(add, -4, -4, null);
    unicorn.emu_start(-4, 0, 0, 0);
    assertEquals(List.of("fffffffffffffffe", "ffffffffffffffff"), seen);
    seen.clear();
    unicorn.emu_start(Guest.CODE, 0, 0, 2);
    assertEquals(List.of("1000", "1002"), seen);
  }

  @Test
  void aLateHookLooksOnlyAtPagesThatHaveRun() {
    open("eb00 90 f4");
    unicorn.mem_map(1L << 40, 16L << 30, Unicorn.UC_PROT_ALL);
    unicorn.emu_start(Guest.CODE, 0, 0, 0);
    CodeHook late = (u, address, size, user) -> see("%x", address);
    BlockHook add = (u, address, size, user) -> u.hook_add(late, 1, 0, null);
    unicorn.hook_add(add, Guest.CODE, Guest.CODE, null);
    unicorn.emu_start(Guest.CODE, 0, 0, 0);
    assertEquals(List.of("1002", "1003"), seen);
    assertArrayEquals(new long[] {0x1000, 0x1fff}, unicorn.engine.translations.ranges());
  }
}
