package entrylab.core.branch;

import entrylab.core.cache.CacheSetVisitor;
import entrylab.core.cache.SweptCache;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.isa.BranchKind;
import java.util.List;
import java.util.Optional;

/** All branch prediction of one core, kept from one piece of code to the next. */
public final class BranchUnit {
  private static final int OFFSET_BITS = 4;

  private final boolean perfectTargets;
  private final SweptCache targets;
  private final DirectionPredictor directions;
  private final IndirectPredictor indirect;
  private final ReturnStack returns;
  private final UnitRegisters registers;
  private final RememberedScripts remembered;
  private final SharedWords words = new SharedWords();
  private long branches;
  private long right;
  private long resteers;
  private long mispredicts;
  private long calls;
  private long returned;
  private long asked;

  /** Untrained predictors of the CPU's kinds and sizes. */
  public BranchUnit(Cpu cpu) {
    this(cpu, RunPredictions.NONE, 0);
  }

  /**
   * Untrained predictors of the CPU's kinds and sizes, about to make a run that other cores may
   * make as well.
   *
   * @param run what is known of it, and where answers are kept
   * @param branches a number that all of them have whose traces have the same branches, and no
   *     other
   */
  public BranchUnit(Cpu cpu, RunPredictions run, long branches) {
    this(
        cpu.word(Parameter.BTB_KIND).equals("perfect"),
        // No source names the target buffer's replacement; exact LRU stands in.
        new SweptCache("BTB", cpu.count(Parameter.BTB_ENTRIES), cpu.count(Parameter.BTB_WAYS)),
        run.directions(cpu, branches),
        run.targets(cpu, branches),
        cpu.count(Parameter.RETURN_STACK) == 0
            ? null
            : new ReturnStack(
                cpu.count(Parameter.RETURN_STACK), cpu.flag(Parameter.RETURN_STACK_WRAPS)));
  }

  /**
   * A unit of untrained parts.
   *
   * @param returns {@code null} if returns are predicted as indirect jumps
   */
  BranchUnit(
      boolean perfectTargets,
      SweptCache targets,
      DirectionPredictor directions,
      IndirectPredictor indirect,
      ReturnStack returns) {
    this(perfectTargets, targets, directions, indirect, returns, RememberedScripts.Patience.USUAL);
  }

  /**
   * A unit of untrained parts.
   *
   * @param returns {@code null} if returns are predicted as indirect jumps
   * @param patience before scripts are remembered, and with those that come to nothing
   */
  BranchUnit(
      boolean perfectTargets,
      SweptCache targets,
      DirectionPredictor directions,
      IndirectPredictor indirect,
      ReturnStack returns,
      RememberedScripts.Patience patience) {
    this.perfectTargets = perfectTargets;
    this.targets = targets;
    this.directions = directions;
    this.indirect = indirect;
    this.returns = returns;
    registers = new UnitRegisters(directions, indirect, returns);
    remembered = new RememberedScripts(registers, directions, indirect, patience);
  }

  /**
   * Predicts a branch and learns what it did.
   *
   * @param next address behind the branch
   * @param target where control went
   */
  public Prediction predict(BranchKind kind, long address, long next, long target) {
    remembered.leave();
    boolean taken = kind != BranchKind.CONDITIONAL || target != next;
    Prediction prediction =
        switch (kind) {
          case CONDITIONAL -> conditional(address, taken);
          case JUMP, CALL -> direct(address);
          case INDIRECT_JUMP, INDIRECT_CALL -> viaTarget(address, target);
          case RETURN ->
              returns == null ? viaTarget(address, target) : outcome(returns.pop(target));
        };
    calls += kind.call() ? 1 : 0;
    returned += kind == BranchKind.RETURN ? 1 : 0;
    if (kind.indirect()) {
      directions.onIndirect(target);
    }
    if (kind.call()) {
      push(next);
    }
    if (taken) {
      indirect.onTaken(IndirectPredictor.step(address, target));
    }
    branches++;
    count(prediction);
    return prediction;
  }

