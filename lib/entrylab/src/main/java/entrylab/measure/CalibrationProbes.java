package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.measure.record.CallMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The experiments of a calibration. */
final class CalibrationProbes {
  private static final int FEW = 16;
  private static final int MANY = 48;

  private static final int LINE_BYTES = 64;

  /** Of a ring in a call; enough for the words that it keeps between calls not to matter. */
  private static final int FEW_LOADS = 32;

  /** Where the per-cpu area is, whose words keep what one call leaves for the next. */
  private static final int PER_CPU = 0xb009400;

  private static final List<Integer> DEPTHS =
      List.of(4, 8, 11, 12, 14, 15, 16, 17, 19, 20, 21, 24, 28, 30, 31, 32, 33, 40, 51, 52, 53, 64);

  /** One-byte instructions in 64 bytes with a jump of two behind them. */
  private static final List<Integer> WINDOWS =
      List.of(16, 17, 18, 19, 20, 24, 28, 31, 32, 36, 37, 40, 48, 56, 62);

  private static final List<Integer> MICRO_OPS =
      List.of(
          512, 1_024, 1_536, 1_792, 2_048, 2_304, 3_072, 4_096, 4_608, 5_120, 6_144, 6_912, 7_424,
          8_192);

  private static final List<Integer> JUMPS =
      List.of(
          256, 512, 1_024, 1_536, 2_048, 3_072, 4_096, 5_120, 6_144, 7_168, 8_192, 10_240, 12_288,
          16_384, 24_576, 32_768);

  private static final List<Integer> HISTORIES =
      List.of(
          8, 16, 20, 24, 29, 32, 48, 64, 92, 93, 94, 112, 128, 160, 193, 194, 195, 256, 320, 384,
          512, 640);

  private CalibrationProbes() {}

  /**
   * All of them.
   *
   * @param base whose sizes of caches and widths say how much has to be touched
   */
  static List<CalibrationProbe> all(Cpu base) {
    List<CalibrationProbe> all = new ArrayList<>();
    addLoads(all);
    addRings(all, base);
    addStores(all);
    all.add(
        new CalibrationProbe.Slope(
            "micro-ops renamed",
            Optional.of(Parameter.RENAME_WIDTH),
            CallMode.BACK_TO_BACK,
            192,
            576,
            CalibrationCode::zeroed,
            0,
            true));
    all.add(
        new CalibrationProbe.Slope(
            "micro-ops retired",
            Optional.of(Parameter.RETIRE_WIDTH),
            CallMode.FENCED,
            48,
            192,
            n -> CalibrationCode.repeated(20, "imulq $5, %rax, %rax") + CalibrationCode.zeroed(n),
            0,
            true));
    addJumps(all);
    addMicroOpCache(all, base);
    addPredictors(all);
    return List.copyOf(all);
  }

  private static void addMicroOpCache(List<CalibrationProbe> all, Cpu base) {
    all.add(
        new CalibrationProbe.Reach(
            "one-byte instructions that 64 bytes of code keep in the micro-op cache",
            Optional.empty(),
            CallMode.BACK_TO_BACK,
            "instructions",
            WINDOWS,
            CalibrationCode::windows,
            CalibrationCode.WINDOWS_IN_A_ROW * 0.06,
            1_000));
    int length = slowToDecode(base);
    all.add(
        new CalibrationProbe.Reach(
            "instructions of " + length + " bytes in the micro-op cache",
            Optional.empty(),
            CallMode.BACK_TO_BACK,
            "instructions",
            MICRO_OPS,
            n -> CalibrationCode.repeated(n, ".nops " + length + ", " + length),
            0.06,
            1_000));
  }

  /**
   * How long instructions have to be for the decoders to fall behind rename; 4 bytes where they do
   * anyhow.
   */
  private static int slowToDecode(Cpu base) {
    int rename = base.count(Parameter.RENAME_WIDTH);
    return base.count(Parameter.DECODE_WIDTH) < rename
        ? 4
        : Math.ceilDiv(3 * base.count(Parameter.FETCH_BYTES), 2 * rename);
  }

