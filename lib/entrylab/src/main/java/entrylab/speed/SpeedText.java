package entrylab.speed;

import java.util.Locale;

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
            line(
                String.format(
                    Locale.ROOT,
                    "model, %s, %d bytes of pollution, one thread",
                    speed.workload(),
                    Speed.POLLUTION),
                speed.polluted()),
            line("model, " + speed.workload() + ", two threads together", speed.two()));
    String ratios =
        String.join(
            "",
            line("ratio to the host, recorded", speed.recorded().over(speed.host())),
            line("ratio to the host, uniform", speed.uniform().over(speed.host())),
            line("ratio to ring 3, recorded", speed.recorded().over(speed.ring3())),
            line("ratio of two threads to one", speed.two().over(speed.recorded())));
    return String.format(
        Locale.ROOT,
        """
        Measured on this machine, in turns: millions of calls a second, median [least, most] of %d rounds.
        Modelled: %s on %s, untraced, everything modelled.

        %s
        Timings remembered, share of calls: recorded %.6f, uniform %.6f, polluted %.6f.

        %s
        one-core ratio recorded %.2f
        one-core ratio uniform %.2f
        two-core speed-up %.2f
        """,
        speed.host().values().length,
        Speed.DESIGN,
        speed.cpu(),
        rates,
        speed.remembered().get(0),
        speed.remembered().get(1),
        speed.remembered().get(2),
        ratios,
        speed.recordedRatio(),
        speed.uniformRatio(),
        speed.speedUp());
  }

  private static String line(String what, Rate rate) {
    return String.format(Locale.ROOT, "%-58s %s\n", what, rate.text(3));
  }
}
