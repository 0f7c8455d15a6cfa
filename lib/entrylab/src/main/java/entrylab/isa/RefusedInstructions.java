package entrylab.isa;

import java.util.Locale;
import java.util.Optional;

/**
 * Instructions that are refused before they run: they would change the machine that the lab has set
 * up (control registers, descriptor tables, MSRs, segments, ports), stop it, or give another result
 * each time.
 *
 * <p>Opcodes: Intel SDM volume 2, opcode maps.
 */
public final class RefusedInstructions {
  private static final int OPERAND_IS_REGISTER = 3;

  private RefusedInstructions() {}

  /** What the instruction at the start of some bytes is, if it is refused. */
  public static Optional<String> name(byte[] code) {
    int at = Prefixes.skip(code);
    if (at + 2 >= code.length) {
      return Optional.empty();
    }
    int opcode = code[at] & 0xff;
    return Optional.ofNullable(
        switch (opcode) {
          case 0x0f -> twoByte(code[at + 1] & 0xff, code[at + 2] & 0xff);
          case 0x6c, 0x6d, 0xe4, 0xe5, 0xec, 0xed -> "input from a port";
          case 0x6e, 0x6f, 0xe6, 0xe7, 0xee, 0xef -> "output to a port";
          case 0x8e -> "load of a segment register";
          case 0xca, 0xcb -> "far return";
          case 0xf4 -> "hlt";
          case 0xff -> far(code[at + 1] & 0xff);
          default -> null;
        });
  }

  private static String far(int modrm) {
    return switch (extension(modrm)) {
      case 3 -> "far call";
      case 5 -> "far jump";
      default -> null;
    };
  }

  private static int extension(int modrm) {
    return (modrm >> 3) & 7;
  }

  private static String twoByte(int opcode, int modrm) {
    return switch (opcode) {
      case 0x00 -> extension(modrm) == 2 || extension(modrm) == 3 ? "lldt or ltr" : null;
      case 0x01 -> systemGroup(modrm);
      case 0x05, 0x34, 0x35 -> "syscall, sysenter or sysexit in ring 0";
      case 0x06, 0x08, 0x09 -> "clts, invd or wbinvd";
      case 0x20, 0x21, 0x22, 0x23 -> "move from or to a control or debug register";
      case 0x30 -> "wrmsr";
      case 0x31 -> "rdtsc, which differs from run to run";
      case 0x78, 0x79 -> "vmread or vmwrite";
      case 0xa1, 0xa9, 0xb2, 0xb4, 0xb5 -> "load of a segment register";
      case 0xaa -> "rsm";
      case 0xc7 -> extension(modrm) >= 6 ? "rdrand, rdseed or a VMX instruction" : null;
      default -> null;
    };
  }

  /** Descriptor tables, VMX and monitor; swapgs, stac and clac are none of these. */
  private static String systemGroup(int modrm) {
    if (modrm == 0xf8 || modrm == 0xca || modrm == 0xcb) {
      return null;
    }
    if (modrm >> 6 == OPERAND_IS_REGISTER) {
      return String.format(Locale.ROOT, "a system instruction (0f 01 %02x)", modrm);
    }
    return extension(modrm) >= 2 ? "load of a descriptor table, lmsw or invlpg" : null;
  }
}
