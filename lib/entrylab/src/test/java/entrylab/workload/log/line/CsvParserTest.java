package entrylab.workload.log.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.workload.log.Logs;
import org.junit.jupiter.api.Test;

class CsvParserTest {

  @Test
  void aHeadingNamesTheColumnsInAnyOrder() {
    String log =
        """
        task,Syscall,gap_us,comment
        10,read,,"first, of all"
        11,write,,x
        10,read,25,x
        """;
    assertEquals("0:read 1:write 0:read+25", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void countsMakeASummary() {
    String log = "syscall,count\nread,900\nclone,0\nwrite,100\n";
    assertEquals("read=900 write=100", Logs.counts(log));
    assertEquals(0, Logs.read(log).recording().size());
  }

  @Test
  void withoutAHeadingTheFirstColumnIsTheNameAndTheSecondTheCount() {
    assertEquals("read=2 write=1", Logs.counts("read\nwrite\nread\n"));
    assertEquals("0:read 0:write 0:read", Logs.calls("read\nwrite\nread\n"));
    assertEquals("read=12 write=3", Logs.counts("read,12\nwrite,3\n"));
    assertEquals("read=12", Logs.counts("\"read\",\"12\"\r\n"));
  }

  @Test
  void aNumberStandsForItsSyscall() {
    assertEquals("0=1 56=1", Logs.counts("number\n0\n56\n"));
  }

  @Test
  void commentsAndBlankLinesAreNoCallsAndDamageIsCounted() {
    String log =
        "# made by hand\nsyscall,count\n\nread,1\nwrite,-3\nwrite,x\nwr ite,1\nwrite\n,1\n";
    assertEquals("read=1", Logs.counts(log));
    assertEquals(5, Logs.damaged(log));
  }

  @Test
  void aSemicolonOrATabulatorSeparatesToo() {
    assertEquals("clone=2 read=3", Logs.counts("syscall;count\nread;3\nclone;2\n"));
    assertEquals("clone=2 read=3", Logs.counts("read\t3\nclone\t2\n"));
    assertEquals("0:read 0:read+25", Logs.calls("syscall;gap_us\nread;\nread;25\n"));
  }

  @Test
  void aWordOrANumberAloneIsNoCallUnlessLinuxHasIt() {
    assertEquals("", Logs.counts("apples\npears\nREADME\n81\n56\n"));
    assertEquals(5, Logs.damaged("apples\npears\nREADME\n81\n56\nread\n"));
    assertEquals("statx=1", Logs.counts("apples\nstatx\n"), "newer than the table");
  }

  @Test
  void numbersBelowAHeadingOfSomethingElseAreNoCalls() {
    assertEquals("", Logs.counts("a;b\n1;2\n3;4\n"));
    assertEquals("read=2", Logs.counts("what;how\nread;2\n"));
    assertEquals("1=2 3=4", Logs.counts("1,2\n3,4\n"), "without a heading, as before");
  }
}
