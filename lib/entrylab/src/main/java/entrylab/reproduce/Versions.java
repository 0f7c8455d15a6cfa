package entrylab.reproduce;

import entrylab.image.Tool;
import java.util.LinkedHashMap;
import java.util.Map;
import unicorn.Library;

/** Versions of what results pass through. */
final class Versions {
  private Versions() {}

  /** Program to version: the JDK, libunicorn, assembler and linker. */
  static Map<String, String> present() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("java", Runtime.version().toString());
    versions.put("libunicorn", Library.get().version().toString());
    versions.put("as", version(Tool.AS));
    versions.put("ld", version(Tool.LD));
    return versions;
  }

  private static String version(Tool tool) {
    return tool.find().isPresent() ? tool.version() : "not installed";
  }
}
