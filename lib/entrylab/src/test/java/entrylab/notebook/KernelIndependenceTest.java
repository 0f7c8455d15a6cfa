package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The library runs without either kernel: only the two adapters mention their classes. */
class KernelIndependenceTest {

  @Test
  void onlyTheAdaptersMentionAKernelsClasses() throws Exception {
    Path classes =
        Path.of(Notebook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> users = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        if (mentionsKernel(file)) {
          users.add(classes.relativize(file.getParent()).toString());
        }
      }
    }
    assertEquals(Set.of("entrylab/notebook/ijava", "entrylab/notebook/jjava"), users);
  }

  private static boolean mentionsKernel(Path file) throws IOException {
    var pool = ClassFile.of().parse(file).constantPool();
    return StreamSupport.stream(pool.spliterator(), false)
        .filter(ClassEntry.class::isInstance)
        .map(entry -> ((ClassEntry) entry).asInternalName())
        .anyMatch(name ->
            name.startsWith("org/dflib/jjava/")
                || name.startsWith("io/github/spencerpark/jupyter/"));
  }

  @Test
  void theStartupScriptImportsWhatCellsCall() {
    String script = StartupScript.text();
    assertFalse(script.isBlank());
    assertEquals(1, script.lines().filter(line -> line.endsWith("Notebook.show;")).count());
  }
}
