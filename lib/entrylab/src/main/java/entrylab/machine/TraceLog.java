package entrylab.machine;

import entrylab.layout.KernelLayout;
import java.util.Arrays;

/** The events of a run, in growing arrays that are used again for the next run. */
final class TraceLog {
  private static final int LONGEST_INSTRUCTION = 15;

  private long[] addresses = new long[512];
  private byte[] lengths = new byte[512];
  private boolean[] interrupts = new boolean[512];
  private int[] firstAccess = new int[513];
  private long[] physical = new long[512];
  private byte[] sizes = new byte[512];
  private boolean[] writes = new boolean[512];
  private int instructions;
  private int accesses;

  void clear() {
    instructions = 0;
    accesses = 0;
  }

  /**
   * Adds an instruction. One that the emulator could not decode counts as a byte long.
   *
   * @param enabled whether interrupts are enabled before it
   */
  void instruction(long address, int length, boolean enabled) {
    if (instructions == addresses.length) {
      int larger = instructions * 2;
      addresses = Arrays.copyOf(addresses, larger);
      lengths = Arrays.copyOf(lengths, larger);
      interrupts = Arrays.copyOf(interrupts, larger);
      firstAccess = Arrays.copyOf(firstAccess, larger + 1);
    }
    addresses[instructions] = address;
    lengths[instructions] = (byte) (length < 1 || length > LONGEST_INSTRUCTION ? 1 : length);
    interrupts[instructions] = enabled;
    firstAccess[instructions] = accesses;
    instructions++;
  }

  void access(boolean write, long address, int size) {
    if (accesses == physical.length) {
      int larger = accesses * 2;
      physical = Arrays.copyOf(physical, larger);
      sizes = Arrays.copyOf(sizes, larger);
      writes = Arrays.copyOf(writes, larger);
    }
    writes[accesses] = write;
    physical[accesses] = address;
    sizes[accesses] = (byte) size;
    accesses++;
  }

  /** How many instructions were logged. */
  int instructions() {
    return instructions;
  }

  /**
   * The log as a path, with accesses of the emulator itself (descriptor tables) left out.
   *
   * @param task the one whose stack is "the" stack; any other's lies elsewhere
   */
  Path toPath(StaticCode code, int task) {
    int[] first = new int[instructions + 1];
    boolean[] pathWrites = new boolean[accesses];
    byte[] regions = new byte[accesses];
    int[] offsets = new int[accesses];
    byte[] pathSizes = new byte[accesses];
    int kept = 0;
    for (int step = 0; step < instructions; step++) {
      first[step] = kept;
      int end = step + 1 < instructions ? firstAccess[step + 1] : accesses;
      for (int access = firstAccess[step]; access < end; access++) {
        MemoryRegion region = region(physical[access], task);
        if (region != MemoryRegion.DESCRIPTORS) {
          pathWrites[kept] = writes[access];
          regions[kept] = (byte) region.ordinal();
          offsets[kept] = MemoryMap.offset(region, physical[access]);
          pathSizes[kept] = sizes[access];
          kept++;
        }
      }
    }
    first[instructions] = kept;
    return new Path(
        code,
        Arrays.copyOf(addresses, instructions),
        Arrays.copyOf(lengths, instructions),
        Arrays.copyOf(interrupts, instructions),
        first,
        Arrays.copyOf(pathWrites, kept),
        Arrays.copyOf(regions, kept),
        Arrays.copyOf(offsets, kept),
        Arrays.copyOf(pathSizes, kept));
  }

  private static MemoryRegion region(long physical, int task) {
    MemoryRegion region = MemoryMap.region(physical);
    boolean tasks =
        region == MemoryRegion.STACK
            || region == MemoryRegion.THREAD_INFO
            || region == MemoryRegion.TASK_STRUCT;
    return tasks && MemoryMap.task(region, physical) != task ? MemoryRegion.ELSEWHERE : region;
  }

  /** Whether something was written that no run is expected to write, so that it must be undone. */
  boolean spilled() {
    for (int access = 0; access < accesses; access++) {
      MemoryRegion region = MemoryMap.region(physical[access]);
      if (writes[access] && !preparedAnew(region, physical[access])) {
        return true;
      }
    }
    return false;
  }

  private static boolean preparedAnew(MemoryRegion region, long physical) {
    return switch (region) {
      case STACK, THREAD_INFO, TASK_STRUCT, ENTRY_STACK -> true;
      case PER_CPU -> {
        int offset = MemoryMap.offset(region, physical);
        yield offset == KernelLayout.RSP_SCRATCH
            || offset == KernelLayout.TSS_RW_SP2
            || offset == KernelLayout.CALL_DEPTH
            || offset == KernelLayout.KSTACK_OFFSET;
      }
      default -> false;
    };
  }
}
