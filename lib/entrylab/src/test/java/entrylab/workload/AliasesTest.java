package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AliasesTest {
  private final SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);
  private final NameResolver resolver = new NameResolver(table, Aliases.shipped());

  @Test
  void everyAliasLeadsFromANameTheTableLacksToOneItHas() {
    for (Aliases.Alias alias : Aliases.shipped().all()) {
      assertTrue(table.named(alias.name()).isEmpty(), alias + ": the table has the name itself");
      assertTrue(table.named(alias.tableName()).isPresent(), alias + ": no such row");
      assertFalse(alias.reason().isBlank(), alias + " needs a reason");
    }
  }

  @Test
  void theTablesOwnNamesComeFirstThenAliasesThenTheStandIn() {
    assertEquals(
        new NameResolution(CallName.of("read"), NameResolution.Kind.IN_TABLE, 0),
        resolver.resolve(CallName.of("read")));
    assertEquals(
        new NameResolution(CallName.of("clone3"), NameResolution.Kind.ALIASED, 56),
        resolver.resolve(CallName.of("clone3")));
    assertEquals(
        new NameResolution(CallName.of("io_uring_setup"), NameResolution.Kind.UNKNOWN, 39),
        resolver.resolve(CallName.of("io_uring_setup")),
        "getpid's slot");
  }

  @Test
  void withoutAliasesANewNameIsUnknown() {
    assertEquals(
        NameResolution.Kind.UNKNOWN,
        new NameResolver(table, Aliases.NONE).resolve(CallName.of("clone3")).kind());
  }

  @Test
  void x32ProgramsReachTheirOwnRowsWhereTheTableHasThem() {
    CallName x32 = new CallName("execve", CallAbi.X32);
    assertEquals(520, resolver.resolve(x32).slot());
    assertEquals(513, resolver.resolve(new CallName("rt_sigreturn", CallAbi.X32)).slot());
    assertEquals(0, resolver.resolve(new CallName("read", CallAbi.X32)).slot(), "a common row");
    SyscallTable narrow = SyscallTable.v45(false, MarkedList.MERGE);
    assertEquals(59, new NameResolver(narrow, Aliases.shipped()).resolve(x32).slot());
  }

  @Test
  void aNumberStandsForItsRow() {
    assertEquals(39, resolver.resolve(CallName.of("syscall_0x27")).slot());
    assertEquals(
        NameResolution.Kind.UNKNOWN,
        resolver.resolve(CallName.of("syscall_0x1c9")).kind(),
        "457 is a hole of v4.5");
    assertEquals(
        NameResolution.Kind.UNKNOWN,
        resolver.resolve(new CallName("syscall_0x27", CallAbi.COMPAT)).kind(),
        "39 is mkdir on i386");
  }

  @Test
  void aChainOrARepetitionInTheListIsRefused() {
    String head = "name,table_name,reason\n";
    assertThrows(
        IllegalArgumentException.class,
        () -> Aliases.read(new StringReader(head + "a,b,x\nb,c,x\n")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Aliases.read(new StringReader(head + "a,b,x\na,c,x\n")));
  }
}
