package entrylab.core.branch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scripts that taught a branch unit nothing when they were run from a state, so that running one
 * from there again is a step to the next state: nothing is predicted, and no register is moved
 * before somebody needs it.
 *
 * <p>States are all that registers hold, and are met again where a program repeats itself. Where it
 * does not, remembering costs more than it brings: so nothing is remembered of a core's first
 * scripts, and after a while in which few states were met again nothing is for a long while.
 */
final class RememberedScripts {

  /**
   * How patient it is.
   *
   * @param before scripts that are run before any is remembered
   * @param trial scripts that are run and remembered before it is asked whether that paid
   * @param gain how many times as many must have been followed meanwhile; else it rests
   * @param rest scripts that are run in the first rest; each next rest is four times as long
   * @param longest rest
   * @param states that are remembered, at most; all are forgotten when another is met
   */
  record Patience(int before, int trial, int gain, int rest, int longest, int states) {
    /**
     * A placement of a sweep, of some thousand calls, is over before it begins. To remember a
     * script takes a few times as long as to run it.
     */
    static final Patience USUAL = new Patience(1 << 14, 1 << 14, 8, 1 << 18, 1 << 24, 1 << 14);
  }

  /**
   * Branches that were passed, each predicted rightly.
   *
   * @param branches all of them
   * @param calls how many were calls
   * @param returned how many were returns
   */
  record Passed(long branches, long calls, long returned) {}

  private static final int LONGER = 4;

  private final UnitRegisters registers;
  private final DirectionPredictor directions;
  private final IndirectPredictor indirect;
  private final Patience patience;
  private final Map<RememberedState, RememberedState> states = new HashMap<>();

  /** Steps by the places that their indirect branches are looked up in. */
  private final Map<Integer, List<RememberedStep>> looking = new HashMap<>();

  /** Before there is a state: nothing ever follows it. */
  private final RememberedStep nowhere = new RememberedStep(null);

  /** The step that was made last. */
  private RememberedStep at = nowhere;

  /** {@link UnitRegisters#changed} as it is. */
  private long changed;

  /** Conditional branches of steps that the predictor of directions does not know of. */
  private long conditional;

  /** The state that registers and last targets are in. */
  private RememberedState held;

  /** Indirect branches of the first script that had some; others' must have the same addresses. */
  private IndirectBranch sample;

  /** Scripts to run before the next is remembered; below 0 if none ever is. */
  private int resting;

  private int nextRest;
  private int tried;
  private long followed;
  private long followedBefore;
  private long branches;
  private long calls;
  private long returned;

  RememberedScripts(
      UnitRegisters registers,
      DirectionPredictor directions,
      IndirectPredictor indirect,
      Patience patience) {
    this.registers = registers;
    this.directions = directions;
    this.indirect = indirect;
    this.patience = patience;
    resting = registers.known() ? patience.before() : -1;
    nextRest = patience.rest();
    indirect.onWritten(this::written);
  }

  private void written(int place) {
    if (!looking.isEmpty()) {
      for (RememberedStep step : looking.getOrDefault(place, List.of())) {
        step.proven = RememberedStep.NEVER;
      }
    }
  }

  /** Whether a script that is about to be run is one of a rest: of these nothing is remembered. */
  boolean rested() {
    if (resting == 0) {
      return false;
    }
    resting -= resting > 0 ? 1 : 0;
    return true;
  }

  /** Makes a step if a script is known to teach nothing; says whether it did. */
  boolean follow(BranchScript script) {
    RememberedStep next = at.next;
    if (next.script != script || next.proven != changed) {
      return false;
    }
    at = next;
    next.times++;
    conditional += next.conditional;
    return true;
  }

  /**
   * Looks whether a script that did not follow the last time is known, too.
   *
   * @return whether it was followed; if not, registers are what they have to be to run it
   */
  boolean turn(BranchScript script) {
    if (at != nowhere) {
      RememberedStep known = at.to.step(script);
      if (known != null && known.proven == changed) {
        at.next = known;
        return follow(script);
      }
      settle();
    }
    return false;
  }

