package entrylab.core.anchor;

import entrylab.core.Trace;
import entrylab.core.cpu.Cpu;
import entrylab.core.isa.Decoder;
import entrylab.core.isa.Instruction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * llvm-mca as a second opinion (Debian package {@code llvm}). Instructions that it only has
 * placeholders for are left out of what it sees; it knows no caches, prediction or store
 * forwarding.
 */
public final class LlvmMca {
  private static final Map<String, String> NAMES =
      Map.of(
          "sandy-bridge", "sandybridge",
          "haswell", "haswell",
          "broadwell", "broadwell",
          "skylake", "skylake",
          "zen2", "znver2",
          "zen4", "znver4",
          "zen5", "znver5");
  private static final Set<String> PLACEHOLDERS =
      Set.of("swapgs", "syscall", "sysret", "iret", "cli", "sti", "wrmsr", "nop");
  private static final Pattern CYCLES = Pattern.compile("Total Cycles:\\s+(\\d+)");
  private static final int ITERATIONS = 100;
  private static final int SECONDS = 20;

  private LlvmMca() {}

  /**
   * Cycles per repetition of AT&T source in steady state; empty if the tool or the CPU is missing.
   */
  public static OptionalDouble cycles(Cpu cpu, String attSource) {
    OptionalDouble once = total(cpu, attSource.replace(';', '\n'), ITERATIONS);
    OptionalDouble twice = total(cpu, attSource.replace(';', '\n'), 2 * ITERATIONS);
    return once.isEmpty() || twice.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((twice.getAsDouble() - once.getAsDouble()) / ITERATIONS);
  }

  /** Cycles of one run of a trace, from dispatch to retirement; empty if tool or CPU is missing. */
  public static OptionalDouble cycles(Cpu cpu, Trace trace) {
    String source =
        trace.steps().stream()
            .map(step -> Decoder.get().decode(step.code(), step.address()))
            .filter(instruction -> !PLACEHOLDERS.contains(instruction.form()))
            .map(Instruction::text)
            .collect(Collectors.joining("\n", ".intel_syntax noprefix\n", "\n"));
    return total(cpu, source, 1);
  }

  private static OptionalDouble total(Cpu cpu, String source, int iterations) {
    String name = NAMES.get(cpu.name());
    if (name == null) {
      return OptionalDouble.empty();
    }
    try {
      Path file = Files.createTempFile("mca", ".s");
      try {
        Files.writeString(file, source + "\n");
        return run(
            List.of(
                "llvm-mca",
                "-mtriple=x86_64",
                "-mcpu=" + name,
                "-iterations=" + iterations,
                file.toString()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      return OptionalDouble.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalDouble.empty();
    }
  }

  private static OptionalDouble run(Collection<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.copyOf(command))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return OptionalDouble.empty();
    }
    var matcher = CYCLES.matcher(output);
    return process.exitValue() == 0 && matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
        : OptionalDouble.empty();
  }
}
