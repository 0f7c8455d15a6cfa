package entrylab.machine;

/**
 * Interrupts that arrive while a syscall runs: between which instructions, and what they bring.
 *
 * <p>Each lets another task run on the CPU before it returns: it overwrites everything below the
 * stack pointer and the per-cpu scratch word. It can only arrive where interrupts are enabled.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(TaskCall.of(39, 0).entry(0, 1), InterruptInjection.EVERYWHERE).ending());
 * }
 * }</pre>
 *
 * @param first the first instruction of the path before which one may arrive
 * @param last the last one
 * @param raises work flags that the first of them to arrive sets
 */
public record InterruptInjection(int first, int last, int raises) {
  /** No interrupt. */
  public static final InterruptInjection NONE = new InterruptInjection(0, -1, 0);

  /** One before every instruction. */
  public static final InterruptInjection EVERYWHERE =
      new InterruptInjection(0, Integer.MAX_VALUE, 0);

  /** One before a single instruction. */
  public static InterruptInjection at(int step, int raises) {
    return new InterruptInjection(step, step, raises);
  }

  boolean covers(int step) {
    return step >= first && step <= last;
  }

  /** Whether the state of the interrupt flag before a step must be known: the one before counts. */
  boolean concerns(int step) {
    return step >= first - 1 && step <= last;
  }

  /** The step from which on the machine has to look at each, at the latest the given one. */
  int watchedFrom(int latest) {
    return first > last ? latest : Math.clamp(first - 1L, 0, latest);
  }
}
