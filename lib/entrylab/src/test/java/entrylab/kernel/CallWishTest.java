package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be asked for. */
class CallWishTest {

  @Test
  void aListHasNamesNumbersAndWays() {
    assertEquals(
        List.of("getppid", "8:0:-1:0x10", "read+ptrace"),
        CallWish.parse("read+ptrace,getppid,8:0:-1:0x10").stream().map(CallWish::name).toList());
  }

  @Test
  void auditedCallsComeLastSinceAuditingStaysOn() {
    assertEquals(
        List.of("read", "read+tracepoint", "read+audit"),
        CallWish.parse("read+audit,read+tracepoint,read").stream().map(CallWish::name).toList());
  }

  @Test
  void allAreThirteenCallsInFiveWaysButOneThatIsNeverTraced() {
    assertEquals(13 * 5 - 1, CallWish.parse("all").size());
  }

  @Test
  void whatMeansNothingIsNamed() {
    assertEquals(
        "no call 'frobnicate' to record: one of getpid getppid bad-number read write openat close"
            + " stat mmap rt_sigreturn int80 clone execve, or NUMBER:ARGUMENT:... such as 8:0:0:0",
        message("frobnicate"));
    assertEquals(
        "no way 'strace' to record a call: one of plain ptrace seccomp tracepoint audit",
        message("read+strace"));
    assertEquals(
        "execve is not recorded under ptrace: the child is not traced", message("execve+ptrace"));
    assertEquals("the call read is asked for twice", message("plain,read"));
  }

  private static String message(String list) {
    return assertThrows(KernelException.class, () -> CallWish.parse(list)).getMessage();
  }
}
