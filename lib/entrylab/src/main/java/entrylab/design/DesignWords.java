package entrylab.design;

import entrylab.setting.Words;
import java.nio.file.Path;

/** Words for designs: a shipped one's name, or the path of an assembly file, which ends in .S. */
public final class DesignWords implements Words<Design> {
  /** What the path of a reader's own design ends in. */
  public static final String SUFFIX = ".S";

  @Override
  public String label() {
    return "DESIGN";
  }

  @Override
  public Design read(String word) {
    return word.endsWith(SUFFIX) ? Designs.fromFile(Path.of(word)) : Designs.get(word);
  }

  @Override
  public String name(Design design) {
    return design.name();
  }

  /** Of a reader's own design the name of the file that its source is kept in. */
  @Override
  public String write(Design design) {
    return Designs.isShipped(design)
        ? design.name()
        : design.name().replaceAll("[^A-Za-z0-9._-]", "_") + SUFFIX;
  }
}
