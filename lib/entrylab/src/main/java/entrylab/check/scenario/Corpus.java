package entrylab.check.scenario;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.behaviour.EntryStop;
import entrylab.check.behaviour.FrameEdit;
import entrylab.check.behaviour.HandlerDeed;
import entrylab.check.behaviour.SeccompDeed;
import entrylab.machine.Machine;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** What the search chooses from: numbers, flag words and behaviours. */
public final class Corpus {
  private static final int LAST_GRID_NUMBER = 600;
  private static final long X32_BIT = 0x4000_0000L;
  private static final int RANDOM_NUMBERS = 100;
  private static final long GETPPID = 110;
  private static final long CLONE = 56;

  /** DF, AC, NT, ID and all arithmetic flags; IOPL 3; TF; RF, which SYSCALL drops. */
  public static final List<Long> USER_FLAGS =
      List.of(
          0x24_4ed7L, 0x3202L, Machine.USER_FLAGS | Machine.TF, Machine.USER_FLAGS | Machine.RF);

  /**
   * One number of every kind: ordinary with no and with six arguments, hole, too large; forks,
   * exec, sigreturn, iopl; the same of x32, with and without its bit; negative and beyond 32 bits.
   */
  public static final List<Long> KINDS =
      List.of(
          39L,
          9L,
          400L,
          1000L,
          CLONE,
          57L,
          58L,
          59L,
          322L,
          15L,
          172L,
          513L,
          520L,
          545L,
          X32_BIT | 513,
          X32_BIT | 39,
          -1L,
          0x1_0000_0001L,
          0x1_0000_0038L);

  /** Kinds on which every pair of flags is tried. */
  public static final List<Long> PAIRED_KINDS =
      List.of(9L, 1000L, CLONE, 59L, 15L, 172L, 513L, -1L);

  /** Kinds on which an interrupt is tried at each instruction in turn. */
  public static final List<Long> INTERRUPTED_KINDS = List.of(9L, CLONE, 15L, 1000L);

  /** clone, fork and vfork. */
  public static final List<Long> FORKS = List.of(CLONE, 57L, 58L);

  private static final Set<Long> RESTORING = Set.of(15L, 513L, X32_BIT | 513);

  private Corpus() {}

  /** 0 to 600, the same as x32 numbers, and random 64-bit ones. */
  public static List<Long> numbers(long seed) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (long number = 0; number <= LAST_GRID_NUMBER; number++) {
      numbers.add(number);
    }
    for (long number = 0; number <= LAST_GRID_NUMBER; number++) {
      numbers.add(X32_BIT | number);
    }
    numbers.addAll(KINDS);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < RANDOM_NUMBERS; i++) {
      // High bits random, low ones in the table's range half of the time.
      long number = random.nextLong();
      numbers.add(i % 2 == 0 ? number : (number & ~0xffff_ffffL) | random.nextInt(546));
    }
    return List.copyOf(numbers);
  }

  /**
   * Kinds plainer than a number: those before it; none of a number of the table that is no kind.
   */
  public static List<Long> plainerNumbers(long number) {
    int kind = KINDS.indexOf(number);
    boolean ofTheTable = number >= 0 && number <= LAST_GRID_NUMBER;
    return kind < 0 && ofTheTable ? List.of() : KINDS.subList(0, kind < 0 ? KINDS.size() : kind);
  }

  /** Nothing to do; a tracer; a filter; audit; work at exit only. */
  public static List<Integer> classesOfFlags() {
    return List.of(
        0,
        ThreadFlag.SYSCALL_TRACE.mask(),
        ThreadFlag.SECCOMP.mask(),
        ThreadFlag.SYSCALL_AUDIT.mask(),
        ThreadFlag.NOTIFY_RESUME.mask());
  }

  /** No flag, and each alone. */
  public static List<Integer> singleFlags() {
    List<Integer> words = new ArrayList<>(List.of(0));
    for (ThreadFlag flag : ThreadFlag.values()) {
      words.add(flag.mask());
    }
    return words;
  }

  /** Each pair of flags. */
  public static List<Integer> pairsOfFlags() {
    List<Integer> words = new ArrayList<>();
    ThreadFlag[] flags = ThreadFlag.values();
    for (int i = 0; i < flags.length; i++) {
      for (int j = i + 1; j < flags.length; j++) {
        words.add(flags[i].mask() | flags[j].mask());
      }
    }
    return words;
  }

  /** Every combination of flags. */
  public static List<Integer> allFlags() {
    ThreadFlag[] flags = ThreadFlag.values();
    List<Integer> words = new ArrayList<>();
    for (int set = 0; set < 1 << flags.length; set++) {
      int word = 0;
      for (int i = 0; i < flags.length; i++) {
        word |= (set >> i & 1) * flags[i].mask();
      }
      words.add(word);
    }
    return words;
  }

  /** Everything that may matter with these flags, one deviation at a time. */
  public static List<Behaviour> behaviours(long number, int flags) {
    List<Behaviour> list = few(flags);
    for (FrameEdit edit : FrameEdit.values()) {
      if (RESTORING.contains(number)) {
        list.add(Behaviour.ORDINARY.withHandlerEdit(edit));
      }
      if (flags == 0) {
        list.add(Behaviour.ORDINARY.with(HandlerDeed.GETS_SIGNAL).withSignal(edit));
      }
      if (traced(flags)) {
        list.add(Behaviour.ORDINARY.with(EntryStop.edits(edit)));
        list.add(Behaviour.ORDINARY.with(EntryStop.skips(edit)));
        list.add(Behaviour.ORDINARY.with(EntryStop.renumbers(edit, CLONE)));
      }
      if (stopsAtExit(flags)) {
        list.add(Behaviour.ORDINARY.withExitStop(edit));
      }
      if (has(flags, ThreadFlag.SIGPENDING)) {
        list.add(Behaviour.ORDINARY.withSignal(edit));
      }
    }
    return List.copyOf(new LinkedHashSet<>(list));
  }

  /** The most telling of them. */
  public static List<Behaviour> few(int flags) {
    List<Behaviour> list = new ArrayList<>();
    for (HandlerDeed deed : HandlerDeed.values()) {
      list.add(Behaviour.ORDINARY.with(deed));
    }
    if (has(flags, ThreadFlag.SECCOMP)) {
      for (SeccompDeed deed : SeccompDeed.values()) {
        list.add(Behaviour.ORDINARY.with(deed));
      }
    }
    if (traced(flags)) {
      list.add(Behaviour.ORDINARY.with(EntryStop.edits(FrameEdit.REWRITE)));
      list.add(Behaviour.ORDINARY.with(EntryStop.skips(FrameEdit.REWRITE)));
      list.add(Behaviour.ORDINARY.with(EntryStop.renumbers(GETPPID)));
      list.add(Behaviour.ORDINARY.with(EntryStop.renumbers(-1)));
    }
    if (stopsAtExit(flags)) {
      list.add(Behaviour.ORDINARY.withExitStop(FrameEdit.REWRITE));
    }
    return list;
  }

  private static boolean traced(int flags) {
    return has(flags, ThreadFlag.SYSCALL_TRACE) || has(flags, ThreadFlag.SYSCALL_EMU);
  }

  private static boolean stopsAtExit(int flags) {
    return has(flags, ThreadFlag.SYSCALL_TRACE) || has(flags, ThreadFlag.SINGLESTEP);
  }

  private static boolean has(int word, ThreadFlag flag) {
    return (word & flag.mask()) != 0;
  }
}