  /**
   * Prepares branches that will be met again and again in this order.
   *
   * @param branches at most {@link BranchScript#MOST} that do not {@linkplain
   *     BranchScript.Branch#passes pass}
   * @param unobserved how many of the first ones' answers nobody wants
   */
  public BranchScript script(List<BranchScript.Branch> branches, int unobserved) {
    return new BranchScript(
        branches, directions, words, returns == null ? 0 : returns.depth(), unobserved);
  }

  /** Lets jumps sweep through the target buffer from now on, at each {@link #sweep}. */
  public void prepare(JumpSweep jumps) {
    targets.prepare(jumps.asking().stream().mapToLong(BranchUnit::entry).toArray());
  }

  /** Predicts, as {@link #predict} does, each of the jumps last prepared. */
  public void sweep(JumpSweep jumps) {
    remembered.leave();
    targets.sweep();
    indirect.onTaken(jumps.steps());
    branches += jumps.count();
    asked += jumps.asking().size();
    // Those that the target buffer turns out to have lost are known when their sets are looked at.
    right += jumps.count();
  }

  /** How many of the jumps last swept are conditional branches that are always taken. */
  public void sweptConditional(int branches) {
    remembered.leave();
    directions.onTaken(branches);
  }

  /**
   * Predicts, as {@link #predict} does, each branch of a script.
   *
   * @return the answers, to be read by {@link BranchScript#outcomes}; 0 if all were right
   */
  public long run(BranchScript script) {
    if (remembered.rested()) {
      return execute(script);
    }
    return remembered.follow(script) ? 0 : explore(script);
  }

  private long explore(BranchScript script) {
    if (remembered.turn(script)) {
      return 0;
    }
    if (remembered.rests()) {
      return execute(script);
    }
    long used = registers.used();
    long wrong = mispredicts + resteers;
    RememberedStep step = remembered.begin(script);
    long answer = execute(script);
    remembered.end(script, step, mispredicts + resteers == wrong && registers.used() == used);
    return answer;
  }

  /**
   * Predicts each branch of a script, as {@link #run(BranchScript)} does.
   *
   * @param alone the script's {@link BranchScript#alone}
   */
  public long run(BranchScript script, long[] alone) {
    if (alone != null && remembered.rested()) {
      return executeAlone(script, alone);
    }
    return run(script);
  }

  /** What {@link #execute} does for a return and jumps before and behind it, all of them taken. */
  private long executeAlone(BranchScript script, long[] words) {
    int at = taken(words, 0);
    boolean predicted = returns.pop(words[at]);
    long all = words[0];
    branches += all;
    returned++;
    if (predicted) {
      right += all;
      return 0;
    }
    return counted(script, words[at + 1]);
  }

  private long execute(BranchScript script) {
    long answer = 0;
    if (script.directions.length > 0) {
      answer = directions.wrong(script.directions, script.outcomes, script.conditional);
    }
    long[] words = script.words;
    int at = 0;
    for (int i = script.targets; i > 0; i--) {
      at = taken(words, at);
      boolean right = indirect.predict(words[at], words[at + 1], words[at + 2]);
      answer |= right ? 0 : words[at + 3];
      at += 4;
    }
    at = taken(words, at);
    if (script.pairs != null) {
      returns.replay(script, at);
    } else {
      answer |= replayStack(words, at);
    }
    if (script.asking.length > 0) {
      answer |= ask(script.asking) << script.firstAsked;
      asked += script.asking.length;
    }
    branches += script.length;
    calls += script.calls;
    returned += script.returned;
    if (answer == 0) {
      right += script.length;
      return 0;
    }
    return counted(script, answer);
  }

  /** Notes the branches taken of some words of a script; says where the next begin. */
  private int taken(long[] words, int at) {
    indirect.onTaken((int) words[at], words[at + 1], words[at + 2]);
    return at + BranchScript.STEPS;
  }

  private long replayStack(long[] words, int from) {
    long wrong = 0;
    for (int i = from; i < words.length; i += 2) {
      if (words[i + 1] == BranchScript.PUSH) {
        returns.push(words[i]);
      } else if (!returns.pop(words[i])) {
        wrong |= words[i + 1];
      }
    }
    return wrong;
  }

