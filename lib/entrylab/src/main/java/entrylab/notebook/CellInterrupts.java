package entrylab.notebook;

import entrylab.notebook.kernel.InterruptCalls;
import entrylab.progress.Progress;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The interrupts of the cell that is being executed, kept until the cell is over.
 *
 * <p>Both kernels run a cell statement by statement, each as a task in another thread, and pass an
 * interrupt on to the tasks they know at that moment. One that comes while JShell compiles the next
 * statement, or between the start of a task and its entry into the kernel's list, reaches nothing
 * and is forgotten. {@link InterruptCalls} makes them call this class, which forgets nothing: the
 * interrupt is noted before the list is gone through, and the note is looked at after a task has
 * been entered, so that one of the two sees the other.
 *
 * <pre>{@code
 * // The kernel's agent calls it; a cell's endless work is stopped by the toolbar's button.
 * while (!Thread.interrupted()) {
 *   Thread.onSpinWait();
 * }
 * }</pre>
 */
public final class CellInterrupts {
  /** An interrupt is to be answered in a moment, whatever the work does. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private static volatile boolean wanted;

  private CellInterrupts() {}

  /** Called before a kernel says that it is busy with a cell: older interrupts are not for it. */
  public static void cellBegins() {
    wanted = false;
  }

  /** Called when an interrupt has arrived, before the kernel passes it on. */
  public static void arrived() {
    wanted = true;
  }

  /**
   * The value of a statement that the kernel has entered into its list.
   *
   * @throws CancellationException if its cell is interrupted
   */
  public static Object value(Future<?> statement) throws InterruptedException, ExecutionException {
    passOn(statement);
    try {
      return statement.get();
    } catch (CancellationException e) {
      awaitLastWords();
      throw e;
    }
  }

  /**
   * The value of a statement that may take so long.
   *
   * @throws CancellationException if its cell is interrupted
   */
  public static Object value(Future<?> statement, long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    passOn(statement);
    try {
      return statement.get(time, unit);
    } catch (CancellationException e) {
      awaitLastWords();
      throw e;
    }
  }

  /**
   * A cancelled task still runs until it notices. What it then says of itself, and of what it
   * keeps, a kernel shows only while the cell is not over.
   */
  private static void awaitLastWords() throws InterruptedException {
    Progress.awaitEnd(LONGEST);
  }

  private static void passOn(Future<?> statement) {
    if (wanted) {
      statement.cancel(true);
      // Which does nothing to a statement that is over; but the next one is not to begin.
      throw new CancellationException("the cell was interrupted");
    }
  }
}
