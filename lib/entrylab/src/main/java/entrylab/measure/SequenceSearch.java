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
 * random ones are timed, fenced, and those that the model misses most, and those on which no two of
 * the three agree, are shrunk as long as they do so no less, after AnICA (Ritter and Hack, OOPSLA
 * 2022). Without llvm-mca the model's misses alone are looked for.
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

  /** What llvm-mca says of the jump back, which is in every sequence and no part of it. */
  private static final Sequence NOTHING = new Sequence("nothing", "");

  /**
   * A sequence that was looked for; core cycles without the program's side.
   *
   * @param by what it was judged by
   * @param steps how many it had before it was shrunk
   * @param mca llvm-mca's word, where it answers
   * @param rule that is broken, in words; empty if the shrunk one is near enough
   */
  public record Found(
      Sequence sequence,
      String by,
      int steps,
      MedianInterval measured,
      double model,
      OptionalDouble mca,
      String rule) {}

  /** A draft with what was measured and modelled of it. */
  private record Timed(
      SequenceDraft draft, MedianInterval measured, double model, OptionalDouble mca) {
    double off(SearchTarget by) {
      return by.of(measured, model, mca);
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
    Opinions opinions = new Opinions(cpu, settings);
    List<Timed> tried = timed(List.copyOf(drawn), opinions);
    List<Found> found = new ArrayList<>();
    for (SearchTarget by : SearchTarget.values()) {
      if (by == SearchTarget.MODEL || opinions.mca()) {
        found.addAll(shrunk(tried, by, opinions, found.size()));
      }
    }
    return new SequenceSearch(host, cpu, settings.seed(), drawn.size(), found);
  }

  /**
   * Whom is asked.
   *
   * @param mca whether llvm-mca is here
   */
  private record Opinions(
      Cpu cpu, Measure.Settings settings, boolean mca, OptionalDouble mcaOfNothing) {
    Opinions(Cpu cpu, Measure.Settings settings) {
      this(cpu, settings, LlvmMca.version().isPresent(), mca(cpu, NOTHING));
    }

    OptionalDouble mca(Sequence sequence) {
      OptionalDouble all = mca ? mca(cpu, sequence) : OptionalDouble.empty();
      return all.isEmpty() || mcaOfNothing.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(all.getAsDouble() - mcaOfNothing.getAsDouble());
    }

    private static OptionalDouble mca(Cpu cpu, Sequence sequence) {
      return LlvmMca.cycles(cpu, Sequences.trace(sequence, CallMode.FENCED).design());
    }
  }

  private static List<Found> shrunk(
      List<Timed> tried, SearchTarget by, Opinions opinions, int before) {
    List<Timed> worst =
        tried.stream()
            .sorted(Comparator.comparingDouble((Timed timed) -> timed.off(by)).reversed())
            .limit(SHRUNK)
            .toList();
    var shrinker =
        new DraftShrinker(
            drafts -> timed(drafts, opinions).stream().mapToDouble(t -> t.off(by)).toArray());
    List<SequenceDraft> shortest =
        shrinker.shrink(
            worst.stream().map(Timed::draft).toList(),
            worst.stream().mapToDouble(t -> t.off(by)).toArray());
    List<Timed> again = timed(shortest, opinions);
    return IntStream.range(0, shortest.size())
        .mapToObj(i ->
            found(before + i + 1, by, worst.get(i).draft().steps().size(), again.get(i), opinions))
        .toList();
  }

  private static Found found(
      int number, SearchTarget by, int steps, Timed timed, Opinions opinions) {
    Sequence sequence =
        timed.draft().sequence("found by seed " + opinions.settings().seed() + ", " + number);
    var trace = Sequences.trace(sequence, CallMode.FENCED);
    return new Found(
        sequence,
        by.toString(),
        steps,
        timed.measured(),
        timed.model(),
        timed.mca(),
        BrokenRule.of(opinions.cpu(), timed.measured(), timed.model(), trace));
  }

  private static List<Timed> timed(List<SequenceDraft> drafts, Opinions opinions) {
    List<Sequence> sequences =
        IntStream.range(0, drafts.size())
            .mapToObj(i -> drafts.get(i).sequence("try " + i))
            .toList();
    SequenceTimes times = SequenceTimes.of(sequences, FENCED, opinions.settings());
    List<Timed> timed = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Sequence sequence = sequences.get(i);
      timed.add(
          new Timed(
              drafts.get(i),
              times.interval(sequence.name(), CallMode.FENCED),
              Sequences.model(opinions.cpu(), sequence, CallMode.FENCED),
              opinions.mca(sequence)));
    }
    return timed;
  }

  /** In the form of {@code data/ring3/sequences.txt}, what was found in comments. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "# %s, microcode %s, by profile %s:%n# of %d random sequences, seed %d, %d, shrunk%n",
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
              "== %s%n# %s; of %d steps%n# measured %.2f (%.2f..%.2f), model %.2f, llvm-mca %s%n# %s%n%s%n",
              one.sequence().name(),
              one.by(),
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
