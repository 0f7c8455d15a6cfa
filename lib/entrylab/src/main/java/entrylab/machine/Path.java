package entrylab.machine;

import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.isa.ControlFlow;
import entrylab.path.Trace;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One syscall in ring 0 as the machine ran it, from the first instruction at LSTAR to the return.
 *
 * <p>It is what a {@link Trace} is made from, and holds besides what only an emulator sees: whose
 * code an instruction is, whether interrupts were enabled. Text and tables have their linked
 * addresses; the stack and thread_info are offsets, so that one recording serves every task.
 *
 * <pre>{@code
 * var path = TimedCall.of(Designs.get("switch"), "getpid").path();
 * for (int step = 0; step < path.length(); step++) {
 *   show(path.locate(step));
 * }
 * }</pre>
 */
public final class Path {
  private final StaticCode code;
  private final long[] addresses;
  private final byte[] lengths;
  private final boolean[] interrupts;
  private final int[] firstAccess;
  private final boolean[] writes;
  private final byte[] regions;
  private final int[] offsets;
  private final byte[] sizes;
  private PathCounts counts;

  Path(
      StaticCode code,
      long[] addresses,
      byte[] lengths,
      boolean[] interrupts,
      int[] firstAccess,
      boolean[] writes,
      byte[] regions,
      int[] offsets,
      byte[] sizes) {
    this.code = code;
    this.addresses = addresses;
    this.lengths = lengths;
    this.interrupts = interrupts;
    this.firstAccess = firstAccess;
    this.writes = writes;
    this.regions = regions;
    this.offsets = offsets;
    this.sizes = sizes;
  }

  /** The image it ran through. */
  public EntryImage image() {
    return code.image();
  }

  /** How many instructions were executed, stand-ins included. */
  public int length() {
    return addresses.length;
  }

  /** How many memory accesses were made, stand-ins included. */
  public int accesses() {
    return offsets.length;
  }

  /** Address of an instruction. */
  public long address(int step) {
    return addresses[step];
  }

  /** Bytes of an instruction. */
  public int instructionLength(int step) {
    return lengths[step];
  }

  /** The code bytes of an instruction. */
  public byte[] bytes(int step) {
    return code.bytes(addresses[step], lengths[step]);
  }

  /** Which part of the kernel an instruction belongs to. */
  public Part part(int step) {
    return code.part(addresses[step]);
  }

  /** Whether interrupts were enabled before an instruction. */
  public boolean interrupts(int step) {
    return interrupts[step];
  }

  /** How an instruction may change the flow. */
  public ControlFlow branch(int step) {
    return code.branch(addresses[step]);
  }

  /** Whether the instruction executed next is not the one behind this one. */
  public boolean taken(int step) {
    if (step + 1 == addresses.length) {
      return branch(step) != ControlFlow.NONE;
    }
    return addresses[step + 1] != addresses[step] + lengths[step];
  }

  /** Index of an instruction's first memory access; the next one's first is its end. */
  public int firstAccess(int step) {
    return firstAccess[step];
  }

  /**
   * The steps that store to the task's stack from an offset on, one for each store; what stand-ins
   * store is left out.
   *
   * @param from as {@link #offset}
   */
  public IntStream storesToStack(long from) {
    return IntStream.range(0, length())
        .filter(step -> part(step) != Part.STAND_IN)
        .flatMap(step ->
            IntStream.range(firstAccess(step), firstAccess(step + 1))
                .filter(access -> write(access) && region(access) == MemoryRegion.STACK)
                .filter(access -> offset(access) >= from)
                .map(access -> step));
  }

  /** Whether an access is a store. */
  public boolean write(int access) {
    return writes[access];
  }

  /** Where an access goes. */
  public MemoryRegion region(int access) {
    return MemoryRegion.ALL[regions[access]];
  }

  /** Offset of an access in its region, from the stack's top for {@link MemoryRegion#STACK}. */
  public int offset(int access) {
    return offsets[access];
  }

  /** Bytes of an access. */
  public int size(int access) {
    return sizes[access];
  }

  /** What is counted of it; worked out the first time it is asked for. */
  public PathCounts counts() {
    PathCounts known = counts;
    if (known == null) {
      known = PathCounts.of(this);
      counts = known; // two threads may both get here, with equal results
    }
    return known;
  }

  /** An address as symbol and offset. */
  public String locate(int step) {
    return image().locate(addresses[step]);
  }

  /** How control comes to the paths of an image. */
  public static Trace.Entry entry(EntryImage image) {
    return switch (Delivery.of(image)) {
      case SYSCALL -> Trace.Entry.SYSCALL;
      case FRED -> Trace.Entry.EVENT;
    };
  }

  /**
   * The path at virtual addresses, entered as its image is: what is timed.
   *
   * @param name what it is called in messages
   * @param task whose stack and task_struct it uses, from 0
   * @throws IllegalArgumentException if the path touches memory that is none of the kernel's parts
   */
  public Trace trace(String name, int task) {
    Trace.Builder trace = Trace.named(name).entered(entry(image()));
    for (int step = 0; step < length(); step++) {
      trace.step(address(step), bytes(step));
      for (int access = firstAccess(step); access < firstAccess(step + 1); access++) {
        long address = MemoryMap.origin(region(access), task) + offset(access);
        if (write(access)) {
          trace.store(address, size(access));
        } else {
          trace.load(address, size(access));
        }
      }
    }
    return trace.leavingTo(Machine.USER_SYSCALL + Machine.SYSCALL_BYTES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path that
        && Arrays.equals(addresses, that.addresses)
        && Arrays.equals(interrupts, that.interrupts)
        && Arrays.equals(firstAccess, that.firstAccess)
        && Arrays.equals(writes, that.writes)
        && Arrays.equals(regions, that.regions)
        && Arrays.equals(offsets, that.offsets)
        && Arrays.equals(sizes, that.sizes);
  }

  @Override
  public int hashCode() {
    // Handlers and table slots lie at multiples of 8 and 16: without mixing, the low bits agree.
    int hash = Arrays.hashCode(addresses) * 31 + Arrays.hashCode(offsets);
    return hash * 0x9e37_79b9;
  }
}
