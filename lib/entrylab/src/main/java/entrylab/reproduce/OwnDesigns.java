package entrylab.reproduce;

import entrylab.design.Design;
import entrylab.design.Designs;
import java.nio.file.Path;
import java.util.List;

/** How a manifest refers to designs: shipped ones by name, readers' own by a file beside it. */
final class OwnDesigns {
  static final String SUFFIX = ".S";

  private OwnDesigns() {}

  /** A word that finds the design again. */
  static String word(Design design) {
    return Designs.isShipped(design) ? design.name() : file(design);
  }

  /** The file its source is kept in, beside the manifest. */
  static String file(Design design) {
    return design.name().replaceAll("[^A-Za-z0-9._-]", "_") + SUFFIX;
  }

  /** The name its source goes by in a list of inputs. */
  static String input(Design design) {
    return Designs.isShipped(design) ? "data/designs/" + file(design) : file(design);
  }

  /** Writes the source of each design that is not shipped. */
  static void keep(Path folder, List<Design> designs) {
    designs.stream()
        .filter(design -> !Designs.isShipped(design))
        .forEach(design -> WholeFile.write(folder.resolve(file(design)), design.source()));
  }
}
