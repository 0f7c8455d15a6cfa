package entrylab.check.search;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.DataFolder;

/** A shipped design with one of its includes written out, so that a patch reaches its text. */
public final class Inlined {
  private Inlined() {}

  static Design of(String design, String include) {
    Design shipped = Designs.get(design);
    String line = ".include \"" + include + "\"";
    return shipped.patch(line, DataFolder.text("designs/include/" + include));
  }

  public static Design v46() {
    return of("merged-v4.6", "base-v4.6.inc");
  }
}
