package entrylab.machine;

import java.util.Map;
import java.util.Set;

/**
 * Stand-ins that do what their originals do to frame and flags, and no more.
 *
 * <p>Which handler does what follows the v4.5 sources, not the table's mark: sigreturn of x32
 * writes the frame although its row is unmarked, and so does iopl.
 *
 * <pre>{@code
 * show(TaskCall.of(56, 0).with(StandardBehaviour.INSTANCE).script().name());
 * }</pre>
 */
public final class StandardBehaviour implements StandInBehaviour {
  /** The only instance: it has no state. */
  public static final StandardBehaviour INSTANCE = new StandardBehaviour();

  /** What sigreturn restores: a value per word of the frame, as a signal frame would hold. */
  static final long SIGNAL_FRAME_PATTERN = 0x51600000_00000000L;

  private static final long IOPL_MASK = 3L << 12;
  private static final Set<String> SIGRETURNS =
      Set.of("sys_rt_sigreturn", "sys32_x32_rt_sigreturn");
  private static final Set<String> EXECS =
      Set.of("sys_execve", "sys_execveat", "compat_sys_execve", "compat_sys_execveat");

  /** Work that is done once its flag has been seen: the function clears it. */
  private static final Map<String, ThreadFlag> CLEARS =
      Map.of(
          "schedule", ThreadFlag.NEED_RESCHED,
          "uprobe_notify_resume", ThreadFlag.UPROBE,
          "do_signal", ThreadFlag.SIGPENDING,
          "fire_user_return_notifiers", ThreadFlag.USER_RETURN_NOTIFY);

  private StandardBehaviour() {}

  @Override
  public String name() {
    return "standard";
  }

  @Override
  public void play(Guest guest) {
    String function = guest.function();
    ThreadFlag done = CLEARS.get(function);
    if (done != null) {
      guest.flags(guest.flags() & ~done.mask());
    } else if (SIGRETURNS.contains(function)) {
      sigreturn(guest);
    } else if (EXECS.contains(function)) {
      exec(guest);
    } else if (function.equals("sys_iopl")) {
      iopl(guest);
    } else if (function.equals("sys_ni_syscall")) {
      guest.result(-38);
    } else if (function.startsWith("sys_") || function.startsWith("compat_sys_")) {
      guest.result(result(function));
    }
  }

  /** What an ordinary handler returns: a positive value of its own. */
  static long result(String function) {
    return 0x0600_0000L + (function.hashCode() & 0xffffff);
  }

  /** The word that sigreturn puts into a slot of the frame. */
  static long signalFrame(PtReg word) {
    return switch (word) {
      case IP -> MemoryMap.USER_TEXT + 0x80;
      case CS -> 0x33;
      case FLAGS -> 0x247; // IF, ZF, PF, CF: what a signal may interrupt
      case SP -> MemoryMap.USER_STACK + 0x1000;
      case SS -> 0x2b;
      case ORIG_AX -> -1;
      default -> SIGNAL_FRAME_PATTERN + word.ordinal();
    };
  }

  private static void sigreturn(Guest guest) {
    for (PtReg word : PtReg.values()) {
      guest.frame(word, signalFrame(word));
    }
    forceIret(guest);
    guest.result(signalFrame(PtReg.AX));
  }

  /** A new image: all registers zero, its own start and stack. */
  private static void exec(Guest guest) {
    for (PtReg word : PtReg.values()) {
      if (word != PtReg.ORIG_AX) {
        guest.frame(word, 0);
      }
    }
    guest.frame(PtReg.IP, MemoryMap.USER_TEXT + 0x100);
    guest.frame(PtReg.CS, 0x33);
    guest.frame(PtReg.FLAGS, 0x200);
    guest.frame(PtReg.SP, MemoryMap.USER_STACK + 0x2000);
    guest.frame(PtReg.SS, 0x2b);
    forceIret(guest);
    guest.result(0);
  }

  private static void forceIret(Guest guest) {
    guest.flags(guest.flags() | ThreadFlag.NOTIFY_RESUME.mask());
  }

  /** Level 3 whatever was asked for, so that the path does not hang on an argument. */
  private static void iopl(Guest guest) {
    guest.frame(PtReg.FLAGS, guest.frame(PtReg.FLAGS) | IOPL_MASK);
    guest.result(0);
  }
}
