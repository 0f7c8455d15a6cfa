package entrylab.reproduce;

import entrylab.core.anchor.LlvmMca;
import entrylab.image.Tool;
import java.util.LinkedHashMap;
import java.util.Map;
import unicorn.Library;

/** Versions of what results pass through. */
final class Versions {
  private static final String MISSING = "not installed";

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

  /** The versions present and llvm-mca's, whose figures some commands print. */
  static Map<String, String> presentWithMca() {
    Map<String, String> versions = present();
    versions.put("llvm-mca", LlvmMca.version().orElse(MISSING));
    return versions;
  }

  private static String version(Tool tool) {
    return tool.find().isPresent() ? tool.version() : MISSING;
  }
}
