package entrylab.sweep.call;

import entrylab.image.Disassembly;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import java.util.Optional;

/**
 * The steps of a design's path, with objdump's text and source lines where there is one.
 *
 * @param trace of the path
 */
record DesignSteps(Path path, Trace trace, Optional<Disassembly> disassembly)
    implements ExecutedSteps {

  static DesignSteps of(String name, Path path) {
    return new DesignSteps(path, path.trace(name, 0), Disassembly.of(path.image()));
  }

  @Override
  public Blocks blocks() {
    return Blocks.of(path.image());
  }

  @Override
  public String text(int step) {
    return disassembly.flatMap(d -> d.at(path.address(step))).map(d -> named(d.text())).orElse("");
  }

  /** What a branch leads to by its name alone: the address says nothing more. */
  private static String named(String text) {
    return text.replaceAll("\\b[0-9a-f]{16} <([^>]*)>", "$1");
  }

  @Override
  public String place(int step) {
    return path.locate(step);
  }

  @Override
  public String source(int step) {
    return disassembly
        .flatMap(d -> d.at(path.address(step)))
        .map(found -> found.source().replaceFirst("^\\./|^include/", ""))
        .orElse("");
  }

  @Override
  public Part part(int step) {
    return path.part(step);
  }
}
