package entrylab.machine;

/**
 * What a stand-in can see and change when control reaches it: its arguments, the frame of the
 * current task, and the task's flags. Everything that the C ABI lets a callee destroy is destroyed
 * afterwards by the machine.
 *
 * <pre>{@code
 * StandInBehaviour behaviour = TaskCall.of(39, 0).script();
 * show(behaviour.name()); // what handlers do: play(Guest) is told which was called
 * }</pre>
 */
public interface Guest {
  /** The function that was called. */
  String function();

  /** An integer argument of the call, 0 to 5. */
  long argument(int index);

  /** A word of the frame at the top of the current task's stack. */
  long frame(PtReg word);

  /** Changes a word of that frame. */
  void frame(PtReg word, long value);

  /** A word of the current task's stack, at an address as in a pointer argument; 0 elsewhere. */
  long stack(long address);

  /** The flags word of the current task. */
  int flags();

  /** Changes the flags word of the current task. */
  void flags(int word);

  /** Sets what the function returns; 0 unless called. */
  void result(long value);
}
