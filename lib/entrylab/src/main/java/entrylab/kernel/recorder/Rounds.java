package entrylab.kernel.recorder;

import entrylab.isa.Decoder;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelInstruction;
import entrylab.kernel.KernelStep;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rounds of one call: those that executed the same instructions are counted together. */
final class Rounds {
  /** Stacks of tasks are 16 KiB and lie at multiples of it (THREAD_SIZE since Linux 3.15). */
  private static final int STACK_SHIFT = 14;

  /** The area that user page tables map, too (cpu_entry_area), at fffffe0000000000. */
  private static final int ENTRY_AREA_SHIFT = 39;

  private static final long ENTRY_AREA = 0xfffffe0000000000L >>> ENTRY_AREA_SHIFT;

  /** The calling instruction is user code: SYSCALL, or INT 80h. */
  private static final int[] SYSCALL = {0x0f, 0x05};

  private static final int[] INT80 = {0xcd, 0x80};

  /** A round's kernel part. */
  private record Cut(Round round, int from, int to) {
    boolean same(Cut other) {
      return round.sameCode(from, to, other.round, other.from, other.to);
    }
  }

  private static final class Kind {
    final Cut first;
    int count = 1;

    Kind(Cut first) {
      this.first = first;
    }
  }

  private final CallWish wish;
  private final List<KernelInstruction> code;
  private final List<Kind> kinds = new ArrayList<>();
  private int rounds;

  /** None yet; {@code code} grows while they are recorded. */
  Rounds(CallWish wish, List<KernelInstruction> code) {
    this.wish = wish;
    this.code = code;
  }

  /** Adds a round. */
  void add(Round round) {
    rounds++;
    Optional<Cut> cut = cut(round);
    if (cut.isEmpty()) {
      return;
    }
    for (Kind kind : kinds) {
      if (kind.first.same(cut.get())) {
        kind.count++;
        return;
      }
    }
    kinds.add(new Kind(cut.get()));
  }

  /**
   * From the calling instruction to the return to its program, through whatever other tasks did
   * meanwhile: what follows, such as a page fault, is no part of the call.
   */
  private Optional<Cut> cut(Round round) {
    int from = 0;
    while (from < round.steps() && !calls(code.get(round.code(from)))) {
      from++;
    }
    from++;
    long own = 0;
    long now = 0;
    int to = from;
    while (to < round.steps()) {
      KernelInstruction instruction = code.get(round.code(to));
      if (!instruction.ofKernel() && now == own) {
        break;
      }
      now = stack(instruction, round.step(to), now);
      own = own == 0 ? now : own;
      to++;
    }
    return to > from ? Optional.of(new Cut(round, from, to)) : Optional.empty();
  }

  private static boolean calls(KernelInstruction instruction) {
    return !instruction.ofKernel() && (instruction.begins(SYSCALL) || instruction.begins(INT80));
  }

  /** The call as most rounds made it, of equally many the first; empty if there is no round. */
  Optional<RecordedCall> call() {
    return most().map(kind -> new RecordedCall(wish, kind.count, rounds, stretches(kind.first)));
  }

  /**
   * Forgets what was executed in all rounds but the one that the call is taken from: no more will
   * be added. Twelve rounds of an execve that all differ are 60 MB.
   */
  void settle() {
    Optional<Kind> most = most();
    kinds.clear();
    most.ifPresent(kinds::add);
  }

  private Optional<Kind> most() {
    Kind most = null;
    for (Kind kind : kinds) {
      if (most == null || kind.count > most.count) {
        most = kind;
      }
    }
    return Optional.ofNullable(most);
  }

  private List<Stretch> stretches(Cut cut) {
    List<Stretch> stretches = new ArrayList<>();
    List<KernelStep> steps = new ArrayList<>();
    Map<Long, Integer> stacks = new HashMap<>();
    boolean user = false;
    long stack = 0;
    for (int i = cut.from(); i < cut.to(); i++) {
      KernelStep step = cut.round().step(i);
      KernelInstruction instruction = code.get(step.instruction());
      boolean now = !instruction.ofKernel();
      long used = stack(instruction, step, stack);
      boolean moved = !now && stack != 0 && used != stack;
      if (!steps.isEmpty() && (now != user || moved)) {
        stretches.add(new Stretch(user, number(stacks, stack), steps));
        steps = new ArrayList<>();
      }
      user = now;
      stack = used;
      steps.add(step);
    }
    stretches.add(new Stretch(user, number(stacks, stack), steps));
    return stretches;
  }

  private static int number(Map<Long, Integer> stacks, long stack) {
    return stacks.computeIfAbsent(stack, s -> stacks.size());
  }

  /**
   * The stack that a push, pop, call or return shows, by its number among places of 16 KiB; of
   * other instructions, and on the small stack that all tasks enter and leave by, the last one's.
   */
  private static long stack(KernelInstruction instruction, KernelStep step, long last) {
    if (!instruction.ofKernel()
        || step.accesses().isEmpty()
        || !Decoder.get().decode(instruction.code(), instruction.address()).implicitStack()) {
      return last;
    }
    // A push of memory and a call through it load first; the stack's access is their last one.
    long address = step.accesses().getLast().address();
    return address < 0 && address >>> ENTRY_AREA_SHIFT != ENTRY_AREA
        ? address >>> STACK_SHIFT
        : last;
  }
}
