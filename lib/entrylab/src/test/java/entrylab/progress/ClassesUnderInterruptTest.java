package entrylab.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unicorn.Unicorn;

/**
 * A class whose initialiser fails is unusable for good: so none may fail because the cell that
 * first used it was being interrupted, or take the interrupt away from it.
 */
class ClassesUnderInterruptTest {
  @AfterEach
  void takeBackTheInterrupt() {
    Thread.interrupted();
  }

  @Test
  void everyClassIsInitialisedByAnInterruptedThreadWhichStaysSo() throws Exception {
    List<Path> folders = List.of(folder(Interruption.class), folder(Unicorn.class));
    List<URL> path = new ArrayList<>();
    for (String entry :
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            .split(":")) {
      path.add(Path.of(entry).toUri().toURL());
    }
    List<String> names = new ArrayList<>();
    for (Path folder : folders) {
      names.addAll(names(folder));
    }
    // A loader of its own: these classes have long been initialised in this one.
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (var loader = new URLClassLoader(path.toArray(URL[]::new), parent)) {
      List<String> broken = new ArrayList<>();
      for (String name : names) {
        Thread.currentThread().interrupt();
        try {
          Class.forName(name, true, loader);
        } catch (LinkageError e) {
          broken.add(name + ": " + e);
        }
        if (!Thread.interrupted()) {
          broken.add(name + ": takes the interrupt away");
        }
      }
      assertEquals(List.of(), broken);
    }
  }

  private static Path folder(Class<?> any) throws Exception {
    URI folder = any.getProtectionDomain().getCodeSource().getLocation().toURI();
    return Path.of(folder);
  }

  /** Names of the classes in a folder; those for one kernel alone need that kernel's. */
  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }
}
