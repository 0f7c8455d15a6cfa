package entrylab.core.cache;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The caches and TLBs of one core, kept from one piece of code to the next.
 *
 * <p>Code and data share L2 and L3. Not modelled: prefetchers, write-backs, other cores, the L3
 * hash; physical addresses, so virtual ones select sets on all levels; that some L3 caches take
 * only what leaves L2.
 */
public final class MemorySystem {
  /** Bytes of a cache line. */
  public static final int LINE = 64;

  private static final int LINE_SHIFT = 6;

  private final SetAssociativeCache code;
  private final SetAssociativeCache data;
  private final SetAssociativeCache second;
  private final SetAssociativeCache third;
  private final SetAssociativeCache secondTlb;
  private final SetAssociativeCache secondCodeTlb;
  private final boolean inclusive;
  private final Tlb codeTlb;
  private final Tlb dataTlb;

  /** Lines that sweep through the caches; {@code null} before there are any. */
  private LineSweep sweep;

  /** Empty caches of the CPU's geometry. */
  public MemorySystem(Cpu cpu) {
    code = cache("L1I", cpu, Parameter.L1I_BYTES, Parameter.L1I_WAYS, Parameter.L1I_POLICY);
    data = cache("L1D", cpu, Parameter.L1D_BYTES, Parameter.L1D_WAYS, Parameter.L1D_POLICY);
    second = cache("L2", cpu, Parameter.L2_BYTES, Parameter.L2_WAYS, Parameter.L2_POLICY);
    third = cache("L3", cpu, Parameter.L3_BYTES, Parameter.L3_WAYS, Parameter.L3_POLICY);
    secondTlb = tlb("STLB", cpu, Parameter.STLB_ENTRIES, Parameter.STLB_WAYS);
    secondCodeTlb =
        cpu.count(Parameter.STLB_CODE_ENTRIES) == 0
            ? secondTlb
            : tlb("code STLB", cpu, Parameter.STLB_CODE_ENTRIES, Parameter.STLB_CODE_WAYS);
    boolean large = cpu.flag(Parameter.STLB_2M);
    codeTlb =
        new Tlb(
            tlb("ITLB 4K", cpu, Parameter.ITLB_4K_ENTRIES, Parameter.ITLB_4K_WAYS),
            tlb("ITLB 2M", cpu, Parameter.ITLB_2M_ENTRIES, Parameter.ITLB_2M_WAYS),
            secondCodeTlb,
            large);
    dataTlb =
        new Tlb(
            tlb("DTLB 4K", cpu, Parameter.DTLB_4K_ENTRIES, Parameter.DTLB_4K_WAYS),
            tlb("DTLB 2M", cpu, Parameter.DTLB_2M_ENTRIES, Parameter.DTLB_2M_WAYS),
            secondTlb,
            large);
    inclusive = cpu.flag(Parameter.L3_INCLUSIVE);
    if (inclusive) {
      third.onEvict(line -> {
        code.invalidate(line);
        data.invalidate(line);
        second.invalidate(line);
      });
    }
  }

  private static SetAssociativeCache cache(
      String name, Cpu cpu, Parameter bytes, Parameter ways, Parameter policy) {
    return new SetAssociativeCache(
        name, cpu.count(bytes) / LINE, cpu.count(ways), cpu.word(policy));
  }

  private static SetAssociativeCache tlb(String name, Cpu cpu, Parameter entries, Parameter ways) {
    // No source names a TLB's replacement; exact LRU stands in.
    return new SetAssociativeCache(name, cpu.count(entries), cpu.count(ways), "lru");
  }

  /** The number of the line an address lies in; addresses are unsigned. */
  public static long line(long address) {
    return address >>> LINE_SHIFT;
  }

  /** Fetches the code line of an address. */
  public CacheLevel fetch(long address) {
    return find(true, line(address));
  }

  /** Loads or stores in the data line of an address. */
  public CacheLevel touch(long address) {
    return find(false, line(address));
  }

  private CacheLevel find(boolean isCode, long line) {
    return sweep == null ? findNow(isCode, line) : sweep.access(isCode, line);
  }

  /** Looks for a line in all levels, whatever sweeps. */
  CacheLevel findNow(boolean isCode, long line) {
    if ((isCode ? code : data).access(line)) {
      return CacheLevel.L1;
    }
    if (second.access(line)) {
      return CacheLevel.L2;
    }
    return third.access(line) ? CacheLevel.L3 : CacheLevel.MEMORY;
  }

  /** Translates a code address. */
  public Translation translateCode(long address) {
    return codeTlb.translate(address);
  }

