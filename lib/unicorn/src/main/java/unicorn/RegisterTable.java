package unicorn;

import java.util.concurrent.ConcurrentHashMap;

/**
 * What may be done with each register of an architecture, looked up once instead of at each access.
 */
final class RegisterTable {
  /** Fits a long, and the library survives reading it. */
  private static final int READABLE = 1;

  /** Fits a long, and a write is a store and nothing else: it cannot come back into Java. */
  private static final int PLAIN = 2;

  private record Key(int arch, int mode) {}

  private static final ConcurrentHashMap<Key, RegisterTable> TABLES = new ConcurrentHashMap<>();

  private final byte[] access;

  private RegisterTable(Key key) {
    access = new byte[RegisterKind.count(key.arch)];
    for (int register = 1; register < access.length; register++) {
      if (RegisterKind.of(key.arch, register) == RegisterKind.LONG
          && !Faults.onRead(key.arch, key.mode, register)) {
        access[register] |= READABLE;
      }
      if (isGeneral(key.arch, register)) {
        access[register] |= PLAIN;
      }
    }
  }

  static RegisterTable of(int arch, int mode) {
    return TABLES.computeIfAbsent(new Key(arch, mode), RegisterTable::new);
  }

  boolean isReadable(int register) {
    return register >= 0 && register < access.length && (access[register] & READABLE) != 0;
  }

  boolean isPlain(int register) {
    return register >= 0 && register < access.length && (access[register] & PLAIN) != 0;
  }

  private static boolean isGeneral(int arch, int register) {
    return switch (arch) {
      case UnicornConst.UC_ARCH_X86 ->
          switch (register) {
            case X86Const.UC_X86_REG_RAX,
                X86Const.UC_X86_REG_RBX,
                X86Const.UC_X86_REG_RCX,
                X86Const.UC_X86_REG_RDX,
                X86Const.UC_X86_REG_RSI,
                X86Const.UC_X86_REG_RDI,
                X86Const.UC_X86_REG_RBP,
                X86Const.UC_X86_REG_RSP,
                X86Const.UC_X86_REG_EAX,
                X86Const.UC_X86_REG_EBX,
                X86Const.UC_X86_REG_ECX,
                X86Const.UC_X86_REG_EDX,
                X86Const.UC_X86_REG_ESI,
                X86Const.UC_X86_REG_EDI,
                X86Const.UC_X86_REG_EBP,
                X86Const.UC_X86_REG_ESP ->
                true;
            default -> register >= X86Const.UC_X86_REG_R8 && register <= X86Const.UC_X86_REG_R15;
          };
      case UnicornConst.UC_ARCH_ARM ->
          register >= ArmConst.UC_ARM_REG_R0 && register <= ArmConst.UC_ARM_REG_R12
              || register == ArmConst.UC_ARM_REG_SP
              || register == ArmConst.UC_ARM_REG_LR;
      case UnicornConst.UC_ARCH_ARM64 ->
          register >= Arm64Const.UC_ARM64_REG_X0 && register <= Arm64Const.UC_ARM64_REG_X28
              || register == Arm64Const.UC_ARM64_REG_X29
              || register == Arm64Const.UC_ARM64_REG_X30
              || register == Arm64Const.UC_ARM64_REG_SP;
      case UnicornConst.UC_ARCH_RISCV ->
          register >= RiscvConst.UC_RISCV_REG_X1 && register <= RiscvConst.UC_RISCV_REG_X31;
      case UnicornConst.UC_ARCH_MIPS ->
          register >= MipsConst.UC_MIPS_REG_1 && register <= MipsConst.UC_MIPS_REG_31;
      default -> false;
    };
  }
}
