package entrylab.check.evidence;

import entrylab.image.Delivery;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Path;
import entrylab.machine.PtReg;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Finds the instruction that a wrong register goes back to. */
public final class Blame {
  private Blame() {}

  /** The wrong registers of a kind as one finding, at the step to look at. */
  public static Optional<Finding> first(Evidence evidence, Predicate<WrongRegister> kind) {
    return first(
        evidence.wrongRegisters().stream().filter(kind).toList(),
        one -> step(evidence.path(), one.word()));
  }

  /**
   * Wrong registers as one finding about the first of them, which names the others; none if none is
   * wrong.
   *
   * @param step to look at, by the first one
   */
  public static Optional<Finding> first(
      List<WrongRegister> wrong, ToIntFunction<WrongRegister> step) {
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    WrongRegister one = wrong.getFirst();
    String others =
        wrong.stream().skip(1).map(WrongRegister::name).collect(Collectors.joining(", "));
    String found =
        one.foundWords()
            + (others.isEmpty() ? "" : String.format(Locale.ROOT, " (and so %s)", others));
    return Optional.of(new Finding(step.applyAsInt(one), one.expectedWords(), found));
  }

  /**
   * The store that the exit's load of a word saw; the load where the word was never stored; the
   * last step where it was not even loaded.
   */
  static int step(Path path, PtReg word) {
    int load = last(path, word, false, path.length());
    if (load < 0) {
      return path.length() - 1;
    }
    int store = last(path, word, true, load);
    return store < 0 ? load : store;
  }

  private static int last(Path path, PtReg word, boolean write, int before) {
    int offset = word.offset() - Delivery.of(path.image()).frameBelowTop();
    for (int step = before - 1; step >= 0; step--) {
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        if (path.write(access) == write
            && path.region(access) == MemoryRegion.STACK
            && path.offset(access) == offset) {
          return step;
        }
      }
    }
    return -1;
  }
}
