package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import entrylab.isa.ControlFlow;
import entrylab.machine.Path;
import java.util.Optional;
import java.util.Set;

/** With return thunks no return is where the program could have trained it. */
public final class ThunkedReturns implements Invariant {
  private static final String UNTRAINING = "entry_untrain_ret";

  /** Where returns are: thunks, and what is aligned so that it needs none. */
  private static final Set<String> THUNKS =
      Set.of("__x86_return_thunk", "srso_safe_ret", "clear_bhb_loop");

  /** Returns that no call belongs to are not counted with call-depth tracking. */
  private static final String RETPOLINE = "__x86_indirect_thunk_";

  @Override
  public String id() {
    return "thunked-returns";
  }

  @Override
  public String sentence() {
    return "Built with return thunks, every return is a thunk's, and comes after untraining.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    MitigationList mitigations = evidence.mitigations();
    if (!mitigations.thunksReturns()) {
      return Optional.empty();
    }
    boolean counted = mitigations.has(Mitigation.CALL_DEPTH);
    // A child begins in the kernel, and call depth has nothing that is trained.
    boolean untrained = counted || evidence.child();
    Path path = evidence.path();
    long untraining = path.image().find(UNTRAINING).map(at -> at.address()).orElse(0L);
    for (int step = 0; step < path.length(); step++) {
      untrained |= path.address(step) == untraining;
      if (path.branch(step) == ControlFlow.RETURN) {
        String function = path.image().symbolAt(path.address(step)).map(s -> s.name()).orElse("");
        if (!THUNKS.contains(function) && !(counted && function.startsWith(RETPOLINE))) {
          return Optional.of(new Finding(step, "a thunk", "a return of its own"));
        }
        if (!untrained) {
          return Optional.of(new Finding(step, "a call of " + UNTRAINING + " before it", "none"));
        }
      }
    }
    return Optional.empty();
  }
}
