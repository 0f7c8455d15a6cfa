package entrylab.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of PATH, where programs are looked for. */
public final class SearchPath {
  private SearchPath() {}

  /** Where a program is, if it is on PATH and may be executed. */
  public static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder.isEmpty() ? "." : folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
