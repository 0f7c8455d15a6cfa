package entrylab.measure;

import entrylab.core.anchor.LlvmMca;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.measure.model.BrokenRule;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MedianInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A search for short sequences that the model, llvm-mca and the host's processor tell differently:
 * random ones are timed, fenced, and those that the model misses most are shrunk as long as it
 * misses them no less, after AnICA (Ritter and Hack, OOPSLA 2022).
 *
 * <pre>{@code
 * var settings =
 *     new Measure.Settings(
 *         List.of(Designs.get("switch")),
 *         ImageOptions.DEFAULT,
 *         List.of(),
 *         List.of(),
 *         List.of(),
 *         3,
 *         5,
 *         1,
 *         false,
 *         "by hand");
 * show(SequenceSearch.run(settings).toText()); // as ./lab accuracy --search
 * }</pre>
 *
 * @param tried how many were timed at first
 */
public record SequenceSearch(HostMachine host, Cpu cpu, long seed, int tried, List<Found> found) {
  private static final List<CallMode> FENCED = List.of(CallMode.FENCED);
  private static final int TRIED = 48;
  private static final int SHRUNK = 3;

  /** Below so many cycles an error is taken as one of so many. */
  private static final double SHORTEST = 16;

  /**
   * A sequence that the model misses; core cycles without the program's side.
   *
   * @param steps how many it had before it was shrunk
   * @param mca llvm-mca's word, where it answers
   * @param rule that is broken, in words; empty if the shrunk one is near enough
   */
  public record Found(
      Sequence sequence,
      int steps,
      MedianInterval measured,
      double model,
      OptionalDouble mca,
      String rule) {}

  /** A draft with what was measured and modelled of it. */
  private record Timed(SequenceDraft draft, MedianInterval measured, double model) {
    double off() {
      return measured.beyond(model) / Math.max(SHORTEST, measured.median());
    }
  }

  /** Copies the list. */
  public SequenceSearch {
    found = List.copyOf(found);
  }

  /**
   * Searches on the host's processor.
   *
   * @param settings of processes, rounds and the seed
   * @throws IllegalArgumentException if no profile is anywhere near the processor
   */
  public static SequenceSearch run(Measure.Settings settings) {
    HostMachine host = HostMachine.here();
    Cpu cpu = Cpus.get(host.nearest("no model to search with").profile());
    var random = new SplittableRandom(settings.seed());
    Set<SequenceDraft> drawn = new LinkedHashSet<>();
    while (drawn.size() < TRIED) {
      drawn.add(SequenceDraft.random(random));
    }
    List<Timed> worst =
        timed(List.copyOf(drawn), cpu, settings).stream()
            .sorted(Comparator.comparingDouble(Timed::off).reversed())
            .limit(SHRUNK)
            .toList();
    List<SequenceDraft> before = worst.stream().map(Timed::draft).toList();
    var shrinker =
        new DraftShrinker(
            drafts -> timed(drafts, cpu, settings).stream().mapToDouble(Timed::off).toArray());
    List<SequenceDraft> shrunk =
        shrinker.shrink(before, worst.stream().mapToDouble(Timed::off).toArray());
    List<Timed> again = timed(shrunk, cpu, settings);
    List<Found> found =
        IntStream.range(0, shrunk.size())
            .mapToObj(
                i -> found(i, before.get(i).steps().size(), again.get(i), cpu, settings.seed()))
            .toList();
    return new SequenceSearch(host, cpu, settings.seed(), drawn.size(), found);
  }

  private static Found found(int i, int steps, Timed timed, Cpu cpu, long seed) {
    Sequence sequence = timed.draft().sequence("found by seed " + seed + ", " + (i + 1));
    var trace = Sequences.trace(sequence, CallMode.FENCED);
    return new Found(
        sequence,
        steps,
        timed.measured(),
        timed.model(),
        LlvmMca.version().isPresent()
            ? LlvmMca.cycles(cpu, trace.design())
            : OptionalDouble.empty(),
        BrokenRule.of(cpu, timed.measured(), timed.model(), trace));
  }

  private static List<Timed> timed(List<SequenceDraft> drafts, Cpu cpu, Measure.Settings settings) {
    List<Sequence> sequences =
        IntStream.range(0, drafts.size())
            .mapToObj(i -> drafts.get(i).sequence("try " + i))
            .toList();
    SequenceTimes times = SequenceTimes.of(sequences, FENCED, settings);
    List<Timed> timed = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Sequence sequence = sequences.get(i);
      timed.add(
          new Timed(
              drafts.get(i),
              times.interval(sequence.name(), CallMode.FENCED),
              Sequences.model(cpu, sequence, CallMode.FENCED)));
    }
    return timed;
  }

  /** In the form of {@code data/ring3/sequences.txt}, what was found in comments. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "# %s, microcode %s, by profile %s: %d random sequences, seed %d, the %d missed most, shrunk%n",
            host.cpu(),
            host.microcode(),
            cpu.name(),
            tried,
            seed,
            found.size()));
    for (Found one : found) {
      text.append(
          String.format(
              Locale.ROOT,
              "== %s%n# of %d steps; measured %.2f (%.2f..%.2f), model %.2f, llvm-mca %s%n# %s%n%s%n",
              one.sequence().name(),
              one.steps(),
              one.measured().median(),
              one.measured().low(),
              one.measured().high(),
              one.model(),
              one.mca().isPresent()
                  ? String.format(Locale.ROOT, "%.1f", one.mca().getAsDouble())
                  : "-",
              one.rule().isEmpty() ? "the model is near" : one.rule(),
              one.sequence().body()));
    }
    return text.toString();
  }
}
