package entrylab.kernel;

import entrylab.files.DataRows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A setting of a kernel's mitigations, from {@code data/kernel/mitigations.csv}.
 *
 * <pre>{@code
 * Mitigations.all().forEach(each -> show(each.name() + ": " + each.words()));
 * }</pre>
 *
 * @param words of the command line
 * @param flaw the file of {@code /sys/devices/system/cpu/vulnerabilities} that shows whether it
 *     took effect; empty if nothing does
 * @param says the regular expression that this file begins with then
 * @param machine the processor model it needs; empty if any will do
 */
public record Mitigations(String name, String words, String flaw, String says, String machine) {
  /** Between a setting's name and what another leaves out of it. */
  static final String WITHOUT = "-without-";

  private static final String FILE = "kernel/mitigations.csv";

  /**
   * The setting of a name.
   *
   * @throws KernelException if there is none, naming those that there are
   */
  public static Mitigations named(String name) {
    return all().stream()
        .filter(one -> one.name.equals(name))
        .findFirst()
        .orElseThrow(() ->
            new KernelException(
                "no mitigations '"
                    + name
                    + "': one of "
                    + all().stream().map(Mitigations::name).collect(Collectors.joining(" "))));
  }

  /** The settings that leave one mitigation out of this one; none if nobody stated any. */
  public List<Mitigations> withoutEach() {
    return all().stream().filter(other -> other.name.startsWith(name + WITHOUT)).toList();
  }

  /** What is behind a setting's name in the name of one that leaves something out. */
  public String without(Mitigations other) {
    return other.name.substring(name.length());
  }

  /** All of them, in the file's order. */
  public static List<Mitigations> all() {
    return DataRows.of(FILE, Mitigations::of);
  }

  private static Mitigations of(CSVRecord row) {
    return new Mitigations(
        row.get("name"), row.get("words"), row.get("flaw"), row.get("says"), row.get("machine"));
  }

  /**
   * Sees whether they took effect, since names of options move between releases.
   *
   * @param facts what the guest said about itself
   * @throws KernelException if they did not, with what the guest says instead
   */
  public void check(String kernel, Map<String, String> facts) {
    if (flaw.isEmpty()) {
      return;
    }
    String found = facts.getOrDefault("flaw " + flaw, "nothing");
    if (!Pattern.compile(says).matcher(found).lookingAt()) {
      throw new KernelException(
          String.format(
              Locale.ROOT,
              "%s: mitigations '%s' did not take effect: %s says '%s', not '%s'",
              kernel,
              name,
              flaw,
              found,
              says));
    }
  }
}
