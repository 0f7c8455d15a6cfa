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
  private final LatencyTable latency;
  private final int decodeDelay;
  private final int takenBubble;
  private final int resteer;
  private final Predecoder predecoder;
  private final DeliveryCycle cycle;
  private final PredictionPace prediction;
  private final InOrderBuffer queue;

  /** When the last windows were fetched, ahead of which prediction may run; null if it may not. */
  private final InOrderBuffer fetched;

  private long now;
  private boolean legacy;
  private boolean pristine;
  private long redirect;
  private boolean resteered;
  private final LongestWait longest = new LongestWait();

  FrontEnd(Cpu cpu, LatencyTable latency) {
    this.latency = latency;
    decodeDelay = cpu.count(Parameter.DECODE_DELAY);
    takenBubble = cpu.count(Parameter.TAKEN_BRANCH);
    resteer = cpu.count(Parameter.RESTEER);
    predecoder = new Predecoder(cpu);
    cycle = new DeliveryCycle(cpu);
    prediction = new PredictionPace(cpu);
    queue = new InOrderBuffer(cpu.count(Parameter.QUEUE));
    int ahead = cpu.count(Parameter.FETCH_AHEAD);
    fetched = ahead == 0 ? null : new InOrderBuffer(ahead);
  }

  void start(long moment) {
    now = moment;
    prediction.start(moment);
    cycle.fresh();
    legacy = false;
    predecoder.clear();
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
    if (!pristine && (op.entered() || cycle.begun())) {
      int bubble = op.entered() ? Math.max(1, takenBubble) : 1;
      nextCycle(bubble);
      note(op.entered() ? Wait.TAKEN : Wait.DECODE, bubble - 1);
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
    predecoder.begin(now);
  }

  /** When a window's line is asked for: once it is predicted, if prediction runs ahead. */
  private long asked() {
    return fetched == null ? now : Math.max(prediction.reached(), fetched.available());
  }

  private void awaitPrediction() {
    if (prediction.reached() > now) {
      note(Wait.PREDICTOR, Moment.cycle(prediction.reached()) - Moment.cycle(now));
      now = prediction.reached();
      cycle.fresh();
    }
  }

  /** Waits for the branch behind which the front end has to start again, if there is one. */
  private void restart() {
    if (resteered) {
      now = Moment.branch(now, resteer);
      note(Wait.RESTEER, resteer);
      resteered = false;
      prediction.restart(now);
      cycle.fresh();
    }
    if (redirect > now) {
      int lost = Moment.cycle(redirect) - Moment.cycle(now);
      now = Moment.restart(now, redirect);
      note(Wait.MISPREDICT, lost);
      prediction.restart(now);
      legacy = false;
      cycle.fresh();
    }
    redirect = Moment.ZERO;
  }

  /** Delivers one op; returns when its last fused micro-op reaches the queue. */
  long deliver(Op op) {
    if (op.fetch() < 0) {
      longest.clear();
      restart();
    }
    long before = now;
    boolean microcode = cycle.isMicrocode(op);
    if (microcode) {
      sequence(op);
    } else if (legacy) {
      decode(op);
    } else {
      for (int i = 0; i < op.fused(); i++) {
        if (cycle.cacheIsDone()) {
          nextCycle(1);
        }
        cycle.cached();
      }
    }
    note(microcode ? Wait.MICROCODE : Wait.DECODE, Moment.cycle(now) - Moment.cycle(before));
    if (queue.available() > now) {
      note(Wait.QUEUE, Moment.cycle(queue.available()) - Moment.cycle(now));
      now = queue.available();
      cycle.fresh();
    }
    return now;
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    now = change.applyAsLong(now);
    prediction.replaceAll(change);
    predecoder.replaceAll(change);
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
    long predecoded = predecoder.through(op.end() - 1);
    if (predecoded > now) {
      now = predecoded;
      cycle.fresh();
    }
    if (cycle.decodersAreDone(op)) {
      nextCycle(1);
    }
    cycle.decoded(op);
  }

  private void sequence(Op op) {
    if (legacy) {
      now = Math.max(now, predecoder.through(op.end() - 1));
    }
    now = Moment.core(now, cycle.sequenced(op, legacy));
  }

  /** Notes that a micro-op left the queue, which frees its entry. */
  void renamed(long moment) {
    queue.take(moment);
  }

  /** A branch was taken; the predictor needs a number of parts of a cycle to go on behind it. */
  void took(int parts) {
    prediction.took(parts);
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
    cycle.fresh();
  }

  private void note(Wait wait, int cycles) {
    longest.note(wait, cycles);
  }

  /** What the last op waited for longest in the front end. */
  LongestWait longest() {
    return longest;
  }
}
