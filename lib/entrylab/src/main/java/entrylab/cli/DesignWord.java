package entrylab.cli;

import entrylab.design.Design;
import entrylab.design.Designs;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Reads a shipped design's name, or the path of an assembly file, which ends in {@code .S}. */
final class DesignWord implements ITypeConverter<Design> {

  @Override
  public Design convert(String word) {
    return word.endsWith(".S") ? Designs.fromFile(Path.of(word)) : Designs.get(word);
  }
}
