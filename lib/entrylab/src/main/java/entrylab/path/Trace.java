package entrylab.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One executed piece of code: its instructions in order, with their bytes, memory accesses and
 * where control went.
 */
public final class Trace {
  /** How control came to the first instruction. */
  public enum Entry {
    /** By SYSCALL: its cost and the privileged remainder come first. */
    SYSCALL,
    /** By an event that FRED delivered: what that costs comes first, and no remainder. */
    EVENT,
    /** By falling in: nothing comes first. */
    NONE
  }

  /**
   * One memory access.
   *
   * @param address virtual
   * @param size bytes
   */
  public record Access(long address, int size, boolean store) {
    /** Whether this access lies inside another one. */
    public boolean inside(Access other) {
      return address >= other.address && address + size <= other.address + other.size;
    }

    /** Whether this access shares a byte with another one. */
    public boolean overlaps(Access other) {
      return address < other.address + other.size && other.address < address + size;
    }
  }

  /** One executed instruction. */
  public record Step(long address, byte[] code, List<Access> accesses) {}

  private final String name;
  private final Entry entry;
  private final List<Step> steps;
  private final long next;

  private Trace(String name, Entry entry, List<Step> steps, long next) {
    this.name = name;
    this.entry = entry;
    this.steps = List.copyOf(steps);
    this.next = next;
  }

  /** What the trace is called in messages. */
  public String name() {
    return name;
  }

  /** How control came to the first instruction. */
  public Entry entry() {
    return entry;
  }

  /** The instructions in order of execution. */
  public List<Step> steps() {
    return steps;
  }

  /** The address executed after a step: that of the next one, or where the trace leaves to. */
  public long next(int step) {
    return step + 1 < steps.size() ? steps.get(step + 1).address() : next;
  }

  /** This trace with every access in {@code [from, to)} moved, for another stack. */
  public Trace moved(long from, long to, long distance) {
    List<Step> moved =
        steps.stream()
            .map(step ->
                new Step(
                    step.address(),
                    step.code(),
                    step.accesses().stream()
                        .map(a ->
                            Long.compareUnsigned(a.address(), from) >= 0
                                    && Long.compareUnsigned(a.address(), to) < 0
                                ? new Access(a.address() + distance, a.size(), a.store())
                                : a)
                        .toList()))
            .toList();
    return new Trace(name, entry, moved, next);
  }

  @Override
  public String toString() {
    return name + " (" + steps.size() + " instructions)";
  }

  /** A trace in the making. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Collects steps; accesses belong to the step added last. */
  public static final class Builder {
    private final String name;
    private final List<Step> steps = new ArrayList<>();
    private Entry entry = Entry.NONE;

    private Builder(String name) {
      this.name = name;
    }

    /** States that SYSCALL led here. */
    public Builder enteredBySyscall() {
      entry = Entry.SYSCALL;
      return this;
    }

    /** States what led here. */
    public Builder entered(Entry by) {
      entry = by;
      return this;
    }

    /** Adds an executed instruction. */
    public Builder step(long address, byte[] code) {
      steps.add(new Step(address, Arrays.copyOf(code, code.length), new ArrayList<>()));
      return this;
    }

    /** Adds a load by the last step. */
    public Builder load(long address, int size) {
      steps.getLast().accesses().add(new Access(address, size, false));
      return this;
    }

    /** Adds a store by the last step. */
    public Builder store(long address, int size) {
      steps.getLast().accesses().add(new Access(address, size, true));
      return this;
    }

    /**
     * The finished trace.
     *
     * @param next where control goes after the last step
     * @throws IllegalArgumentException if there is no step
     */
    public Trace leavingTo(long next) {
      if (steps.isEmpty()) {
        throw new IllegalArgumentException(name + ": a trace needs at least one instruction");
      }
      return new Trace(name, entry, steps, next);
    }
  }
}
