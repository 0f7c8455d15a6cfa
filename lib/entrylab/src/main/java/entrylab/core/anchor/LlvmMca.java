package entrylab.core.anchor;

import entrylab.core.cpu.Cpu;
import entrylab.files.SearchPath;
import entrylab.isa.Decoder;
import entrylab.path.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * llvm-mca as a second opinion (Debian package {@code llvm-19}). Instructions that it only has
 * placeholders for are left out of what it sees; it knows no caches, prediction or store
 * forwarding.
 */
public final class LlvmMca {
  /** What to do where it is missing. */
  public static final String HINT = "llvm-mca is not installed: apt-get install llvm-19";

  /** Debian's names, the newest first: older versions know fewer processors. */
  private static final List<String> PROGRAMS =
      List.of("llvm-mca-22", "llvm-mca-21", "llvm-mca-20", "llvm-mca-19", "llvm-mca");

  /** What it says, going on with another processor's figures. */
  private static final String REFUSAL = "is not a recognized processor";

  private static final Map<String, String> NAMES =
      Map.of(
          "sandy-bridge", "sandybridge",
          "haswell", "haswell",
          "broadwell", "broadwell",
          "skylake", "skylake",
          "cascade-lake", "cascadelake",
          "sunny-cove-server", "icelake-server",
          "zen2", "znver2",
          "zen4", "znver4",
          "zen5", "znver5");
  private static final Set<String> PLACEHOLDERS =
      Set.of("swapgs", "syscall", "sysret", "iret", "cli", "sti", "wrmsr", "nop");

  /** A direct branch: the tool takes no number for where it goes. */
  private static final Pattern DIRECT = Pattern.compile("^(\\S+) 0x[0-9a-f]+$");

  private static final Pattern CYCLES = Pattern.compile("Total Cycles:\\s+(\\d+)");
  private static final Pattern VERSION = Pattern.compile("LLVM version ([0-9.]+)");
  private static final int ITERATIONS = 100;
  private static final int SECONDS = 20;

  private LlvmMca() {}

  /** Its version; empty if it is not installed. */
  public static Optional<String> version() {
    return run(List.of(program(), "--version"))
        .map(VERSION::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> found.group(1));
  }

  /**
   * Cycles per repetition of AT&amp;T sources in steady state; empty where the tool or the CPU is
   * missing.
   */
  public static List<OptionalDouble> cycles(Cpu cpu, List<String> attSources) {
    String text =
        IntStream.range(0, attSources.size())
            .mapToObj(i ->
                String.format(
                    Locale.ROOT,
                    "# LLVM-MCA-BEGIN %d\n%s\n# LLVM-MCA-END %d\n",
                    i,
                    attSources.get(i).replace(';', '\n'),
                    i))
            .collect(Collectors.joining());
    List<Double> once = totals(cpu, text, ITERATIONS);
    List<Double> twice = totals(cpu, text, 2 * ITERATIONS);
    if (once.size() != attSources.size() || twice.size() != attSources.size()) {
      return Collections.nCopies(attSources.size(), OptionalDouble.empty());
    }
    List<OptionalDouble> cycles = new ArrayList<>();
    for (int i = 0; i < once.size(); i++) {
      cycles.add(OptionalDouble.of((twice.get(i) - once.get(i)) / ITERATIONS));
    }
    return cycles;
  }

  /** Cycles of one run of a trace, from dispatch to retirement; empty if tool or CPU is missing. */
  public static OptionalDouble cycles(Cpu cpu, Trace trace) {
    String source =
        trace.steps().stream()
            .map(step -> Decoder.get().decode(step.code(), step.address()))
            .filter(instruction -> !PLACEHOLDERS.contains(instruction.form()))
            .map(instruction -> DIRECT.matcher(instruction.text()).replaceFirst("$1 target"))
            .collect(Collectors.joining("\n", ".intel_syntax noprefix\n", "\ntarget:\n"));
    return totals(cpu, source, 1).stream().mapToDouble(Double::doubleValue).findFirst();
  }

  private static String program() {
    return PROGRAMS.stream()
        .filter(name -> SearchPath.find(name).isPresent())
        .findFirst()
        .orElse(PROGRAMS.getLast());
  }

  private static List<Double> totals(Cpu cpu, String source, int iterations) {
    String name = NAMES.get(cpu.name());
    if (name == null) {
      return List.of();
    }
    try {
      Path file = Files.createTempFile("mca", ".s");
      try {
        Files.writeString(file, source);
        return run(List.of(
                program(),
                "-mtriple=x86_64",
                "-mcpu=" + name,
                "-iterations=" + iterations,
                file.toString()))
            .map(LlvmMca::parse)
            .orElse(List.of());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<Double> parse(String output) {
    return CYCLES.matcher(output).results().map(LlvmMca::number).toList();
  }

  private static double number(MatchResult found) {
    return Double.parseDouble(found.group(1));
  }

  /** What a command prints; empty if it is not installed, fails or does not end. */
  private static Optional<String> run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      return process.exitValue() == 0 && !output.contains(REFUSAL)
          ? Optional.of(output)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
