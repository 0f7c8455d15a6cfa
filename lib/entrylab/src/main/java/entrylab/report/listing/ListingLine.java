package entrylab.report.listing;

import entrylab.machine.ExecutedInstruction;
import entrylab.machine.MemoryAccess;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.sweep.TimelinePair;
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
    for (ExecutedInstruction step : path.steps().subList(from, to)) {
      step.accesses().forEach(access -> events.add(event(access)));
      if (step.taken()) {
        events.add("taken");
      }
    }
    return events;
  }

  private static String event(MemoryAccess access) {
    String region = access.region().name().toLowerCase(Locale.ROOT);
    String sign = access.offset() < 0 ? "-" : "+";
    String where =
        access.region() == MemoryRegion.RODATA || access.region() == MemoryRegion.TEXT
            ? ""
            : sign + "0x" + Integer.toHexString(Math.abs(access.offset()));
    return (access.write() ? "store " : "load ") + region + where;
  }
}
