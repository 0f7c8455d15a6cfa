package unicorn.bench;

import java.util.HexFormat;
import unicorn.Unicorn;

/** A guest: a nop, a loop of a given body, a hlt. */
final class Loop {
  static final int ROUNDS = 10_000;

  /** A nop, then the loop. */
  static final long CODE = 0x1000;

  static final long BODY = CODE + 1;

  /** Another nop, with a hlt after it. */
  static final long NOP_AND_HLT = CODE + 0x400;

  private static final long DATA = 0x8000;

  /** dec rcx; jnz to the start, 3 + 2 bytes. */
  private static final String COUNT_DOWN = "48ffc9 75";

  final Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64);

  Loop(String body) {
    int length = body.length() / 2 + 5;
    byte[] code =
        HexFormat.of()
            .parseHex(
                ("90" + body + COUNT_DOWN).replace(" ", "") + "%02xf4".formatted(256 - length));
    unicorn.mem_map(CODE, 0x1000, Unicorn.UC_PROT_ALL);
    unicorn.mem_map(DATA, 0x1000, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
    unicorn.mem_write(CODE, code);
    unicorn.mem_write(NOP_AND_HLT, new byte[] {(byte) 0x90, (byte) 0xf4});
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, DATA);
  }

  /** One call of emu_start, to the hlt: an address to stop at would cost a translation. */
  void run(long rounds) {
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, rounds);
    unicorn.emu_start(CODE, 0, 0, 0);
  }
}