  private static void addPredictors(List<CalibrationProbe> all) {
    // A branch of which nothing is known costs a dozen cycles: four for each say that many are.
    all.add(
        new CalibrationProbe.Reach(
            "jumps whose targets are kept",
            Optional.of(Parameter.BTB_ENTRIES),
            CallMode.BACK_TO_BACK,
            "entries",
            JUMPS,
            n -> CalibrationCode.jumps(n, 16, 0),
            4,
            200));
    all.add(
        new CalibrationProbe.Knee(
            "taken branches that the direction history holds",
            Optional.empty(),
            CallMode.FENCED,
            "branches",
            HISTORIES,
            CalibrationCode::remembered,
            4,
            20_000));
    all.add(
        new CalibrationProbe.Knee(
            "return stack",
            Optional.of(Parameter.RETURN_STACK),
            CallMode.BACK_TO_BACK,
            "entries",
            DEPTHS,
            CalibrationCode::nested,
            8,
            SequenceTimes.CALLS));
    all.add(
        new CalibrationProbe.Chance(
            "misprediction",
            Optional.of(Parameter.MISPREDICT),
            CallMode.FENCED,
            CalibrationCode.drawn("addq $0, %r9"),
            CalibrationCode.drawn("shrq $1, %r9")));
  }

  /**
   * Beyond the second level every line is in another page, as good as, so that each of these is
   * what one ring takes beyond another with the same misses of the TLB.
   */
  private static void addRings(List<CalibrationProbe> all, Cpu base) {
    CalibrationProbe.Slope firstLevel = around("in the first level", new LoadRing(0, 256, false));
    // In all sets of a first level, four in each.
    CalibrationProbe.Slope pages =
        around("in pages of the second-level TLB", new LoadRing(1 << 20, 256, true));
    CalibrationProbe.Slope secondLevel =
        around("in the second level", new LoadRing(4 << 20, 8_192, false));
    CalibrationProbe.Slope walks =
        around("in the second level, in 8192 pages", new LoadRing(32 << 20, 8_192, true));
    int third = beyond(3L * base.count(Parameter.L2_BYTES));
    int memory = beyond(4L * base.count(Parameter.L3_BYTES));
    all.add(
        new CalibrationProbe.Beyond(
            "second-level TLB",
            Optional.of(Parameter.STLB_DATA),
            pages,
            firstLevel,
            Optional.empty()));
    all.add(
        new CalibrationProbe.Beyond(
            "page walk", Optional.of(Parameter.PAGE_WALK), walks, secondLevel, Optional.empty()));
    all.add(
        new CalibrationProbe.Beyond(
            "load from the third level",
            Optional.of(Parameter.L3_LATENCY),
            around("in the third level", new LoadRing(8 << 20, third, false)),
            pages,
            Optional.of(firstLevel)));
    all.add(
        new CalibrationProbe.Beyond(
            "load from memory",
            Optional.of(Parameter.MEMORY_LATENCY),
            around("in memory", new LoadRing(128 << 20, memory, false), 300, 300),
            walks,
            Optional.of(secondLevel)));
  }

  /** Lines of at least so many bytes; as many as there is room for. */
  private static int beyond(long bytes) {
    long lines = Math.min(bytes, 256L << 20) / LINE_BYTES;
    return (int) (Long.bitCount(lines) == 1 ? lines : Long.highestOneBit(lines) << 1);
  }

  /** What a load of a ring takes that has been gone around before. */
  private static CalibrationProbe.Slope around(String where, LoadRing ring) {
    return around(where, ring, 1_000, Math.max(SequenceTimes.WARM, 2 * ring.lines() / FEW_LOADS));
  }

  private static CalibrationProbe.Slope around(String where, LoadRing ring, int calls, int warm) {
    return new CalibrationProbe.Slope(
        "load " + where,
        Optional.empty(),
        CallMode.FENCED,
        FEW_LOADS,
        3 * FEW_LOADS,
        ring::loads,
        0,
        false,
        calls,
        warm);
  }

