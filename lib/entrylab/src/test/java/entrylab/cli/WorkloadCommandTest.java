package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadCommandTest {
  private static final String LOG =
      """
      5 execve("/secret/place", ["place"], 0x7f /* 9 vars */) = 0
      5 clone3({flags=CLONE_VM}, 88 <unfinished ...>
      6 rseq(0x7f, 0x20, 0, 0x53053053) = 0
      6 read(0, "password", 8) = 8
      5 <... clone3 resumed> => {parent_tid=[6]}) = 6
      --- SIGCHLD {si_signo=SIGCHLD} ---
      6 read(0, "pass
      6 exit_group(0) = ?
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void jsonHasAllCallsAndWhatBecameOfTheirNames() throws IOException {
    assertEquals(0, run("--format", "json", log(LOG)));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(
        List.of(
            "syscalls",
            "ptregs",
            "by_name",
            "unknown",
            "aliased",
            "damaged_lines",
            "damaged",
            "notes"),
        names(json));
    assertEquals(5, json.get("syscalls").asInt());
    assertEquals(2, json.get("ptregs").asInt(), "execve, and clone3 as clone");
    assertEquals(
        "{\"clone3\":1,\"execve\":1,\"exit_group\":1,\"read\":1,\"rseq\":1}",
        json.get("by_name").toString());
    assertEquals("{\"rseq\":1}", json.get("unknown").toString());
    assertEquals("{\"clone3\":1}", json.get("aliased").toString());
    assertEquals(1, json.get("damaged_lines").asInt());
    assertEquals(7, json.get("damaged").get(0).get("line").asInt());
    assertEquals("6 read(0, \"pass", json.get("damaged").get(0).get("text").asText());
  }

  @Test
  void withoutAliasesNewerNamesAreUnknown() throws IOException {
    assertEquals(0, run("--format", "json", "--aliases", "off", log(LOG)));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(1, json.get("ptregs").asInt());
    assertEquals("{\"clone3\":1,\"rseq\":1}", json.get("unknown").toString());
  }

  @Test
  void textNamesTheAliasesUsedAndTheStandIn() throws IOException {
    assertEquals(0, run(log(LOG)));
    assertEquals(
        """
        5 syscalls, read as strace
        2 of them (40.000 %) need all of pt_regs
        1 damaged lines skipped
          line 7: 6 read(0, "pass

        syscall                               count     share
        clone3                                    1  20.000 %
        execve                                    1  20.000 %
        exit_group                                1  20.000 %
        read                                      1  20.000 %
        rseq                                      1  20.000 %

        Counted as an older call:
          clone3 -> clone                                       1

        In neither the table nor the aliases; run as getpid:
          rseq                                                  1
        """,
        out.toString());
  }

  @Test
  void noneAndVeryFewAreToldApart() throws IOException {
    assertEquals(0, run(log("getpid() = 1\n".repeat(3))), err.toString());
    assertTrue(out.toString().contains("0 of them (0 %) need"), out.toString());
    out.getBuffer().setLength(0);
    String summary =
        " 1.00 0.000030 10 %d read\n 1.00 0.000030 10 1 fork\n100.00 0.000050 10 9 total\n";
    String head =
        "% time     seconds  usecs/call     calls    errors syscall\n"
            + "------ ----------- ----------- --------- --------- ----------------\n";
    assertEquals(0, run(log(head + summary.formatted(999_999))), err.toString());
    assertTrue(out.toString().contains("1 of them (<0.001 %) need"), out.toString());
  }

  @Test
  void csvHasALinePerName() throws IOException {
    assertEquals(0, run("--format", "csv", log(LOG)));
    assertEquals(
        "syscall,count,status\nclone3,1,clone\nexecve,1,table\nexit_group,1,table\nread,1,table\n"
            + "rseq,1,unknown\n",
        out.toString().replace("\r\n", "\n"));
  }

  @Test
  void whatIsSavedHasNoPathsAndNoDataAndReadsTheSame() throws IOException {
    Path saved = folder.resolve("saved.calls");
    assertEquals(0, run("--format", "csv", "--save", saved.toString(), log(LOG)));
    String text = Files.readString(saved);
    assertFalse(text.contains("secret") || text.contains("password"), text);
    String first = out.toString();
    out.getBuffer().setLength(0);
    assertEquals(0, run("--format", "csv", saved.toString()));
    assertEquals(first, out.toString());
  }

  @Test
  void badInputIsOneLineThatNamesTheWord() throws IOException {
    assertFails("lab: no such file: " + folder.resolve("none"), folder.resolve("none").toString());
    assertFails(
        "lab: '" + folder + "' is a folder without a file of strace -ff", folder.toString());
    assertFails("'yaml'", "--format", "yaml", log(LOG));
    assertFails("'maybe'", "--x32", "maybe", log(LOG));
    assertFails("holds no syscalls: line 1 is 'nothing of the kind'", log("nothing of the kind\n"));
    assertFails("line 1 is 'apples', not a syscall's name", log("apples\nread\npears\n"));
    assertFails("Linux has no call of the name 'strlen'", log("strlen(\"abc\") = 3\n"));
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0});
    assertFails("is damaged as a gzip file", cut.toString());
  }

  @Test
  void aLogWithoutCallsIsRefusedHoweverItIsAskedFor() throws IOException {
    assertFails("holds no syscalls: it is empty", log(""));
    assertFails("holds no syscalls", log("# a comment\n\n"));
    assertFails("holds no syscalls", "--save", folder.resolve("saved").toString(), log(""));
    assertFalse(Files.exists(folder.resolve("saved")));
  }

  @Test
  void severalFilesAreOneLogOfDifferentTasks() throws IOException {
    Path runs = Files.createDirectory(folder.resolve("runs"));
    Files.writeString(runs.resolve("out.10"), "getpid() = 10\nvfork() = 9\n");
    Files.writeString(runs.resolve("out.9"), "getpid() = 9\nread(3, \"cut\ngetpid() = 9\n");
    Files.writeString(runs.resolve("README"), "not a log\n");
    assertEquals(0, run("--format", "json", runs.toString()));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals("{\"getpid\":3,\"vfork\":1}", json.get("by_name").toString());
    assertEquals(runs.resolve("out.9").toString(), json.get("damaged").get(0).get("file").asText());
    Path saved = folder.resolve("saved");
    assertEquals(0, run("--save", saved.toString(), runs + "/out.9", runs + "/out.10"));
    String calls = Files.readString(saved);
    // Codes by frequency: a is getpid, three times, b is vfork; task 0 is the first file's.
    assertTrue(calls.endsWith("# calls\n0 a*2\n1 a b\n"), calls);
  }

  @Test
  void aShippedWorkloadIsKnownByItsName() {
    assertEquals(0, run("git-status"));
    assertTrue(out.toString().contains("read as compact workload"), out.toString());
  }

  private void assertFails(String message, String... words) {
    err.getBuffer().setLength(0);
    assertEquals(2, run(words));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(message), err.toString());
  }

  private String log(String text) throws IOException {
    return Files.writeString(folder.resolve("log"), text).toString();
  }

  private int run(String... words) {
    return ParsedCommand.lineOf(new WorkloadCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
