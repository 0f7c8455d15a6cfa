package entrylab.sweep.call;

import entrylab.machine.Part;
import entrylab.path.Trace;
import entrylab.placement.Blocks;

/**
 * The instructions that a call executed, as linked, with what a reader wants to know of each.
 *
 * <pre>{@code
 * ExecutedSteps steps = TimedCall.of(Designs.get("switch"), "getpid").steps();
 * show(steps.text(0) + " in " + steps.place(0));
 * }</pre>
 */
public interface ExecutedSteps {
  /** The steps as the core model takes them. */
  Trace trace();

  /** What of the code a linker can place elsewhere. */
  Blocks blocks();

  /** Disassembly of a step. */
  String text(int step);

  /** Symbol and offset of a step. */
  String place(int step);

  /** File and line of a step; empty where none is known. */
  String source(int step);

  /** Which part of the kernel a step belongs to. */
  Part part(int step);
}
