package entrylab.check.evidence;

import entrylab.image.Abi;
import entrylab.image.StandIns;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which handler a number may reach.
 *
 * <p>More than one answer is right where kernels differed: bits above the 32nd were cut off by the
 * assembly of the time with x32 built in, and by everybody since numbers are ints, but refused by
 * the C between, and a number of the other ABI reached the table's slot until the tables were
 * parted. Whichever a design chooses, it must choose it always; that is another invariant's
 * business.
 */
public final class ReachableHandlers {
  /** No handler at all. */
  public static final String NONE = "none";

  private static final long X32_BIT = 0x4000_0000L;
  private static final long LOW_HALF = 0xffff_ffffL;

  private final SyscallTable table;

  ReachableHandlers(SyscallTable table) {
    this.table = table;
  }

  /** The handlers a number may reach, {@link #NONE} among them where none is right as well. */
  public Set<String> acceptable(long number) {
    Set<String> answers = new TreeSet<>();
    read(number, answers);
    read(number & LOW_HALF, answers);
    return answers;
  }

  private void read(long number, Set<String> answers) {
    boolean x32Bit = table.x32() && (number & X32_BIT) != 0;
    long slot = x32Bit ? number & ~X32_BIT : number;
    if (slot < 0 || slot >= table.slots()) {
      answers.add(NONE);
      answers.add(StandIns.NI_SYSCALL);
      return;
    }
    Optional<Syscall> row = table.at((int) slot);
    Optional<String> handler = row.filter(Syscall::implemented).map(Syscall::entryPoint);
    answers.add(handler.orElse(StandIns.NI_SYSCALL));
    boolean otherAbi =
        row.map(r -> x32Bit ? r.abi() == Abi.NATIVE : r.abi() == Abi.X32).orElse(true);
    if (handler.isEmpty() || otherAbi) {
      answers.add(NONE);
      answers.add(StandIns.NI_SYSCALL);
    }
  }
}
