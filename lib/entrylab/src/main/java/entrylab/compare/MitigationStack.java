package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.cpu.Quantity;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import entrylab.placement.Placement;
import entrylab.progress.Interruption;
import entrylab.progress.Progress;
import entrylab.sweep.call.TimedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What each mitigation costs one warm call of a design, put on top of those before it.
 *
 * <p>Laid on each other they come to the call with all of them; what one costs alone, or under
 * others, may be something else.
 *
 * <pre>{@code
 * var all = MitigationList.named("skylake-2024");
 * show(MitigationStack.of(Designs.get("switch"), "getpid", all, Cpus.real(), 16, 1));
 * }</pre>
 *
 * @param design its name
 * @param call the syscall's name
 * @param placements over how many cycles are means
 * @param bottom the call without any
 * @param layers the mitigations in their order
 * @param open costs that hang on a constant with a range
 */
public record MitigationStack(
    String design,
    String call,
    int placements,
    Bottom bottom,
    List<Layer> layers,
    List<OpenCost> open) {

  /**
   * The call without any mitigation.
   *
   * @param instructions counted
   * @param bytes of tables and functions, without what lies between them
   * @param pages of these, of 4 KiB
   * @param cycles modelled, the mean over placements on each CPU
   */
  public record Bottom(int instructions, int bytes, int pages, List<OnCpu<Double>> cycles) {
    /** Copies the list. */
    public Bottom {
      cycles = List.copyOf(cycles);
    }
  }

  /**
   * One mitigation: what it adds to those below it.
   *
   * @param mitigation which
   * @param instructions counted
   * @param bytes of tables and functions, thunks and loops among them
   * @param pages that these fill more
   * @param cycles modelled, on each CPU
   */
  public record Layer(
      Mitigation mitigation,
      int instructions,
      int bytes,
      int pages,
      List<OnCpu<CallDifference>> cycles) {
    /** Copies the list. */
    public Layer {
      cycles = List.copyOf(cycles);
    }
  }

  /**
   * A figure of one CPU.
   *
   * @param cpu its name
   * @param value the figure
   */
  public record OnCpu<T>(String cpu, T value) {}

  /**
   * What one mitigation costs at the ends of the range of the constant that it hangs on.
   *
   * @param mitigation which
   * @param cpu the CPU's name
   * @param constant of the profile
   * @param quantity its value here, with range and confidence
   * @param least cycles more at one end, the mean over placements
   * @param most at the other
   */
  public record OpenCost(
      Mitigation mitigation,
      String cpu,
      Parameter constant,
      Quantity quantity,
      double least,
      double most) {}

  /** The instruction that most of a mitigation's cost is one of, if it is a single one. */
  private static Optional<Parameter> constant(Mitigation mitigation) {
    return switch (mitigation) {
      case PTI, PTI_PCID -> Optional.of(Parameter.MOV_TO_CR);
      case IBRS -> Optional.of(Parameter.WRMSR);
      case VERW -> Optional.of(Parameter.VERW);
      case KSTACK_OFFSET -> Optional.of(Parameter.RDTSC);
      default -> Optional.empty();
    };
  }

  /** Copies the lists. */
  public MitigationStack {
    layers = List.copyOf(layers);
    open = List.copyOf(open);
  }

  /**
   * Builds a design with none, with the first, with the first two and so on, and runs the call of
   * each at the same placements.
   *
   * @param placements how many to draw; two at least
   * @throws IllegalArgumentException if no syscall has the name, the list is empty, or a single
   *     placement is to do
   */
  public static MitigationStack of(
      Design design,
      String syscall,
      MitigationList mitigations,
      List<Cpu> cpus,
      int placements,
      long seed) {
    if (mitigations.all().isEmpty()) {
      throw new IllegalArgumentException(
          "no mitigations to tell the cost of: name some, such as skylake-2024");
    }
    if (placements < 2) {
      throw new IllegalArgumentException("mitigations: two placements at least, for an interval");
    }
    List<Placement> drawn = Placement.draws(seed, placements);
    List<Built> heights = new ArrayList<>();
    String what = "timing a call with one mitigation more, up to " + mitigations.all().size();
    try (Progress progress = Progress.of(what, 1L + mitigations.all().size())) {
      for (int height = 0; height <= mitigations.all().size(); height++) {
        Interruption.check("the mitigations");
        var some = new MitigationList(mitigations.all().subList(0, height));
        heights.add(Built.of(design, syscall, some, cpus, drawn));
        progress.step();
      }
    }
    List<Layer> layers = new ArrayList<>();
    List<OpenCost> open = new ArrayList<>();
    for (int i = 0; i < mitigations.all().size(); i++) {
      Mitigation mitigation = mitigations.all().get(i);
      layers.add(heights.get(i + 1).above(mitigation, heights.get(i)));
      open.addAll(heights.get(i + 1).open(mitigation, heights.get(i), cpus, drawn));
    }
    return new MitigationStack(
        design.name(), syscall, placements, heights.getFirst().bottom(), layers, open);
  }

  /** The CPUs, in their order. */
  public List<String> cpus() {
    return bottom.cycles().stream().map(OnCpu::cpu).toList();
  }

  /** A design with some of the mitigations, and its call on each CPU. */
  private record Built(ComparedCall executed, MemoryLedger ledger, List<OnCpu<CallCycles>> cycles) {
    static Built of(
        Design design,
        String syscall,
        MitigationList some,
        List<Cpu> cpus,
        List<Placement> placements) {
      TimedCall call =
          TimedCall.of(design, syscall)
              .options(ImageOptions.DEFAULT.with(ImageOptions.MITIGATIONS, some));
      ComparedCall executed = ComparedCall.of(call, syscall);
      return new Built(
          executed,
          call.image().ledger(),
          cpus.stream()
              .map(cpu -> new OnCpu<>(cpu.name(), CallCycles.of(executed, cpu, placements)))
              .toList());
    }

    /** What lies between sections is left out: it takes up what a section grows by. */
    private int bytes() {
      return ledger.tableBytes() + ledger.sharedTextBytes() + ledger.stubTextBytes();
    }

    private int instructions() {
      return executed.trace().steps().size();
    }

    /** Those below have no such instruction, so that a constant of it changes nothing there. */
    List<OpenCost> open(
        Mitigation mitigation, Built below, List<Cpu> cpus, List<Placement> placements) {
      List<OpenCost> open = new ArrayList<>();
      for (int i = 0; i < cpus.size(); i++) {
        Cpu cpu = cpus.get(i);
        double base = below.cycles.get(i).value().mean();
        double here = cycles.get(i).value().mean() - base;
        constant(mitigation)
            .filter(constant -> !cpu.quantity(constant).alternatives().isEmpty())
            .ifPresent(constant -> {
              var ends =
                  DoubleStream.concat(
                          DoubleStream.of(here),
                          cpu.quantity(constant).alternatives().stream()
                              .map(end -> cpu.with(constant, end))
                              .mapToDouble(
                                  end -> CallCycles.mean(executed, end, placements) - base))
                      .summaryStatistics();
              open.add(
                  new OpenCost(
                      mitigation,
                      cpu.name(),
                      constant,
                      cpu.quantity(constant),
                      ends.getMin(),
                      ends.getMax()));
            });
      }
      return open;
    }

    Bottom bottom() {
      return new Bottom(
          instructions(),
          bytes(),
          ledger.pages(),
          cycles.stream().map(one -> new OnCpu<>(one.cpu(), one.value().mean())).toList());
    }

    Layer above(Mitigation mitigation, Built below) {
      return new Layer(
          mitigation,
          instructions() - below.instructions(),
          bytes() - below.bytes(),
          ledger.pages() - below.ledger.pages(),
          IntStream.range(0, cycles.size())
              .mapToObj(cpu ->
                  new OnCpu<>(
                      cycles.get(cpu).cpu(),
                      CallDifference.of(below.cycles.get(cpu).value(), cycles.get(cpu).value())))
              .toList());
    }
  }
}
