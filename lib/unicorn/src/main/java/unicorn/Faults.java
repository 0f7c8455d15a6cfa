package unicorn;

/**
 * Registers that version 2.1.4 of the library crashes on, found by reading and writing every
 * register of every architecture. A context has no CPU around its state, so whatever the library
 * does there by way of one (load a descriptor, flush a TLB, turn a register window) goes astray.
 */
final class Faults {
  private Faults() {}

  /**
   * Whether reading the register of an engine crashes: it looks for a window that is not set up.
   */
  static boolean onRead(int arch, int mode, int register) {
    return arch == UnicornConst.UC_ARCH_SPARC
        && (mode & UnicornConst.UC_MODE_SPARC64) == 0
        && register == SparcConst.UC_SPARC_REG_PSR;
  }

  /** Whether reading the register of a context crashes, or reads what is not the context's. */
  static boolean onContextRead(int arch, int mode, int register) {
    return switch (arch) {
      case UnicornConst.UC_ARCH_X86 -> register == X86Const.UC_X86_REG_MSR;
      case UnicornConst.UC_ARCH_ARM -> register == ArmConst.UC_ARM_REG_CP_REG;
      case UnicornConst.UC_ARCH_ARM64 -> register == Arm64Const.UC_ARM64_REG_CP_REG;
      case UnicornConst.UC_ARCH_SPARC ->
          onRead(arch, mode, register) || isElsewhere(mode, register);
      // Control and status registers are asked of the CPU: what comes back is any number.
      case UnicornConst.UC_ARCH_RISCV ->
          isBetween(RiscvConst.UC_RISCV_REG_USTATUS, register, RiscvConst.UC_RISCV_REG_HTIMEDELTAH);
      default -> false;
    };
  }

  /** Whether writing the register of a context crashes, for some state of it at least. */
  static boolean onContextWrite(int arch, int mode, int register) {
    return onContextRead(arch, mode, register)
        || switch (arch) {
          case UnicornConst.UC_ARCH_X86 -> isControl(register) || loadsDescriptor(mode, register);
          case UnicornConst.UC_ARCH_ARM -> register == ArmConst.UC_ARM_REG_PC;
          case UnicornConst.UC_ARCH_PPC ->
              (mode & UnicornConst.UC_MODE_PPC64) != 0 && register == PpcConst.UC_PPC_REG_CR;
          default -> false;
        };
  }

  private static boolean isControl(int register) {
    return register == X86Const.UC_X86_REG_CR0
        || register == X86Const.UC_X86_REG_CR3
        || register == X86Const.UC_X86_REG_CR4;
  }

  private static boolean loadsDescriptor(int mode, int register) {
    return switch (register) {
      case X86Const.UC_X86_REG_FS, X86Const.UC_X86_REG_GS -> true;
      case X86Const.UC_X86_REG_CS,
          X86Const.UC_X86_REG_SS,
          X86Const.UC_X86_REG_DS,
          X86Const.UC_X86_REG_ES ->
          mode != UnicornConst.UC_MODE_64;
      default -> false;
    };
  }

  /**
   * Whether a context holds a SPARC register only as a pointer into the engine it is from, which
   * may have been closed, or, of 64 bits, not at all: then behind the context's end.
   */
  private static boolean isElsewhere(int mode, int register) {
    return isWindowed(register)
        || (mode & UnicornConst.UC_MODE_SPARC64) != 0
            && (isBetween(SparcConst.UC_SPARC_REG_G0, register, SparcConst.UC_SPARC_REG_G7)
                || register == SparcConst.UC_SPARC_REG_PC);
  }

  private static boolean isWindowed(int register) {
    return isBetween(SparcConst.UC_SPARC_REG_I0, register, SparcConst.UC_SPARC_REG_I7)
        || isBetween(SparcConst.UC_SPARC_REG_L0, register, SparcConst.UC_SPARC_REG_L7)
        || isBetween(SparcConst.UC_SPARC_REG_O0, register, SparcConst.UC_SPARC_REG_O7)
        || register == SparcConst.UC_SPARC_REG_FP
        || register == SparcConst.UC_SPARC_REG_SP;
  }

  private static boolean isBetween(int first, int value, int last) {
    return first <= value && value <= last;
  }

  static void requireNone(boolean fault) {
    if (fault) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_ARG) + ": version 2.1.4 crashes on this register here");
    }
  }
}
