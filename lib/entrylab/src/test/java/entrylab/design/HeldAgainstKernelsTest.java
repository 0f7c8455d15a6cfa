package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.files.DataRows;
import entrylab.isa.Decoder;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.sweep.call.TimedCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The designs of 2018 and after held against recorded kernels with mitigations off, by committed
 * figures: how often each operation of the assembly is executed before the C function and behind
 * it.
 */
class HeldAgainstKernelsTest {
  private static final String FILE = "kernel/entry-code.csv";

  private static List<CSVRecord> rows() {
    return DataRows.of(FILE, Function.identity());
  }

  /** Operations of a part of a kernel's assembly. */
  private static Map<String, Integer> kernel(String kernel, String part) {
    Map<String, Integer> operations = new TreeMap<>();
    for (CSVRecord row : rows()) {
      if (row.get("kernel").equals(kernel)
          && row.get("part").equals(part)
          && row.get("kind").equals("operation")) {
        operations.put(row.get("name"), Integer.parseInt(row.get("instructions")));
      }
    }
    return operations;
  }

  /** Operations of a design before its handler, or behind it. */
  private static Map<String, Integer> design(String design, String part) {
    Path path = TimedCall.of(Designs.get(design), "getppid").path();
    Map<String, Integer> operations = new TreeMap<>();
    boolean behind = false;
    for (int step = 0; step < path.length(); step++) {
      behind |= path.part(step) == Part.STAND_IN;
      if (path.part(step) == Part.ENTRY && behind == part.equals("exit")) {
        String text = Decoder.get().decode(path.bytes(step), path.address(step)).text();
        operations.merge(text.split(" ", 2)[0], 1, Integer::sum);
      }
    }
    return operations;
  }

  /** What the kernel executes more, or less, by operation. */
  private static Map<String, Integer> more(Map<String, Integer> kernel, Map<String, Integer> mine) {
    Map<String, Integer> more = new TreeMap<>(kernel);
    mine.forEach((operation, times) -> more.merge(operation, -times, Integer::sum));
    more.values().removeIf(times -> times == 0);
    return more;
  }

