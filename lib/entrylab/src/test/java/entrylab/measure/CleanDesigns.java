package entrylab.measure;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.Delivery;
import entrylab.image.ImageOptions;
import java.util.List;
import java.util.Set;

/** The designs that bring every call back, and that a program in ring 3 can enter. */
public final class CleanDesigns {
  /** Their slow paths call themselves, or return into nothing, as their headers say. */
  private static final Set<String> FAULTY = Set.of("rsp-check-asm-slow", "trampoline-seed");

  private CleanDesigns() {}

  public static List<String> names() {
    return Designs.all().stream()
        .filter(design -> !FAULTY.contains(design.name()))
        .filter(design -> Delivery.of(design.image(ImageOptions.DEFAULT)) == Delivery.SYSCALL)
        .map(Design::name)
        .toList();
  }
}
