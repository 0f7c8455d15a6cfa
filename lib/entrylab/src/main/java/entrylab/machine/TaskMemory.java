package entrylab.machine;

import entrylab.layout.KernelLayout;
import java.nio.ByteBuffer;

/** One task's kernel stack with its thread_info, and the CPU's words about it. */
final class TaskMemory {
  /** Bytes below rsp that a callee overwrites with its own frame. */
  private static final int CALLEE_STACK_BYTES = 256;

  /** Bytes at the top of a stack that are given known old content before a run. */
  private static final int OLD_STACK_BYTES = 1024;

  /** Old stack content: what must never reach a user register. */
  static final long OLD_STACK = 0x01d57ac4_00000000L;

  /** Where an audited task's context is; nothing here reads it. */
  private static final long AUDIT_CONTEXT_ADDRESS = 0xffff_8800_1e00_0000L;

  /** What a callee leaves in the registers and stack words that it may destroy. */
  static final long CLOBBER = 0xdeadc10b_00000000L;

  private final ByteBuffer memory;
  private final int task;
  private final int base;

  TaskMemory(ByteBuffer memory, int task) {
    this.memory = memory;
    this.task = task;
    this.base = MemoryMap.stackPhysical(task);
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
    memory.putInt(base + KernelLayout.TI_FLAGS, flags);
    memory.putInt(base + KernelLayout.TI_STATUS, status);
    int perCpu = MemoryRegion.PER_CPU.physical();
    memory.putLong(perCpu + MemoryMap.CPU_CURRENT_TOP_OF_STACK, KernelLayout.stackTop(task));
    memory.putLong(perCpu + KernelLayout.CURRENT_TASK, KernelLayout.taskStruct(task));
    boolean audited = (flags & ThreadFlag.SYSCALL_AUDIT.mask()) != 0;
    memory.putLong(
        MemoryMap.taskStructPhysical(task) + MemoryMap.AUDIT_CONTEXT,
        audited ? AUDIT_CONTEXT_ADDRESS : 0);
    scratch();
  }

  /** Another task has been here: what it left in the per-cpu scratch word. */
  void scratch() {
    memory.putLong(MemoryRegion.PER_CPU.physical() + KernelLayout.RSP_SCRATCH, OLD_STACK);
  }

  /** Address of the frame at the top of the stack. */
  long frameAddress() {
    return KernelLayout.stackTop(task) - PtReg.FRAME_BYTES;
  }

  private int framePhysical() {
    return base + KernelLayout.STACK_BYTES - PtReg.FRAME_BYTES;
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
    return memory.getInt(base + KernelLayout.TI_FLAGS);
  }

  void flags(int word) {
    memory.putInt(base + KernelLayout.TI_FLAGS, word);
  }

  int status() {
    return memory.getInt(base + KernelLayout.TI_STATUS);
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
