package entrylab.core.replay;

import entrylab.core.branch.BranchKind;
import entrylab.core.branch.BranchUnit;
import entrylab.core.branch.IndirectPredictor;
import entrylab.core.pipeline.Event;

/** An event that is replayed each time, with what can be known about it beforehand. */
abstract class LiveEvent {
  /** The answer of caches or predictors. */
  abstract byte answer();

  /**
   * Prepares an event.
   *
   * @param settled whether its place in cache or target buffer is sure to be kept once it was met
   */
  static LiveEvent of(CoreState state, Event event, boolean settled) {
    return switch (event) {
      case Event.Branch branch -> new Branch(state.branches(), branch, settled);
      case Event.Fetch fetch -> new Fetch(state, fetch);
      case Event.Data data -> new Data(state, data.address());
    };
  }

  private static final class Branch extends LiveEvent {
    private final BranchUnit unit;
    private final BranchKind kind;
    private final long address;
    private final long next;
    private final long target;
    private final long step;
    private final boolean known;

    Branch(BranchUnit unit, Event.Branch branch, boolean known) {
      this.unit = unit;
      this.kind = branch.kind();
      this.address = branch.address();
      this.next = branch.next();
      this.target = branch.target();
      this.step = IndirectPredictor.step(address, target);
      this.known = known;
    }

    @Override
    byte answer() {
      return (byte) unit.predict(kind, address, next, target, step, known).ordinal();
    }
  }

  private static final class Fetch extends LiveEvent {
    private final CoreState state;
    private final Event.Fetch fetch;

    Fetch(CoreState state, Event.Fetch fetch) {
      this.state = state;
      this.fetch = fetch;
    }

    @Override
    byte answer() {
      return state.fetch(fetch);
    }
  }

  private static final class Data extends LiveEvent {
    private final CoreState state;
    private final long address;

    Data(CoreState state, long address) {
      this.state = state;
      this.address = address;
    }

    @Override
    byte answer() {
      return state.data(address);
    }
  }
}
