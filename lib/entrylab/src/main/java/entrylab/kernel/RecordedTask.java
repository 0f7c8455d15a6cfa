package entrylab.kernel;

import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.isa.MemoryOperand;
import entrylab.isa.Register;
import entrylab.path.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a kernel's memory a task has for itself: its stack, and its {@code task_struct}, which
 * has been told by what the entry code reads through {@code current}.
 *
 * <pre>{@code
 * KernelRecord record = Kernels.named("6.1");
 * show(record.task(record.call("getppid")).stack());
 * }</pre>
 *
 * @param stack the lowest address of the stack
 * @param task the address of the {@code task_struct}; empty if nothing read it
 */
public record RecordedTask(long stack, Optional<Long> task) {
  /** THREAD_SIZE of x86-64 without KASAN (asm/page_64_types.h), and its alignment. */
  private static final int STACK_BYTES = 16384;

  /**
   * A third of a slab of 32 KiB, which is what Debian's kernels keep a {@code task_struct} in; what
   * lies behind its own end belongs to nobody else there.
   */
  private static final int TASK_BYTES = 10880;

  /** Between the recorded task's memory and that of others: more than is in use there. */
  private static final long APART = 1L << 30;

  /** Stacks are mapped at multiples of their size, with a page between that nobody may touch. */
  private static final int STACK_STRIDE = 2 * STACK_BYTES;

  /** Looks through what a task executed on its own stack. */
  public static RecordedTask of(RecordedPath path) {
    Map<Long, Integer> stacks = new HashMap<>();
    Map<Long, Integer> tasks = new HashMap<>();
    Set<Integer> current = new HashSet<>();
    for (int i = 0; i < path.roles().size(); i++) {
      if (path.roles().get(i).part() == CallPart.TRACER) {
        continue;
      }
      Trace.Step step = path.trace().steps().get(i);
      Instruction instruction = Decoder.get().decode(step.code(), step.address());
      if (instruction.implicitStack()) {
        step.accesses()
            .forEach(access -> stacks.merge(access.address() & -STACK_BYTES, 1, Integer::sum));
      } else {
        instruction
            .memory()
            .filter(memory -> throughCurrent(memory, current) && step.accesses().size() == 1)
            .ifPresent(memory ->
                tasks.merge(step.accesses().getFirst().address() - memory.disp(), 1, Integer::sum));
      }
      follow(instruction, current);
    }
    long stack = most(stacks).orElse(0L);
    return new RecordedTask(stack, most(tasks).filter(task -> (task & -STACK_BYTES) != stack));
  }

  /** Whether an address is a register that was read from per-CPU data, and a displacement. */
  private static boolean throughCurrent(MemoryOperand memory, Set<Integer> current) {
    return !memory.segment() && !memory.indexed() && current.contains(memory.registers());
  }

  private static void follow(Instruction instruction, Set<Integer> current) {
    boolean copied = instruction.form().equals("mov_r_r") && current.contains(instruction.reads());
    boolean perCpu =
        instruction.form().startsWith("mov_r_m")
            && instruction.memory().filter(m -> m.segment() && m.size() == Long.BYTES).isPresent();
    current.removeIf(register -> (register & instruction.writes()) != 0);
    if ((copied || perCpu) && instruction.writes() != Register.RSP.mask()) {
      current.add(instruction.writes());
    }
  }

  private static Optional<Long> most(Map<Long, Integer> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /**
   * A trace of the recorded task as another one makes it.
   *
   * @param number which task, from 0; that is the recorded one
   */
  public Trace of(Trace trace, int number) {
    if (number == 0) {
      return trace;
    }
    Trace moved = trace.moved(stack, stack + STACK_BYTES, APART + (long) number * STACK_STRIDE);
    return task.isEmpty()
        ? moved
        : moved.moved(task.get(), task.get() + TASK_BYTES, APART + (long) number * TASK_BYTES);
  }
}
