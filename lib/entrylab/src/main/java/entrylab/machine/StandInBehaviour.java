package entrylab.machine;

/**
 * What handlers, tracers and the other stand-ins do.
 *
 * <pre>{@code
 * show(TaskCall.of(56, 0).with(StandardBehaviour.INSTANCE).script().name());
 * }</pre>
 */
public interface StandInBehaviour {
  /** Name of the script; two scripts of one name do the same. */
  String name();

  /** Plays the function that was called. */
  void play(Guest guest);
}
