package entrylab.machine;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What a program can see of its registers: sixteen general ones, rip and rflags. Immutable.
 *
 * <pre>{@code
 * ProgramRegisters user = TaskCall.of(39, 0).user(1);
 * show(user.with(Gp.RBX, 7).get(Gp.RBX));
 * }</pre>
 */
public final class ProgramRegisters {
  private final long[] general;
  private final long rip;
  private final long rflags;

  private ProgramRegisters(long[] general, long rip, long rflags) {
    this.general = general;
    this.rip = rip;
    this.rflags = rflags;
  }

  /** All general registers zero. */
  public static ProgramRegisters zero(long rip, long rflags) {
    return new ProgramRegisters(new long[Gp.ALL.length], rip, rflags);
  }

  static ProgramRegisters of(long[] general, long rip, long rflags) {
    return new ProgramRegisters(general.clone(), rip, rflags);
  }

  /** Every general register but rsp filled with a random value: the adversarial program. */
  public static ProgramRegisters random(SplittableRandom random, long rip, long rsp, long rflags) {
    long[] general = new long[Gp.ALL.length];
    for (Gp gp : Gp.ALL) {
      general[gp.ordinal()] = gp == Gp.RSP ? rsp : random.nextLong();
    }
    return new ProgramRegisters(general, rip, rflags);
  }

  /** A program about to make a syscall of the machine's: the number in rax, all else random. */
  public static ProgramRegisters calling(long number, long rflags, SplittableRandom random) {
    return random(random, Machine.USER_SYSCALL, Machine.USER_STACK_POINTER, rflags)
        .with(Gp.RAX, number);
  }

  /** The value of a general register. */
  public long get(Gp gp) {
    return general[gp.ordinal()];
  }

  /** Address of the next instruction. */
  public long rip() {
    return rip;
  }

  /** The flags register. */
  public long rflags() {
    return rflags;
  }

  /** These registers with one general register changed. */
  public ProgramRegisters with(Gp gp, long value) {
    long[] changed = general.clone();
    changed[gp.ordinal()] = value;
    return new ProgramRegisters(changed, rip, rflags);
  }

  /** These registers with other flags. */
  public ProgramRegisters withFlags(long value) {
    return new ProgramRegisters(general, rip, value);
  }

  /** These registers at another address. */
  public ProgramRegisters withRip(long value) {
    return new ProgramRegisters(general, value, rflags);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProgramRegisters that
        && Arrays.equals(general, that.general)
        && rip == that.rip
        && rflags == that.rflags;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(general) * 31 + Long.hashCode(rip) + Long.hashCode(rflags);
  }

  @Override
  public String toString() {
    return Arrays.stream(Gp.ALL)
            .map(gp ->
                String.format(
                    Locale.ROOT, "%s=%x", gp.name().toLowerCase(java.util.Locale.ROOT), get(gp)))
            .collect(Collectors.joining(" "))
        + String.format(Locale.ROOT, " rip=%x rflags=%x", rip, rflags);
  }
}
