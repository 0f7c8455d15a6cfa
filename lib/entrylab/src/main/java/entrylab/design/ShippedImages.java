package entrylab.design;

import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.ToolLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The shipped designs as they were assembled when the library was built, for the kernel options
 * that most have; for others they are assembled where they are asked for.
 */
public final class ShippedImages {
  private static final String ROOT = "/entrylab/images/";

  private ShippedImages() {}

  static Optional<EntryImage> find(Design design, ImageOptions options) {
    if (!options.usualKernel() || Designs.all().stream().noneMatch(shipped -> shipped == design)) {
      return Optional.empty();
    }
    try (InputStream in = ShippedImages.class.getResourceAsStream(ROOT + file(design, options))) {
      return in == null
          ? Optional.empty()
          : Optional.of(new EntryImage(design.name(), in.readAllBytes(), options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Design design, ImageOptions options) {
    return design.name() + (options.x32() ? ".x32." : ".native.") + options.marked() + ".elf";
  }

  /**
   * Assembles every shipped design for all tables: the build's step. What an earlier build left in
   * the folder is never read, so that an edit of a design or an include always arrives.
   *
   * @param arguments the folder of compiled classes that the images go into
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0] + ROOT));
    for (Design design : Designs.all()) {
      for (boolean x32 : new boolean[] {true, false}) {
        for (MarkedList marked : MarkedList.values()) {
          ImageOptions options = new ImageOptions(x32, marked);
          EntryImage image = design.assembled(options, ToolLimits.DEFAULT);
          Files.write(folder.resolve(file(design, options)), image.elf());
        }
      }
    }
  }
}
