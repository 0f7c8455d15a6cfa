package entrylab.kernel;

import java.util.List;

/**
 * A piece of a recorded call in one ring and on one stack.
 *
 * <pre>{@code
 * for (Stretch stretch : Kernels.named("6.1").call("getppid").stretches()) {
 *   show((stretch.user() ? "user" : "kernel") + ": " + stretch.steps().size());
 * }
 * }</pre>
 *
 * @param user whether it ran in user mode
 * @param stack which of the call's stacks it used, from 0 in the order they came up
 */
public record Stretch(boolean user, int stack, List<KernelStep> steps) {
  /** Copies the list. */
  public Stretch {
    steps = List.copyOf(steps);
  }
}
