package entrylab.oracle;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of comparing a design on two machines.
 *
 * @param design its name
 * @param emulator the other machine
 * @param seed of the cases
 * @param agreed how many cases were seen alike
 * @param counted whether instruction counts were compared as well
 * @param explained how many were seen differently, by the reason
 * @param notRun how many were left to the lab's machine alone, because it found no end to them or
 *     because enough of their kind were run
 * @param unexplained the first difference that has no reason, as text; empty if there is none
 */
public record Opinion(
    String design,
    String emulator,
    long seed,
    int agreed,
    boolean counted,
    Map<KnownDisagreement, Integer> explained,
    int notRun,
    Optional<String> unexplained) {

  @Override
  public String toString() {
    String reasons =
        explained.entrySet().stream()
            .map(reason ->
                String.format(
                    Locale.ROOT, ", %d explained (%s)", reason.getValue(), reason.getKey()))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "%s on %s, seed %d: %d cases alike%s%s, %d not run, %s",
        design,
        emulator,
        seed,
        agreed,
        counted ? " with their instruction counts" : "",
        reasons,
        notRun,
        unexplained
            .map(first -> "first unexplained difference:\n" + first)
            .orElse("0 unexplained"));
  }
}
