package entrylab.check.evidence;

import entrylab.image.Delivery;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Path;
import entrylab.machine.PtReg;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the instruction that a wrong register goes back to. */
public final class Blame {
  private Blame() {}

  /** The wrong registers of a kind as one finding, at the step to look at. */
  public static Optional<Finding> first(Evidence evidence, Predicate<WrongRegister> kind) {
    List<WrongRegister> wrong = evidence.wrongRegisters().stream().filter(kind).toList();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    WrongRegister one = wrong.getFirst();
    String others =
        wrong.size() == 1
            ? ""
            : String.format(
                Locale.ROOT,
                " (and so %s)",
                String.join(", ", wrong.stream().skip(1).map(WrongRegister::name).toList()));
    return Optional.of(
        new Finding(
            step(evidence.path(), one.word()), one.expectedWords(), one.foundWords() + others));
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
