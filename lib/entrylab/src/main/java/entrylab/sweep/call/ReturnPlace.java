package entrylab.sweep.call;

import entrylab.machine.Gp;
import entrylab.machine.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a user program goes on after a call, and in which mode.
 *
 * @param code selector in CS
 * @param stack selector in SS
 * @param gsBase the active GS base
 * @param rip address of its next instruction
 * @param rsp its stack pointer
 */
record ReturnPlace(int code, int stack, long gsBase, long rip, long rsp) {

  /** Where a call came out. */
  static ReturnPlace of(RunOutcome outcome) {
    return new ReturnPlace(
        outcome.segments().code(),
        outcome.segments().stack(),
        outcome.segments().gsBase(),
        outcome.registers().rip(),
        outcome.registers().get(Gp.RSP));
  }

  ReturnPlace withCode(int selector) {
    return new ReturnPlace(selector, stack, gsBase, rip, rsp);
  }

  ReturnPlace withStack(int selector) {
    return new ReturnPlace(code, selector, gsBase, rip, rsp);
  }

  ReturnPlace withRip(long address) {
    return new ReturnPlace(code, stack, gsBase, address, rsp);
  }

  ReturnPlace withRsp(long address) {
    return new ReturnPlace(code, stack, gsBase, rip, address);
  }

  /** What differs from another place, this one's values first; empty if they are one. */
  String differences(ReturnPlace due) {
    List<String> words = new ArrayList<>();
    compare(words, "cs", code, due.code);
    compare(words, "ss", stack, due.stack);
    compare(words, "GS base", gsBase, due.gsBase);
    compare(words, "rip", rip, due.rip);
    compare(words, "rsp", rsp, due.rsp);
    return String.join("; ", words);
  }

  private static void compare(List<String> words, String name, long found, long due) {
    if (found != due) {
      words.add(String.format(Locale.ROOT, "%s is 0x%x, not 0x%x", name, found, due));
    }
  }
}
