package unicorn;

/** The instructions that can be hooked one by one, and the kind of hook that each takes. */
final class Instructions {
  private Instructions() {}

  /**
   * How the library is to call a hook.
   *
   * @throws UnicornException if the instruction cannot be hooked, or not with this kind of hook
   */
  static Callback callback(int arch, int instruction, InstructionHook hook) {
    return switch (arch) {
      case UnicornConst.UC_ARCH_X86 ->
          switch (instruction) {
            case X86Const.UC_X86_INS_IN -> require(hook, InHook.class, Callback.IN);
            case X86Const.UC_X86_INS_OUT -> require(hook, OutHook.class, Callback.OUT);
            case X86Const.UC_X86_INS_SYSCALL, X86Const.UC_X86_INS_SYSENTER ->
                require(hook, SyscallHook.class, Callback.SYSCALL);
            case X86Const.UC_X86_INS_CPUID, X86Const.UC_X86_INS_RDTSC, X86Const.UC_X86_INS_RDTSCP ->
                require(hook, CpuidHook.class, Callback.CPUID);
            default -> throw Errors.of(UnicornConst.UC_ERR_INSN_INVALID);
          };
      case UnicornConst.UC_ARCH_ARM64 ->
          switch (instruction) {
            case Arm64Const.UC_ARM64_INS_MRS,
                Arm64Const.UC_ARM64_INS_MSR,
                Arm64Const.UC_ARM64_INS_SYS,
                Arm64Const.UC_ARM64_INS_SYSL ->
                require(hook, Arm64SysHook.class, Callback.ARM64_SYSTEM);
            default -> throw Errors.of(UnicornConst.UC_ERR_INSN_INVALID);
          };
      default -> throw Errors.of(UnicornConst.UC_ERR_HOOK);
    };
  }

  private static Callback require(
      InstructionHook hook, Class<? extends InstructionHook> type, Callback callback) {
    if (!type.isInstance(hook)) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_HOOK)
              + ": this instruction takes a "
              + type.getSimpleName());
    }
    return callback;
  }
}
