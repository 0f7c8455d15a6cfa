package entrylab.notebook.kernel;

import entrylab.files.RepositoryClone;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where documentation popups find the library's Javadoc: in the clone's sources.
 *
 * <p>JShell looks for sources of the JDK alone, and has no public setting for more. Its own tests
 * use a field for that, which is set here; where a JDK has none, popups show signatures only.
 */
public final class PopupSources {
  private static final String ANALYSIS = "jdk.jshell.SourceCodeAnalysisImpl";
  private static final String FIELD = "availableSourcesOverride";

  private PopupSources() {}

  /** Lets every JShell of this JVM find the library's documentation from now on. */
  public static void use() {
    try {
      Field field = Class.forName(ANALYSIS).getDeclaredField(FIELD);
      field.setAccessible(true);
      field.set(null, folders());
    } catch (ReflectiveOperationException | RuntimeException | IOException e) {
      // Popups are a convenience: without the field, or without leave to open it, they say less.
      System.getLogger(PopupSources.class.getName()).log(System.Logger.Level.DEBUG, "no popups", e);
    }
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>(ofTheJdk());
    for (String module : List.of("entrylab", "unicorn")) {
      folders.add(RepositoryClone.root().resolve("lib").resolve(module).resolve("src/main/java"));
    }
    return folders.stream().filter(Files::isDirectory).toList();
  }

  /** The modules in the JDK's sources; the archive stays open as long as the JVM runs. */
  private static List<Path> ofTheJdk() throws IOException {
    Path archive = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    if (!Files.isReadable(archive)) {
      return List.of();
    }
    FileSystem sources = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of());
    try (Stream<Path> modules = Files.list(sources.getPath("/"))) {
      return modules.toList();
    }
  }
}
