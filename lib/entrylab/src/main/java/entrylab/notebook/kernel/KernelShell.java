package entrylab.notebook.kernel;

import java.lang.reflect.Field;
import java.util.Optional;
import jdk.jshell.JShell;

/** The JShell inside a kernel. Neither kernel's published API gives it away, their classes do. */
public final class KernelShell {
  private KernelShell() {}

  /**
   * Makes this kernel's cells print in batches and fail in one line; a kernel that hides its JShell
   * stays as it is.
   *
   * @param io the kernel's streams
   */
  public static void improve(Object kernel, Object io) {
    Optional<JShell> found = of(kernel);
    found.ifPresent(shell -> PageOutput.batch(io, shell));
    found.ifPresent(CellErrors::shortenIn);
  }

  private static Optional<JShell> of(Object kernel) {
    try {
      return Optional.of((JShell) kernel.getClass().getMethod("getJShell").invoke(kernel));
    } catch (ReflectiveOperationException noSuchMethod) {
      return inEvaluator(kernel);
    }
  }

  /** Where IJava has it. */
  private static Optional<JShell> inEvaluator(Object kernel) {
    try {
      Field field = kernel.getClass().getDeclaredField("evaluator");
      field.setAccessible(true);
      Object evaluator = field.get(kernel);
      return Optional.of((JShell) evaluator.getClass().getMethod("getShell").invoke(evaluator));
    } catch (ReflectiveOperationException | RuntimeException e) {
      System.getLogger(KernelShell.class.getName()).log(System.Logger.Level.DEBUG, "no JShell", e);
      return Optional.empty();
    }
  }
}