  /** Whether a rest begins with a script that is about to be run, since remembering did not pay. */
  boolean rests() {
    if (++tried > patience.trial()) {
      tried = 0;
      collect();
      boolean worth = followed - followedBefore >= (long) patience.gain() * patience.trial();
      followedBefore = followed;
      resting = worth ? 0 : nextRest;
      nextRest = worth ? patience.rest() : Math.min(patience.longest(), LONGER * nextRest);
    }
    if (resting > 0 || states.size() >= patience.states()) {
      forget();
    }
    return resting > 0;
  }

  /** Forgets all states; nobody is in one. */
  private void forget() {
    leave();
    collect();
    states.clear();
    looking.clear();
  }

  /**
   * The step that a script is which is about to be run; {@code null} if no state is known that it
   * is run from.
   */
  RememberedStep begin(BranchScript script) {
    if (at == nowhere) {
      return null;
    }
    RememberedStep step = at.to.step(script);
    if (step == null) {
      step = new RememberedStep(script);
      at.to.add(step);
      for (int place : indirect.places(script.indirect)) {
        looking.computeIfAbsent(place, _ -> new ArrayList<>()).add(step);
      }
    }
    return step;
  }

  /**
   * Remembers what a script that was run did.
   *
   * @param begun the step that it is, {@code null} if no state is known that it was run from
   * @param passive whether all its branches were predicted rightly and taught nothing
   */
  void end(BranchScript script, RememberedStep begun, boolean passive) {
    boolean fits = script.asking.length == 0 && sameAddresses(script.indirect);
    RememberedStep step = begun == null ? new RememberedStep(script) : begun;
    if (step.to == null) {
      step.to = state(lastTargets(script, fits));
    }
    changed = registers.changed();
    step.proven = passive && fits ? changed : RememberedStep.NEVER;
    if (at != nowhere) {
      at.next = step;
    }
    at = step;
    held = step.to;
  }

  private IndirectBranch lastTargets(BranchScript script, boolean fits) {
    if (!fits) {
      return null;
    }
    if (script.indirect != null) {
      return script.indirect;
    }
    return at == nowhere ? null : at.to.last;
  }

  private boolean sameAddresses(IndirectBranch first) {
    if (first == null) {
      return true;
    }
    sample = sample == null ? first : sample;
    IndirectBranch one = first;
    IndirectBranch other = sample;
    while (one != null && other != null && one.address == other.address) {
      one = one.next;
      other = other.next;
    }
    return one == null && other == null;
  }

  private RememberedState state(IndirectBranch last) {
    var state = new RememberedState(registers.take(), last);
    RememberedState known = states.putIfAbsent(state, state);
    return known == null ? state : known;
  }

  /** Tells the parts all that steps did not: what they hold is as if each had been run. */
  void settle() {
    if (at == nowhere) {
      return;
    }
    if (held != at.to) {
      held = at.to;
      registers.give(held.registers);
      for (IndirectBranch branch = held.last; branch != null; branch = branch.next) {
        indirect.onTarget(branch);
      }
    }
    directions.onPassed(conditional);
    conditional = 0;
  }

  /** Tells that parts are about to be moved by something that is no script. */
  void leave() {
    settle();
    at = nowhere;
  }

  /** Adds up what was followed. */
  private void collect() {
    for (RememberedState state : states.keySet()) {
      for (RememberedStep step = state.first(); step != null; step = step.other) {
        followed += step.times;
        branches += step.times * step.script.length;
        calls += step.times * step.script.calls;
        returned += step.times * step.script.returned;
        step.times = 0;
      }
    }
  }

  /** What the scripts had that were followed since this was last asked for. */
  Passed passed() {
    settle();
    collect();
    var passed = new Passed(branches, calls, returned);
    branches = 0;
    calls = 0;
    returned = 0;
    return passed;
  }

  /** How many scripts were followed. */
  long followed() {
    collect();
    return followed;
  }
}
