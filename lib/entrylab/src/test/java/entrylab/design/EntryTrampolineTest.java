package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MitigationList;
import entrylab.image.Symbol;
import entrylab.layout.KernelLayout;
import entrylab.sweep.call.ExecutedSteps;
import entrylab.sweep.call.TimedCall;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entry with isolated page tables as from v4.15 to v4.19, and as before and after. */
class EntryTrampolineTest {
  private static ImageOptions with(String mitigations) {
    return ImageOptions.DEFAULT.with(ImageOptions.MITIGATIONS, MitigationList.named(mitigations));
  }

  private static List<String> functions(String design, String mitigations) {
    ExecutedSteps steps =
        TimedCall.of(Designs.get(design), "getpid").options(with(mitigations)).steps();
    return IntStream.range(0, steps.trace().steps().size())
        .mapToObj(step -> steps.place(step).split("\\+", 2)[0])
        .toList();
  }

  private static long count(List<String> functions, String name) {
    return functions.stream().filter(name::equals).count();
  }

  @ParameterizedTest
  @CsvSource({"all-slow", "pt-regs-abi"})
  void entryGoesOnBehindTheTrampolineByAJumpThroughARegister(String design) {
    List<String> functions = functions(design, "pti");
    // swapgs, rsp to its word, three for the tables, the stack, five pushes, rdi, its target, jmp.
    assertEquals(14, count(functions, "entry_SYSCALL_64"));
    assertEquals(2, count(functions, "entry_SYSCALL_64_stage2"));
    assertEquals("entry_SYSCALL_64_stage2", functions.get(14));
    assertEquals("entry_SYSCALL_64_after_hwframe", functions.get(16));
  }

  /**
   * Tables at entry: three instructions; at exit six in place of three: a push, cr3, a jump, the
   * bit, cr3 and a pop. The trampoline: rdi pushed, its target, two jumps, rdi popped. From v4.20
   * on without, but with a jump where the tables would be switched at entry.
   */
  @ParameterizedTest
  @CsvSource({"all-slow, 11", "pt-regs-abi, 11", "switch, 5"})
  void isolationAddsTheTrampolineWhereKernelsHadIt(String design, int more) {
    assertEquals(more, functions(design, "pti").size() - functions(design, "none").size(), design);
  }

  @Test
  void theTrampolineIsAloneOnItsPage() {
    EntryImage image = Designs.get("pt-regs-abi").image(with("pti-pcid"));
    Symbol trampoline = image.find("entry_SYSCALL_64").orElseThrow();
    assertEquals(0, trampoline.address() % KernelLayout.PAGE_BYTES);
    List<String> there =
        image.symbols().stream()
            .filter(symbol ->
                symbol.size() > 0
                    && Math.floorDiv(symbol.address(), KernelLayout.PAGE_BYTES)
                        == Math.floorDiv(trampoline.address(), KernelLayout.PAGE_BYTES))
            .map(Symbol::name)
            .distinct()
            .toList();
    assertEquals(List.of("entry_SYSCALL_64"), there);
  }

  /** Nothing may jump or return before that, and no kernel had both. */
  @ParameterizedTest
  @CsvSource({"unret", "ibrs", "bhb-loop"})
  void whatElseIsDoneAtTheEntryLeavesNoTrampoline(String mitigation) {
    List<String> functions = functions("pt-regs-abi", mitigation + ",pti");
    assertEquals(0, count(functions, "entry_SYSCALL_64_stage2"));
  }

  @Test
  void aRetpolineStandsInItsWayToo() {
    List<String> functions = functions("pt-regs-abi", "pti,retpoline");
    assertTrue(functions.contains("__x86_indirect_thunk_rdi"), functions::toString);
    assertEquals(
        "entry_SYSCALL_64_stage2",
        functions.get(1 + functions.lastIndexOf("__x86_indirect_thunk_rdi")));
  }
}
