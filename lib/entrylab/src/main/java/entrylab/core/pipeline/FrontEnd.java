package entrylab.core.pipeline;

import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.function.LongUnaryOperator;

/**
 * Fetch, predecode, decode and the micro-op cache: when each micro-op reaches the queue to rename.
 *
 * <p>One window of code per cycle. A window comes either from the micro-op cache or through the
 * legacy decoders, by the outcome of its fetch event. Where taken branches lead is predicted ahead
 * of that, at a pace of its own: whichever is slower decides. A line that is not in the cache is
 * asked for when it is predicted, so that several are on their way at once, as far as prediction
 * runs ahead.
 */
final class FrontEnd {
  private static final long NO_BLOCK = Long.MAX_VALUE;

  private final LatencyTable latency;
  private final int fetchBytes;
  private final int fetchInstructions;
  private final int decodeWidth;
  private final int decodeUops;
  private final int simpleUops;
  private final int complexUops;
  private final int decodeDelay;
  private final int sequencerSwitch;
  private final int sequencerWidth;
  private final int partsPerCycle;
  private final int cacheWidth;
  private final int takenBubble;
  private final int resteer;
  private final InOrderBuffer queue;

  /** When the last windows were fetched, ahead of which prediction may run; null if it may not. */
  private final InOrderBuffer fetched;

  private long now;
  private long predicted;
  private int parts;
  private int uops;
  private int instructions;
  private boolean legacy;
  private long block;
  private long predecoded;
  private int inBlock;
  private long redirect;
  private boolean resteered;
  private boolean pristine;
  private final LongestWait longest = new LongestWait();

  FrontEnd(Cpu cpu, LatencyTable latency) {
    this.latency = latency;
    fetchBytes = cpu.count(Parameter.FETCH_BYTES);
    fetchInstructions = cpu.count(Parameter.FETCH_INSTRUCTIONS);
    decodeWidth = cpu.count(Parameter.DECODE_WIDTH);
    simpleUops = cpu.count(Parameter.DECODE_SIMPLE);
    complexUops = cpu.count(Parameter.DECODE_COMPLEX);
    decodeUops = decodeWidth * simpleUops;
    decodeDelay = cpu.count(Parameter.DECODE_DELAY);
    sequencerSwitch = cpu.count(Parameter.MICROCODE_SWITCH);
    sequencerWidth = cpu.count(Parameter.MICROCODE_WIDTH);
    partsPerCycle = cpu.count(Parameter.PREDICT_JUMPS);
    cacheWidth = cpu.count(Parameter.UOP_CACHE_WIDTH);
    takenBubble = cpu.count(Parameter.TAKEN_BRANCH);
    resteer = cpu.count(Parameter.RESTEER);
    queue = new InOrderBuffer(cpu.count(Parameter.QUEUE));
    int ahead = cpu.count(Parameter.FETCH_AHEAD);
    fetched = ahead == 0 ? null : new InOrderBuffer(ahead);
  }

  void start(long moment) {
    now = moment;
    predicted = moment;
    parts = 0;
    uops = 0;
    instructions = 0;
    legacy = false;
    block = NO_BLOCK;
    redirect = Moment.ZERO;
    resteered = false;
    pristine = true;
    queue.clear();
    if (fetched != null) {
      fetched.clear();
    }
  }

  /** Begins a window of code. */
  void enter(Op op, int outcome) {
    longest.clear();
    if (!pristine && (op.fetch().entered() || uops > 0)) {
      int bubble = op.fetch().entered() ? Math.max(1, takenBubble) : 1;
      nextCycle(bubble);
      note(op.fetch().entered() ? Wait.TAKEN : Wait.DECODE, bubble - 1);
    }
    restart();
    awaitPrediction();
    pristine = false;
    if (outcome == 0) {
      legacy = false;
    } else {
      await(EventOutcome.level(outcome - 1), EventOutcome.translation(outcome - 1));
    }
    if (fetched != null) {
      fetched.take(now);
    }
  }

  /** Waits for a window that the micro-op cache does not hold. */
  private void await(CacheLevel level, Translation translation) {
    int miss = latency.code(level) + latency.code(translation);
    int refill = legacy ? 0 : decodeDelay;
    long before = now;
    // Where prediction runs ahead, the decoders fill while older windows are still delivered.
    now =
        fetched == null
            ? Moment.fetch(now, miss + refill)
            : Math.max(now, Moment.fetch(asked(), miss + refill));
    note(miss > 0 ? Wait.LINE : Wait.WINDOW, Moment.cycle(now) - Moment.cycle(before));
    legacy = true;
    block = NO_BLOCK;
    predecoded = now;
  }

  /** When a window's line is asked for: once it is predicted, if prediction runs ahead. */
  private long asked() {
    return fetched == null ? now : Math.max(predicted, fetched.available());
  }

