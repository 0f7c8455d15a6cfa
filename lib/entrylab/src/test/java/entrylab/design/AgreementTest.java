package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.files.DataFolder;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.SyscallEntry;
import entrylab.machine.ThreadFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs without a known fault do the same for the program and call the same functions. */
class AgreementTest {
  private static final ImageOptions NATIVE = new ImageOptions(false, MarkedList.MERGE);
  private static final Gp[] ARGUMENTS = {Gp.RDI, Gp.RSI, Gp.RDX, Gp.R10, Gp.R8, Gp.R9};
  private static final Gp[] IN_C = {Gp.RDI, Gp.RSI, Gp.RDX, Gp.RCX, Gp.R8, Gp.R9};
  private static final ThreadFlag[] WORK = ThreadFlag.values();

  private static List<Said> reference;

  /** What a syscall did, as far as it must not depend on the design. */
  private record Said(
      SyscallEntry entry, String ending, ProgramRegisters registers, List<String> calls) {

    /** Without what SYSCALL destroys, which is the program's own where FRED delivers the call. */
    Said butRcxAndR11() {
      return new Said(entry, ending, registers.with(Gp.RCX, 0).with(Gp.R11, 0), calls);
    }
  }

  @BeforeAll
  static void runTheBaseline() {
    reference = run(Designs.get("v4.4-stubs"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duplicated-table",
        "trampoline-extraregs",
        "trampoline-slowpath",
        "rsp-check",
        "merged-302f5b26",
        "merged-v4.6",
        "merged-v4.9",
        "full-frame",
        "all-slow",
        "pt-regs-abi",
        "switch",
        "table-retpoline",
        "indirect-safe",
        "generic-entry",
        "switch-bhi-5x5",
        "switch-bhi-12x7"
      })
  void aDesignDoesWhatV44Does(String name) {
    List<Said> said = run(Designs.get(name));
    for (int i = 0; i < said.size(); i++) {
      assertEquals(reference.get(i), said.get(i), name);
    }
  }

  @Test
  void behindAnEventTheProgramGetsTheSameButForRcxAndR11() {
    assertEquals(
        reference.stream().map(Said::butRcxAndR11).toList(),
        run(Designs.get("fred")).stream().map(Said::butRcxAndR11).toList());
  }

  /** Every native number, bad ones too, without work and with one kind of work each. */
  private static List<Said> run(Design design) {
    List<Said> said = new ArrayList<>();
    try (Machine machine = new Machine(design.image(NATIVE))) {
      long[] numbers =
          LongStream.concat(LongStream.range(0, 335), LongStream.of(-1, 600)).toArray();
      for (long number : numbers) {
        said.add(say(machine, entry(number, 0)));
        said.add(say(machine, entry(number, WORK[(int) (number & 0xff) % WORK.length].mask())));
        said.add(say(machine, entry(number, ThreadFlag.SYSCALL_TRACE.mask())));
      }
    }
    return said;
  }

  private static Said say(Machine machine, SyscallEntry entry) {
    RunOutcome outcome = machine.run(entry);
    // A bad number gives -38 either way; 2024's dispatch calls the function behind the holes for
    // it.
    List<String> calls =
        outcome.calls().stream()
            .map(StandInCall::function)
            .filter(function -> !function.equals("sys_ni_syscall"))
            // From v4.8 on a filter is asked by one function.
            .map(function -> function.replace("__secure_computing", "seccomp_phase1"))
            .toList();
    ProgramRegisters registers = outcome.registers();
    // With new flags in the frame SYSRET and IRET leave different values in r11, which SYSCALL
    // destroys in any case.
    return new Said(
        entry,
        outcome.ending().getClass().getSimpleName(),
        calls.contains("sys_iopl") ? registers.with(Gp.R11, 0) : registers,
        calls);
  }

  private static SyscallEntry entry(long number, int flags) {
    // Whoever steps a task sets TF, which kernels from v4.8 on do not set again at entry.
    long trap = (flags & ThreadFlag.SINGLESTEP.mask()) != 0 ? Machine.TF : 0;
    ProgramRegisters user = user(number, Machine.USER_FLAGS | trap);
    return new SyscallEntry(0, user, flags, 0, StandardBehaviour.INSTANCE);
  }

  private static ProgramRegisters user(long number) {
    return user(number, Machine.USER_FLAGS);
  }

  private static ProgramRegisters user(long number, long rflags) {
    return ProgramRegisters.calling(number, rflags, new SplittableRandom(number));
  }

  /** The wrappers of the pt_regs ABI hand over as many arguments as the function takes. */
  @ParameterizedTest
  @ValueSource(strings = {"pt-regs-abi", "switch"})
  void aWrapperUnpacksWhatItsFunctionTakes(String name) throws IOException {
    Map<String, Integer> arguments = argumentCounts();
    EntryImage image = Designs.get(name).image(NATIVE);
    try (Machine machine = new Machine(image)) {
      for (long number = 0; number < 327; number++) {
        StandInCall handler = machine.run(entry(number, 0)).calls().getFirst();
        for (int i = 0; i < arguments.getOrDefault(handler.function(), 0); i++) {
          assertEquals(
              user(number).get(ARGUMENTS[i]),
              handler.registers().get(IN_C[i]),
              handler.function() + " argument " + i);
        }
      }
    }
  }

  private static Map<String, Integer> argumentCounts() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(DataFolder.reader("syscalls/v4.5-arguments.csv"))) {
      rows.forEach(
          row -> counts.put(row.get("entry_point"), Integer.valueOf(row.get("arguments"))));
    }
    return counts;
  }
}
