package entrylab.reproduce;

import entrylab.sweep.SweepSettings;
import java.util.List;
import java.util.Map;

/**
 * Where a result comes from.
 *
 * @param commit of the clone it was made in
 * @param versions of the programs it passed through
 * @param plan what was asked for
 * @param inputs the files it was made from
 */
public record Provenance(
    Commit commit, Map<String, String> versions, SweepPlan plan, List<Input> inputs) {

  /** All of it but the plan. */
  Origin origin() {
    return new Origin(commit, versions, inputs);
  }

  /** The provenance of results that this clone makes now with these settings. */
  public static Provenance of(SweepSettings settings) {
    return new Provenance(
        Commit.of(RepositoryClone.root()),
        Versions.present(),
        SweepPlan.of(settings),
        Inputs.of(settings));
  }
}
