package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.image.Assembler;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables and stubs in bytes, and their number for each list of marked syscalls. */
class SizeTest {
  /** By design, x32 and list: each is assembled once for all tests of the class. */
  private static final Map<List<Object>, EntryImage> ASSEMBLED = new ConcurrentHashMap<>();

  private static List<Design> designs() {
    return Designs.all();
  }

  /** Slots times 8; the duplicated table twice. */
  @ParameterizedTest
  @MethodSource("designs")
  void tablesAre546SlotsWithX32And327Without(Design design) {
    int tables = design.name().equals("duplicated-table") ? 2 : 1;
    for (MarkedList marked : MarkedList.values()) {
      assertEquals(tables * 4368, assembled(design, true, marked).ledger().tableBytes(), "x32 on");
      assertEquals(tables * 2616, assembled(design, false, marked).ledger().tableBytes(), "off");
    }
  }

  /** Six native rows and two of x32 are marked, and iopl if the later list is asked for. */
  @ParameterizedTest
  @MethodSource("designs")
  void markedRowsAndNoOthersHaveTrampolines(Design design) {
    int one = design.source().contains("\tTRAMPOLINES") ? 1 : 0;
    assertEquals(one * 8, trampolines(assembled(design, true, MarkedList.MERGE)));
    assertEquals(one * 9, trampolines(assembled(design, true, MarkedList.WITH_IOPL)));
    assertEquals(one * 6, trampolines(assembled(design, false, MarkedList.MERGE)));
    assertEquals(one * 7, trampolines(assembled(design, false, MarkedList.WITH_IOPL)));
  }

  /** Bytes of the encodings; the trampolines are lea 7 and jmp 5, or 2 where it is near. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // add 4, cli 1, jmp 5
    "duplicated-table, 10",
    // test with disp32 and imm32 11, jnz 2; r15 at 0(%rsp) 4, five more 25, twice; call 2, ret 1;
    // call 2, ret 1
    "trampoline-seed, 77",
    // mov from gs 9; test 11, jnz 2; six of 5 bytes, twice; call 2, ret 1, call 2, ret 1
    "trampoline-extraregs, 88",
    // mov from gs 9; test 11, jnz 2; sub 7; r15 3, five of 4; mov 3, call 2, the six from rbx with
    // r15 3 and five of 4; ret 1, jmp 2
    "trampoline-slowpath, 83",
    // cmp with imm32 8, jne 2, pop 1, jmp 5, jmp 2
    "merged-302f5b26, 18",
    // and cli 1
    "merged-v4.6, 19",
    // lea with disp32 8, cmp with gs 9, jne 2, pop 1, jmp 5, jmp 2
    "rsp-check-asm-slow, 27",
    "rsp-check, 28",
  })
  void theCommonStubTakes(String design, int bytes) {
    assertEquals(
        bytes,
        Designs.get(design)
            .image(ImageOptions.DEFAULT)
            .find("stub_ptregs_64")
            .orElseThrow()
            .size());
  }

  private static long trampolines(EntryImage image) {
    return image.symbols().stream().filter(s -> s.name().startsWith("ptregs_")).count();
  }

  private static EntryImage assembled(Design design, boolean x32, MarkedList marked) {
    return ASSEMBLED.computeIfAbsent(
        List.of(design, x32, marked),
        wanted ->
            Assembler.assemble(design.name(), design.source(), new ImageOptions(x32, marked)));
  }
}
