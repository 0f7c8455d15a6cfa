package entrylab.compare;

import entrylab.isa.Decoder;
import entrylab.kernel.CallPart;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import entrylab.placement.Placement;
import entrylab.placement.TraceMover;
import entrylab.sweep.call.TimedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * One call of one side.
 *
 * <pre>{@code
 * var getpid = ComparedCall.of(TimedCall.of(Designs.get("switch"), "getpid"), "getpid");
 * show(getpid.trace());
 * }</pre>
 *
 * @param code what the side is called
 * @param name what the call is called
 * @param trace what was executed in the kernel
 * @param parts the part of each of its steps
 * @param places each step's place as symbol and offset
 * @param names what an address is called
 * @param blocks what of the code can be placed elsewhere
 */
public record ComparedCall(
    String code,
    String name,
    Trace trace,
    List<CallPart> parts,
    List<String> places,
    LongFunction<String> names,
    Blocks blocks) {
  /** Copies the lists, and checks that each step has a part and a place. */
  public ComparedCall {
    parts = List.copyOf(parts);
    places = List.copyOf(places);
    if (parts.size() != trace.steps().size() || places.size() != parts.size()) {
      throw new IllegalArgumentException(
          trace.name() + " has " + trace.steps().size() + " steps and " + parts.size() + " parts");
    }
  }

  /** A recorded kernel's. */
  public static ComparedCall of(KernelRecord record, RecordedCall call) {
    Trace trace = record.trace(call);
    return new ComparedCall(
        record.name(),
        call.name(),
        trace,
        record.parts(call),
        trace.steps().stream().map(step -> record.symbols().locate(step.address())).toList(),
        record.symbols()::locate,
        record.blocks(call));
  }

  /** A design's; a handler or tracer of it is a lone return. */
  public static ComparedCall of(TimedCall call, String name) {
    Path path = call.path();
    return new ComparedCall(
        call.design().name(),
        name,
        call.trace(),
        parts(path),
        IntStream.range(0, path.length()).mapToObj(path::locate).toList(),
        path.image()::locate,
        Blocks.of(path.image()));
  }

  /** Each step's disassembly, with places for the targets of branches. */
  public List<String> texts() {
    return trace.steps().stream()
        .map(step -> Decoder.get().decode(step.code(), step.address()).textWith(names))
        .toList();
  }

  private static List<CallPart> parts(Path path) {
    List<CallPart> parts = new ArrayList<>();
    CallPart now = CallPart.ENTRY;
    for (int step = 0; step < path.length(); step++) {
      boolean handler = path.part(step) == Part.STAND_IN;
      parts.add(handler ? CallPart.HANDLER : now);
      now = handler ? CallPart.EXIT : now;
    }
    return parts;
  }

  /**
   * Its trace at a placement.
   *
   * @throws IllegalArgumentException if a jump of a byte leads from one block to another
   */
  Trace at(Placement placement) {
    return placement.asLinked() ? trace : new TraceMover(blocks.at(placement)).moved(trace);
  }
}
