package unicorn;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

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

  /** Smallest of all guests' pages. */
  private static final long PAGE = 1024;

  private final Engine engine;
  private final TranslatedPages pages = new TranslatedPages();
  private final int arch;
  private int tlbMode = UnicornConst.UC_TLB_CPU;
  private boolean filledByHooks;
  private boolean reported;
  private boolean isFirstPending;

  /** What hooks that translate addresses answered last, page by page. */
  private final Map<Long, Long> answers = new HashMap<>();

  private long lastBegin = -1;
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
    if (engine.accesses.any()) {
      tlbWaits = true;
      engine.wantAttention();
    } else {
      control(uc, UnicornConst.UC_CTL_TLB_FLUSH, 0, 0, 0);
    }
  }

  /**
   * A run begins: the library reports edges only, and no edge leads to its very first block. Its
   * address is translated now, where the guest would fault at it, too, if it could not be.
   */
  void begin(long address) {
    if (!reported && address != lastBegin) {
      lastBegin = address;
      isFirstPending = tlbMode == UnicornConst.UC_TLB_VIRTUAL;
      if (!isFirstPending) {
        add(address, 1);
      }
    }
  }

  /** Notes the first block of a run by what a hook has answered for it since. */
  private void settle() {
    if (isFirstPending) {
      isFirstPending = false;
      add(lastBegin, 1);
    }
  }

  /** A block has been translated. */
  void translated(long address, int size) {
    settle();
    reported = true;
    add(address, size);
  }

  /** A hook has answered for a page; asking it again would show. */
  void filled(long address, long physical) {
    if (!identical) {
      answers.put(address & -PAGE, physical & -PAGE);
    }
  }

  private void add(long address, int size) {
    long last = address + Math.max(1, size) - 1;
    if (identical || isVirtualPhysical()) {
      pages.add(address, last);
    } else {
      addTranslated(address);
      if ((address & -PAGE) != (last & -PAGE)) {
        addTranslated(last);
      }
    }
  }

  private void addTranslated(long address) {
    physical(address, UnicornConst.UC_PROT_EXEC).ifPresent(at -> pages.add(at, at));
  }

  private OptionalLong physical(long address, int access) {
    if (tlbMode == UnicornConst.UC_TLB_VIRTUAL) {
      Long page = answers.get(address & -PAGE);
      return page == null ? OptionalLong.empty() : OptionalLong.of(page + (address & PAGE - 1));
    }
    return engine.translate(address, access);
  }

  /** Throws away all blocks, so that they are translated anew with the hooks now in force. */
  void discard(long uc) {
    settle();
    if (engine.isInBlock()) {
      unlink(uc, pages.ranges());
    } else {
      control(uc, UnicornConst.UC_CTL_TB_FLUSH, 0, 0, 0);
      pages.clear();
      lastBegin = -1;
    }
  }

  /** Where blocks are, for tests: first and last bytes of ranges of physical memory. */
  long[] ranges() {
    settle();
    return pages.ranges();
  }

  /** Throws away the blocks of physical memory that the host has written. */
  void written(long uc, long address, long size) {
    settle();
    if (size > 0 && pages.cover(address, address + size - 1)) {
      unlink(uc, address, address + size - 1);
    }
  }

  /** Throws away the blocks of memory that the host has written, by its virtual address. */
  void writtenVirtual(long uc, long address, long size) {
    settle();
    if (pages.isEmpty()) {
      return;
    }
    for (long at = address, left = size; left > 0; ) {
      long length = Math.min(left, PAGE - (at & PAGE - 1));
      OptionalLong physical = physical(at, UnicornConst.UC_PROT_WRITE);
      if (physical.isPresent()) {
        written(uc, physical.getAsLong(), length);
      }
      at += length;
      left -= length;
    }
  }

  private void unlink(long uc, long... ranges) {
    if (isVirtualPhysical()) {
      remove(uc, ranges);
    } else if (engine.accesses.any()) {
      blocksWait = true;
      engine.wantAttention();
    } else {
      identical = true;
      translateAddresses(uc, UnicornConst.UC_TLB_VIRTUAL);
      try {
        remove(uc, ranges);
      } finally {
        identical = false;
        translateAddresses(uc, tlbMode);
      }
    }
  }

  private void remove(long uc, long... ranges) {
    for (int i = 0; i < ranges.length; i += 2) {
      // The library wants the end behind the last byte. There is none behind the last of all, and
      // no block but one of a single byte there that this leaves standing.
      long end = ranges[i + 1] == -1 ? -1 : ranges[i + 1] + 1;
      if (ranges[i] != end) {
        control(uc, UnicornConst.UC_CTL_TB_REMOVE_CACHE, 2, ranges[i], end);
      }
    }
  }

  private boolean isVirtualPhysical() {
    if (tlbMode == UnicornConst.UC_TLB_VIRTUAL) {
      return !filledByHooks;
    }
    return arch == UnicornConst.UC_ARCH_X86
        && (engine.readRegister(X86Const.UC_X86_REG_CR0) & PAGING) == 0;
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
