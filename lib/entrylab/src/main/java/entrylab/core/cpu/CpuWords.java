package entrylab.core.cpu;

import entrylab.setting.Words;
import java.nio.file.Path;

/**
 * Words for CPUs: a shipped one's name, or the path of a profile, which ends in .cpu.
 *
 * <pre>{@code
 * Cpu mine = new CpuWords().read("mine.cpu"); // a name, or a file of one's own
 * }</pre>
 */
public final class CpuWords implements Words<Cpu> {
  /** What the path of a reader's own profile ends in. */
  public static final String SUFFIX = ".cpu";

  @Override
  public String label() {
    return "CPU";
  }

  @Override
  public Cpu read(String word) {
    return word.endsWith(SUFFIX) ? Cpus.fromFile(Path.of(word)) : Cpus.get(word);
  }

  @Override
  public String name(Cpu cpu) {
    return cpu.name();
  }

  /** Of a reader's own CPU the name of the file that its profile is kept in. */
  @Override
  public String write(Cpu cpu) {
    return isShipped(cpu)
        ? cpu.name()
        : cpu.name().replaceAll("[^A-Za-z0-9._=\\[\\]-]", "_") + SUFFIX;
  }

  /** Whether a CPU is a shipped one, to the letter. */
  public static boolean isShipped(Cpu cpu) {
    return Cpus.names().contains(cpu.name())
        && Cpus.get(cpu.name()).profileText().equals(cpu.profileText());
  }
}
