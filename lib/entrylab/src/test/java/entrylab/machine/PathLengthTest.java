package entrylab.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entrylab.design.Designs;
import entrylab.image.ImageOptions;
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
  })
  void pathLengthIs(String design, int getpid, int clone) {
    assertEquals(getpid, run(design, GETPID, 0).path().counts().asmInstructions(), "getpid");
    assertEquals(clone, run(design, CLONE, 0).path().counts().asmInstructions(), "clone");
  }

  /** Sets of six stored and loaded by entry code. */
  @ParameterizedTest(name = "{0} {1} flags {2}: {3} saves, {4} restores")
  @CsvSource({
    "v4.4-stubs, 39, 0, 0, 0",
    "v4.4-stubs, 39, 1, 2, 2",
    "v4.4-stubs, 39, 256, 0, 0",
    "v4.4-stubs, 56, 0, 1, 0",
    "v4.4-stubs, 56, 1, 3, 2",
    "v4.4-stubs, 15, 0, 2, 2",
    "merged-v4.6, 39, 0, 0, 0",
    "merged-v4.6, 39, 1, 1, 1",
    "merged-v4.6, 39, 256, 1, 1",
    "merged-v4.6, 56, 0, 1, 1",
    "merged-v4.6, 56, 1, 1, 1",
    "merged-v4.6, 15, 0, 1, 1",
    "duplicated-table, 39, 1, 1, 1",
    "duplicated-table, 56, 0, 1, 1",
    "duplicated-table, 15, 0, 1, 1",
    "trampoline-slowpath, 39, 1, 1, 1",
    "trampoline-slowpath, 56, 0, 1, 1",
    "trampoline-slowpath, 56, 1, 1, 1",
    "trampoline-slowpath, 15, 0, 2, 2",
  })
  void extraRegistersAreSavedAndRestored(
      String design, int number, int flags, int saves, int restores) {
    PathCounts counts = run(design, number, flags).path().counts();
    assertEquals(saves, counts.extraSaves(), "saves");
    assertEquals(restores, counts.extraRestores(), "restores");
  }

  private static Outcome run(String design, long number, int flags) {
    try (Machine machine = new Machine(Designs.get(design).image(ImageOptions.DEFAULT))) {
      Registers user =
          Registers.random(
                  new SplittableRandom(7),
                  Machine.USER_SYSCALL,
                  Machine.USER_STACK_POINTER,
                  Machine.USER_FLAGS)
              .with(Gp.RAX, number);
      Outcome outcome = machine.run(new Entry(0, user, flags, 0, StandardScript.INSTANCE));
      assertInstanceOf(Ending.ReturnedToUser.class, outcome.ending(), outcome.toString());
      return outcome;
    }
  }
}
