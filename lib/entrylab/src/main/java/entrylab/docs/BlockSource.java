package entrylab.docs;

import java.util.List;
import java.util.Optional;

/** Where the text of a made block comes from. */
public sealed interface BlockSource {

  /** The source as a page names it, for messages. */
  String words();

  /**
   * The output of a command of {@code ./lab}.
   *
   * @param arguments the words behind {@code ./lab}
   * @param tool a program, with its version, that the output depends on and a reader may not have
   */
  record LabCommand(List<String> arguments, Optional<String> tool) implements BlockSource {
    @Override
    public String words() {
      return "./lab " + String.join(" ", arguments);
    }
  }

  /**
   * A text file of the clone.
   *
   * @param path relative to the clone's root, with forward slashes
   */
  record KeptText(String path) implements BlockSource {
    @Override
    public String words() {
      return path;
    }
  }
}
