package entrylab.cli;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Reads a shipped CPU's name, or the path of a profile, which ends in {@code .cpu}. */
final class CpuWord implements ITypeConverter<Cpu> {

  @Override
  public Cpu convert(String word) {
    return word.endsWith(".cpu") ? Cpus.fromFile(Path.of(word)) : Cpus.get(word);
  }
}
