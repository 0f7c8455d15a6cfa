package entrylab.report.listing;

import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.path.Trace;
import entrylab.sweep.call.TimelinePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One executed instruction of a listing; two where a modelled CPU fuses them.
 *
 * @param text disassembly
 * @param place symbol and offset
 * @param source file and line, or empty where none is known
 * @param part which part of the kernel it belongs to
 * @param events what it reads and writes, whether it branches, what it waited for
 * @param cycle in which it retired, counted from the SYSCALL; empty where nothing is modelled
 */
public record ListingLine(
    String text, String place, String source, Part part, List<String> events, String cycle) {

  /** Whether two designs execute the same here, wherever it lies and whatever it costs. */
  boolean sameCode(ListingLine other) {
    return TimelinePair.withoutAddresses(text).equals(TimelinePair.withoutAddresses(other.text));
  }

  /** What the steps of a path from one up to another do to memory and to the flow. */
  static List<String> events(Path path, int from, int to) {
    List<String> events = new ArrayList<>();
    for (int step = from; step < to; step++) {
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        events.add(event(path, access));
      }
      if (path.taken(step)) {
        events.add("taken");
      }
    }
    return events;
  }

  /** What the steps of a recorded call do, by address. */
  static List<String> events(Trace trace, int from, int to) {
    List<String> events = new ArrayList<>();
    for (int step = from; step < to; step++) {
      Trace.Step made = trace.steps().get(step);
      made.accesses()
          .forEach(access ->
              events.add(
                  (access.store() ? "store " : "load ") + Long.toHexString(access.address())));
      if (trace.next(step) != made.address() + made.code().length) {
        events.add("taken");
      }
    }
    return events;
  }

  private static String event(Path path, int access) {
    MemoryRegion region = path.region(access);
    int offset = path.offset(access);
    String where =
        region == MemoryRegion.RODATA || region == MemoryRegion.TEXT
            ? ""
            : (offset < 0 ? "-" : "+") + "0x" + Integer.toHexString(Math.abs(offset));
    return (path.write(access) ? "store " : "load ")
        + region.name().toLowerCase(Locale.ROOT)
        + where;
  }
}
