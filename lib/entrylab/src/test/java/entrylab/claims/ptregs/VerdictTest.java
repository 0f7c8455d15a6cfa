package entrylab.claims.ptregs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.claims.Claims;
import entrylab.claims.experiment.ClaimReport;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.claims.experiment.TestedClaim;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict of every claim, and a number of its evidence that is derived by hand. */
class VerdictTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Old stubs that save: clone, fork, vfork, two rt_sigreturns; 312 native and 34 x32 rows.
        "C1 | HOLDS | 341 of 346",
        // The same entry text: sti is the sixth instruction.
        "C2 | HOLDS_IF | merged-302f5b26: 43 and 43 instructions; 0 places differ",
        // Prologue without sti 19, gate 2, sti.
        "C2 | HOLDS_IF | interrupts go on after 6 and 22",
        // The gate's mask, and the two loads of rip and flags.
        "C2 | HOLDS_IF | merged-1e423bff: 43 and 43 instructions; 26 places differ, 3 of them",
        // The gate's mask.
        "C2 | HOLDS_IF | merged-v4.6: 43 and 43 instructions; 26 places differ, 1 of them",
        "C3 | HOLDS | merged-46eabf06: 546 of 546",
        // Eight marked slots and 513 lead to old stubs.
        "C3 | HOLDS | still there: 537 of 546",
        // Eight marked rows, untraced and traced.
        "C4 | HOLDS | merged-v4.6: 1 table of 4,368 bytes; 16 of 16",
        "C5 | HOLDS_IF | trampoline-slowpath: traced clone stores 1 set, 0 of it",
        // Phase 2, the old stub, the slow exit.
        "C5 | HOLDS_IF | v4.4-stubs: traced clone stores 3, 1 of it",
        // The stub, and the slow exit that force_iret() leads to.
        "C5 | HOLDS_IF | from the fast path, stores 2",
        "C6 | HOLDS_IF | trampoline-extraregs: 8 of 8",
        "C6 | HOLDS_IF | merged-v4.6: 0 of 8",
        "C7 | HOLDS_IF | v4.4-stubs, sys_call_table: C can call 537 of 546",
        "C7 | HOLDS_IF | sys_call_table_fastpath_64: C can call 538 of 546",
        "C7 | HOLDS_IF | C can call 538 of 546 entries, and 8 more while the bit is set",
        // One store for each extra register.
        "C8 | HOLDS | bit clear: stores 6 words over its caller's stack",
        "C8 | HOLDS | bit set: comes back",
        "C8 | HOLDS | ring 0 went to the program's r15",
        "C9 | HOLDS_IF | trampoline-slowpath, C sets the flag: 3 of 3",
        // do_syscall_64 keeps frame and thread_info in rbx and rbp, which the stub takes for the
        // program's.
        "C9 | HOLDS_IF | clone: 4 of 6 registers kept",
        // The six stores hit do_syscall_64's return address.
        "C9 | HOLDS_IF | trampoline-extraregs, C knows no flag: 0 of 3; clone: exception 13",
        "C10 | HOLDS_IF | set in 8 of 8",
        "C10 | HOLDS_IF | status 1 at birth, 0 in user mode; its own clone finds 6 of 6",
        "C10 | HOLDS_IF | status 1 at birth, 1 in user mode; its own clone finds 0 of 6",
        // Eleven kinds of work, two syscalls; six of the kinds are entry work: phase 1 is C.
        "C11 | HOLDS | duplicated-table: 22 runs reach C, 0 of them",
        "C11 | HOLDS | 22 runs, 12 of them",
        // 168 of frame and a return address; then C's own return address, rbp and rbx besides.
        "C12 | HOLDS_IF | 2 calls of the trampoline with rsp at top-176 and top-200",
        "C12 | HOLDS_IF | rsp-check-asm-slow: 0 of 16",
        // Stub 10; trampolines of 9 where the jump is short: 6 * 9 + 2 * 12, and the stub's 19.
        "C13 | HOLDS | tables 8,736 and 4,368 bytes, stubs 10 and 97",
        "C14 | HOLDS_IF | 545 * 8 = 4,360",
        "C14 | HOLDS_IF | 546 entries, 4,368 bytes, 272 more than a page",
        // 327 * 8 / 4096.
        "C14 | HOLDS_IF | 327 entries, 2,616 bytes, 0.64 of a page",
        // 538 * 8 and 321 * 8.
        "C15 | HOLDS | 8 of 546 slots differ, 4,304 bytes repeated",
        "C15 | HOLDS | 6 of 327 slots differ, 2,568 bytes repeated",
        // Stub 6 and a jump more than getpid's 43.
        "C16 | HOLDS_IF | v4.4-stubs: untraced clone 50 instructions",
        "C17 | HOLDS | v4.4-stubs: handler finds 0 of 6 registers; sets stored 0, reloaded 0",
        // The asm slow path, and the slow exit.
        "C17 | HOLDS | merged-302f5b26: handler finds 6 of 6 registers; sets stored 2, reloaded 2",
        "C18 | HOLDS | orig_ax read back: yes; arguments read back: 6 of 6",
        "C18 | HOLDS | getpid: orig_ax read back: no; arguments: 0 of 6",
        "C19 | HOLDS | 1 of 346 syscalls end differently: iopl",
        // IF, the bit that is always one, and IOPL 3.
        "C19 | HOLDS | merged-v4.6: flags after iopl(3) are 0x3202; the exit reads the flags slot",
        "C19 | HOLDS | merged-1e423bff: flags after iopl(3) are 0x202; the exit reads the r11 slot",
        // Six pushes for one subtraction, and six loads.
        "C20 | HOLDS | v4.4-stubs 43 instructions, full-frame 54",
        // 54.3 * 2.7 = 146.6; 10 / 146.6.
        "C20 | HOLDS | 147 cycles in all; the ten are 6.8 %",
        "C21 | UNDECIDED_HERE | traced clone, v4.4-stubs and merged-v4.6: sets stored 3 and 1",
      })
  void theExperimentComesTo(String id, Ruling ruling, String evidence) {
    Judgement judgement = Tested.claim(id).judgement();
    assertEquals(ruling, judgement.ruling());
    assertTrue(
        judgement.evidence().stream().anyMatch(line -> line.contains(evidence)),
        judgement.evidence().toString());
  }

  /** Experiments are deterministic: each is done once for all rows. */
  private static final class Tested {
    private static final ClaimReport REPORT = Claims.test();

    static TestedClaim claim(String id) {
      return REPORT.only(id).claims().getFirst();
    }
  }

  @Test
  void theClaimsAreNumberedInOrder() {
    List<String> expected = IntStream.rangeClosed(1, 21).mapToObj(i -> "C" + i).toList();
    assertEquals(expected, Claims.ids());
  }

  @Test
  void everyVerdictHasEvidenceWithANumberInIt() {
    for (TestedClaim tested : Tested.REPORT.claims()) {
      assertTrue(
          tested.judgement().evidence().stream().anyMatch(line -> line.matches(".*\\d.*")),
          tested.toString());
    }
  }

  @Test
  void theTextFitsAMail() {
    for (String line : Tested.REPORT.text().lines().toList()) {
      assertTrue(line.length() <= 72, line);
    }
  }
}
