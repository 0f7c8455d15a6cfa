package unicorn;

import java.util.HexFormat;

/** A small x86-64 guest: one page of code, one of data, both with a fixed address. */
final class Guest {
  static final long CODE = 0x1000;
  static final long DATA = 0x8000;
  static final int PAGE = 0x1000;

  private Guest() {}

  /** An engine with the given code; the data page is zero. */
  static Unicorn x86(String code) {
    Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64);
    unicorn.mem_map(CODE, PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_map(DATA, PAGE, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
    unicorn.mem_write(CODE, bytes(code));
    return unicorn;
  }

  /** Runs all of the code once. */
  static void run(Unicorn unicorn, String code) {
    unicorn.emu_start(CODE, CODE + bytes(code).length, 0, 0);
  }

  /** Bytes from hexadecimal digits; blanks separate instructions. */
  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