  private long ask(long[] asking) {
    long missed = 0;
    for (int i = 0; i < asking.length; i++) {
      missed |= holds(asking[i]) ? 0 : 1L << i;
    }
    return missed;
  }

  private long counted(BranchScript script, long answer) {
    boolean allFound = answer >>> script.firstAsked == 0;
    int wrong = allFound ? Long.bitCount(answer) : script.count(Prediction.MISPREDICT, answer);
    int found = allFound ? 0 : script.count(Prediction.RESTEER, answer);
    mispredicts += wrong;
    resteers += found;
    right += script.length - wrong - found;
    return script.observed(answer);
  }

  /** Counts the branches of scripts that were not run. */
  private void collect() {
    RememberedScripts.Passed passed = remembered.passed();
    branches += passed.branches();
    right += passed.branches();
    calls += passed.calls();
    returned += passed.returned();
    if (returns != null) {
      returns.onPassed(passed.calls(), passed.returned());
    }
  }

  private void count(Prediction prediction) {
    switch (prediction) {
      case RIGHT -> right++;
      case RESTEER -> resteers++;
      case MISPREDICT -> mispredicts++;
    }
  }

  private void push(long next) {
    if (returns != null) {
      returns.push(next);
    }
  }

  private Prediction conditional(long address, boolean taken) {
    boolean directed = directions.predict(address, taken);
    // A branch that is not taken needs no target; one not in the BTB falls through until decoded.
    Prediction target = taken ? direct(address) : Prediction.RIGHT;
    return directed ? target : Prediction.MISPREDICT;
  }

  private Prediction direct(long address) {
    asked++;
    return holds(address) ? Prediction.RIGHT : Prediction.RESTEER;
  }

  private Prediction viaTarget(long address, long target) {
    asked++;
    boolean found = holds(address);
    return outcome(indirect.predict(address, target) && found);
  }

  private boolean holds(long address) {
    return targets.access(entry(address)) || perfectTargets;
  }

  /**
   * A branch's place in the target buffer: sets are selected above the lowest four bits (after the
   * experiments at https://xania.org/201602/haswell-and-ivy-btb), the whole address is the tag.
   */
  private static long entry(long address) {
    return address >>> OFFSET_BITS | (address & (1 << OFFSET_BITS) - 1) << Long.SIZE - OFFSET_BITS;
  }

  private static Prediction outcome(boolean right) {
    return right ? Prediction.RIGHT : Prediction.MISPREDICT;
  }

  /**
   * Reports the entry that the target buffer must keep for a branch to be found; none for a return
   * that a return stack predicts, which never looks there.
   */
  public void home(BranchKind kind, long address, CacheSetVisitor visitor) {
    if (kind != BranchKind.RETURN || returns == null) {
      visitor.visit(targets.geometry(), entry(address));
    }
  }

  /** Branches seen. */
  public long branches() {
    collect();
    return branches;
  }

  /** Scripts that were not run, since they were known to teach nothing. */
  long followed() {
    return remembered.followed();
  }

  /** Branches whose outcome was found wrong when executed. */
  public long mispredicts() {
    return mispredicts;
  }

  /** Branches whose target was found only when decoded. */
  public long resteers() {
    return resteers + (perfectTargets ? 0 : targets.missed());
  }

  /** The return stack; {@code null} where the profile has none. */
  public ReturnStack returns() {
    collect();
    return returns;
  }

  /**
   * Re-derives all counters.
   *
   * @throws IllegalStateException if one is off
   */
  public void check() {
    collect();
    targets.check();
    directions.check();
    indirect.check();
    if (returns != null) {
      returns.check();
    }
    counts().check();
  }

  /**
   * Tells that the run is over.
   *
   * @throws IllegalStateException if another core's answers were used, and its run was longer
   */
  public void end() {
    directions.end();
    indirect.end();
  }

  /** Everything that is counted, by the unit and by what it asks. */
  BranchCounts counts() {
    collect();
    return new BranchCounts(
        branches,
        right,
        resteers,
        mispredicts,
        asked,
        targets.accesses(),
        returns == null
            ? Optional.empty()
            : Optional.of(
                new BranchCounts.OfReturns(calls, returns.pushes(), returned, returns.pops())));
  }
}
