package entrylab.core.cpu;

import entrylab.files.DataFolder;
import entrylab.setting.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The CPU profiles that the project ships in {@code data/cpus}.
 *
 * <pre>{@code
 * show(Sweep.of("merged-v4.6").on("haswell", "zen2").run());
 * }</pre>
 */
public final class Cpus {
  private Cpus() {}

  /** The names of {@code data/cpus/index.txt}, real CPUs before ablations. */
  public static List<String> names() {
    return listed("cpus/index.txt");
  }

  /**
   * The real CPUs that an answer for one of them is repeated on, of {@code
   * data/cpus/elsewhere.txt}: few enough for an answer at once, and different enough to tell
   * whether it is one CPU's alone.
   */
  public static List<Cpu> elsewhere() {
    return listed("cpus/elsewhere.txt").stream().map(Cpus::get).toList();
  }

  private static List<String> listed(String file) {
    return DataFolder.text(file)
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .toList();
  }

  /** The profiles of real CPUs: those that are no change of another. */
  public static List<Cpu> real() {
    return names().stream().map(Cpus::get).filter(cpu -> cpu.base().isEmpty()).toList();
  }

  /**
   * The profile of a name.
   *
   * @throws IllegalArgumentException if there is none, listing those there are
   */
  public static Cpu get(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(Unknown.name("CPU", name, names()));
    }
    return CpuFile.read(name, DataFolder.reader("cpus/" + name + ".cpu"), Cpus::get);
  }

  /**
   * A reader's own profile; its {@code @base} may name a shipped one.
   *
   * @throws IllegalArgumentException if the file cannot be used, naming file and line
   */
  public static Cpu fromFile(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.cpu$", "");
    try (var text = Files.newBufferedReader(file)) {
      return CpuFile.read(name, text, Cpus::get);
    } catch (IOException e) {
      String why = e instanceof NoSuchFileException ? "no such file" : e.getMessage();
      throw new IllegalArgumentException("cannot read CPU profile '" + file + "': " + why, e);
    }
  }
}
