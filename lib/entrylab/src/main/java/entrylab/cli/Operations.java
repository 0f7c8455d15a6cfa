package entrylab.cli;

import entrylab.cli.kernel.KernelCommand;
import entrylab.setting.Unknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The commands there are, by name. One is made when it is asked for, and none for a list of all: a
 * command that answers at once should not wait for what others need.
 *
 * <p>A new command is a class and its line here.
 */
final class Operations {
  /** Names the commands that {@code ./lab} carries out itself. */
  static final String OF_THE_LAUNCHER = "entrylab.launcher";

  private static final Map<String, Operation> ALL = new LinkedHashMap<>();

  static {
    add("designs", "List the designs, or print the source of one.", DesignsCommand::new);
    add("check", "Look for what is wrong with designs.", CheckCommand::new);
    add("claims", "Put a thread's claims to the test.", ClaimsCommand::new);
    add("workload", "Tell what a log of strace, perf trace or a csv holds.", WorkloadCommand::new);
    add("sweep", "Compare designs over workloads and traced shares.", SweepCommand::new);
    add(
        "compare",
        "Hold two designs, patches or recorded kernels against each other: the answer in a screen.",
        CompareCommand::new);
    add("tradeoff", "Weigh cycles against memory on real workloads.", TradeoffCommand::new);
    add(
        "timeline",
        "Print when each instruction of one syscall ran, and what it waited for.",
        TimelineCommand::new);
    add("accuracy", "Hold the cycle model against published figures.", AccuracyCommand::new);
    add(
        "sensitivity",
        "Tell whether the fastest design hangs on constants that nobody knows for sure.",
        SensitivityCommand::new);
    add(
        "alignment",
        "Tell what aligning entry points or all functions to 32 and 64 bytes is worth.",
        AlignmentCommand::new);
    add(
        "mitigations",
        "Tell what each mitigation costs a design's call, on top of those before it.",
        MitigationsCommand::new);
    add("measure", "Measure designs on this processor, beside the model.", MeasureCommand::new);
    add(
        "kernel",
        "Record what real kernels do on each call, and check their entry code.",
        KernelCommand::new);
    add("mail", "Write a comparison as plain text for a mailing list.", MailCommand::new);
    add(
        "reproduce",
        "Make a kept result again; tell whether it is the same.",
        ReproduceCommand::new);
    add("share", "Pack a kept result into one file, to send.", ShareCommand::new);
    add("image", "Write a design as an image that boots and tests itself.", ImageCommand::new);
    add("jshell", "A JShell with the library loaded, for scripts too.", JShellCommand::new);
    add("docs", "Make the tables of docs/ anew, or say which are out of date.", DocsCommand::new);
    add(
        "bench",
        "Measure how fast the model runs, against what the host executes (start, jmh, unicorn, profile, interrupts: other things).",
        BenchCommand::new);
    add("doctor", "Tell which JDK runs and which libunicorn it loads.", DoctorCommand::new);
    add("keep-notebook", "", KeepNotebookCommand::new);
    add("understand", "", UnderstandCommand::new);
    add("warm-up", "", WarmUpCommand::new);
    add("newer-classes", "", NewerClassesCommand::new);
  }

  private Operations() {}

  /**
   * One of them.
   *
   * @param does what it does, a sentence; empty for one that is no user's
   * @param maker makes one that has not run yet
   */
  record Operation(String does, Supplier<Object> maker) {}

  private static void add(String name, String does, Supplier<Object> maker) {
    ALL.put(name, new Operation(does, maker));
  }

  private static List<String> ofTheLauncher() {
    String names = System.getProperty(OF_THE_LAUNCHER, "");
    return names.isEmpty() ? List.of() : Arrays.asList(names.split(",", -1));
  }

  /** The one of a name; empty if none has it. */
  static Optional<Operation> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** What is said of a first word that names none. */
  static String complaint(String word) {
    if (word.startsWith("-")) {
      return "unknown option '" + word + "' (see ./lab --help)";
    }
    List<String> names = new ArrayList<>(ofTheLauncher());
    ALL.forEach((name, operation) -> {
      if (!operation.does().isEmpty()) {
        names.add(name);
      }
    });
    return Unknown.name("command", word, names);
  }

  /** A line for each, but those of the launcher, which tells them itself. */
  static String list() {
    StringBuilder text = new StringBuilder();
    ALL.forEach((name, operation) -> {
      if (!operation.does().isEmpty() && !ofTheLauncher().contains(name)) {
        text.append(String.format(Locale.ROOT, "  %-12s %s\n", name, operation.does()));
      }
    });
    return text.toString();
  }
}