  private void awaitPrediction() {
    if (predicted > now) {
      note(Wait.PREDICTOR, Moment.cycle(predicted) - Moment.cycle(now));
      now = predicted;
      freshCycle();
    }
  }

  /** Waits for the branch behind which the front end has to start again, if there is one. */
  private void restart() {
    if (resteered) {
      now = Moment.branch(now, resteer);
      note(Wait.RESTEER, resteer);
      resteered = false;
      predicted = now;
      freshCycle();
    }
    if (redirect > now) {
      int lost = Moment.cycle(redirect) - Moment.cycle(now);
      now = Moment.restart(now, redirect);
      note(Wait.MISPREDICT, lost);
      predicted = now;
      legacy = false;
      freshCycle();
    }
    redirect = Moment.ZERO;
  }

  /** Delivers one op; returns when its last fused micro-op reaches the queue. */
  long deliver(Op op) {
    if (op.fetch().event() < 0) {
      longest.clear();
      restart();
    }
    long before = now;
    if (op.fused() > complexUops) {
      sequence(op);
    } else if (legacy) {
      decode(op);
    } else {
      for (int i = 0; i < op.fused(); i++) {
        if (uops == cacheWidth) {
          nextCycle(1);
        }
        uops++;
      }
    }
    Wait work = op.fused() > complexUops ? Wait.MICROCODE : Wait.DECODE;
    note(work, Moment.cycle(now) - Moment.cycle(before));
    if (queue.available() > now) {
      note(Wait.QUEUE, Moment.cycle(queue.available()) - Moment.cycle(now));
      now = queue.available();
      freshCycle();
    }
    return now;
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    now = change.applyAsLong(now);
    predicted = change.applyAsLong(predicted);
    predecoded = change.applyAsLong(predecoded);
    redirect = change.applyAsLong(redirect);
    queue.replaceAll(change);
    if (fetched != null) {
      fetched.replaceAll(change);
    }
  }

  /** When the last op reached the queue. */
  long reached() {
    return now;
  }

  private void decode(Op op) {
    predecode(op.code().end() - 1);
    if (predecoded > now) {
      now = predecoded;
      freshCycle();
    }
    boolean needsFirst = op.fused() > simpleUops;
    boolean full =
        instructions == decodeWidth || uops + op.fused() > Math.max(decodeUops, op.fused());
    if (full || needsFirst && instructions > 0) {
      nextCycle(1);
    }
    uops += op.fused();
    instructions++;
  }

  /**
   * Predecodes up to the block of an instruction's last byte: one block, a number of instructions a
   * cycle.
   */
  private void predecode(long lastByte) {
    long wanted = Math.floorDiv(lastByte, fetchBytes);
    if (wanted != block) {
      if (block != NO_BLOCK) {
        predecoded = Moment.core(predecoded, 1);
      }
      block = wanted;
      inBlock = 0;
    }
    if (inBlock == fetchInstructions) {
      predecoded = Moment.core(predecoded, 1);
      inBlock = 0;
    }
    inBlock++;
  }

  /**
   * Microcode: a switch to the sequencer, its width of micro-ops a cycle, and a fresh cycle after
   * it.
   */
  private void sequence(Op op) {
    if (legacy) {
      predecode(op.code().end() - 1);
      now = Math.max(now, predecoded);
    }
    int cycles = (op.fused() + sequencerWidth - 1) / sequencerWidth;
    now = Moment.core(now, (uops > 0 ? 1 : 0) + sequencerSwitch + cycles - 1);
    uops = Math.max(cacheWidth, decodeUops);
    instructions = decodeWidth;
    if (!legacy) {
      uops = cacheWidth;
    }
  }

  /** Notes that a micro-op left the queue, which frees its entry. */
  void renamed(long moment) {
    queue.take(moment);
  }

  /**
   * A branch was taken; the predictor needs a number of parts of a cycle to go on behind it. One
   * that needs whole cycles begins with a fresh one, whatever jumps have left of the last.
   */
  void took(int more) {
    if (more > partsPerCycle && parts > 0) {
      parts = partsPerCycle;
    }
    parts += more;
    predicted = Moment.core(predicted, parts / partsPerCycle);
    parts %= partsPerCycle;
  }

  /** The next window waits for the decoder to find a target. */
  void resteer() {
    resteered = true;
  }

  /** The next window is fetched at the given moment. */
  void redirect(long moment) {
    redirect = moment;
  }

  private void nextCycle(int cycles) {
    now = Moment.core(now, cycles);
    freshCycle();
  }

  private void freshCycle() {
    uops = 0;
    instructions = 0;
  }

  private void note(Wait wait, int cycles) {
    longest.note(wait, cycles);
  }

  /** What the last op waited for longest in the front end. */
  LongestWait longest() {
    return longest;
  }
}
