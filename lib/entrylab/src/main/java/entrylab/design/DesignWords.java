package entrylab.design;

import entrylab.setting.Words;
import java.nio.file.Path;

/**
 * Words for designs: a shipped one's name, the path of an assembly file, which ends in .S, or
 * either with a plus and the path of a unified diff against that file, which ends in .patch.
 *
 * <pre>{@code
 * Design mine = new DesignWords().read("merged-v4.6+my.patch"); // as on the command line
 * }</pre>
 */
public final class DesignWords implements Words<Design> {
  /** What the path of a reader's own design ends in. */
  public static final String SUFFIX = ".S";

  /** What the path of a unified diff ends in. */
  public static final String PATCH = ".patch";

  @Override
  public String label() {
    return "DESIGN";
  }

  @Override
  public Design read(String word) {
    int plus = word.indexOf('+');
    if (plus > 0 && word.endsWith(PATCH)) {
      return read(word.substring(0, plus)).patch(Path.of(word.substring(plus + 1)));
    }
    if (word.endsWith(SUFFIX)) {
      return Designs.fromFile(Path.of(word));
    }
    if (word.contains("/")) {
      // A path that was meant: the names of shipped designs would be no help.
      throw new IllegalArgumentException("'" + word + "': a design's file ends in " + SUFFIX);
    }
    return Designs.get(word);
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
