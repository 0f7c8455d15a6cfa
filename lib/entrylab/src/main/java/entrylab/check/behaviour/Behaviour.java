package entrylab.check.behaviour;

import java.util.ArrayList;
import java.util.List;

/**
 * What everybody outside the entry code does during one syscall.
 *
 * @param handler what happens in the handler
 * @param handlerEdit what a handler that writes the frame writes besides
 * @param entryStop what the tracer does before
 * @param exitStop what the tracer writes after
 * @param seccomp what the filter decides
 * @param signal what the set-up of a signal handler writes
 */
public record Behaviour(
    HandlerDeed handler,
    FrameEdit handlerEdit,
    EntryStop entryStop,
    FrameEdit exitStop,
    SeccompDeed seccomp,
    FrameEdit signal) {

  /** Handlers do what their originals do; all others only look. */
  public static final Behaviour ORDINARY =
      new Behaviour(
          HandlerDeed.ORDINARY,
          FrameEdit.NONE,
          EntryStop.LOOKS,
          FrameEdit.NONE,
          SeccompDeed.ALLOWS,
          FrameEdit.NONE);

  public Behaviour with(HandlerDeed deed) {
    return new Behaviour(deed, handlerEdit, entryStop, exitStop, seccomp, signal);
  }

  public Behaviour withHandlerEdit(FrameEdit edit) {
    return new Behaviour(handler, edit, entryStop, exitStop, seccomp, signal);
  }

  public Behaviour with(EntryStop stop) {
    return new Behaviour(handler, handlerEdit, stop, exitStop, seccomp, signal);
  }

  public Behaviour withExitStop(FrameEdit edit) {
    return new Behaviour(handler, handlerEdit, entryStop, edit, seccomp, signal);
  }

  public Behaviour with(SeccompDeed deed) {
    return new Behaviour(handler, handlerEdit, entryStop, exitStop, deed, signal);
  }

  public Behaviour withSignal(FrameEdit edit) {
    return new Behaviour(handler, handlerEdit, entryStop, exitStop, seccomp, edit);
  }

  /** This with one thing after the other made ordinary: what shrinking tries. */
  public List<Behaviour> simpler() {
    return List.of(
            with(HandlerDeed.ORDINARY),
            withHandlerEdit(FrameEdit.NONE),
            with(EntryStop.LOOKS),
            withExitStop(FrameEdit.NONE),
            with(SeccompDeed.ALLOWS),
            withSignal(FrameEdit.NONE))
        .stream()
        .filter(simpler -> !simpler.equals(this))
        .toList();
  }

  /** How many things are out of the ordinary. */
  public int deviations() {
    return simpler().size();
  }

  /** What is out of the ordinary, each in a few words. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    if (entryStop != EntryStop.LOOKS && !entryStop.equals(EntryStop.LOOKS)) {
      words.add(entryStop.toString());
    }
    if (seccomp != SeccompDeed.ALLOWS) {
      words.add(seccomp.toString());
    }
    if (handler != HandlerDeed.ORDINARY) {
      words.add(handler.toString());
    }
    if (handlerEdit != FrameEdit.NONE) {
      words.add("the handler " + handlerEdit);
    }
    if (signal != FrameEdit.NONE) {
      words.add("the signal's set-up " + signal);
    }
    if (exitStop != FrameEdit.NONE) {
      words.add("the tracer at the exit stop " + exitStop);
    }
    return words;
  }
}
