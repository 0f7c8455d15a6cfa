package entrylab.layout;

/**
 * Where a kernel of v4.4's map has its text, tables, per-CPU data and stacks, in virtual addresses,
 * and which words of a stack's base entry code knows.
 *
 * <p>Source: the kernel's Documentation/x86/x86_64/mm.txt and asm/page_64_types.h of v4.4. Stacks
 * and per-CPU data lie in the direct map, where the page allocator puts them; at which place of it
 * is the lab's choice, the same for the machine and the core model.
 *
 * <pre>
 *   DIRECT_MAP  ffff880000000000
 *     STACKS      + 08000000  task 0: thread_info, then the stack up to its top
 *                 + 08008000  task 1, two sizes on: an unmapped gap follows each
 *     task_structs  + 18000000, 1920 bytes each
 *     PER_CPU     + 1f000000
 *     DESCRIPTORS + 1f100000
 *   ENTRY_STACK fffffe0000002000  one page, in newer kernels
 *   TEXT        ffffffff81000000  entry code, stubs and C, 1 MiB
 *   STAND_INS   ffffffff81100000  handlers and tracers, 1 MiB
 *   RODATA      ffffffff81200000  the tables, 2 MiB
 *   DATA        ffffffff81400000  a design's own data, 2 MiB
 * </pre>
 */
public final class KernelLayout {
  /** Start of kernel text, one 2 MiB page: {@code __START_KERNEL_map} plus 16 MiB. */
  public static final long TEXT = 0xffffffff81000000L;

  /** The functions that the machine plays, in the same 2 MiB page. */
  public static final long STAND_INS = TEXT + 0x100000;

  /** Read-only data (the tables), a 2 MiB page of its own that is never executed. */
  public static final long RODATA = TEXT + 0x200000;

  /** Writable data of a design, if it has any. */
  public static final long DATA = TEXT + 0x400000;

  /** Size of the large pages that the three lie on. */
  public static final long LARGE_PAGE_BYTES = 2L << 20;

  /** Size of a page in the ledger. */
  public static final int PAGE_BYTES = 4096;

  /** The direct map of physical memory. */
  public static final long DIRECT_MAP = 0xffff880000000000L;

  /** Per-CPU variables. */
  public static final long PER_CPU = DIRECT_MAP + 0x1f00_0000L;

  /** Descriptor tables and TSS. */
  public static final long DESCRIPTORS = DIRECT_MAP + 0x1f10_0000L;

  /** {@code THREAD_SIZE}: a kernel stack with thread_info at its base. */
  public static final int STACK_BYTES = 16384;

  /** {@code sizeof(struct thread_info)} rounded to a cache line. */
  public static final int THREAD_INFO_BYTES = 64;

  /** Offset of the flags word in thread_info. */
  public static final int TI_FLAGS = 8;

  /** Offset of the status word in thread_info. */
  public static final int TI_STATUS = 12;

  /** Offset of the scratch word for rsp in the per-CPU data; entry.inc calls it the same. */
  public static final int RSP_SCRATCH = 0x100;

  /** Offset of this CPU's current task in the per-CPU data. */
  public static final int CURRENT_TASK = 0x180;

  /** {@code cpu_tss_rw} in the per-CPU data: the TSS as kernels from v4.15 on name it. */
  public static final int CPU_TSS_RW = 0x1c0;

  /** Offset of its sp2, which from v4.20 on is the scratch word for rsp. */
  public static final int TSS_RW_SP2 = CPU_TSS_RW + 20;

  /** Offset of the word that counts calls, in the per-CPU data. */
  public static final int CALL_DEPTH = 0x290;

  /** Offset of what the stack is moved by, in the per-CPU data. */
  public static final int KSTACK_OFFSET = 0x298;

  /**
   * What the stack is moved by: half of the most. Each run finds the same, so that paths repeat.
   */
  public static final int FIRST_KSTACK_OFFSET = 0x1f0;

  /** Offset of what SPEC_CTRL holds while the kernel runs, in the per-CPU data. */
  public static final int SPEC_CTRL_CURRENT = 0x288;

  /** Offset of the flags word in task_struct, where thread_info is its beginning, from v4.9 on. */
  public static final int TASK_FLAGS = 0;

  /** Offset of syscall_work, which v5.11 put behind the flags. */
  public static final int TASK_SYSCALL_WORK = 8;

  /**
   * Offset of the status word there, as v5.11 has it. Before, it lay where syscall_work is now; the
   * lab leaves it here, so that one layout serves all.
   */
  public static final int TASK_STATUS = 16;

  /** The entry stack's page in the first CPU's part of cpu_entry_area, behind its GDT. */
  public static final long ENTRY_STACK = 0xffff_fe00_0000_2000L;

  /** From one task_struct to the next: 30 lines, so that they spread over a cache's sets. */
  public static final int TASK_STRUCT_BYTES = 1920;

  /** Stacks lie this far apart, so that an unmapped gap follows each. */
  public static final int STACK_STRIDE = 2 * STACK_BYTES;

  /** Stacks that fit below the task_structs, and task_structs below the per-CPU data. */
  public static final int MOST_STACKS = 8192;

  private static final long STACKS = DIRECT_MAP + 0x0800_0000L;

  private static final long TASK_STRUCTS = DIRECT_MAP + 0x1800_0000L;

  private KernelLayout() {}

  /** Lowest address of a task's stack, where its thread_info is. */
  public static long stackBase(int task) {
    return STACKS + (long) task * STACK_STRIDE;
  }

  /** The address behind a task's stack, from which it grows down. */
  public static long stackTop(int task) {
    return stackBase(task) + STACK_BYTES;
  }

  /** Lowest address of a task's task_struct. */
  public static long taskStruct(int task) {
    return TASK_STRUCTS + (long) task * TASK_STRUCT_BYTES;
  }
}
