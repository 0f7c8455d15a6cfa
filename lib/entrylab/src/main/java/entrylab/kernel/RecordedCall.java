package entrylab.kernel;

import java.util.List;

/**
 * A call as a kernel made it: the one of its rounds that most others executed the same way.
 *
 * <pre>{@code
 * RecordedCall getppid = Kernels.named("6.1").call("getppid");
 * show(getppid.instructions() + " in " + getppid.agreeing() + " of " + getppid.rounds());
 * }</pre>
 *
 * @param wish which call it is
 * @param agreeing rounds that executed these very instructions, the shown one included
 * @param rounds rounds in all
 */
public record RecordedCall(CallWish wish, int agreeing, int rounds, List<Stretch> stretches) {
  /** Copies the list. */
  public RecordedCall {
    stretches = List.copyOf(stretches);
  }

  /** Of its name, not of its steps: maps have calls of a hundred thousand steps as keys. */
  @Override
  public int hashCode() {
    return 31 * wish.hashCode() + stretches.size();
  }

  /** What it is called. */
  public String name() {
    return wish.name();
  }

  /** Instructions in the kernel; a repeated one counts once. */
  public int instructions() {
    return stretches.stream().filter(s -> !s.user()).mapToInt(s -> s.steps().size()).sum();
  }
}
