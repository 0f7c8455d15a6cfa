package entrylab.workload.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class WorkloadsTest {
  private static final int READ = 0;
  private static final int CLONE = 56;

  private final SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);

  @Test
  void aSyscallsNameMeansThatOneRepeated() {
    Workload getpid = Workloads.parse("getpid", table);
    assertArrayEquals(new int[] {39, 39, 39}, take(getpid.stream(table, 1), 3));
    assertArrayEquals(new int[] {39}, getpid.frequencies(table).slots());
    assertEquals(1.0, getpid.frequencies(table).share(39));
  }

  @Test
  void aNewNameRunsInItsPredecessorsSlot() {
    assertEquals(CLONE, Workloads.parse("clone3", table).stream(table, 1).next());
  }

  @Test
  void aMixIsDrawnWithItsSharesWhateverTheOrderOfSlots() {
    Workload mix = Workloads.parse("mix:read=0.9+clone=0.1", table);
    assertEquals(0.9, mix.frequencies(table).share(READ));
    assertEquals(0.1, mix.frequencies(table).share(CLONE));
    int calls = 100_000;
    long clones = IntStream.of(take(mix.stream(table, 7), calls)).filter(s -> s == CLONE).count();
    // Binomial: the standard deviation is sqrt(100000 * 0.1 * 0.9) = 95; five of them.
    assertEquals(10_000, clones, 475);
  }

  @Test
  void theSameSeedGivesTheSameStreamAndAnotherSeedAnother() {
    Workload mix = Workloads.parse("mix:read=0.5+clone=0.5", table);
    assertArrayEquals(take(mix.stream(table, 42), 1000), take(mix.stream(table, 42), 1000));
    assertNotEquals(
        IntStream.of(take(mix.stream(table, 42), 100)).boxed().toList(),
        IntStream.of(take(mix.stream(table, 43), 100)).boxed().toList());
  }

  @Test
  void aMixIsTheSameOnEveryMachine() {
    // Pinned: changes only if the algorithm does, and then every published result changes too.
    Workload mix = Workloads.parse("mix:read=0.25+write=0.25+open=0.25+close=0.25", table);
    assertArrayEquals(PINNED, take(mix.stream(table, 2015), PINNED.length));
  }

  private static final int[] PINNED = {1, 0, 3, 1, 2, 1, 0, 0, 0, 1, 1, 1, 3, 2, 0, 0};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gitpid|unknown workload 'gitpid': neither a recorded one nor a syscall; did you mean"
            + " 'getpid'?",
        "git-statsu|unknown workload 'git-statsu': neither a recorded one nor a syscall; did you"
            + " mean 'git-status'?",
        "xyzzy|unknown workload 'xyzzy': neither a recorded one nor a syscall; recorded ones:"
            + " cc-build, find-grep, git-status, jvm-start, nginx, npm-install, postgresql,"
            + " python-tests, redis, shell-fork-loop",
        "git|unknown workload 'git': neither a recorded one nor a syscall; did you mean"
            + " 'git-status'?",
        "mix:read=0.9+clone=0.2|in 'mix:read=0.9+clone=0.2': the shares of the mix add up to 1.1,"
            + " not 1",
        "mix:read=1.5+clone=-0.5|in 'mix:read=1.5+clone=-0.5': share 1.5 of 'read' is not between 0"
            + " and 1",
        "mix:read=NaN|in 'mix:read=NaN': share NaN of 'read' is not between 0 and 1",
        "mix:raed=1|unknown syscall 'raed' in 'mix:raed=1'; did you mean 'read'?",
        "mix:read=x|'x' in 'mix:read=x' is not a share between 0 and 1",
        "mix:read|'read' in 'mix:read' is not syscall=share, as in mix:read=0.9+clone=0.1",
        "redis@3|unknown workload 'redis@3': neither a recorded one nor a syscall; did you mean"
            + " 'redis'?",
        "missing.log|no such file: missing.log",
        "chain:missing.log|no such file: missing.log",
        "mix:|'' in 'mix:' is not syscall=share, as in mix:read=0.9+clone=0.1",
        "mix:read=0.5+read=0.5|'read' appears twice in 'mix:read=0.5+read=0.5'",
      })
  void aWordThatMeansNothingIsNamed(String word, String message) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Workloads.parse(word, table));
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void aListIsSplitAtCommas() {
    assertEquals(
        List.of("getpid", "mix:read=0.9+clone=0.1"),
        Workloads.parseList("getpid, mix:read=0.9+clone=0.1", table).stream()
            .map(Workload::name)
            .toList());
    assertThrows(IllegalArgumentException.class, () -> Workloads.parseList("getpid,,read", table));
  }

  @Test
  void workloadsSideBySideTakeTurnsOfTheLengthThatTheWordSays() {
    Workload two = Workloads.parse("read|getpid@2", table);
    assertArrayEquals(new int[] {0, 0, 39, 39, 0}, take(two.stream(table, 1), 5));
    assertEquals("read|getpid@2", two.name());
    assertEquals("read|getpid", Workloads.parse("read|getpid", table).name());
    for (String word : List.of("read|getpid@0", "read|getpid@x")) {
      var thrown = assertThrows(IllegalArgumentException.class, () -> Workloads.parse(word, table));
      assertEquals(
          "'" + word.substring(12) + "' in '" + word + "' is not a number of calls",
          thrown.getMessage());
    }
  }

  @Test
  void aPathMeansTheLogThere(@TempDir Path folder) throws IOException {
    Path log = Files.writeString(folder.resolve("own.log"), "read(0) = 0\nclose(0) = 0\n");
    assertArrayEquals(
        new int[] {READ, 3, READ},
        take(Workloads.parse(log.toString(), table).stream(table, 1), 3));
    assertEquals(0.5, Workloads.parse("independent:" + log, table).frequencies(table).share(READ));
    Path summary = Files.writeString(folder.resolve("own.csv"), "syscall,count\nread,3\n");
    assertThrows(IllegalArgumentException.class, () -> Workloads.parse("chain:" + summary, table));
  }

  @Test
  void noRecordedWorkloadBearsASyscallsName() {
    Workloads.names().forEach(name -> assertTrue(table.named(name).isEmpty(), name));
  }

  public static int[] take(SyscallStream stream, int count) {
    return IntStream.range(0, count).map(i -> stream.next()).toArray();
  }
}
