package entrylab.sweep.call;

import entrylab.core.pipeline.TimelineEntry;
import entrylab.machine.Part;

/**
 * One instruction of a call's timeline, two where the CPU fuses them, or a micro-op that the stack
 * engine puts in.
 *
 * <pre>{@code
 * var clone = TimedCall.of(Designs.get("merged-v4.6"), "clone");
 * for (TimelineLine line : clone.on(Cpus.get("haswell")).lines()) {
 *   show(line.text() + " waited for " + line.waited());
 * }
 * }</pre>
 *
 * @param entry when it passed each stage, and what it waited for
 * @param text disassembly in AT&amp;T syntax; in Intel syntax where objdump is missing
 * @param place symbol and offset
 * @param source file and line, or empty where none is known
 * @param part which part of the kernel it belongs to
 */
public record TimelineLine(
    TimelineEntry entry, String text, String place, String source, Part part) {

  /** What it waited for longest, in one phrase; empty if it did not wait. */
  public String waited() {
    if (entry.waited() == 0) {
      return "";
    }
    String because = entry.because().isEmpty() ? "" : ": " + entry.because();
    return entry.waited() + " for " + entry.reason() + because;
  }
}
