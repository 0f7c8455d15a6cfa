package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command prints is kept, and made again. */
class KeepOptionTest extends CommandLineCase {
  @TempDir private Path folder;

  private Path kept;

  @BeforeEach
  void nameTheFolder() {
    kept = folder.resolve("kept");
  }

  private int afresh(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return run(words);
  }

  private int claim() {
    return afresh("claims", "C14", "--format", "json", "--out", kept.toString());
  }

  private int checkMine() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.S"), ENDLESS);
    return afresh(
        "check",
        mine.toString(),
        "--x32=off",
        "--max-instructions",
        "123",
        "--out=" + kept,
        "--format",
        "text");
  }

  private int reproduce(String command) {
    return afresh("reproduce", kept.resolve(command + ".manifest.json").toString());
  }

  @Test
  void whatIsPrintedIsKeptAndComesBackIdentical() throws IOException {
    assertEquals(0, claim());
    String printed = out.toString();
    assertEquals(printed, Files.readString(kept.resolve("claims.json")));
    assertEquals(0, reproduce("claims"), err.toString());
    assertEquals(
        "identical: all " + printed.lines().count() + " lines\nnothing it was made from changed\n",
        out.toString());
  }

  @Test
  void whatGoesToStandardOutputIsKeptToo() throws IOException {
    assertEquals(
        0,
        Main.run(
            new PrintWriter(System.out, false, System.out.charset()),
            new PrintWriter(System.err, false, System.err.charset()),
            "claims",
            "C14",
            "--out",
            kept.toString()));
    assertTrue(Files.readString(kept.resolve("claims.txt")).startsWith("C14  The syscall table"));
  }

  @Test
  void aManifestHasWordsOptionsVersionsAndInputs() throws IOException {
    assertEquals(1, checkMine());
    JsonNode manifest = new ObjectMapper().readTree(kept.resolve("check.manifest.json").toFile());
    assertEquals(
        "[\"check\",\"mine.S\",\"--x32=off\",\"--max-instructions\",\"123\",\"--format\",\"text\"]",
        manifest.path("words").toString());
    // Nobody typed it: the default.
    assertEquals("1", manifest.path("options").path("--seed").asText());
    assertEquals(1, manifest.path("exitCode").asInt());
    assertTrue(manifest.path("origin").path("versions").has("libunicorn"));
    assertEquals("mine.S", manifest.path("origin").path("inputs").path(0).path("name").asText());
    assertTrue(manifest.toString().contains("data/syscalls/v4.5.csv"));
  }

  @Test
  void anOwnDesignIsKeptBesideAndAChangeOfItIsTold() throws IOException {
    assertEquals(1, checkMine());
    Files.delete(folder.resolve("mine.S"));
    assertEquals(0, reproduce("check"), out + err.toString());

    Path source = kept.resolve("mine.S");
    Files.writeString(source, ENDLESS.replace("\tjmp\t.", "\n\tjmp\t."));
    assertEquals(1, reproduce("check"), err.toString());
    String told = out.toString();
    assertTrue(told.startsWith("differs: "), told);
    // The endless jump stood in line 4.
    assertTrue(told.lines().anyMatch(l -> l.contains("mine.S:4") && l.contains("mine.S:5")), told);
    assertTrue(told.contains("what changed since:\n  mine.S: "), told);

    Files.writeString(source, ENDLESS.replace("jmp", "jpm"));
    assertEquals(2, reproduce("check"));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("does not run any more: "), err.toString());
  }

  @Test
  void patchesAndLogsAreKeptBesideTooAndTheWordsSayNothingOfTheirFolders() throws IOException {
    Path own = Files.createDirectory(folder.resolve("somewhere"));
    Path patch =
        Files.writeString(
            own.resolve("words.patch"),
            """
            --- a/merged-v4.6.S
            +++ b/merged-v4.6.S
            @@ -29,1 +29,2 @@
             \t.include "base-v4.6.inc"
            +\t/* a comment changes nothing */
            """);
    Path log =
        Files.writeString(
            own.resolve("mine.log"),
            "1 1700000000.000000001 read(3, \"secret\", 1) = 1 <0.000001>\n");
    assertEquals(
        0,
        afresh(
            "compare",
            "switch",
            "merged-v4.6+" + patch,
            "--workload=" + log,
            "--syscalls",
            "10",
            "--out",
            kept.toString()),
        err.toString());
    Files.delete(patch);
    Files.delete(log);
    String manifest = Files.readString(kept.resolve("compare.manifest.json"));
    assertFalse(manifest.contains("somewhere"), manifest);
    assertFalse(Files.readString(kept.resolve("mine.log.calls")).contains("secret"));
    assertEquals(0, reproduce("compare"), out + err.toString());
    assertTrue(out.toString().endsWith("nothing it was made from changed\n"), out.toString());
  }

  @Test
  void whatIsSharedIsReproducedWhereverItIs() throws IOException {
    assertEquals(1, checkMine());
    Path bundle = folder.resolve("sent.zip");
    assertEquals(0, afresh("share", kept.toString(), "--save", bundle.toString()), err.toString());
    assertTrue(out.toString().endsWith("On any clone: ./lab reproduce sent.zip\n"), out.toString());
    assertTrue(
        out.toString().contains(": check.manifest.json, check.txt, mine.S\n"), out.toString());
    Files.delete(kept.resolve("mine.S"));
    Files.delete(folder.resolve("mine.S"));
    assertEquals(0, afresh("reproduce", bundle.toString()), out + err.toString());
    assertTrue(out.toString().startsWith("identical: all "), out.toString());
  }

  @Test
  void aManifestOfACommandThatDoesMoreThanPrintIsNotRun() throws IOException {
    assertEquals(0, claim());
    Path script = kept.resolve("mine.jsh");
    Files.writeString(script, "System.setProperty(\"entrylab.test.ran\", \"yes\");");
    Path manifest = kept.resolve("claims.manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"claims\", \"C14\"", "\"jshell\", \"" + script + "\""));
    assertEquals(2, reproduce("claims"));
    assertTrue(
        err.toString()
            .contains("of './lab jshell', which is no command whose output is kept: nothing was"),
        err.toString());
    assertEquals(null, System.getProperty("entrylab.test.ran"));
  }

  @Test
  void aResultThatWasEditedIsNamed() throws IOException {
    assertEquals(0, claim());
    Path result = kept.resolve("claims.json");
    Files.writeString(result, Files.readString(result).replace("4,360", "4,630"));
    assertEquals(2, reproduce("claims"));
    assertEquals(
        "lab: '" + result + "' was changed since the manifest was written: keep the two together\n",
        err.toString());
  }

  @Test
  void whatIsOnlyInTheManifestIsComparedToo() throws IOException {
    assertEquals(0, claim());
    Path manifest = kept.resolve("claims.manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"exitCode\" : 0", "\"exitCode\" : 1"));
    assertEquals(1, reproduce("claims"));
    assertTrue(out.toString().contains("  exit code 1 -> 0\n"), out.toString());
    Files.writeString(manifest, "{\"format\": 2, \"kind\": \"command\", \"words\": []}");
    assertEquals(2, reproduce("claims"));
    assertTrue(err.toString().contains("is no manifest"), err.toString());
  }

  @Test
  void aCommandThatFailsKeepsNothing() throws IOException {
    assertEquals(2, afresh("claims", "C99", "--out", kept.toString()));
    assertFalse(Files.exists(kept.resolve("claims.manifest.json")));
    assertEquals(2, afresh("claims", "C14", "--out", "/dev/null/x"));
    assertTrue(err.toString().contains("cannot make the folder"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    Path one = Files.writeString(folder.resolve("mine.S"), ENDLESS);
    Path other =
        Files.writeString(
            Files.createDirectory(folder.resolve("other")).resolve("mine.S"), ENDLESS + "\n");
    assertEquals(2, afresh("check", one.toString(), other.toString(), "--out", kept.toString()));
    assertTrue(err.toString().contains("two files are named 'mine.S'"), err.toString());
  }
}
