package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.ClassFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** picocli's classes, rewritten so that the JVM's cache takes them. */
class NewerClassesCommandTest {
  @TempDir Path folder;

  @Test
  void everyClassIsOneThatTheCacheTakesAndVerifies() throws Exception {
    Path original =
        Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path copy = folder.resolve("picocli.jar");
    NewerClassesCommand.write(original, copy);
    try (var before = new JarFile(original.toFile());
        var after = new JarFile(copy.toFile());
        var loader =
            new URLClassLoader(
                new URL[] {copy.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      assertEquals(names(before), names(after));
      assertTrue(names(after).contains("picocli/CommandLine.class"));
      for (JarEntry entry : (Iterable<JarEntry>) after.stream()::iterator) {
        if (entry.getName().startsWith("picocli/") && entry.getName().endsWith(".class")) {
          int version =
              ClassFile.of().parse(after.getInputStream(entry).readAllBytes()).majorVersion();
          assertTrue(version >= ClassFile.JAVA_6_VERSION, entry.getName() + ": " + version);
          String name = entry.getName().replace(".class", "").replace('/', '.');
          // Linking verifies: a wrong stack map would end here.
          Class.forName(name, true, loader);
        }
      }
    }
  }

  private static List<String> names(JarFile jar) {
    return jar.stream().map(JarEntry::getName).toList();
  }
}
