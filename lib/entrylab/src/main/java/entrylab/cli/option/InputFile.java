package entrylab.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads the path of a file that is there and can be read. A pipe could not be looked at without
 * losing what is in it, and a device may never end: neither will do.
 */
public final class InputFile implements ITypeConverter<Path> {

  @Override
  public Path convert(String word) {
    Path file = Path.of(word);
    if (!Files.exists(file)) {
      throw refusal(word, "no such file");
    }
    if (Files.isDirectory(file)) {
      throw refusal(word, "it is a folder");
    }
    if (!Files.isRegularFile(file)) {
      throw refusal(word, "not a plain file");
    }
    if (!Files.isReadable(file)) {
      throw refusal(word, "permission denied");
    }
    return file;
  }

  private static IllegalArgumentException refusal(String word, String why) {
    return new IllegalArgumentException("cannot read '" + word + "': " + why);
  }
}
