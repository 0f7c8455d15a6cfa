package entrylab.core.replay;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a CPU decides the answers of its caches and predictors. CPUs of one shape answer the same
 * calls alike, and differ only in how long these take.
 *
 * @param instructions the table that tells micro-ops, and so how much of the micro-op cache code
 *     takes
 * @param values of all that decides
 */
public record CoreShape(String instructions, Map<Parameter, String> values) {
  /** What caches, TLBs and predictors are built from; they are shown nothing else. */
  static final Set<Parameter> OF_STATE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Parameter.UOP_CACHE_WINDOW,
              Parameter.UOP_CACHE_SETS,
              Parameter.UOP_CACHE_WAYS,
              Parameter.COLD_FETCH,
              Parameter.L1I_BYTES,
              Parameter.L1I_WAYS,
              Parameter.L1I_POLICY,
              Parameter.L1D_BYTES,
              Parameter.L1D_WAYS,
              Parameter.L1D_POLICY,
              Parameter.L2_BYTES,
              Parameter.L2_WAYS,
              Parameter.L2_POLICY,
              Parameter.L3_BYTES,
              Parameter.L3_WAYS,
              Parameter.L3_POLICY,
              Parameter.L3_INCLUSIVE,
              Parameter.ITLB_4K_ENTRIES,
              Parameter.ITLB_4K_WAYS,
              Parameter.ITLB_2M_ENTRIES,
              Parameter.ITLB_2M_WAYS,
              Parameter.DTLB_4K_ENTRIES,
              Parameter.DTLB_4K_WAYS,
              Parameter.DTLB_2M_ENTRIES,
              Parameter.DTLB_2M_WAYS,
              Parameter.STLB_ENTRIES,
              Parameter.STLB_WAYS,
              Parameter.STLB_CODE_ENTRIES,
              Parameter.STLB_CODE_WAYS,
              Parameter.STLB_2M,
              Parameter.BTB_KIND,
              Parameter.BTB_ENTRIES,
              Parameter.BTB_WAYS,
              Parameter.DIRECTION,
              Parameter.DIRECTION_ENTRIES,
              Parameter.DIRECTION_HISTORY,
              Parameter.INDIRECT,
              Parameter.INDIRECT_ENTRIES,
              Parameter.INDIRECT_HISTORY,
              Parameter.RETURN_STACK,
              Parameter.RETURN_STACK_WRAPS));

  /** What decides, besides, which lines of the micro-op cache a window of code takes. */
  private static final Set<Parameter> OF_WINDOWS =
      EnumSet.of(
          Parameter.UOP_CACHE_LINE,
          Parameter.UOP_CACHE_LINES_PER_WINDOW,
          Parameter.JCC_ERRATUM,
          Parameter.MACRO_FUSION,
          Parameter.MOVE_ELIMINATION,
          Parameter.STACK_ENGINE,
          Parameter.STACK_SYNC);

  /** Takes a copy. */
  public CoreShape {
    values = Map.copyOf(values);
  }

  /** The shape of a CPU. */
  public static CoreShape of(Cpu cpu) {
    Map<Parameter, String> values = new EnumMap<>(Parameter.class);
    OF_STATE.forEach(parameter -> values.put(parameter, cpu.word(parameter)));
    OF_WINDOWS.forEach(parameter -> values.put(parameter, cpu.word(parameter)));
    return new CoreShape(cpu.instructions(), values);
  }
}
