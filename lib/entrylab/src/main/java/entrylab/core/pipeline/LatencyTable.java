package entrylab.core.pipeline;

import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;

/** Cycles that a miss costs beyond a hit. */
final class LatencyTable {
  private final int[] data;
  private final int[] code;
  private final int[] dataTranslation;
  private final int[] codeTranslation;

  LatencyTable(Cpu cpu) {
    int l1 = cpu.count(Parameter.L1D_LATENCY);
    int l2 = cpu.count(Parameter.L2_LATENCY);
    int l3 = cpu.count(Parameter.L3_LATENCY);
    // The profile's L3 latency is what a hit there costs; what misses it pays the memory's alone.
    int memory = cpu.count(Parameter.MEMORY_LATENCY);
    int bubble = cpu.count(Parameter.FETCH_MISS_BUBBLE);
    data = new int[] {0, l2 - l1, l3 - l1, memory - l1};
    code = new int[] {0, l2 + bubble, l3 + bubble, memory + bubble};
    int walk = cpu.count(Parameter.PAGE_WALK);
    dataTranslation = new int[] {0, cpu.count(Parameter.STLB_DATA), walk};
    codeTranslation = new int[] {0, cpu.count(Parameter.STLB_CODE), walk};
  }

  int data(CacheLevel level) {
    return data[level.ordinal()];
  }

  int data(Translation translation) {
    return dataTranslation[translation.ordinal()];
  }

  int code(CacheLevel level) {
    return code[level.ordinal()];
  }

  int code(Translation translation) {
    return codeTranslation[translation.ordinal()];
  }
}
