package entrylab.measure.worker;

import entrylab.image.FlatProgram;
import entrylab.image.Layout;

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

  static final long OWN_STACK = 0x0d00_0000;
  static final int OWN_STACK_BYTES = 0x3_0000;

  /** Data and code of the user program that runs between calls. */
  static final long USER_DATA = 0x0e00_0000;

  static final long USER_CODE = 0x0f00_0000;

  /** {@code THREAD_SIZE}: a kernel stack with thread_info at its base. */
  static final int STACK_BYTES = 16384;

  /** Offset of the flags word in thread_info. */
  static final int TI_FLAGS = 8;

  /** Entry and exit code, stand-ins and tables of one design keep their distances of ring 0. */
  private static final long DESIGN_STRIDE = 4 * Layout.LARGE_PAGE_BYTES;

  private static final long STACKS = 0x0c00_0000;
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

  /** Whether a design's text may begin there: at a line of the cache. */
  public static boolean isText(long address) {
    return address >= DESIGNS && address < END_OF_DESIGNS && address % 64 == 0;
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
    return STACKS + 2L * STACK_BYTES * task;
  }

  /** The top of a task's stack. */
  static long stackTop(int task) {
    return stack(task) + STACK_BYTES;
  }
}
