package entrylab.reproduce;

import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.design.Designs;
import java.nio.file.Path;
import java.util.List;

/** How a manifest refers to designs: shipped ones by name, readers' own by a file beside it. */
final class OwnDesigns {
  private static final DesignWords WORDS = new DesignWords();

  private OwnDesigns() {}

  /** The name its source goes by in a list of inputs. */
  static String input(Design design) {
    return Designs.isShipped(design)
        ? "data/designs/" + design.name() + DesignWords.SUFFIX
        : WORDS.write(design);
  }

  /** Writes the source of each design that is not shipped. */
  static void keep(Path folder, List<Design> designs) {
    designs.stream()
        .filter(design -> !Designs.isShipped(design))
        .forEach(design -> WholeFile.write(folder.resolve(WORDS.write(design)), design.source()));
  }
}
