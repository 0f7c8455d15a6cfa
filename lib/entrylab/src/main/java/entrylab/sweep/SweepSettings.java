package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.isa.UnknownForm;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.workload.TracingSchedule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything a sweep's results depend on, besides the files it reads.
 *
 * @param designs in the order asked for
 * @param workloads their words
 * @param shares of syscalls made by a traced task
 * @param tracing what traced means
 * @param options what the designs are built for
 * @param length how many syscalls a point has
 * @param stacks how many tasks have a stack of their own
 * @param depth of the user program's calls; matters on a CPU only
 * @param schedule of tracing, in place of shares
 * @param seed of everything random
 * @param leaveOutBroken whether points without a result are left out instead of ending the sweep
 * @param cpus to model cycles on; none to count only
 * @param pollutions what the user program touches between two calls; matters on a CPU only
 * @param cost what a call is charged with; matters on a CPU only
 * @param costs of handlers and tracers; matter for whole calls only
 * @param unknownForms what becomes of instruction forms that a CPU's table lacks
 */
public record SweepSettings(
    List<Design> designs,
    List<String> workloads,
    List<TracedShare> shares,
    Tracing tracing,
    ImageOptions options,
    RunLength length,
    int stacks,
    CallDepth depth,
    Optional<TracingSchedule> schedule,
    long seed,
    boolean leaveOutBroken,
    List<Cpu> cpus,
    List<Pollution> pollutions,
    Cost cost,
    WorkCosts costs,
    UnknownForm unknownForms) {

  /** Of this workload alone; of all if none has the name for its word. */
  SweepSettings workload(String name) {
    return with(designs, only(workloads, name::equals), cpus);
  }

  /** Of this design alone; of all if none has the name. */
  SweepSettings design(String name) {
    return with(only(designs, design -> design.name().equals(name)), workloads, cpus);
  }

  /** On this CPU alone; on all if none has the name. */
  SweepSettings cpu(String name) {
    return with(designs, workloads, only(cpus, cpu -> cpu.name().equals(name)));
  }

  private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
    List<T> found = all.stream().filter(wanted).toList();
    return found.isEmpty() ? all : found;
  }

  private SweepSettings with(List<Design> fewer, List<String> words, List<Cpu> some) {
    return new SweepSettings(
        fewer,
        words,
        shares,
        tracing,
        options,
        length,
        stacks,
        depth,
        schedule,
        seed,
        leaveOutBroken,
        some,
        pollutions,
        cost,
        costs,
        unknownForms);
  }
}
