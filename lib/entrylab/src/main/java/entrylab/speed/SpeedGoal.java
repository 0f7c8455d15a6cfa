package entrylab.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the model's speed is to be at least, on any machine: a multiple of what the machine does
 * itself in the same run.
 *
 * @param what is measured
 * @param least the goal
 * @param ratio as measured, round by round
 */
record SpeedGoal(String what, double least, Rate ratio) {
  private static final double RECORDED = 4;
  private static final double UNIFORM = 1.5;
  private static final double POLLUTED_64_KIB = 0.3;
  private static final double POLLUTED_256_KIB = 0.1;
  private static final double TWO_THREADS = 0.95;
  private static final double KERNEL = 0.1;

  /** The goals, with what a measurement has for each. */
  static List<SpeedGoal> of(Speed speed) {
    List<SpeedGoal> goals = new ArrayList<>();
    goals.add(new SpeedGoal("recorded", RECORDED, speed.recorded().over(speed.host())));
    goals.add(new SpeedGoal("uniform", UNIFORM, speed.uniform().over(speed.host())));
    goals.add(polluted(speed, 1 << 16, POLLUTED_64_KIB));
    goals.add(polluted(speed, 1 << 18, POLLUTED_256_KIB));
    goals.add(
        new SpeedGoal(
            "two threads, of the host's two", TWO_THREADS, speed.speedUps().over(speed.limits())));
    speed
        .kernel()
        .ifPresent(kernel ->
            goals.add(
                new SpeedGoal(
                    "whole calls of a kernel", KERNEL, kernel.rate().over(speed.host()))));
    return goals;
  }

  private static SpeedGoal polluted(Speed speed, int bytes, double least) {
    Rate rate = speed.polluted().get(Speed.POLLUTIONS.indexOf(bytes));
    return new SpeedGoal(bytes / 1024 + " KiB polluted", least, rate.over(speed.host()));
  }

  boolean reached() {
    return ratio.median() >= least;
  }

  /** A line of the table. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%-32s %5.2f %s  %s\n",
        what,
        least,
        ratio.text(3),
        reached() ? "reached" : "missed");
  }
}
