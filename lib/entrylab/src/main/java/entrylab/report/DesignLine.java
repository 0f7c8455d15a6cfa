package entrylab.report;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import java.util.Locale;

/** A design in a line: name, title, author, and what it occupies with x32 on. */
public final class DesignLine {
  private DesignLine() {}

  /** The line; of a text that is no entry code what is wrong with it, instead of its size. */
  public static String of(Design design) {
    String made =
        Designs.isShipped(design)
            ? design.header().author()
            : design.patchedFrom().map(base -> "made from " + base.name()).orElse("your own");
    return design.name() + ": " + design.header().title() + " (" + made + "); " + size(design);
  }

  private static String size(Design design) {
    try {
      return String.format(
          Locale.ROOT, "%,d bytes", design.image(ImageOptions.DEFAULT).ledger().totalBytes());
    } catch (IllegalArgumentException e) {
      return e.getMessage().lines().findFirst().orElse("it does not assemble");
    }
  }
}
