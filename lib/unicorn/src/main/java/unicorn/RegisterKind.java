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

  private static final RegisterKind[] X86 = new RegisterKind[X86Const.UC_X86_REG_ENDING];
  private static final RegisterKind[] ARM = new RegisterKind[ArmConst.UC_ARM_REG_ENDING];
  private static final RegisterKind[] ARM64 = new RegisterKind[Arm64Const.UC_ARM64_REG_ENDING];

  static {
    for (RegisterKind[] kinds : new RegisterKind[][] {X86, ARM, ARM64}) {
      Arrays.fill(kinds, LONG);
    }
    fill(X86, X86Const.UC_X86_REG_FP0, X86Const.UC_X86_REG_FP7, FLOAT_80);
    fill(X86, X86Const.UC_X86_REG_ST0, X86Const.UC_X86_REG_ST7, FLOAT_80);
    fill(X86, X86Const.UC_X86_REG_XMM0, X86Const.UC_X86_REG_XMM31, BITS_128);
    fill(X86, X86Const.UC_X86_REG_YMM0, X86Const.UC_X86_REG_YMM31, BITS_256);
    fill(X86, X86Const.UC_X86_REG_ZMM0, X86Const.UC_X86_REG_ZMM31, BITS_512);
    X86[X86Const.UC_X86_REG_IDTR] = MMR;
    X86[X86Const.UC_X86_REG_GDTR] = MMR;
    X86[X86Const.UC_X86_REG_LDTR] = MMR;
    X86[X86Const.UC_X86_REG_TR] = MMR;
    X86[X86Const.UC_X86_REG_MSR] = MSR;
    ARM[ArmConst.UC_ARM_REG_CP_REG] = ARM_CP;
    fill(ARM, ArmConst.UC_ARM_REG_Q0, ArmConst.UC_ARM_REG_Q15, BITS_128);
    ARM64[Arm64Const.UC_ARM64_REG_CP_REG] = ARM64_CP;
    fill(ARM64, Arm64Const.UC_ARM64_REG_Q0, Arm64Const.UC_ARM64_REG_Q31, BITS_128);
    fill(ARM64, Arm64Const.UC_ARM64_REG_V0, Arm64Const.UC_ARM64_REG_V31, BITS_128);
  }

  RegisterKind(int bytes) {
    this.bytes = bytes;
  }

  private static void fill(RegisterKind[] kinds, int first, int last, RegisterKind kind) {
    Arrays.fill(kinds, first, last + 1, kind);
  }

  /** Numbers that no register has are taken for {@link #LONG}: the library refuses them. */
  static RegisterKind of(int arch, int register) {
    RegisterKind[] kinds =
        switch (arch) {
          case UnicornConst.UC_ARCH_X86 -> X86;
          case UnicornConst.UC_ARCH_ARM -> ARM;
          case UnicornConst.UC_ARCH_ARM64 -> ARM64;
          default -> null;
        };
    return kinds == null || register < 0 || register >= kinds.length ? LONG : kinds[register];
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
