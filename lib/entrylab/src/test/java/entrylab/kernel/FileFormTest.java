package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of files that are no records or snapshots of this lab: one line, what to do. */
class FileFormTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entrylab kernel snapshot 1 | is a kernel snapshot of an older form (1; this lab reads 2): make it anew with ./lab kernel record IMAGE --snapshot
          entrylab kernel snapshot 3 | is a kernel snapshot of a newer form (3; this lab reads 2): make it anew with ./lab kernel record IMAGE --snapshot
          entrylab kernel record 1   | is no kernel snapshot: ./lab kernel record IMAGE --snapshot makes one
          entrylab kernel snapshot 2 | , line 2: not a line of a kernel snapshot, so the file is damaged: make it anew with ./lab kernel record IMAGE --snapshot
          """)
  void aSnapshotThatCannotBeReadSaysWhatToDo(String first, String said) throws IOException {
    Path file = written("it.snapshot", first + "\nnonsense\n");
    assertEquals(file + gap(said) + said, refusal(() -> KernelSnapshotFile.read(file)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entrylab kernel record 2 | is a kernel record of a newer form (2; this lab reads 1): make it anew with ./lab kernel record
          anything                 | is no kernel record: ./lab kernel record makes one
          entrylab kernel record 1 | , line 2: not a line of a kernel record, so the file is damaged: make it anew with ./lab kernel record
          """)
  void aRecordThatCannotBeReadSaysWhatToDo(String first, String said) throws IOException {
    Path file = written("it.kernel", first + "\ncode xyz\n");
    assertEquals(file + gap(said) + said, refusal(() -> KernelRecordFile.read(file)));
  }

  @Test
  void anEmptyFileIsNoRecord() throws IOException {
    Path file = written("empty.kernel", "");
    assertEquals(
        file + " is no kernel record: ./lab kernel record makes one",
        refusal(() -> KernelRecordFile.read(file)));
  }

  @Test
  void aRecordThatIsCutShortIsDamagedInTheLineThatItEndsIn() throws IOException {
    var lines = new StringBuilder("entrylab kernel record 1\nname cut\n");
    var random = new SplittableRandom(3);
    for (int i = 0; i < 4000; i++) {
      lines.append("fact ").append(i).append(": ").append(random.nextLong()).append('\n');
    }
    Path whole = written("whole.kernel", lines.toString());
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.kernel"), Arrays.copyOf(bytes, bytes.length / 2));
    String said = refusal(() -> KernelRecordFile.read(cut));
    assertTrue(said.startsWith(cut + ", line "), said);
    assertTrue(
        said.endsWith("so the file is damaged: make it anew with ./lab kernel record"), said);
  }

  @Test
  void whatCannotBeWrittenIsALineAndLeavesNothing() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken.kernel").resolve("within"));
    Path file = taken.getParent();
    String said = refusal(() -> KernelRecordFile.writeWhole(file, out -> out.write("it")));
    assertTrue(said.startsWith("cannot write '" + file + "': "), said);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
    Path beside = folder.resolve("full.kernel");
    assertEquals(
        "cannot write '" + beside + "': No space left on device",
        refusal(() ->
            KernelRecordFile.writeWhole(
                beside,
                out -> {
                  throw new IOException("No space left on device");
                })));
    assertTrue(Files.notExists(folder.resolve("full.kernel.half")));
  }

  private static String gap(String said) {
    return said.startsWith(",") ? "" : " ";
  }

  private Path written(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write(text);
    }
    return file;
  }

  private static String refusal(Runnable reading) {
    return assertThrows(KernelException.class, reading::run).getMessage();
  }
}
