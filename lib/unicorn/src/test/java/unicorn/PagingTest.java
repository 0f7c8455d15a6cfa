package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An x86-64 guest behind page tables: virtual {@link #HIGH} + x is physical x. */
class PagingTest {
  private static final long HIGH = 0xffffffff80000000L;
  private static final long TABLES = 0x100000;

  /** mov [rdi], rcx; dec rcx; jmp on; jnz to the start; hlt. */
  private static final String LOOP = "48890f 48ffc9 eb00 75f6 f4";

  private Unicorn unicorn;

  @BeforeEach
  void open() {
    unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64);
    unicorn.mem_map(0, 0x200000, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(Guest.CODE, Guest.bytes(LOOP));
    // The last 2 GiB: entry 511 of the top table, 510 of the next; then one page of 2 MiB. Accessed
    // and dirty are set beforehand.
    writeLong(TABLES + 511 * 8, TABLES + 0x1023);
    writeLong(TABLES + 0x1000 + 510 * 8, TABLES + 0x2023);
    writeLong(TABLES + 0x2000, 0xe3);
    unicorn.reg_write(Unicorn.UC_X86_REG_CR3, TABLES);
    unicorn.reg_write(Unicorn.UC_X86_REG_CR4, 0x20L);
    unicorn.reg_write(Unicorn.UC_X86_REG_MSR, new X86_MSR(0xC0000080, 0x500));
    unicorn.reg_write(Unicorn.UC_X86_REG_CR0, 0x80000011L);
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 1000L);
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, HIGH + Guest.DATA);
  }

  @AfterEach
  void close() {
    unicorn.close();
  }

  private void writeLong(long address, long value) {
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value);
    unicorn.mem_write(address, bytes.array());
  }

  @Test
  void instructionsAreSeenAtVirtualAndAccessesAtPhysicalAddresses() {
    Recorder recorder = unicorn.recorder(Recorder.CODE | Recorder.MEM_WRITE, 1 << 13);
    unicorn.emu_start(HIGH + Guest.CODE, 0, 0, 0);
    assertEquals(0, recorder.lost());
    assertEquals(5 * 1000 + 1, recorder.size());
    assertEquals(HIGH + Guest.CODE, recorder.address(0));
    assertEquals(Recorder.MEM_WRITE, recorder.kind(1));
    assertEquals(Guest.DATA, recorder.address(1));
    assertEquals(1000, recorder.value(1));
  }

  @Test
  void aHookAddedByAHookWhileTheGuestRunsIsCalled() {
    int[] called = new int[1];
    CodeHook late = (u, address, size, user) -> called[0]++;
    CodeHook adder =
        (u, address, size, user) -> {
          if (u.reg_read(Unicorn.UC_X86_REG_RCX) == 500) {
            u.hook_add(late, HIGH + Guest.CODE + 8, HIGH + Guest.CODE + 8, null);
          }
        };
    unicorn.hook_add(adder, HIGH + Guest.CODE, HIGH + Guest.CODE, null);
    unicorn.emu_start(HIGH + Guest.CODE, 0, 0, 0);
    assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
    assertTrue(called[0] == 499 || called[0] == 500, () -> "called " + called[0]);
  }

  @Test
  void aHookAddedInTheMiddleOfAnAccessIsCalledFromTheNextHookOn() {
    int[] called = new int[1];
    BlockHook next = (u, address, size, user) -> {};
    unicorn.hook_add(next, 1, 0, null);
    CodeHook late = (u, address, size, user) -> called[0]++;
    MemHook adder =
        (u, type, address, size, value, user) -> {
          if (value == 500) {
            u.hook_add(late, HIGH + Guest.CODE + 8, HIGH + Guest.CODE + 8, null);
          }
        };
    unicorn.hook_add(adder, Unicorn.UC_HOOK_MEM_WRITE, 1, 0, null);
    unicorn.emu_start(HIGH + Guest.CODE, 0, 0, 0);
    assertEquals(1, unicorn.mem_read(Guest.DATA, 1)[0]);
    assertTrue(called[0] == 499 || called[0] == 500, () -> "called " + called[0]);
  }

  @Test
  void aHookAddedInTheMiddleOfAnAccessIsCalledInTheNextRunAtTheLatest() {
    int[] called = new int[1];
    CodeHook late = (u, address, size, user) -> called[0]++;
    MemHook adder =
        (u, type, address, size, value, user) -> {
          if (value == 500) {
            u.hook_add(late, HIGH + Guest.CODE + 8, HIGH + Guest.CODE + 8, null);
          }
        };
    unicorn.hook_add(adder, Unicorn.UC_HOOK_MEM_WRITE, 1, 0, null);
    unicorn.emu_start(HIGH + Guest.CODE, 0, 0, 0);
    called[0] = 0;
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 10L);
    unicorn.emu_start(HIGH + Guest.CODE, 0, 0, 0);
    assertEquals(10, called[0]);
  }

  @Test
  void theTlbMayBeFlushedInTheMiddleOfAnAccess() {
    MemHook flush = (u, type, address, size, value, user) -> u.ctl_flush_tlb();
    unicorn.hook_add(flush, Unicorn.UC_HOOK_MEM_WRITE, 1, 0, null);
    unicorn.emu_start(HIGH + Guest.CODE, 0, 0, 0);
    assertEquals(0, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
  }

  @Test
  void hooksThatTranslateAreAskedByTheGuestOnly() {
    try (Unicorn guest = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64)) {
      guest.ctl_tlb_mode(Unicorn.UC_TLB_VIRTUAL);
      guest.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
      guest.mem_write(Guest.CODE, Guest.bytes("eb00 b801000000 f4"));
      java.util.List<Long> asked = new java.util.ArrayList<>();
      TlbFillHook fill =
          (u, address, type, user) -> {
            asked.add(address);
            return Guest.CODE | Unicorn.UC_PROT_ALL;
          };
      guest.hook_add(fill, 1, 0, null);
      long virtual = 0x7000;
      guest.emu_start(virtual, 0, 0, 0);
      assertEquals(java.util.List.of(virtual), asked);
      // A write by the host finds the block all the same, and asks for nothing but the code.
      guest.mem_write(Guest.CODE + 3, new byte[] {2});
      guest.emu_start(virtual, 0, 0, 0);
      assertEquals(2, guest.reg_read(Unicorn.UC_X86_REG_RAX));
      assertEquals(java.util.List.of(virtual, virtual), asked);
    }
  }
}
