package entrylab.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyscallTableTest {

  @Test
  void withX32TheTableHas546EntriesNotTheClaimed545() {
    SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);
    assertEquals(545, table.maxNumber());
    assertEquals(546, table.slots());
    assertEquals(4368, table.bytes(), "546 * 8, 272 bytes more than a page");
  }

  @Test
  void withoutX32TheTableIsTwoThirdsOfAPage() {
    SyscallTable table = SyscallTable.v45(false, MarkedList.MERGE);
    assertEquals(326, table.maxNumber());
    assertEquals(2616, table.bytes(), "327 * 8");
  }

  @Test
  void eightRowsAreMarkedAtTheMergeAndNineWithIopl() {
    assertEquals(
        List.of(15, 56, 57, 58, 59, 322, 520, 545),
        numbers(SyscallTable.v45(true, MarkedList.MERGE).marked()));
    assertEquals(
        List.of(15, 56, 57, 58, 59, 172, 322, 520, 545),
        numbers(SyscallTable.v45(true, MarkedList.WITH_IOPL).marked()));
    assertEquals(
        List.of(15, 56, 57, 58, 59, 322),
        numbers(SyscallTable.v45(false, MarkedList.MERGE).marked()));
  }

  @Test
  void theCsvHasTheRowsItsSourceHas() {
    List<Syscall> rows = SyscallTable.v45(true, MarkedList.MERGE).rows();
    assertEquals(361, rows.size());
    assertEquals(282, rows.stream().filter(r -> r.abi() == Abi.COMMON).count());
    assertEquals(45, rows.stream().filter(r -> r.abi() == Abi.NATIVE).count());
    assertEquals(34, rows.stream().filter(r -> r.abi() == Abi.X32).count());
    assertEquals(346, rows.stream().filter(Syscall::implemented).count());
  }

  @Test
  void aNameMeansTheNativeRow() {
    SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);
    assertEquals(15, table.named("rt_sigreturn").orElseThrow().number());
    assertTrue(table.at(400).isEmpty(), "a hole");
    assertTrue(table.named("clone3").isEmpty());
  }

  @Test
  void aNumberThatAppearsTwiceIsRefused() {
    String csv =
        """
        number,abi,name,entry_point,ptregs
        1,common,a,sys_a,false
        1,common,b,sys_b,false
        """;
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> SyscallTable.read(new StringReader(csv), true, MarkedList.MERGE));
    assertTrue(thrown.getMessage().contains("number 1 "));
  }

  private static List<Integer> numbers(List<Syscall> rows) {
    return rows.stream().map(Syscall::number).toList();
  }
}
