package entrylab.check.invariant;

import entrylab.machine.ThreadFlag;
import java.util.EnumMap;
import java.util.Map;

/** Work that the way out looks for until there is none left, and who does it. */
final class LoopWork {
  static final Map<ThreadFlag, String> FUNCTIONS =
      new EnumMap<>(
          Map.of(
              ThreadFlag.NEED_RESCHED, "schedule",
              ThreadFlag.UPROBE, "uprobe_notify_resume",
              ThreadFlag.SIGPENDING, "do_signal",
              ThreadFlag.NOTIFY_RESUME, "tracehook_notify_resume",
              ThreadFlag.USER_RETURN_NOTIFY, "fire_user_return_notifiers"));

  /** Its flags. */
  static final int FLAGS = ThreadFlag.word(FUNCTIONS.keySet());

  private LoopWork() {}
}