  private static String said(Map<String, Integer> more) {
    return more.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s %+d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  /**
   * A kernel that can be told to isolate page tables, to clear buffers and to untrain predictors
   * has places for all of these. With mitigations off each is a NOP, or a jump over it where it is
   * long; the designs have none of these places. Debian's 6.12 and 7.3 are built for indirect
   * branch tracking, so that their entry begins with ENDBR64, and jump over the save of RAX around
   * the write of CR3, which 5.10, 6.1 and the designs make all the same.
   */
  @ParameterizedTest
  @CsvSource({
    "pt-regs-abi, 5.10-plain, entry, jmp +2 nop +3",
    "pt-regs-abi, 5.10-plain, exit,  jmp +2 nop +1",
    "switch,      6.1-plain,  entry, jmp +1 nop +4",
    "indirect-safe, table-plain, entry, jmp +1 nop +4",
    "switch,      6.12-plain, entry, endbr64 +1 jmp +2 nop +2",
    "switch,      6.12-plain, exit,  jmp +1 nop +1 pop -1 push -1",
    "generic-entry, 7.3-plain, entry, endbr64 +1 jmp +2 nop +2",
    "generic-entry, 7.3-plain, exit,  jmp +1 nop +1 pop -1 push -1"
  })
  void assemblyDiffersByPlacesOfMitigationsAlone(
      String design, String kernel, String part, String expected) {
    assertEquals(expected, said(more(kernel(kernel, part), design(design, part))));
  }

  /**
   * Behind the C function 6.1 still tests in assembly whether SYSRET may be used: RCX against RIP,
   * canonical by a shift there and back, CS, R11 against the flags, RF and TF, SS. The design is of
   * v6.8 and later, where C tests and assembly looks at its answer.
   */
  @Test
  void theTestsForSysretWereAssemblyUntilTheyBecameC() {
    assertEquals(
        "cmp +5 je -1 jmp +2 jne +6 mov +3 nop +1 sar +1 shl +1",
        said(more(kernel("6.1-plain", "exit"), design("switch", "exit"))));
  }

  private static String counted(int instructions, int loads, int stores) {
    return instructions + " " + loads + " " + stores;
  }

  /** Instructions, loads and stores of a kernel's C without its handler. */
  private static String kernelsC(String kernel, String part) {
    int[] sum = new int[3];
    for (CSVRecord row : rows()) {
      if (row.get("kernel").equals(kernel)
          && row.get("part").equals(part)
          && row.get("kind").equals("function")) {
        sum[0] += Integer.parseInt(row.get("instructions"));
        sum[1] += Integer.parseInt(row.get("loads"));
        sum[2] += Integer.parseInt(row.get("stores"));
      }
    }
    return counted(sum[0], sum[1], sum[2]);
  }

  private static String designsC(String design, String part) {
    Path path = TimedCall.of(Designs.get(design), "getppid").path();
    int[] sum = new int[3];
    boolean behind = false;
    for (int step = 0; step < path.length(); step++) {
      behind |= path.part(step) == Part.STAND_IN;
      if (path.part(step) == Part.C && behind == part.equals("exit")) {
        sum[0]++;
        for (int a = path.firstAccess(step); a < path.firstAccess(step + 1); a++) {
          sum[path.write(a) ? 2 : 1]++;
        }
      }
    }
    return counted(sum[0], sum[1], sum[2]);
  }

  /**
   * C by count, instructions, loads and stores. Causes of differences above three, by function in
   * the figures: pt-regs-abi is of v4.17, and 5.10 has the generic entry of v5.8, which is called
   * before (8) and behind (15 and 24) the switch to the handler, and Debian's configuration checks
   * the FPU's state (14) and clears a divider (5). 6.12 calls the generic exit's parts as functions
   * of their own (14, 15, with the FPU's check 15), and its random offset of the stack, off, leaves
   * tests in do_syscall_64 (28 for 17). 7.3 has all of the exit inline, as generic-entry has: its
   * 18 more are a look at unwinding (3), the divider (4), places of static keys (5), the FPU's call
   * (1), jumps over blocks (3), and saved registers (3) less a load of current (1).
   */
  @ParameterizedTest
  @CsvSource({
    "pt-regs-abi, 16 3 3, 19 9 2,  5.10-plain, 21 4 3, 63 22 11",
    "switch,      42 2 2, 42 15 5, 6.12-plain, 51 2 6, 94 34 13",
    "indirect-safe, 18 3 2, 42 15 5, table-plain, 26 5 4, 41 16 8",
    "generic-entry, 44 2 3, 31 13 2, 7.3-plain, 50 2 6, 65 23 3"
  })
  void differencesOfTheCHaveTheirCauses(
      String design,
      String entry,
      String exit,
      String kernel,
      String kernelEntry,
      String kernelExit) {
    assertEquals(entry, designsC(design, "entry"));
    assertEquals(exit, designsC(design, "exit"));
    assertEquals(kernelEntry, kernelsC(kernel, "entry"));
    assertEquals(kernelExit, kernelsC(kernel, "exit"));
  }

  /** Instructions, loads and stores of one function of a kernel's assembly. */
  private static String kernelsAssembly(String kernel, String function) {
    return rows().stream()
        .filter(row -> row.get("kernel").equals(kernel))
        .filter(row -> row.get("kind").equals("assembly") && row.get("name").equals(function))
        .map(row -> row.get("instructions") + " " + row.get("loads") + " " + row.get("stores"))
        .findFirst()
        .orElseThrow();
  }

  private static String executed(String design, String function) {
    Path path = TimedCall.of(Designs.get(design), "getppid").path();
    int[] sum = new int[3];
    for (int step = 0; step < path.length(); step++) {
      if (path.locate(step).split("\\+", 2)[0].equals(function)) {
        sum[0]++;
        for (int a = path.firstAccess(step); a < path.firstAccess(step + 1); a++) {
          sum[path.write(a) ? 2 : 1]++;
        }
      }
    }
    return counted(sum[0], sum[1], sum[2]);
  }

  /**
   * push, 2 mov, call, jmp, lfence, pop, ret; a mov for each of the 5 outer rounds, and sub and
   * jnz; 3 for each of the 25 inner ones; 5 calls and the 6 returns of all calls but the loop's
   * own: 8 + 15 + 75 + 11.
   */
  @Test
  void theLoopAgainstBranchHistoryInjectionIsTheKernels() {
    assertEquals("109 8 7", executed("switch-bhi-5x5", "clear_bhb_loop"));
    assertEquals("109 8 7", kernelsAssembly("6.1-intel", "clear_bhb_loop"));
    assertEquals("109 8 7", kernelsAssembly("7.3-intel", "clear_bhb_loop"));
  }

  /**
   * No kernel at hand runs 12 by 7. With 12 for 5 outer rounds and 7 for 5 inner ones the sum above
   * is 8 + 12 * 3 + 12 * 7 * 3 + 12 + 13; of loads, the returns, that of RBP and the loop's own; of
   * stores, RBP and all calls.
   */
  @Test
  void theLongerLoopIsTheSameButForItsNumbers() {
    assertEquals(
        counted(8 + 36 + 252 + 12 + 13, 13 + 2, 1 + 13),
        executed("switch-bhi-12x7", "clear_bhb_loop"));
  }

  /**
   * A call, a store over what it pushed, and a return, which in the kernel is a jump to its return
   * thunk. This kernel is 6.1 built from source with a table, as data/kernel/small-kernel does.
   */
  @Test
  void theRetpolineIsTheKernelsButForItsReturn() {
    assertEquals("3 1 2", executed("table-retpoline", "__x86_indirect_thunk_rax"));
    assertEquals("3 0 2", kernelsAssembly("table-with-retpolines", "__x86_indirect_thunk_array"));
  }
}
