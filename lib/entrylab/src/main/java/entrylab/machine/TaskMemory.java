package entrylab.machine;

import entrylab.image.Delivery;
import entrylab.layout.KernelLayout;
import java.nio.ByteBuffer;

/**
 * One task's kernel stack, its thread_info, wherever the kernel's release has that, and the CPU's
 * words about it.
 */
final class TaskMemory {
  /** Bytes below rsp that a callee overwrites with its own frame. */
  private static final int CALLEE_STACK_BYTES = 256;

  /** Bytes at the top of a stack that are given known old content before a run. */
  private static final int OLD_STACK_BYTES = 1024;

  /** Bytes at the top of the entry stack that are given old content, too. */
  private static final int ENTRY_STACK_BYTES = 128;

  /** Where the CPU's words say where the task's stack ends; each release looks at one of them. */
  private static final int[] TOPS_OF_STACK = {
    MemoryMap.CPU_CURRENT_TOP_OF_STACK, MemoryMap.HOT_TOP_OF_STACK, MemoryMap.TSS_RW_SP1
  };

  /** What a switch of tasks leaves of the count of calls: as many as the processor remembers. */
  private static final long ALL_COUNTED = -1;

  /** Old stack content: what must never reach a user register. */
  static final long OLD_STACK = 0x01d57ac4_00000000L;

  /** Where an audited task's context is; nothing here reads it. */
  private static final long AUDIT_CONTEXT_ADDRESS = 0xffff_8800_1e00_0000L;

  /** What a callee leaves in the registers and stack words that it may destroy. */
  static final long CLOBBER = 0xdeadc10b_00000000L;

  private final ByteBuffer memory;
  private final int task;
  private final int base;
  private final int struct;
  private final boolean inTask;
  private final Delivery delivery;

  /**
   * The memory of a task.
   *
   * @param inTask whether thread_info lies in its task_struct, and not at the base of its stack
   * @param delivery which decides how far below the top of the stack the frame is
   */
  TaskMemory(ByteBuffer memory, int task, boolean inTask, Delivery delivery) {
    this.delivery = delivery;
    this.memory = memory;
    this.task = task;
    this.base = MemoryMap.stackPhysical(task);
    this.struct = MemoryMap.taskStructPhysical(task);
    this.inTask = inTask;
  }

  /**
   * Old content on the stack, flags and status as given, and the CPU's current task set. A task
   * with the audit flag has an audit context, and no other.
   */
  void prepare(int flags, int status) {
    int top = base + KernelLayout.STACK_BYTES;
    for (int at = top - OLD_STACK_BYTES; at < top; at += Long.BYTES) {
      memory.putLong(at, OLD_STACK + (top - at));
    }
    flags(flags);
    memory.putInt(statusPhysical(), status);
    int perCpu = MemoryRegion.PER_CPU.physical();
    for (int word : TOPS_OF_STACK) {
      memory.putLong(perCpu + word, KernelLayout.stackTop(task));
    }
    memory.putLong(
        perCpu + MemoryMap.TSS_RW_SP0, KernelLayout.ENTRY_STACK + KernelLayout.PAGE_BYTES);
    memory.putLong(perCpu + KernelLayout.CURRENT_TASK, KernelLayout.taskStruct(task));
    boolean audited = (flags & ThreadFlag.SYSCALL_AUDIT.mask()) != 0;
    memory.putLong(struct + MemoryMap.AUDIT_CONTEXT, audited ? AUDIT_CONTEXT_ADDRESS : 0);
    int entryStackTop = MemoryRegion.ENTRY_STACK.physical() + MemoryRegion.ENTRY_STACK.bytes();
    for (int at = ENTRY_STACK_BYTES; at > 0; at -= Long.BYTES) {
      memory.putLong(entryStackTop - at, OLD_STACK + at);
    }
    memory.putLong(perCpu + KernelLayout.CALL_DEPTH, ALL_COUNTED);
    memory.putInt(perCpu + KernelLayout.KSTACK_OFFSET, KernelLayout.FIRST_KSTACK_OFFSET);
    scratch();
  }

  /** Another task has been here: what it left in the per-cpu scratch words. */
  void scratch() {
    memory.putLong(MemoryRegion.PER_CPU.physical() + KernelLayout.RSP_SCRATCH, OLD_STACK);
    memory.putLong(MemoryRegion.PER_CPU.physical() + KernelLayout.TSS_RW_SP2, OLD_STACK);
  }

  /** Address of the frame at the top of the stack. */
  long frameAddress() {
    return delivery.frameAddress(task);
  }

  private int framePhysical() {
    return base + KernelLayout.STACK_BYTES - delivery.frameBelowTop();
  }

  long frame(PtReg word) {
    return memory.getLong(framePhysical() + word.offset());
  }

  void frame(PtReg word, long value) {
    memory.putLong(framePhysical() + word.offset(), value);
  }

  Frame frame() {
    long[] words = new long[PtReg.FRAME_BYTES / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = memory.getLong(framePhysical() + i * Long.BYTES);
    }
    return new Frame(words);
  }

  void frame(Frame words) {
    for (PtReg word : PtReg.values()) {
      frame(word, words.get(word));
    }
  }

  int flags() {
    return memory.getInt(flagsPhysical());
  }

  /** Sets the flags word, and with it the word that kernels from v5.11 on have for some of it. */
  void flags(int word) {
    memory.putInt(flagsPhysical(), word);
    if (inTask) {
      memory.putInt(struct + KernelLayout.TASK_SYSCALL_WORK, SyscallWork.of(word));
    }
  }

  int status() {
    return memory.getInt(statusPhysical());
  }

  private int flagsPhysical() {
    return inTask ? struct + KernelLayout.TASK_FLAGS : base + KernelLayout.TI_FLAGS;
  }

  private int statusPhysical() {
    return inTask ? struct + KernelLayout.TASK_STATUS : base + KernelLayout.TI_STATUS;
  }

  /** Whether an address lies on this stack, above thread_info. */
  boolean onStack(long address) {
    long bottom = KernelLayout.stackBase(task) + KernelLayout.THREAD_INFO_BYTES;
    return address > bottom && address <= KernelLayout.stackTop(task);
  }

  /** A word of the stack. */
  long word(long address) {
    return memory.getLong(physical(address));
  }

  /** Writes a word of the stack. */
  void word(long address, long value) {
    memory.putLong(physical(address), value);
  }

  /** Overwrites what lies below a stack pointer, as far as it is on this stack. */
  void overwriteBelow(long stackPointer) {
    long bottom = KernelLayout.stackBase(task);
    long from =
        Math.max(stackPointer - CALLEE_STACK_BYTES, bottom + KernelLayout.THREAD_INFO_BYTES);
    long to = Math.min(stackPointer, bottom + KernelLayout.STACK_BYTES);
    for (long at = from; at + Long.BYTES <= to; at += Long.BYTES) {
      memory.putLong(physical(at), CLOBBER + (at & 0xffff));
    }
  }

  private int physical(long stackAddress) {
    return Math.toIntExact(stackAddress - KernelLayout.stackBase(task) + base);
  }
}
