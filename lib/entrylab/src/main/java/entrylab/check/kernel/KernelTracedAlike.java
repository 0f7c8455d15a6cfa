package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.machine.Gp;
import entrylab.machine.PtReg;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tracer that only looks changes nothing. */
final class KernelTracedAlike implements KernelInvariant {
  @Override
  public String id() {
    return "traced-alike";
  }

  @Override
  public String sentence() {
    return "The same handler is called with the same frame, and the program finds the same registers,"
        + " whether or not anybody watches.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    return evidence.twin().get().flatMap(plain -> compare(evidence, plain));
  }

  private static Optional<Finding> compare(KernelEvidence watched, KernelEvidence plain) {
    if (!watched.run().returned() || !plain.run().returned()) {
      return Optional.empty();
    }
    List<String> wanted = plain.handlers().stream().map(SnapshotRun.Call::function).toList();
    List<String> found = watched.handlers().stream().map(SnapshotRun.Call::function).toList();
    if (!wanted.equals(found)) {
      return finding(watched, wanted + " called, as unwatched", found + " called");
    }
    for (int i = 0; i < wanted.size(); i++) {
      for (PtReg word : PtReg.values()) {
        long before = plain.handlers().get(i).frame().get(word);
        long now = watched.handlers().get(i).frame().get(word);
        if (before != now) {
          return Optional.of(
              new Finding(
                  watched.handlers().get(i).step(),
                  words("the handler's frame as unwatched: ", word.name(), before),
                  words("watched: ", word.name(), now)));
        }
      }
    }
    for (Gp gp : Gp.values()) {
      long before = plain.run().registers().get(gp);
      long now = watched.run().registers().get(gp);
      if (gp != Gp.RCX && gp != Gp.R11 && before != now) {
        return finding(
            watched,
            words("as unwatched: ", gp.name(), before),
            words("watched: ", gp.name(), now));
      }
    }
    return Optional.empty();
  }

  private static String words(String when, String register, long value) {
    return String.format(
        Locale.ROOT, "%s%s = 0x%x", when, register.toLowerCase(Locale.ROOT), value);
  }

  private static Optional<Finding> finding(KernelEvidence at, String expected, String found) {
    return Optional.of(new Finding(at.lastStep(), expected, found));
  }
}
