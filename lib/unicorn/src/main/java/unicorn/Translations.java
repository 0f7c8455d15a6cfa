package unicorn;

/** Throws away translated blocks, so that they are translated anew with the hooks now in force. */
final class Translations {
  private final Engine engine;
  private int tlbMode = UnicornConst.UC_TLB_CPU;
  private boolean identical;

  Translations(Engine engine) {
    this.engine = engine;
  }

  /** Remembers what the library cannot be asked for. */
  void setTlbMode(int mode) {
    tlbMode = mode;
  }

  /** Whether hooks that translate addresses are to stand back for addresses as they are. */
  boolean areIdentical() {
    return identical;
  }

  /** Throws away all blocks; only while none of them is being executed. */
  void flush(long uc) {
    engine.check(control(uc, UnicornConst.UC_CTL_TB_FLUSH, 0, 0, 0));
  }

  /**
   * Unlinks the blocks of all executable memory, one of which is being executed, so that a flush
   * would free the ground under it. The library takes virtual addresses for that, and memory is
   * known by its physical ones: so translation is off meanwhile.
   */
  void unlink(long uc) {
    MemRegion[] regions = new GuestMemory(engine).regions();
    identical = true;
    translateAddresses(uc, UnicornConst.UC_TLB_VIRTUAL);
    try {
      for (MemRegion region : regions) {
        if ((region.perms & UnicornConst.UC_PROT_EXEC) != 0) {
          int remove = UnicornConst.UC_CTL_TB_REMOVE_CACHE;
          engine.check(control(uc, remove, 2, region.begin, region.end + 1));
        }
      }
    } finally {
      identical = false;
      translateAddresses(uc, tlbMode);
    }
  }

  private void translateAddresses(long uc, int mode) {
    engine.check(control(uc, UnicornConst.UC_CTL_TLB_TYPE, 1, mode, 0));
    engine.check(control(uc, UnicornConst.UC_CTL_TLB_FLUSH, 0, 0, 0));
  }

  private static int control(long uc, int type, int arguments, long first, long second) {
    int request = Controls.request(type, arguments, UnicornConst.UC_CTL_IO_WRITE);
    return EngineApi.control(uc, request, first, second);
  }
}
