package entrylab.sweep;

import entrylab.kernel.RecordedPath;
import entrylab.layout.KernelLayout;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.path.Trace;
import entrylab.placement.Moves;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many different lines of 64 bytes a path touches at each of some placements, stand-ins
 * excluded.
 *
 * @param code lines fetched, by placement
 * @param data lines loaded from or stored to, by placement
 */
record PathPlaces(int[] code, int[] data) {
  private static final int LINE_SHIFT = 6;

  static PathPlaces of(Path path, List<Moves> placements) {
    int[] code = new int[placements.size()];
    int[] data = new int[placements.size()];
    for (int i = 0; i < code.length; i++) {
      Set<Long> fetched = new HashSet<>();
      Set<Long> touched = new HashSet<>();
      for (int step = 0; step < path.length(); step++) {
        if (path.part(step) != Part.STAND_IN) {
          add(fetched, placements.get(i).of(path.address(step)), path.instructionLength(step));
          accesses(path, step, placements.get(i), touched);
        }
      }
      code[i] = fetched.size();
      data[i] = touched.size();
    }
    return new PathPlaces(code, data);
  }

  /** Of a recorded path, whose accesses have addresses of their own. */
  static PathPlaces of(RecordedPath path, List<Moves> placements) {
    int[] code = new int[placements.size()];
    int[] data = new int[placements.size()];
    for (int i = 0; i < code.length; i++) {
      Moves at = placements.get(i);
      Set<Long> fetched = new HashSet<>();
      Set<Long> touched = new HashSet<>();
      for (int step = 0; step < path.roles().size(); step++) {
        if (!path.roles().get(step).standIn()) {
          Trace.Step made = path.trace().steps().get(step);
          add(fetched, at.of(made.address()), made.code().length);
          made.accesses().forEach(access -> add(touched, at.of(access.address()), access.size()));
        }
      }
      code[i] = fetched.size();
      data[i] = touched.size();
    }
    return new PathPlaces(code, data);
  }

  private static void accesses(Path path, int step, Moves at, Set<Long> lines) {
    for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
      add(lines, address(path, access, at), path.size(access));
    }
  }

  /** Only text and tables move; elsewhere an offset in its region tells lines apart. */
  private static long address(Path path, int access, Moves at) {
    MemoryRegion region = path.region(access);
    return switch (region) {
      case TEXT -> at.of(KernelLayout.TEXT + path.offset(access));
      case RODATA -> at.of(KernelLayout.RODATA + path.offset(access));
      default -> ((long) region.ordinal() << Integer.SIZE) + path.offset(access);
    };
  }

  private static void add(Set<Long> lines, long address, int bytes) {
    for (long line = address >> LINE_SHIFT; line <= address + bytes - 1 >> LINE_SHIFT; line++) {
      lines.add(line);
    }
  }
}