  private static void addLoads(List<CalibrationProbe> all) {
    CalibrationProbe.Slope plain =
        loads("load of a loaded address", Parameter.L1D_LATENCY, "movq (%rax), %rax");
    all.add(plain);
    all.add(loads("load by an index", Parameter.L1D_INDEXED_LATENCY, "movq (%rax,%rdx,8), %rax"));
    all.add(
        new CalibrationProbe.Slope(
            "load by a displacement",
            Optional.of(Parameter.L1D_DISPLACED_LATENCY),
            CallMode.FENCED,
            FEW,
            MANY,
            n -> CalibrationCode.chased(n, "movq -64(%rax), %rax", "1f+64", "1b+64"),
            0,
            false));
    all.add(
        new CalibrationProbe.Slope(
            "load of a computed address",
            Optional.of(Parameter.L1D_COMPUTED_LATENCY),
            CallMode.FENCED,
            FEW,
            MANY,
            n -> CalibrationCode.chased(n, "movq (%rax), %rax\n\taddq $0, %rax", "1f", "1b"),
            1,
            false));
    all.add(
        new CalibrationProbe.Beyond(
            "segment base",
            Optional.of(Parameter.SEGMENT),
            new CalibrationProbe.Slope(
                "load by gs",
                Optional.empty(),
                CallMode.FENCED,
                FEW,
                MANY,
                n ->
                    CalibrationCode.chased(
                        n, "movq %gs:(%rax), %rax", "1f-" + PER_CPU, "1b-" + PER_CPU),
                0,
                false),
            new CalibrationProbe.Slope(
                "load without segment",
                Optional.empty(),
                CallMode.FENCED,
                FEW,
                MANY,
                plain.body(),
                0,
                false),
            Optional.empty()));
    all.add(
        new CalibrationProbe.Slope(
            "load from the second level",
            Optional.of(Parameter.L2_LATENCY),
            CallMode.FENCED,
            8,
            24,
            // More than any first level holds and less than any second.
            new LoadRing(3 << 20, 2_048, false)::loads,
            0,
            false));
  }

  private static CalibrationProbe.Slope loads(String name, Parameter sets, String load) {
    return new CalibrationProbe.Slope(
        name,
        Optional.of(sets),
        CallMode.FENCED,
        FEW,
        MANY,
        n -> CalibrationCode.chased(n, load, "1f", "1b"),
        0,
        false);
  }

  private static void addStores(List<CalibrationProbe> all) {
    // From another address than the store's: what is renamed by its address is not.
    all.add(
        stores(
            "store forwarding",
            Optional.of(Parameter.STORE_FORWARD),
            "movq %rax, -64(%rsp)\n\tmovl -60(%rsp), %eax"));
    all.add(
        stores(
            "blocked store forwarding",
            Optional.of(Parameter.STORE_BLOCKED),
            "movl %eax, -64(%rsp)\n\tmovq -64(%rsp), %rax"));
    all.add(stores("push and pop", Optional.empty(), "pushq %rax\n\tpopq %rax"));
    all.add(
        stores(
            "store and load by gs",
            Optional.empty(),
            "movq %rax, %gs:0x208\n\tmovq %gs:0x208, %rax"));
  }

  private static CalibrationProbe stores(String name, Optional<Parameter> sets, String pair) {
    return new CalibrationProbe.Slope(
        name, sets, CallMode.FENCED, FEW, MANY, n -> CalibrationCode.repeated(n, pair), 0, false);
  }

  private static void addJumps(List<CalibrationProbe> all) {
    for (int bytes : List.of(16, 32, 64, 128)) {
      all.add(
          new CalibrationProbe.Slope(
              "taken jump, " + bytes + " bytes on",
              bytes == 64 ? Optional.of(Parameter.TAKEN_BRANCH) : Optional.empty(),
              CallMode.BACK_TO_BACK,
              FEW,
              MANY,
              n -> CalibrationCode.jumps(n, bytes, 0),
              0,
              false));
    }
    for (int offset : List.of(30, 63)) {
      all.add(
          new CalibrationProbe.Slope(
              "taken jump, 64 bytes on, at " + offset + " of a line",
              Optional.empty(),
              CallMode.BACK_TO_BACK,
              FEW,
              MANY,
              n -> CalibrationCode.jumps(n, 64, offset),
              0,
              false));
    }
  }
}
