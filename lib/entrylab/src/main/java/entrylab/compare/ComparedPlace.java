package entrylab.compare;

/**
 * Where two pieces of entry code are held against each other.
 *
 * <pre>{@code
 * Comparison comparison = new SweptPair(Sweep.of("switch", "v4.4-stubs").on("zen4")).compared();
 * show(comparison.points().getFirst().place().calls());
 * }</pre>
 *
 * @param calls a workload's name, or a call's
 * @param way how much of it is traced, and whatever else the program is told to do, in words
 */
public record ComparedPlace(String calls, String way) {}
