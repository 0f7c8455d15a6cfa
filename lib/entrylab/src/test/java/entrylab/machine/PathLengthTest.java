package entrylab.machine;

import static entrylab.machine.ThreadFlag.NOTIFY_RESUME;
import static entrylab.machine.ThreadFlag.SECCOMP;
import static entrylab.machine.ThreadFlag.SYSCALL_TRACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The path lengths and the save and restore counts that analysis predicts. */
class PathLengthTest {
  private static final int GETPID = 39;
  private static final int CLONE = 56;
  private static final int SIGRETURN = 15;

  /** Instructions between swapgs and sysretq, C and handlers excluded; x32 on. */
  @ParameterizedTest(name = "{0}: getpid {1}, clone {2}")
  @CsvSource({
    // prologue 20 with sti, gate 2, dispatch 6, exit 15; clone: save 6 and a jump more
    "v4.4-stubs, 43, 50",
    // to the call 27; stub 3; save 6, rdi, call; restore 6; decision and exit 27
    "duplicated-table, 43, 71",
    // 43; trampoline 2; stub: find frame 4, save 6, rbx, call, restore 6, ret
    "trampoline-slowpath, 43, 64",
    // 27; trampoline 2, stub 5; 8; from C trampoline 2, stub 3; restore 6; 27
    "merged-v4.6, 43, 80",
    // a load of current_task before each look at the flags: two, and one before the bounce
    "merged-v4.9, 45, 81",
    // 43; trampoline 2; stub: find word 1, test 2, save 6, call, restore 6, ret
    "trampoline-extraregs, 43, 62",
    // as trampoline-slowpath: only C differs
    "trampoline-slowpath-stale, 43, 64",
    // as merged-v4.6, with lea, cmp, jne for cmp, jne, both times the stub is met
    "rsp-check, 43, 82",
    // 27; trampoline 2, stub 4 (no cli); save 6, mov, call; reload 8 and 6, check 3, mov, call;
    // trampoline 2, stub 3; stub_clone: save 6, jmp; mov; save 6, mov, call; restore 6; 27
    "merged-302f5b26, 43, 114",
    // the same without stub_clone's 7
    "merged-46eabf06, 43, 107",
    // merged-v4.6 without the stub's cli; the fast exit reloads 9 and not 2 and 7
    "merged-1e423bff, 43, 79",
    // 43; the subtraction becomes 6 pushes, the exit reloads 6
    "full-frame, 54, 54",
    // swapgs, 2 movs, 6 and 15 pushes, 10 xors, mov, call: 36; decision 17; pops 14, to the entry
    // stack 4, over the switch of tables 3, pops 2, swapgs, sysretq
    "all-slow, 78, 78",
    // two more xors, and a mov for the number
    "pt-regs-abi, 81, 81",
    // 24 and a jump; 13 xors; mov, movslq, call; test, jump; 25
    "switch, 68, 68",
    "table-retpoline, 68, 68",
    "indirect-safe, 68, 68",
    "generic-entry, 68, 68",
    // and the loop: its call, push, mov, mov, call, and at the end jmp, lfence, pop, ret: 9; five
    // times over call, mov, five of jmp, sub, jnz, and sub, jnz, ret: 20; one return more
    "switch-bhi-5x5, 178, 178",
    // 9; twelve times over call, mov, seven of three, sub, jnz, ret: 26; one return more
    "switch-bhi-12x7, 390, 390",
  })
  void pathLengthIs(String design, int getpid, int clone) {
    assertEquals(getpid, run(design, GETPID, 0).path().counts().asmInstructions(), "getpid");
    assertEquals(clone, run(design, CLONE, 0).path().counts().asmInstructions(), "clone");
  }

  /**
   * Sets of six stored and loaded by entry code, as "stores loads" for: getpid without work, with
   * exit work, traced, with seccomp alone; clone without work, traced; rt_sigreturn without work.
   *
   * <p>One save and one reload belong to each of: phase 2 or the asm slow path, the slow exit, an
   * old stub (the forks' do not reload), the stub of a flag. A C slow path shares the exit's. From
   * 2018 on entry pushes once and exit reloads once.
   */
  @ParameterizedTest(name = "{0}: {1}; {2}; {3}; {4}; {5}; {6}; {7}")
  @CsvSource({
    "v4.4-stubs, 0 0, 1 1, 2 2, 0 0, 1 0, 3 2, 2 2",
    "merged-302f5b26, 0 0, 1 1, 2 2, 2 2, 3 2, 3 2, 3 3",
    "merged-46eabf06, 0 0, 1 1, 2 2, 2 2, 2 2, 2 2, 2 2",
    "merged-1e423bff, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "merged-v4.6, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "merged-v4.9, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "duplicated-table, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "rsp-check, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "trampoline-extraregs, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 2 2",
    "trampoline-slowpath, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 2 2",
    "trampoline-slowpath-stale, 0 0, 1 1, 1 1, 1 1, 1 1, 1 1, 2 2",
    "full-frame, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "all-slow, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "pt-regs-abi, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "switch, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "table-retpoline, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "indirect-safe, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "generic-entry, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "switch-bhi-5x5, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
    "switch-bhi-12x7, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1, 1 1",
  })
  void extraRegistersAreSavedAndRestored(
      String design,
      String plain,
      String exitWork,
      String traced,
      String seccomp,
      String clone,
      String cloneTraced,
      String sigreturn) {
    assertEquals(plain, savesAndRestores(design, GETPID), "no work");
    assertEquals(exitWork, savesAndRestores(design, GETPID, NOTIFY_RESUME), "exit work");
    assertEquals(traced, savesAndRestores(design, GETPID, SYSCALL_TRACE), "traced");
    assertEquals(seccomp, savesAndRestores(design, GETPID, SECCOMP), "seccomp");
    assertEquals(clone, savesAndRestores(design, CLONE), "clone");
    assertEquals(cloneTraced, savesAndRestores(design, CLONE, SYSCALL_TRACE), "clone traced");
    assertEquals(sigreturn, savesAndRestores(design, SIGRETURN), "rt_sigreturn");
  }

  private static String savesAndRestores(String design, long number, ThreadFlag... flags) {
    PathCounts counts = run(design, number, ThreadFlag.word(List.of(flags))).path().counts();
    return counts.extraSaves() + " " + counts.extraRestores();
  }

  private static RunOutcome run(String design, long number, int flags) {
    try (Machine machine = new Machine(Designs.get(design).image(ImageOptions.DEFAULT))) {
      ProgramRegisters user =
          ProgramRegisters.calling(number, Machine.USER_FLAGS, new SplittableRandom(7));
      RunOutcome outcome =
          machine.run(new SyscallEntry(0, user, flags, 0, StandardBehaviour.INSTANCE));
      assertInstanceOf(Ending.ReturnedToUser.class, outcome.ending(), outcome.toString());
      return outcome;
    }
  }
}
