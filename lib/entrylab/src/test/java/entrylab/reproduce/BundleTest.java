package entrylab.reproduce;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.RepositoryClone;
import entrylab.sweep.Sweep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept result sent as one file. */
class BundleTest {
  @TempDir private Path folder;

  private Path sent;
  private Path received;

  @BeforeEach
  void makeFolders() throws IOException {
    sent = Files.createDirectory(folder.resolve("sent"));
    received = Files.createDirectory(folder.resolve("received"));
  }

  private Path kept() throws IOException {
    Path log =
        Files.writeString(
            sent.resolve("mine.log"),
            "1 1700000000.000000001 openat(AT_FDCWD, \"/home/someone/secret\", O_RDONLY) = 3"
                + " <0.000001>\n");
    Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "addq\t$8, %rsp");
    Files.writeString(sent.resolve("kept.svg"), "<svg/>");
    Files.writeString(sent.resolve("diary.txt"), "nobody's business");
    return SweepManifest.keep(
        sent, "kept", Sweep.of(mine).workload(log.toString()).syscalls(10).run());
  }

  private Path bundle() throws IOException {
    Path file = folder.resolve("kept.zip");
    Bundle.pack(kept(), file);
    return file;
  }

  @Test
  void whatIsUnpackedElsewhereComesBackIdentical() throws IOException {
    Path bundle = bundle();
    try (Stream<Path> all = Files.list(sent)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    assertEquals(
        "identical: all 1 rows\nnothing it was made from changed\n",
        Reproduction.of(Bundle.unpack(bundle, received)).text());
  }

  @Test
  void itHoldsTheResultsOwnFilesAndNothingElseOfTheFolder() throws IOException {
    assertEquals(
        List.of(
            "kept.csv",
            "kept.manifest.json",
            "kept.svg",
            "merged-v4.6-patched.S",
            "mine.log.calls"),
        Bundle.pack(kept(), folder.resolve("kept.zip")));
    Bundle.unpack(folder.resolve("kept.zip"), received);
    try (Stream<Path> all = Files.list(received)) {
      for (Path file : all.toList()) {
        assertFalse(Files.readString(file).contains("secret"), file.toString());
      }
    }
  }

  @Test
  void packedTwiceItHasTheSameBytesAndAnOldOneIsNotOverwritten() throws IOException {
    Path first = bundle();
    Bundle.pack(sent, folder.resolve("again.zip"));
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(folder.resolve("again.zip")));
    assertTrue(
        refusal(() -> Bundle.pack(sent, first)).endsWith("is there already: give another name"));
  }

  private static String refusal(Executable attempt) {
    String words = assertThrows(IllegalArgumentException.class, attempt).getMessage();
    assertEquals(1, words.lines().count(), words);
    return words;
  }

  private Path zip(Map<String, String> files) throws IOException {
    Path file = folder.resolve("other.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> one : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.txt", "/out.txt", "a/out.txt", "..", "a\\out.txt", "a/"})
  void whatWouldBeWrittenOutsideItsFolderIsRefused(String name) throws IOException {
    Path bundle = zip(Map.of(name, "gotcha"));
    assertTrue(refusal(() -> Bundle.unpack(bundle, received)).contains("outside its folder"), name);
    assertFalse(Files.exists(folder.resolve("out.txt")));
    try (Stream<Path> all = Files.list(received)) {
      assertEquals(0, all.count());
    }
  }

  @Test
  void whatWasChangedOnTheWayIsRefused() throws IOException {
    Path manifest = Bundle.unpack(bundle(), received);
    for (String changed : List.of("kept.csv", "merged-v4.6-patched.S", "mine.log.calls")) {
      Map<String, String> files = new LinkedHashMap<>();
      try (Stream<Path> all = Files.list(received)) {
        for (Path file : all.toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
      files.computeIfPresent(changed, (name, text) -> text + "\n");
      Path bundle = zip(files);
      Path into = Files.createDirectory(folder.resolve("into " + changed));
      String told = refusal(() -> Bundle.unpack(bundle, into));
      assertTrue(told.contains(changed + "' was changed since"), told);
    }
    assertTrue(Files.exists(manifest));
  }

  @Test
  void aNotebookOfTheSendersIsKeptByItsNameAndNotRunForHim() throws IOException {
    Path notebook = Files.writeString(folder.resolve("mine.ipynb"), "{}");
    Files.writeString(sent.resolve("answer.txt"), "42\n");
    CommandManifest.keepNotebook(notebook, sent, Map.of(), Map.of());
    assertFalse(Files.readString(sent.resolve("manifest.json")).contains(folder.toString()));
    Path file = folder.resolve("sent.zip");
    assertTrue(Bundle.pack(sent, file).contains("mine.ipynb"));
    assertTrue(
        refusal(() -> Bundle.unpack(file, received))
            .endsWith(
                "its notebook 'mine.ipynb' is a program of the sender's: unzip it, read it,"
                    + " and run it by ./lab run"));
  }

  @Test
  void aNotebookOfTheClonesIsRunFromThere() throws IOException {
    Path notebook = RepositoryClone.root().resolve("notebooks/02-the-thread.ipynb");
    Files.writeString(sent.resolve("answer.txt"), "42\n");
    CommandManifest.keepNotebook(notebook, sent, Map.of(), Map.of());
    Path file = folder.resolve("sent.zip");
    assertEquals(List.of("answer.txt", "manifest.json"), Bundle.pack(sent, file));
    assertEquals(received.resolve("manifest.json"), Bundle.unpack(file, received));
  }

  @Test
  void whatHasNoManifestOrSeveralIsRefused() throws IOException {
    Path none = zip(Map.of("a.txt", "words"));
    assertTrue(refusal(() -> Bundle.unpack(none, received)).contains("it has 0 manifests"));
    Path two = zip(Map.of("a.manifest.json", "{}", "b.manifest.json", "{}"));
    Path into = Files.createDirectory(folder.resolve("two"));
    assertTrue(refusal(() -> Bundle.unpack(two, into)).contains("it has 2 manifests"));
    Path damaged = Files.writeString(folder.resolve("damaged.zip"), "PK\3\4 and no more");
    assertTrue(Bundle.isOne(damaged));
    assertTrue(refusal(() -> Bundle.unpack(damaged, received)).contains("it is damaged"));
  }
}
