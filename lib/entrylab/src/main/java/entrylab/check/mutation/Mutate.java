package entrylab.check.mutation;

import entrylab.check.search.Budget;
import entrylab.check.search.Deadline;
import entrylab.design.Design;
import entrylab.image.Disassembly;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.parallel.Parallel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How good is the checker? Breaks a clean design one instruction at a time and looks whether the
 * check finds something.
 *
 * <p>{@code Mutate.of(design).run()} tries every mutant without the x32 block, with which most
 * designs are not clean. What survives is run beside the original, and reported with what that
 * shows. Equal settings give equal results, unless time runs out.
 *
 * <pre>{@code
 * show(Mutate.of(Designs.get("merged-v4.6")).some(20).run());
 * }</pre>
 */
public final class Mutate {
  private static final Duration PER_MUTANT = Duration.ofMinutes(5);
  private static final int INSTRUCTIONS = 2_000;
  private static final long DEFAULT_SEED = 1;

  private final Design design;
  private boolean x32;
  private long seed = DEFAULT_SEED;
  private int sequences = Budget.DEFAULT.sequences();
  private int most = Integer.MAX_VALUE;

  private Mutate(Design design) {
    this.design = design;
  }

  /** A mutation test to be set up. */
  public static Mutate of(Design design) {
    return new Mutate(design);
  }

  /** Every mutant of a design, x32 off. */
  public static Mutation all(Design design) {
    return of(design).run();
  }

  /** Whether the table has the x32 block; a design must be clean with it. */
  public Mutate x32(boolean on) {
    x32 = on;
    return this;
  }

  /** What random numbers, registers, sequences, and the choice of mutants are drawn from. */
  public Mutate seed(long value) {
    seed = value;
    return this;
  }

  /** More random sequences for each. */
  public Mutate deep() {
    sequences = Budget.DEEP.sequences();
    return this;
  }

  /** Only a number of mutants, chosen at random. */
  public Mutate some(int mutants) {
    most = mutants;
    return this;
  }

  /**
   * Runs it, on all cores.
   *
   * @throws NotCleanException if the design is not clean itself
   * @throws IllegalStateException if objdump is not installed
   * @throws entrylab.image.AssemblyException if the design does not assemble
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Mutation run() {
    EntryImage image = design.image(new ImageOptions(x32, MarkedList.MERGE));
    Disassembly disassembly =
        Disassembly.of(image)
            .orElseThrow(() -> new IllegalStateException("objdump not found: install binutils"));
    List<Mutant> mutants = choose(Mutants.of(image, disassembly));
    MutationBaseline reference =
        new MutationBaseline(image, seed, sequences, new Deadline(PER_MUTANT), INSTRUCTIONS);
    List<Survivor> survivors =
        Parallel.each("the check", mutants, mutant -> survivor(mutant, reference)).stream()
            .flatMap(Optional::stream)
            .toList();
    return new Mutation(design.name(), x32, seed, mutants.size(), survivors);
  }

  private List<Mutant> choose(List<Mutant> all) {
    List<Mutant> chosen = new ArrayList<>(all);
    SplittableRandom random = new SplittableRandom(seed);
    while (chosen.size() > most) {
      chosen.remove(random.nextInt(chosen.size()));
    }
    return chosen;
  }

  private static Optional<Survivor> survivor(Mutant mutant, MutationBaseline reference) {
    return reference
        .survives(mutant, new Deadline(PER_MUTANT))
        .map(comparison ->
            new Survivor(mutant.place(), mutant.instruction(), mutant.change(), comparison));
  }
}
