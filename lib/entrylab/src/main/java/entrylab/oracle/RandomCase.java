package entrylab.oracle;

import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.SyscallEntry;

/**
 * A syscall made from a seed and a number alone; {@code cases.inc} makes the same one.
 *
 * @param number which case of the seed it is
 * @param user the program's registers
 * @param task whose it is
 * @param flags the flags word of thread_info
 * @param status its status word
 * @param stream where the draws of a meddling script go on
 */
record RandomCase(
    long number, ProgramRegisters user, int task, int flags, int status, SplitMix64 stream) {
  /** How many tasks an image has. */
  private static final int TASKS = 4;

  /** CF, PF, AF, ZF, SF, DF, OF, IOPL, NT, AC and ID: what a program may come with. */
  private static final int USER_FLAG_BITS = 0x24_7cd5;

  private static final long IF = 1 << 9;

  /** The thread_info flags that have a name. */
  private static final int KNOWN_FLAGS = 0x1008_19df;

  static final int[] KNOWN_BITS = {0, 1, 2, 3, 4, 6, 7, 8, 11, 12, 19, 28, 0, 7, 8, 28};
  private static final int TS_COMPAT = 2;

  /** Numbers with a frame, holes, and both ends of the table's blocks. */
  private static final int[] SPECIAL_NUMBERS = {
    15, 56, 57, 58, 59, 322, 513, 520, 545, 172, 39, 0, 546, 511, 326, 327
  };

  /** SYSCALL in the last two bytes of the lower half: the return address is not canonical. */
  private static final long EDGE_SYSCALL = 0x7fff_ffff_fffeL;

  private static final Gp[] REGISTERS = Gp.values();

  /** What a case is drawn from, first its general registers. */
  static SplitMix64 stream(long seed, long number) {
    return new SplitMix64(new SplitMix64(seed + number * SplitMix64.GOLDEN).next());
  }

  static RandomCase of(long seed, long number) {
    SplitMix64 random = stream(seed, number);
    long[] general = new long[REGISTERS.length];
    for (int i = 0; i < general.length; i++) {
      general[i] = random.next();
    }
    general[Gp.RAX.ordinal()] = syscallNumber(random);
    int flags = threadFlags(random);
    int status = status(random);
    long rflags = userFlags(random);
    long place = random.next();
    long rip = (place & 0x3f00) == 0 ? EDGE_SYSCALL : Machine.USER_SYSCALL;
    ProgramRegisters user = ProgramRegisters.zero(rip, rflags);
    for (Gp gp : REGISTERS) {
      user = user.with(gp, general[gp.ordinal()]);
    }
    return new RandomCase(number, user, (int) place & TASKS - 1, flags, status, random);
  }

  static long syscallNumber(SplitMix64 random) {
    int kind = (int) random.next() & 15;
    long any = random.next();
    long small = smallNumber(any);
    return switch (kind) {
      case 0, 1, 2, 3, 4, 5, 6 -> small;
      case 7, 8 -> small | 1L << 30;
      case 9, 10, 11 -> SPECIAL_NUMBERS[(int) any & 15];
      case 12 -> any;
      case 13 -> any & 0xffff_ffffL;
      case 14 -> small | 1L << 32;
      default -> small | 1L << 63;
    };
  }

  /** A number below 600: the table and a little more. */
  static long smallNumber(long any) {
    return (any >>> 32) * 600 >>> 32;
  }

  static int threadFlags(SplitMix64 random) {
    int kind = (int) random.next() & 7;
    int any = (int) random.next();
    return switch (kind) {
      case 0, 1, 2, 3 -> 0;
      case 4, 5 -> knownFlag(any);
      case 6 -> any & KNOWN_FLAGS;
      default -> any;
    };
  }

  /** One of the flags that have a name. */
  static int knownFlag(int any) {
    return 1 << KNOWN_BITS[any & 15];
  }

  static int status(SplitMix64 random) {
    long any = random.next();
    return switch ((int) any & 7) {
      case 7 -> (int) (any >>> 32);
      case 6 -> TS_COMPAT;
      default -> 0;
    };
  }

  static long userFlags(SplitMix64 random) {
    long any = random.next();
    long flags = flags(any);
    boolean interruptsOff = (any >>> 41 & 7) == 7;
    return interruptsOff ? flags & ~IF : flags;
  }

  /** A flags register as a program may have it, with interrupts on. */
  static long flags(long any) {
    long flags = any & USER_FLAG_BITS | IF | 2;
    if ((any >>> 32 & 15) == 0) {
      flags |= Machine.TF;
    }
    if ((any >>> 32 & 0x70) == 0) {
      flags |= Machine.RF;
    }
    return flags;
  }

  /** Whether the program has TF set. */
  boolean stepped() {
    return (user.rflags() & Machine.TF) != 0;
  }

  SyscallEntry entry(StandInBehaviour script) {
    return new SyscallEntry(task, user, flags, status, script);
  }
}
