package entrylab.workload.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogWorkloadTest {
  private final SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);

  @TempDir private Path folder;

  @Test
  void aLogIsReplayedInItsOrder() throws IOException {
    Workload workload = read("read(0) = 0\nclone3({}, 88) = 7\n");
    assertEquals("own.log", workload.name());
    assertEquals("log of strace (2 calls, 1 task)", workload.description());
    SyscallStream stream = workload.stream(table, 1);
    assertEquals(0, stream.next());
    assertEquals(56, stream.next());
    assertEquals(0, stream.next());
  }

  @Test
  void aSummaryBecomesAMixWithItsShares() throws IOException {
    Workload workload = read("syscall,count\nread,3\nclone,1\n");
    assertEquals(0.75, workload.frequencies(table).share(0));
    assertEquals(0.25, workload.frequencies(table).share(56));
  }

  @Test
  void aLogWithoutSyscallsIsNoWorkload() {
    assertThrows(IllegalArgumentException.class, () -> read(""));
    assertThrows(IllegalArgumentException.class, () -> read("nothing of the kind\n"));
  }

  private Workload read(String log) throws IOException {
    return LogWorkload.read(Files.writeString(folder.resolve("own.log"), log));
  }
}
