package entrylab.machine;

/**
 * The parts of the machine's memory, each contiguous in physical and in virtual addresses.
 *
 * <pre>{@code
 * var path = TimedCall.of(Designs.get("switch"), "getpid").path();
 * show(path.region(0) == MemoryRegion.PER_CPU);
 * }</pre>
 */
public enum MemoryRegion {
  /** Kernel text and stand-ins: one 2 MiB page, supervisor, read-only, executable. */
  TEXT(0x0020_0000, 2 << 20),
  /** The tables: one 2 MiB page, supervisor, read-only, never executed. */
  RODATA(0x0040_0000, 2 << 20),
  /** A design's own data, if any. */
  DATA(0x0060_0000, 2 << 20),
  /** Per-cpu variables, one page. */
  PER_CPU(0x0010_0000, 4096),
  /** Descriptor tables and TSS; the emulator's own reads, never part of a path. */
  DESCRIPTORS(0x0010_1000, 4096),
  /** A task's kernel stack above thread_info; offsets are from its top, and negative. */
  STACK(0x0080_0000, 0),
  /** thread_info at the base of a kernel stack; offsets are from the base. */
  THREAD_INFO(0x0080_0000, 0),
  /** A task's task_struct; offsets are from its start. */
  TASK_STRUCT(0x0010_c000, 240 * 4096),
  /** The CPU's entry stack, on which newer kernels leave for user mode. */
  ENTRY_STACK(0x0010_3000, 4096),
  /** The user program's text. */
  USER_TEXT(0x0010_2000, 4096),
  /** The user program's stack. */
  USER_STACK(0x0010_4000, 4 * 4096),
  /** Anywhere else. */
  ELSEWHERE(0, 0);

  static final MemoryRegion[] ALL = values();

  private final int physical;
  private final int bytes;

  MemoryRegion(int physical, int bytes) {
    this.physical = physical;
    this.bytes = bytes;
  }

  int physical() {
    return physical;
  }

  int bytes() {
    return bytes;
  }
}
