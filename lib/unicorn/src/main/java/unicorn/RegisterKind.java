package unicorn;

import java.util.Arrays;

/** How a register travels between Java and the library. */
enum RegisterKind {
  /** Up to 64 bits, as a {@code long}, zero-extended. */
  LONG(8),
  /** 128 bits, as an unsigned {@link java.math.BigInteger}. */
  BITS_128(16),
  /** 256 bits, likewise. */
  BITS_256(32),
  /** 512 bits, likewise. */
  BITS_512(64),
  /** {@link X86_Float80}. */
  FLOAT_80(16),
  /** {@link X86_MMR}. */
  MMR(24),
  /** {@link X86_MSR}. */
  MSR(16),
  /** {@link Arm_CP}. */
  ARM_CP(40),
  /** {@link Arm64_CP}. */
  ARM64_CP(32);

  /** Bytes of the value in the library's layout. */
  final int bytes;

  /** By architecture and number of register. */
  private static final RegisterKind[][] KINDS = new RegisterKind[UnicornConst.UC_ARCH_MAX][];

  static {
    all(UnicornConst.UC_ARCH_MIPS, MipsConst.UC_MIPS_REG_ENDING);
    all(UnicornConst.UC_ARCH_PPC, PpcConst.UC_PPC_REG_ENDING);
    all(UnicornConst.UC_ARCH_SPARC, SparcConst.UC_SPARC_REG_ENDING);
    all(UnicornConst.UC_ARCH_M68K, M68kConst.UC_M68K_REG_ENDING);
    all(UnicornConst.UC_ARCH_RISCV, RiscvConst.UC_RISCV_REG_ENDING);
    all(UnicornConst.UC_ARCH_S390X, S390xConst.UC_S390X_REG_ENDING);
    all(UnicornConst.UC_ARCH_TRICORE, TriCoreConst.UC_TRICORE_REG_ENDING);
    RegisterKind[] x86 = all(UnicornConst.UC_ARCH_X86, X86Const.UC_X86_REG_ENDING);
    fill(x86, X86Const.UC_X86_REG_FP0, X86Const.UC_X86_REG_FP7, FLOAT_80);
    fill(x86, X86Const.UC_X86_REG_ST0, X86Const.UC_X86_REG_ST7, FLOAT_80);
    fill(x86, X86Const.UC_X86_REG_XMM0, X86Const.UC_X86_REG_XMM31, BITS_128);
    fill(x86, X86Const.UC_X86_REG_YMM0, X86Const.UC_X86_REG_YMM31, BITS_256);
    fill(x86, X86Const.UC_X86_REG_ZMM0, X86Const.UC_X86_REG_ZMM31, BITS_512);
    x86[X86Const.UC_X86_REG_IDTR] = MMR;
    x86[X86Const.UC_X86_REG_GDTR] = MMR;
    x86[X86Const.UC_X86_REG_LDTR] = MMR;
    x86[X86Const.UC_X86_REG_TR] = MMR;
    x86[X86Const.UC_X86_REG_MSR] = MSR;
    RegisterKind[] arm = all(UnicornConst.UC_ARCH_ARM, ArmConst.UC_ARM_REG_ENDING);
    arm[ArmConst.UC_ARM_REG_CP_REG] = ARM_CP;
    fill(arm, ArmConst.UC_ARM_REG_Q0, ArmConst.UC_ARM_REG_Q15, BITS_128);
    RegisterKind[] arm64 = all(UnicornConst.UC_ARCH_ARM64, Arm64Const.UC_ARM64_REG_ENDING);
    arm64[Arm64Const.UC_ARM64_REG_CP_REG] = ARM64_CP;
    fill(arm64, Arm64Const.UC_ARM64_REG_Q0, Arm64Const.UC_ARM64_REG_Q31, BITS_128);
    fill(arm64, Arm64Const.UC_ARM64_REG_V0, Arm64Const.UC_ARM64_REG_V31, BITS_128);
  }

  RegisterKind(int bytes) {
    this.bytes = bytes;
  }

  private static RegisterKind[] all(int arch, int ending) {
    KINDS[arch] = new RegisterKind[ending];
    Arrays.fill(KINDS[arch], LONG);
    return KINDS[arch];
  }

  private static void fill(RegisterKind[] kinds, int first, int last, RegisterKind kind) {
    Arrays.fill(kinds, first, last + 1, kind);
  }

  /** The architecture's registers have numbers below this. */
  static int count(int arch) {
    return KINDS[arch].length;
  }

  /**
   * The kind of a register.
   *
   * @throws UnicornException if the architecture has no register of this number, on which the
   *     library would only print a warning
   */
  static RegisterKind of(int arch, int register) {
    RegisterKind[] kinds = KINDS[arch];
    if (register <= 0 || register >= kinds.length) {
      throw Errors.of(UnicornConst.UC_ERR_ARG);
    }
    return kinds[register];
  }

  /** Whether writing the register moves the program counter. */
  static boolean isProgramCounter(int arch, int register) {
    return switch (arch) {
      case UnicornConst.UC_ARCH_X86 ->
          register == X86Const.UC_X86_REG_RIP
              || register == X86Const.UC_X86_REG_EIP
              || register == X86Const.UC_X86_REG_IP;
      case UnicornConst.UC_ARCH_ARM -> register == ArmConst.UC_ARM_REG_PC;
      case UnicornConst.UC_ARCH_ARM64 -> register == Arm64Const.UC_ARM64_REG_PC;
      case UnicornConst.UC_ARCH_MIPS -> register == MipsConst.UC_MIPS_REG_PC;
      case UnicornConst.UC_ARCH_PPC -> register == PpcConst.UC_PPC_REG_PC;
      case UnicornConst.UC_ARCH_SPARC -> register == SparcConst.UC_SPARC_REG_PC;
      case UnicornConst.UC_ARCH_M68K -> register == M68kConst.UC_M68K_REG_PC;
      case UnicornConst.UC_ARCH_RISCV -> register == RiscvConst.UC_RISCV_REG_PC;
      case UnicornConst.UC_ARCH_S390X -> register == S390xConst.UC_S390X_REG_PC;
      case UnicornConst.UC_ARCH_TRICORE -> register == TriCoreConst.UC_TRICORE_REG_PC;
      default -> false;
    };
  }
}
