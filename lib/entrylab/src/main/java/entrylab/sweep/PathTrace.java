package entrylab.sweep;

import entrylab.image.Layout;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Path;
import entrylab.path.Trace;

/**
 * Turns the recorded path of a syscall into the core model's input.
 *
 * <p>Text and tables keep their linked addresses. Stacks and per-CPU data get addresses of the
 * direct map, where v4.4 has them; each task has a stack of its own.
 */
public final class PathTrace {
  private static final long PER_CPU = 0xffff88001f000000L;
  private static final long STACKS = 0xffff880008000000L;
  private static final int STACK_BYTES = 16384;

  private static final long TASK_STRUCTS = 0xffff880018000000L;
  private static final int TASK_STRUCT_BYTES = 1920;

  /** Stacks there is room for below the task_structs, and these below the per-CPU data. */
  static final int MOST_STACKS = 8192;

  /** Stacks are two sizes apart, as if a guard followed each. */
  private static final int STACK_STRIDE = 2 * STACK_BYTES;

  /** Where the user program goes on, behind its SYSCALL. */
  private static final long USER = 0x400042L;

  private PathTrace() {}

  /**
   * The trace of a path, entered by SYSCALL.
   *
   * @param task whose stack it uses, from 0
   * @throws IllegalArgumentException if the path touches memory that is none of the kernel's parts
   */
  public static Trace of(String name, Path path, int task) {
    Trace.Builder trace = Trace.named(name).enteredBySyscall();
    for (int step = 0; step < path.length(); step++) {
      trace.step(path.address(step), path.bytes(step));
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        long address = base(path.region(access), task) + path.offset(access);
        if (path.write(access)) {
          trace.store(address, path.size(access));
        } else {
          trace.load(address, path.size(access));
        }
      }
    }
    return trace.leavingTo(USER);
  }

  private static long base(MemoryRegion region, int task) {
    long stack = STACKS + (long) task * STACK_STRIDE;
    return switch (region) {
      case TEXT -> Layout.TEXT;
      case RODATA -> Layout.RODATA;
      case DATA -> Layout.DATA;
      case PER_CPU -> PER_CPU;
      case STACK -> stack + STACK_BYTES;
      case THREAD_INFO -> stack;
      case TASK_STRUCT -> TASK_STRUCTS + (long) task * TASK_STRUCT_BYTES;
      default -> throw new IllegalArgumentException("a path should not touch " + region + " here");
    };
  }
}
