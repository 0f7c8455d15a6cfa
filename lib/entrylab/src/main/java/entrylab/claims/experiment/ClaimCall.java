package entrylab.claims.experiment;

import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.SyscallEntry;
import entrylab.machine.TaskCall;
import entrylab.machine.ThreadFlag;
import java.util.List;

/**
 * A row of the syscall table, and the call of it that a claim tries on designs.
 *
 * <pre>{@code
 * ClaimCall traced = ClaimCall.of("clone").traced();
 * show(PreparedDesign.run(Designs.get("rsp-check"), traced).returned());
 * }</pre>
 *
 * @param call the row of the table that is called
 * @param made how it is called
 */
public record ClaimCall(Syscall call, TaskCall made) {
  /** What the programs' registers are drawn from. */
  public static final long SEED = 1;

  /** The table of v4.5 with x32. */
  public static final SyscallTable TABLE = ImageOptions.DEFAULT.table();

  /** A syscall without work, its handler doing as the standard script says. */
  public static ClaimCall of(Syscall call) {
    return new ClaimCall(call, TaskCall.of(call.number(), 0));
  }

  /**
   * A syscall by its name, without work.
   *
   * @throws java.util.NoSuchElementException if the table has none of that name
   */
  public static ClaimCall of(String name) {
    return of(TABLE.named(name).orElseThrow());
  }

  /** Every row of the table that has a C function, without work. */
  public static List<ClaimCall> ofAll() {
    return TABLE.rows().stream().filter(Syscall::implemented).map(ClaimCall::of).toList();
  }

  /** Every row that is marked, without work. */
  public static List<ClaimCall> ofMarked() {
    return TABLE.marked().stream().map(ClaimCall::of).toList();
  }

  /** This call under ptrace. */
  public ClaimCall traced() {
    return with(ThreadFlag.SYSCALL_TRACE);
  }

  /** This call with a flag of its task set. */
  public ClaimCall with(ThreadFlag flag) {
    return new ClaimCall(call, made.withFlags(made.flags() | flag.mask()));
  }

  /** This call with another status word. */
  public ClaimCall withStatus(int word) {
    return new ClaimCall(call, made.withStatus(word));
  }

  /** The program's registers: all random but rax and rsp. */
  public ProgramRegisters user() {
    return made.user(SEED);
  }

  /** This call as a task of that number makes it. */
  public SyscallEntry entry(int task) {
    return made.entry(task, SEED);
  }
}
