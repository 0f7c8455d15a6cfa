package entrylab.sweep.result;

import entrylab.kernel.RecordedPath;
import entrylab.layout.KernelLayout;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.TouchedLines;
import entrylab.path.Trace;
import entrylab.placement.Moves;
import java.util.List;

/**
 * How many different lines of 64 bytes a path touches at each of some placements, stand-ins
 * excluded.
 *
 * <pre>{@code
 * var path = TimedCall.of(Designs.get("switch"), "getpid").path();
 * var linked = entrylab.placement.Blocks.of(path.image()).at(entrylab.placement.Placement.AS_LINKED);
 * show(PathPlaces.of(path, List.of(linked)).code()[0] + " lines of code");
 * }</pre>
 *
 * @param code lines fetched, by placement
 * @param data lines loaded from or stored to, by placement
 */
public record PathPlaces(int[] code, int[] data) {
  /** A path that is executed once more, as it lies at a placement. */
  private interface Walk {
    void at(Moves placement, TouchedLines fetched, TouchedLines touched);
  }

  public static PathPlaces of(Path path, List<Moves> placements) {
    return of(
        placements,
        (at, fetched, touched) -> {
          for (int step = 0; step < path.length(); step++) {
            if (path.part(step) != Part.STAND_IN) {
              fetched.add(at.of(path.address(step)), path.instructionLength(step));
              accesses(path, step, at, touched);
            }
          }
        });
  }

  /** Of a recorded path, whose accesses have addresses of their own. */
  public static PathPlaces of(RecordedPath path, List<Moves> placements) {
    return of(
        placements,
        (at, fetched, touched) -> {
          for (int step = 0; step < path.roles().size(); step++) {
            if (!path.roles().get(step).standIn()) {
              Trace.Step made = path.trace().steps().get(step);
              fetched.add(at.of(made.address()), made.code().length);
              made.accesses()
                  .forEach(access -> touched.add(at.of(access.address()), access.size()));
            }
          }
        });
  }

  private static PathPlaces of(List<Moves> placements, Walk walk) {
    int[] code = new int[placements.size()];
    int[] data = new int[placements.size()];
    for (int i = 0; i < code.length; i++) {
      TouchedLines fetched = new TouchedLines();
      TouchedLines touched = new TouchedLines();
      walk.at(placements.get(i), fetched, touched);
      code[i] = fetched.count();
      data[i] = touched.count();
    }
    return new PathPlaces(code, data);
  }

  private static void accesses(Path path, int step, Moves at, TouchedLines lines) {
    for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
      lines.add(address(path, access, at), path.size(access));
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
}
