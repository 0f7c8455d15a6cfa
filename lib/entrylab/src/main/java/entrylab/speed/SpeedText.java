package entrylab.speed;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A measurement of speed as plain text; the ratios are its last lines. */
public final class SpeedText {
  private SpeedText() {}

  /** The text. */
  public static String of(Speed speed) {
    String rates =
        String.join(
            "",
            line("host, getppid really executed", speed.host()),
            line("ring 3, " + speed.workload() + ", fenced, really executed", speed.ring3()),
            line("model, " + speed.workload() + ", one thread", speed.recorded()),
            line("model, " + speed.kinds() + " kinds drawn uniformly, one thread", speed.uniform()),
            line("model, " + speed.workload() + ", two threads together", speed.two()),
            IntStream.range(0, Speed.POLLUTIONS.size())
                .mapToObj(at -> polluted(speed, at))
                .collect(Collectors.joining()),
            speed
                .kernel()
                .map(SpeedText::kernel)
                .orElse("model, whole calls of a recorded kernel: with --kernel NAME\n"));
    String ratios =
        String.join(
            "",
            line("ratio to the host, recorded", speed.recorded().over(speed.host())),
            line("ratio to the host, uniform", speed.uniform().over(speed.host())),
            line("ratio to ring 3, recorded", speed.recorded().over(speed.ring3())),
            line("ratio of two threads to one", speed.speedUps()),
            line("the same of a loop in registers (the host's own)", speed.limits()),
            line("the model's share of that", speed.speedUps().over(speed.limits())));
    return String.format(
        Locale.ROOT,
        """
        Measured on this machine, in turns: millions of calls a second, median [least, most] of %d rounds
        (two threads: %d). Modelled: %s on %s, untraced, everything modelled.

        %s
        Timings remembered, share of calls: recorded %.6f, uniform %.6f,
        polluted %s.

        %s
        goals, as multiples of the host's getppid in the same run unless said otherwise: median [least, most]
        %s
        one-core ratio recorded %.2f
        one-core ratio uniform %.2f
        two-core speed-up %.2f
        """,
        speed.host().values().length,
        speed.speedUps().values().length,
        Speed.DESIGN,
        speed.cpu(),
        rates,
        speed.remembered().get(0),
        speed.remembered().get(1),
        speed.remembered().stream()
            .skip(2)
            .map(share -> String.format(Locale.ROOT, "%.6f", share))
            .collect(Collectors.joining(", ")),
        ratios,
        SpeedGoal.of(speed).stream().map(SpeedGoal::line).collect(Collectors.joining()),
        speed.recordedRatio(),
        speed.uniformRatio(),
        speed.speedUp());
  }

  private static String polluted(Speed speed, int at) {
    String what =
        String.format(
            Locale.ROOT,
            "model, %s, %d KiB of pollution, one thread",
            speed.workload(),
            Speed.POLLUTIONS.get(at) / 1024);
    return line(what, speed.polluted().get(at));
  }

  private static String kernel(KernelRate kernel) {
    return line(
            String.format(Locale.ROOT, "model, whole calls of %s, one thread", kernel.kernel()),
            kernel.rate())
        + String.format(
            Locale.ROOT,
            "  (%d calls drawn uniformly, %.0f instructions each)\n",
            kernel.kinds(),
            kernel.instructions());
  }

  private static String line(String what, Rate rate) {
    return String.format(Locale.ROOT, "%-58s %s\n", what, rate.text(3));
  }
}
