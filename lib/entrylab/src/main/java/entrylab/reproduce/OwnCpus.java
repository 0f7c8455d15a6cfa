package entrylab.reproduce;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.CpuWords;
import entrylab.files.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a manifest refers to CPUs: shipped ones by name, readers' own by a file beside it. */
final class OwnCpus {
  private static final CpuWords WORDS = new CpuWords();

  private static final Pattern PROFILE_BASE = Pattern.compile("(?m)^@base\\s+(\\S+)");
  private static final Pattern TABLE_BASE = Pattern.compile("(?m)^@base,[^,]*,([^,]+),");

  private OwnCpus() {}

  /**
   * The files a CPU's model depends on: profile and instruction table, with those they stand on.
   */
  static Stream<Input> inputs(Cpu cpu) {
    Stream<Input> profile =
        CpuWords.isShipped(cpu)
            ? chain("cpus/", cpu.name(), CpuWords.SUFFIX, PROFILE_BASE)
            : Stream.of(new Input(WORDS.write(cpu), Checksum.of(cpu.profileText())));
    return Stream.concat(profile, chain("instructions/", cpu.instructions(), ".csv", TABLE_BASE));
  }

  private static Stream<Input> chain(String folder, String name, String suffix, Pattern base) {
    String path = folder + name + suffix;
    Matcher matcher = base.matcher(DataFolder.text(path));
    Stream<Input> below =
        matcher.find() ? chain(folder, matcher.group(1), suffix, base) : Stream.empty();
    return Stream.concat(Stream.of(Input.shipped(path)), below);
  }

  /** Writes the profile of each CPU that is not shipped. */
  static void keep(Path folder, List<Cpu> cpus) {
    cpus.stream()
        .filter(cpu -> !CpuWords.isShipped(cpu))
        .forEach(cpu -> WholeFile.write(folder.resolve(WORDS.write(cpu)), cpu.profileText()));
  }
}
