package entrylab.sweep;

import entrylab.layout.KernelLayout;
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
  /** Stacks there is room for below the task_structs, and these below the per-CPU data. */
  static final int MOST_STACKS = 8192;

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
    return switch (region) {
      case TEXT -> KernelLayout.TEXT;
      case RODATA -> KernelLayout.RODATA;
      case DATA -> KernelLayout.DATA;
      case PER_CPU -> KernelLayout.PER_CPU;
      case STACK -> KernelLayout.stackTop(task);
      case THREAD_INFO -> KernelLayout.stackBase(task);
      case TASK_STRUCT -> KernelLayout.taskStruct(task);
      default -> throw new IllegalArgumentException("a path should not touch " + region + " here");
    };
  }
}
