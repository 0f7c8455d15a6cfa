package entrylab.machine;

import entrylab.layout.KernelLayout;

/**
 * Where things lie in the machine, physical and virtual, after the map of a v4.4 kernel.
 *
 * <p>Every physical page is mapped at one virtual address only, because the emulator reports
 * physical addresses of memory accesses and they must lead back.
 */
final class MemoryMap {
  /** All of the machine's memory. */
  static final int PHYSICAL_BYTES = 16 << 20;

  /** Page tables, from here up to the per-cpu page; a root has another one a page above it. */
  static final int PAGE_TABLES = 0x2000;

  /** Per-cpu offset that entry.inc knows by this name. */
  static final int CPU_CURRENT_TOP_OF_STACK = 4;

  /** The top of the stack in {@code pcpu_hot}, whose first word is the current task. */
  static final int HOT_TOP_OF_STACK = KernelLayout.CURRENT_TASK + 24;

  /** {@code cpu_tss_rw}: sp0 is the entry stack's top, sp1 that of the task's. */
  static final int TSS_RW_SP0 = KernelLayout.CPU_TSS_RW + 4;

  static final int TSS_RW_SP1 = KernelLayout.CPU_TSS_RW + 12;

  /** Offset of task_struct's audit_context, as the C parts have it. */
  static final int AUDIT_CONTEXT = 0x6d8;

  static final long USER_TEXT = 0x40_0000L;
  static final long USER_STACK = 0x7fff_ffff_0000L;

  /** How many tasks fit. */
  static final int TASKS =
      (PHYSICAL_BYTES - MemoryRegion.STACK.physical()) / KernelLayout.STACK_BYTES;

  private MemoryMap() {}

  static int stackPhysical(int task) {
    return MemoryRegion.STACK.physical() + task * KernelLayout.STACK_BYTES;
  }

  static int taskStructPhysical(int task) {
    return MemoryRegion.TASK_STRUCT.physical() + task * KernelLayout.TASK_STRUCT_BYTES;
  }

  static long virtual(MemoryRegion region) {
    return switch (region) {
      case TEXT -> KernelLayout.TEXT;
      case RODATA -> KernelLayout.RODATA;
      case DATA -> KernelLayout.DATA;
      case PER_CPU -> KernelLayout.PER_CPU;
      case DESCRIPTORS -> KernelLayout.DESCRIPTORS;
      case ENTRY_STACK -> KernelLayout.ENTRY_STACK;
      case USER_TEXT -> USER_TEXT;
      case USER_STACK -> USER_STACK;
      case STACK, THREAD_INFO -> KernelLayout.stackBase(0);
      case TASK_STRUCT -> KernelLayout.taskStruct(0);
      case ELSEWHERE -> 0;
    };
  }

  /**
   * What offsets in a region of the kernel's count from.
   *
   * @param task whose stack and task_struct it is, from 0
   * @throws IllegalArgumentException if the region is none of the kernel's
   */
  static long origin(MemoryRegion region, int task) {
    return switch (region) {
      case STACK -> KernelLayout.stackTop(task);
      case THREAD_INFO -> KernelLayout.stackBase(task);
      case TASK_STRUCT -> KernelLayout.taskStruct(task);
      case TEXT, RODATA, DATA, PER_CPU, ENTRY_STACK -> virtual(region);
      case DESCRIPTORS, USER_TEXT, USER_STACK, ELSEWHERE ->
          throw new IllegalArgumentException("a path should not touch " + region + " here");
    };
  }

  /** The region a physical address belongs to. */
  static MemoryRegion region(long physical) {
    if (physical >= MemoryRegion.STACK.physical()) {
      int within =
          (int) ((physical - MemoryRegion.STACK.physical()) & (KernelLayout.STACK_BYTES - 1));
      return within < KernelLayout.THREAD_INFO_BYTES
          ? MemoryRegion.THREAD_INFO
          : MemoryRegion.STACK;
    }
    if (physical >= MemoryRegion.TEXT.physical()) {
      int page = (int) (physical >> 21);
      return page == 1 ? MemoryRegion.TEXT : page == 2 ? MemoryRegion.RODATA : MemoryRegion.DATA;
    }
    for (MemoryRegion region : MemoryRegion.ALL) {
      if (physical >= region.physical() && physical < region.physical() + region.bytes()) {
        return region;
      }
    }
    return MemoryRegion.ELSEWHERE;
  }

  /** Offset of a physical address in its region; from the top, so negative, for STACK. */
  static int offset(MemoryRegion region, long physical) {
    return switch (region) {
      case STACK -> stackOffset(physical) - KernelLayout.STACK_BYTES;
      case THREAD_INFO -> stackOffset(physical);
      case TASK_STRUCT -> (int) ((physical - region.physical()) % KernelLayout.TASK_STRUCT_BYTES);
      default -> (int) (physical - region.physical());
    };
  }

  private static int stackOffset(long physical) {
    return (int) ((physical - MemoryRegion.STACK.physical()) & (KernelLayout.STACK_BYTES - 1));
  }

  /** The task whose stack or task_struct a physical address lies in. */
  static int task(MemoryRegion region, long physical) {
    if (region == MemoryRegion.TASK_STRUCT) {
      return (int) ((physical - region.physical()) / KernelLayout.TASK_STRUCT_BYTES);
    }
    return (int) ((physical - MemoryRegion.STACK.physical()) / KernelLayout.STACK_BYTES);
  }
}
