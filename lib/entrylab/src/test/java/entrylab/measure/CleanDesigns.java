package entrylab.measure;

import entrylab.design.Designs;
import java.util.List;
import java.util.Set;

/** The designs that bring every call back. */
public final class CleanDesigns {
  /** Their slow paths call themselves, or return into nothing, as their headers say. */
  private static final Set<String> FAULTY = Set.of("rsp-check-asm-slow", "trampoline-seed");

  private CleanDesigns() {}

  public static List<String> names() {
    return Designs.names().stream().filter(name -> !FAULTY.contains(name)).toList();
  }
}
