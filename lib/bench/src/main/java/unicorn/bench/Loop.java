package unicorn.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import unicorn.SyscallHook;
import unicorn.Unicorn;
import unicorn.X86_MSR;

/**
 * A guest in long mode behind page tables, as kernels run: a loop of a given body, then a hlt. A
 * page of 2 MiB of code, one of data that cannot be executed, both mapped where they lie.
 */
final class Loop {
  static final int ROUNDS = 1_000;

  /** The loop. */
  static final long CODE = 0x1000;

  /** A nop with a hlt after it. */
  static final long NOP_AND_HLT = 0x2000;

  /** A SYSCALL instruction. */
  private static final long GATE = 0x3000;

  private static final long SYSCALL_BYTES = 2;

  private static final int PAGE = 2 << 20;

  /** Memory for anything. */
  static final long DATA = PAGE + 0x8000;

  private static final long TABLES = 0x10_0000;

  /** Present, writable, accessed, dirty; and a page of 2 MiB. */
  private static final long TABLE = 0x23;

  private static final long CODE_PAGE = 0xe3;
  private static final long DATA_PAGE = PAGE | 0xe3 | 1L << 63;

  /** dec rcx; jnz to the start with a 32-bit offset, 3 + 6 bytes. */
  private static final String COUNT_DOWN = "48ffc9 0f85";

  private static final int COUNT_DOWN_BYTES = 9;

  final Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64);

  Loop(String body) {
    unicorn.mem_map(0, PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_map(PAGE, PAGE, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
    unicorn.mem_write(CODE, loop(hex(body)));
    unicorn.mem_write(NOP_AND_HLT, hex("90f4"));
    unicorn.mem_write(GATE, hex("0f05"));
    SyscallHook toLoop = (u, user) -> u.reg_write(Unicorn.UC_X86_REG_RIP, CODE - SYSCALL_BYTES);
    unicorn.hook_add(toLoop, Unicorn.UC_X86_INS_SYSCALL, null);
    enablePaging();
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, DATA);
    unicorn.reg_write(Unicorn.UC_X86_REG_RSP, DATA);
  }

  private static byte[] loop(byte[] body) {
    ByteBuffer code =
        ByteBuffer.allocate(body.length + COUNT_DOWN_BYTES + 1).order(ByteOrder.LITTLE_ENDIAN);
    code.put(body).put(hex(COUNT_DOWN)).putInt(-body.length - COUNT_DOWN_BYTES).put(hex("f4"));
    return code.array();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private void enablePaging() {
    writeLong(TABLES, TABLES + 0x1000 + TABLE);
    writeLong(TABLES + 0x1000, TABLES + 0x2000 + TABLE);
    writeLong(TABLES + 0x2000, CODE_PAGE);
    writeLong(TABLES + 0x2008, DATA_PAGE);
    unicorn.reg_write(Unicorn.UC_X86_REG_CR3, TABLES);
    unicorn.reg_write(Unicorn.UC_X86_REG_CR4, 0x20L); // PAE
    unicorn.reg_write(Unicorn.UC_X86_REG_MSR, new X86_MSR(0xc000_0080, 0xd00)); // LME, LMA, NXE
    unicorn.reg_write(Unicorn.UC_X86_REG_CR0, 0x8000_0011L); // PG, ET, PE
  }

  private void writeLong(long address, long value) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    unicorn.mem_write(address, bytes.putLong(value).array());
  }

  /** One call of emu_start, to the hlt: an address to stop at would cost a translation. */
  void run(long rounds) {
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, rounds);
    unicorn.emu_start(CODE, 0, 0, 0);
  }

  /** One call of emu_start that gets there by a SYSCALL hook, which writes the program counter. */
  void runFromGate(long rounds) {
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, rounds);
    unicorn.emu_start(GATE, 0, 0, 0);
  }
}
