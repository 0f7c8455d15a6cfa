package entrylab.check.behaviour;

import entrylab.machine.ThreadFlag;
import java.util.EnumSet;
import java.util.Set;

/** What a handler does besides what its original always does. */
public enum HandlerDeed {
  /** Nothing. */
  ORDINARY("", EnumSet.noneOf(ThreadFlag.class)),
  /** It fails: returns -EFAULT and leaves the frame alone. */
  FAILS("the handler fails", EnumSet.noneOf(ThreadFlag.class)),
  /** A signal arrives while it runs. */
  GETS_SIGNAL("a signal arrives in the handler", EnumSet.of(ThreadFlag.SIGPENDING)),
  /** Its time slice ends. */
  IS_PREEMPTED("the handler is due to be preempted", EnumSet.of(ThreadFlag.NEED_RESCHED)),
  /** A tracer attaches. */
  IS_ATTACHED("a tracer attaches in the handler", EnumSet.of(ThreadFlag.SYSCALL_TRACE)),
  /** All kinds of work at once. */
  GETS_WORK(
      "work of all kinds arrives in the handler",
      EnumSet.of(
          ThreadFlag.SIGPENDING,
          ThreadFlag.NEED_RESCHED,
          ThreadFlag.NOTIFY_RESUME,
          ThreadFlag.UPROBE,
          ThreadFlag.USER_RETURN_NOTIFY));

  private final String words;
  private final Set<ThreadFlag> raises;

  HandlerDeed(String words, Set<ThreadFlag> raises) {
    this.words = words;
    this.raises = raises;
  }

  /** The work flags it sets. */
  int raised() {
    return ThreadFlag.word(raises);
  }

  @Override
  public String toString() {
    return words;
  }
}
