package entrylab.sweep;

import entrylab.image.MemoryLedger;
import entrylab.image.SyscallTable;
import entrylab.machine.PathCounts;
import entrylab.machine.TaskCall;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import entrylab.placement.Moves;
import entrylab.placement.Placements;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.CallWork;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.ExecutedCode;
import entrylab.sweep.call.PlacedFigure;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.Counts;
import entrylab.sweep.result.PathPlaces;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The paths of one piece of entry code, and where they lie at each placement. Safe for several
 * threads.
 */
abstract sealed class PlacedCode implements AutoCloseable permits PlacedDesign, PlacedKernel {
  private final Placements placements;
  private final long seed;
  private Blocks blocks;
  private final Map<Integer, Moves> moves = new ConcurrentHashMap<>();
  private final Map<SharedDraw, Counts> counted = new ConcurrentHashMap<>();

  /**
   * Entry code of which nothing is known yet.
   *
   * @param placements that counts are over
   * @param seed of the draws
   */
  PlacedCode(Placements placements, long seed) {
    this.placements = placements;
    this.seed = seed;
  }

  /** What of it a linker could place elsewhere. */
  abstract Blocks cut();

  /** What is counted of a path, wherever it lies. */
  abstract PathCounts counts(TaskCall key);

  /** What a path executes, wherever it lies. */
  abstract ExecutedCode executed(TaskCall key);

  /** What a path touches at each placement. */
  abstract PathPlaces places(TaskCall key);

  /**
   * A path as linked, as the core model's input.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   */
  abstract Trace trace(CallKind kind);

  /** What a kind of call executes in the kernel, stand-ins excluded. */
  abstract int instructions(CallKind kind);

  /** What a kind of call does besides its trace. */
  abstract CallWork work(CallKind kind, Cost cost, SyscallTable table, WorkCosts costs);

  /** How its traces are entered. */
  abstract Trace.Entry entry();

  /** What it occupies, as linked. */
  abstract MemoryLedger ledger();

  /** 4 KiB pages that its text and tables lie on at a placement. */
  abstract long pages(Moves at);

  @Override
  public abstract void close();

  /**
   * Means over what was drawn, the same for every CPU: counted for whoever asks first.
   *
   * @throws BrokenPathException if a call does not come back
   */
  final Counts counts(SharedDraw draw) {
    return counted.computeIfAbsent(draw, this::count);
  }

  private Counts count(SharedDraw draw) {
    Counts.Sum sum = new Counts.Sum(placements.count());
    draw.draw().forEach((key, times) -> sum.add(counts(key), places(key), executed(key), times));
    return sum.mean();
  }

  /**
   * Where blocks lie at one placement.
   *
   * @param index from 0; one beyond the placements that counts are over is a further draw
   */
  final Moves moves(int index) {
    return moves.computeIfAbsent(index, i -> blocks().at(placements.at(i, seed)));
  }

  final synchronized Blocks blocks() {
    if (blocks == null) {
      blocks = cut();
    }
    return blocks;
  }

  /** Whether counts are of the code as linked alone. */
  final boolean asLinked() {
    return placements.equals(Placements.AS_LINKED);
  }

  /** Where blocks lie at each of the placements that counts are over. */
  final List<Moves> everywhere() {
    return IntStream.range(0, placements.count()).mapToObj(this::moves).toList();
  }

  /** The pages over placements. */
  final PlacedFigure pages() {
    return PlacedFigure.of(everywhere().stream().mapToDouble(this::pages).toArray());
  }
}