  /** Translates a data address. */
  public Translation translateData(long address) {
    return dataTlb.translate(address);
  }

  /** Reports what must stay where for the next fetch of a code address to hit at once. */
  public void codeHome(long address, CacheSetVisitor visitor) {
    visitor.visit(code, line(address));
    codeTlb.home(address, visitor);
    inclusiveHome(address, visitor);
  }

  /** Reports what must stay where for the next access to a data address to hit at once. */
  public void dataHome(long address, CacheSetVisitor visitor) {
    visitor.visit(data, line(address));
    dataTlb.home(address, visitor);
    inclusiveHome(address, visitor);
  }

  /** Reports the translation that must stay for an address of code or data. */
  public void translationHome(boolean isCode, long address, CacheSetVisitor visitor) {
    (isCode ? codeTlb : dataTlb).home(address, visitor);
  }

  /** Reports where a line that leaves the first level is kept. */
  public void outerHome(long address, CacheSetVisitor visitor) {
    visitor.visit(second, line(address));
    visitor.visit(third, line(address));
  }

  /**
   * Lets lines sweep through the caches from now on, at each {@link #sweepLines}. All of them have
   * been used before, and are used in no other way.
   *
   * @throws IllegalArgumentException unless {@link #sweepsLines}
   */
  public void prepare(SweptLines lines) {
    sweep = new LineSweep(this, lines);
  }

  /** Whether sets of different levels nest in a way that lines can sweep through them. */
  public boolean sweepsLines() {
    return LineSweep.nested(this);
  }

  /** Whether lines sweep through the caches. */
  public boolean swept() {
    return sweep != null;
  }

  /** The slice of an address where {@link #sweepsLines}: lines of different ones share no set. */
  public int slice(long address) {
    return LineSweep.slice(this, line(address));
  }

  /**
   * Uses of a few lines that do not sweep themselves, all of one {@linkplain #slice slice}.
   *
   * @param keys of the lines, {@link SweptLines#key}: one at least, at most {@link LineRun#MOST}
   */
  public LineRun run(long[] keys) {
    return sweep.run(keys);
  }

  /** Uses all lines that sweep, in their order. */
  public void sweepLines() {
    sweep.sweep();
  }

  /** Reports what must stay where for the next access that misses the first level to hit then. */
  public void secondHome(long address, CacheSetVisitor visitor) {
    visitor.visit(second, line(address));
  }

  private void inclusiveHome(long address, CacheSetVisitor visitor) {
    if (inclusive) {
      visitor.visit(third, line(address));
    }
  }

  /** Whether the first-level instruction cache holds an address. */
  public boolean holdsCode(long address) {
    long line = line(address);
    return sweep == null ? code.holds(line) : sweep.holdsCode(line);
  }

  /**
   * Empties the first-level instruction cache.
   *
   * @throws IllegalStateException if lines sweep through it
   */
  public void clearCode() {
    if (sweep != null) {
      throw new IllegalStateException("lines that sweep through the caches are not to be emptied");
    }
    code.clear();
  }

  /** The first-level instruction cache. */
  public SetAssociativeCache codeCache() {
    return code;
  }

  /** The second level. */
  public SetAssociativeCache secondCache() {
    return second;
  }

  /** The third level. */
  public SetAssociativeCache thirdCache() {
    return third;
  }

  /** The first-level data cache. */
  public SetAssociativeCache dataCache() {
    return data;
  }

  /**
   * Re-derives all counters.
   *
   * @throws IllegalStateException if one is off
   */
  public void check() {
    if (sweep != null) {
      sweep.settle();
    }
    caches().forEach(SetAssociativeCache::check);
    asked(second, code.misses() + data.misses());
    asked(third, second.misses());
    if (secondTlb == secondCodeTlb) {
      asked(secondTlb, codeTlb.asked() + dataTlb.asked());
    } else {
      asked(secondTlb, dataTlb.asked());
      asked(secondCodeTlb, codeTlb.asked());
    }
  }

  /** All caches and TLBs, those that are two in one twice. */
  List<SetAssociativeCache> caches() {
    List<SetAssociativeCache> all = new ArrayList<>();
    all.addAll(List.of(code, data, second, third, secondTlb, secondCodeTlb));
    all.addAll(codeTlb.firstLevel());
    all.addAll(dataTlb.firstLevel());
    return all;
  }

  /** A level is asked for what the levels before it missed, and for nothing else. */
  private static void asked(SetAssociativeCache level, long missed) {
    if (level.accesses() != missed) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d accesses, but %d misses before it",
              level.name(),
              level.accesses(),
              missed));
    }
  }
}
