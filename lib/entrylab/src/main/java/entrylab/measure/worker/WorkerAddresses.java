package entrylab.measure.worker;

import entrylab.image.FlatProgram;
import entrylab.layout.KernelLayout;
import java.util.SplittableRandom;

/**
 * Where things lie in a worker's address space: all below 2 GiB, since entry code reaches its
 * tables by sign-extended 32-bit addresses. The worker is a static program of its own, so that
 * nothing else is there. Pages that are used together differ in the low bits of their numbers, by
 * which the emulator's TLB is indexed.
 */
public final class WorkerAddresses {
  static final long PLAN = 0x0900_0000;
  static final long RESULTS = 0x0a00_0000;

  /**
   * Not at the start of a page: its words would then lie where thread_info's do in theirs, and
   * processors that compare the low bits of addresses first would take one for the other.
   */
  static final long PER_CPU = 0x0b00_9400;

  /** The CPU's entry stack, and where the per-cpu area says that it ends: cpu_tss_rw's sp0. */
  static final long ENTRY_STACK = 0x0b00_b000;

  static final int ENTRY_STACK_BYTES = 4096;
  static final int TSS_RW_SP0 = KernelLayout.CPU_TSS_RW + 4;

  static final long OWN_STACK = 0x0d00_0000;
  static final int OWN_STACK_BYTES = 0x3_0000;

  /** Data and code of the user program that runs between calls, where a record does not tell. */
  static final long USER_DATA = 0x0e00_0000;

  static final long USER_CODE = 0x0f00_0000;

  /** Entry and exit code, stand-ins and tables of one design keep their distances of ring 0. */
  private static final long DESIGN_STRIDE = 4 * KernelLayout.LARGE_PAGE_BYTES;

  /** Where the user program's code, and from the middle on its data, may be drawn to. */
  private static final long PROGRAMS = 0x1000_0000;

  private static final long HALF_OF_PROGRAMS = 0x1000_0000;

  /** Memory for experiments that have no user program: what programs could be drawn to. */
  public static final long FREE = PROGRAMS;

  /** How much of it there is. */
  public static final int FREE_BYTES = (int) (2 * HALF_OF_PROGRAMS);

  /** More than the programs of all pollutions take. */
  private static final long PROGRAM_BYTES = 0x100_0000;

  /** What {@code ENTRY} aligns to; a cache's line is what a program's blocks are made for. */
  private static final int ENTRY_BYTES = 16;

  private static final int LINE_BYTES = 64;

  private static final long STACKS = 0x0c00_0000;

  /** From the top of a task's stack to its task_struct. */
  private static final long TASK_STRUCT = 0x1040;

  /** Offset of audit_context in task_struct, as the C parts have it. */
  static final int AUDIT_CONTEXT = 0x6d8;

  private static final long DESIGNS = 0x3000_0000;
  private static final long END_OF_DESIGNS = 0x7000_0000;

  private static FlatProgram code;

  private WorkerAddresses() {}

  /**
   * The worker's own code, assembled when it is first asked for. Not when this class is loaded: a
   * thread that is interrupted then would leave it unusable for good.
   */
  static synchronized FlatProgram code() {
    if (code == null) {
      code = FlatProgram.assemble("ring3/worker", ".text");
    }
    return code;
  }

  /**
   * Start of a design's text.
   *
   * @param number of the design in the worker, from 0
   * @param shift bytes by which it is moved, for another alignment
   */
  public static long text(int number, int shift) {
    return DESIGNS + number * DESIGN_STRIDE + shift;
  }

  /**
   * Draws a start for a design's text within one of equal slots that do not overlap: every bit of
   * the address above the lowest four, which {@code ENTRY} clears.
   *
   * @param slot from 0
   */
  public static long drawnText(int slot, int slots, SplittableRandom random) {
    long size = (END_OF_DESIGNS - DESIGNS) / slots / ENTRY_BYTES * ENTRY_BYTES;
    long starts = (size - DESIGN_STRIDE) / ENTRY_BYTES;
    return DESIGNS + slot * size + random.nextLong(starts) * ENTRY_BYTES;
  }

  /** Draws a start for the code of the user program, by lines of the cache. */
  public static long drawnProgram(SplittableRandom random) {
    long starts = (HALF_OF_PROGRAMS - PROGRAM_BYTES) / LINE_BYTES;
    return PROGRAMS + random.nextLong(starts) * LINE_BYTES;
  }

  /** Draws a start for its data. */
  public static long drawnData(SplittableRandom random) {
    return drawnProgram(random) + HALF_OF_PROGRAMS;
  }

  /** Whether a design's text may begin there. */
  public static boolean isText(long address) {
    return address >= DESIGNS && address < END_OF_DESIGNS && address % ENTRY_BYTES == 0;
  }

  /** Whether a user program's code or data may begin there. */
  public static boolean isProgram(long address) {
    return address >= PROGRAMS && address < DESIGNS && address % LINE_BYTES == 0;
  }

  /** Whether an address is in the worker's own code. */
  static boolean inCode(long address) {
    long from = code().address("_start");
    return address >= from && address < from + code().bytes().length;
  }

  /** Whether an address is in one of the loops that make calls. */
  static boolean inLoops(long address) {
    return address >= code().address("calls") && address < code().address("no_design");
  }

  /** Lowest address of a task's stack: two sizes apart, as in the machine. */
  static long stack(int task) {
    return STACKS + (long) KernelLayout.STACK_STRIDE * task;
  }

  /** Where a task's task_struct is: beyond its stack. */
  static long taskStruct(int task) {
    return stackTop(task) + TASK_STRUCT;
  }

  /** The top of a task's stack. */
  static long stackTop(int task) {
    return stack(task) + KernelLayout.STACK_BYTES;
  }
}
