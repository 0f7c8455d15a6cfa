package entrylab.kernel;

import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A record of a kernel that nobody has: an entry that pushes a register and calls C, which looks at
 * its task and calls a handler; both return, and SYSRET follows. Eight instructions, and those of
 * the handler.
 */
public final class HandMadeKernel {
  /** Instructions of entry and exit: push, call, two loads, call; ret, pop, SYSRET. */
  public static final int ENTRY_AND_EXIT = 8;

  /** The top of the task's stack. */
  public static final long STACK_TOP = 0xffffc90000104000L;

  /** The task_struct. */
  public static final long TASK = 0xffff888004000040L;

  private static final long TEXT = 0xffffffff81000000L;
  private static final long PER_CPU = 0xffff88801f001000L;

  private final long text;
  private final List<KernelInstruction> code = new ArrayList<>();
  private final List<RecordedCall> calls = new ArrayList<>();
  private final List<KernelStep> steps = new ArrayList<>();

  private HandMadeKernel(long text) {
    this.text = text;
  }

  /**
   * A record.
   *
   * @param moved by how many bytes it is linked elsewhere
   * @param handler instructions of the handler without its return
   * @param calls such as {@code getppid} or {@code read+ptrace}
   */
  public static KernelRecord of(String name, int moved, int handler, String... calls) {
    var kernel = new HandMadeKernel(TEXT + moved);
    for (String call : calls) {
      kernel.call(CallWish.parse(call).getFirst(), handler);
    }
    List<Symbols.Symbol> symbols =
        List.of(
            new Symbols.Symbol(kernel.text, 0x100, "entry_SYSCALL_64"),
            new Symbols.Symbol(kernel.text + 0x100, 0x100, "do_syscall_64"),
            new Symbols.Symbol(kernel.text + 0x200, 0x100, "__x64_sys_any"));
    return KernelRecord.of(
        name, Map.of("kernel", "6.99"), new Symbols(symbols), kernel.code, kernel.calls);
  }

  private void call(CallWish wish, int handler) {
    steps.clear();
    step(0x000, "53", store(STACK_TOP - 8));
    step(0x001, "e8fa000000", store(STACK_TOP - 16));
    step(0x100, "65488b042500100000", load(PER_CPU));
    step(0x109, "488b4808", load(TASK + 8));
    step(0x10d, "e8ee000000", store(STACK_TOP - 24));
    for (int i = 0; i < handler; i++) {
      step(0x200 + i, "90");
    }
    step(0x200 + handler, "c3", load(STACK_TOP - 24));
    step(0x112, "c3", load(STACK_TOP - 16));
    step(0x006, "5b", load(STACK_TOP - 8));
    step(0x007, "480f07");
    calls.add(new RecordedCall(wish, 12, 12, List.of(new Stretch(false, 0, List.copyOf(steps)))));
  }

  private void step(int at, String bytes, Trace.Access... accesses) {
    steps.add(new KernelStep(code.size(), 1, List.of(accesses)));
    code.add(new KernelInstruction(text + at, HexFormat.of().parseHex(bytes)));
  }

  private static Trace.Access load(long address) {
    return new Trace.Access(address, Long.BYTES, false);
  }

  private static Trace.Access store(long address) {
    return new Trace.Access(address, Long.BYTES, true);
  }
}
