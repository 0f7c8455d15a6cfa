package entrylab.machine;

import entrylab.image.Layout;

/**
 * Where things lie in the machine, physical and virtual, after the map of a v4.4 kernel.
 *
 * <p>Every physical page is mapped at one virtual address only, because the emulator reports
 * physical addresses of memory accesses and they must lead back.
 */
final class MemoryMap {
  /** All of the machine's memory. */
  static final int PHYSICAL_BYTES = 16 << 20;

  /** Page tables, from here up to the per-cpu page. */
  static final int PAGE_TABLES = 0x1000;

  /** {@code THREAD_SIZE}: a kernel stack with thread_info at its base. */
  static final int STACK_BYTES = 16384;

  /** {@code sizeof(struct thread_info)} rounded to a cache line. */
  static final int THREAD_INFO_BYTES = 64;

  static final int TI_FLAGS = 8;
  static final int TI_STATUS = 12;

  /** Per-cpu offsets that entry.inc knows by the same names. */
  static final int CPU_CURRENT_TOP_OF_STACK = 4;

  static final int RSP_SCRATCH = 0x100;
  static final int CURRENT_TASK = 0x180;

  /** From one task_struct to the next: 30 lines, so that they spread over a cache's sets. */
  static final int TASK_STRUCT_BYTES = 1920;

  /** Offset of task_struct's audit_context, as the C parts have it. */
  static final int AUDIT_CONTEXT = 0x6d8;

  /** The direct map of physical memory in v4.4. */
  private static final long DIRECT_MAP = 0xffff880000000000L;

  static final long PER_CPU = DIRECT_MAP + 0x1f00_0000L;
  static final long DESCRIPTORS = DIRECT_MAP + 0x1f10_0000L;
  private static final long STACKS = DIRECT_MAP + 0x0800_0000L;
  private static final long TASK_STRUCTS = DIRECT_MAP + 0x1800_0000L;

  /** Stacks lie this far apart, so that an unmapped gap follows each. */
  private static final long STACK_STRIDE = 2L * STACK_BYTES;

  static final long USER_TEXT = 0x40_0000L;
  static final long USER_STACK = 0x7fff_ffff_0000L;

  /** How many tasks fit. */
  static final int TASKS = (PHYSICAL_BYTES - MemoryRegion.STACK.physical()) / STACK_BYTES;

  private MemoryMap() {}

  static long stackBase(int task) {
    return STACKS + task * STACK_STRIDE;
  }

  static long stackTop(int task) {
    return stackBase(task) + STACK_BYTES;
  }

  static int stackPhysical(int task) {
    return MemoryRegion.STACK.physical() + task * STACK_BYTES;
  }

  static long taskStruct(int task) {
    return TASK_STRUCTS + (long) task * TASK_STRUCT_BYTES;
  }

  static int taskStructPhysical(int task) {
    return MemoryRegion.TASK_STRUCT.physical() + task * TASK_STRUCT_BYTES;
  }

  static long virtual(MemoryRegion region) {
    return switch (region) {
      case TEXT -> Layout.TEXT;
      case RODATA -> Layout.RODATA;
      case DATA -> Layout.DATA;
      case PER_CPU -> PER_CPU;
      case DESCRIPTORS -> DESCRIPTORS;
      case USER_TEXT -> USER_TEXT;
      case USER_STACK -> USER_STACK;
      case STACK, THREAD_INFO -> STACKS;
      case TASK_STRUCT -> TASK_STRUCTS;
      case ELSEWHERE -> 0;
    };
  }

  /** The region a physical address belongs to. */
  static MemoryRegion region(long physical) {
    if (physical >= MemoryRegion.STACK.physical()) {
      int within = (int) ((physical - MemoryRegion.STACK.physical()) & (STACK_BYTES - 1));
      return within < THREAD_INFO_BYTES ? MemoryRegion.THREAD_INFO : MemoryRegion.STACK;
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
      case STACK -> stackOffset(physical) - STACK_BYTES;
      case THREAD_INFO -> stackOffset(physical);
      case TASK_STRUCT -> (int) ((physical - region.physical()) % TASK_STRUCT_BYTES);
      default -> (int) (physical - region.physical());
    };
  }

  private static int stackOffset(long physical) {
    return (int) ((physical - MemoryRegion.STACK.physical()) & (STACK_BYTES - 1));
  }

  /** The task whose stack or task_struct a physical address lies in. */
  static int task(MemoryRegion region, long physical) {
    if (region == MemoryRegion.TASK_STRUCT) {
      return (int) ((physical - region.physical()) / TASK_STRUCT_BYTES);
    }
    return (int) ((physical - MemoryRegion.STACK.physical()) / STACK_BYTES);
  }
}
