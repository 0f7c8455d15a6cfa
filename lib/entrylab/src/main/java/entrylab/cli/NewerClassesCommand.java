package entrylab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Copies a jar with its classes as a Java 11 compiler would have written them, with stack maps.
 *
 * <p>The JVM keeps no class older than version 50 in its ahead-of-time cache, and infers types anew
 * each time it verifies one. picocli is compiled for Java 5: loading it took a third of a command's
 * start.
 */
@Command
final class NewerClassesCommand implements Runnable {
  private static final int WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

  @Parameters(index = "0")
  private Path from;

  @Parameters(index = "1")
  private Path to;

  @Override
  public void run() {
    try {
      write(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the copy.
   *
   * @throws IOException if one of the files cannot be read or written
   */
  static void write(Path from, Path to) throws IOException {
    try (var jar = new JarFile(from.toFile());
        var classes = new URLClassLoader(new URL[] {from.toUri().toURL()});
        var copy = new JarOutputStream(Files.newOutputStream(to))) {
      // A pool of its own, or methods are copied as they are, without stack maps.
      var files =
          ClassFile.of(
              ClassFile.ConstantPoolSharingOption.NEW_POOL,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes)));
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        copy.putNextEntry(new JarEntry(entry.getName()));
        copy.write(entry.getName().endsWith(".class") ? newer(files, content) : content);
        copy.closeEntry();
      }
    }
  }

  private static byte[] newer(ClassFile files, byte[] content) {
    ClassModel old = files.parse(content);
    return old.majorVersion() >= WITH_STACK_MAPS
        ? content
        : files.transformClass(
            old,
            (builder, element) -> {
              if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_11_VERSION, 0);
              } else {
                builder.with(element);
              }
            });
  }
}
