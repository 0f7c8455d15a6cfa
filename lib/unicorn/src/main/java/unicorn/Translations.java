package unicorn;

/**
 * Translated blocks and cached address translations, and how to be rid of them at any time.
 *
 * <p>While the guest runs, the library only unlinks blocks, since one of them is being executed and
 * a flush would free the ground under it. It takes virtual addresses for that, and memory is known
 * by its physical ones: where the two differ, translation is off meanwhile. That and a flush of the
 * TLB must not come in the middle of a memory access, whose TLB entry they may free: they then wait
 * for the next hook outside of one, or the end of the run.
 */
final class Translations {
  /** Paging enabled, bit 31 of CR0. */
  private static final long PAGING = 1L << 31;

  private final Engine engine;
  private final int arch;
  private int tlbMode = UnicornConst.UC_TLB_CPU;
  private boolean filledByHooks;
  private boolean identical;
  private boolean blocksWait;
  private boolean tlbWaits;

  Translations(Engine engine, int arch) {
    this.engine = engine;
    this.arch = arch;
  }

  /** Remembers what the library cannot be asked for. */
  void setTlbMode(int mode) {
    tlbMode = mode;
  }

  /** Remembers that a hook has been added that translates addresses. */
  void setFilledByHooks() {
    filledByHooks = true;
  }

  /** Whether hooks that translate addresses are to stand back for addresses as they are. */
  boolean areIdentical() {
    return identical;
  }

  boolean isWorkWaiting() {
    return blocksWait || tlbWaits;
  }

  void doWaitingWork(long uc) {
    if (tlbWaits) {
      tlbWaits = false;
      flushTlb(uc);
    }
    if (blocksWait) {
      blocksWait = false;
      discard(uc);
    }
  }

  /** Throws away all cached address translations. */
  void flushTlb(long uc) {
    if (engine.isAccessing()) {
      tlbWaits = true;
      engine.wantAttention();
    } else {
      control(uc, UnicornConst.UC_CTL_TLB_FLUSH, 0, 0, 0);
    }
  }

  /** Throws away all blocks, so that they are translated anew with the hooks now in force. */
  void discard(long uc) {
    if (!engine.isRunning()) {
      control(uc, UnicornConst.UC_CTL_TB_FLUSH, 0, 0, 0);
    } else if (isVirtualPhysical(uc)) {
      unlink(uc);
    } else if (engine.isAccessing()) {
      blocksWait = true;
      engine.wantAttention();
    } else {
      identical = true;
      translateAddresses(uc, UnicornConst.UC_TLB_VIRTUAL);
      try {
        unlink(uc);
      } finally {
        identical = false;
        translateAddresses(uc, tlbMode);
      }
    }
  }

  private boolean isVirtualPhysical(long uc) {
    if (tlbMode == UnicornConst.UC_TLB_VIRTUAL) {
      return !filledByHooks;
    }
    return arch == UnicornConst.UC_ARCH_X86
        && (engine.readRegister(X86Const.UC_X86_REG_CR0) & PAGING) == 0;
  }

  private void unlink(long uc) {
    for (MemRegion region : new GuestMemory(engine).regions()) {
      if ((region.perms & UnicornConst.UC_PROT_EXEC) != 0) {
        control(uc, UnicornConst.UC_CTL_TB_REMOVE_CACHE, 2, region.begin, region.end + 1);
      }
    }
  }

  private void translateAddresses(long uc, int mode) {
    control(uc, UnicornConst.UC_CTL_TLB_TYPE, 1, mode, 0);
    control(uc, UnicornConst.UC_CTL_TLB_FLUSH, 0, 0, 0);
  }

  private void control(long uc, int type, int arguments, long first, long second) {
    int request = Controls.request(type, arguments, UnicornConst.UC_CTL_IO_WRITE);
    engine.check(EngineApi.control(uc, request, first, second));
  }
}
