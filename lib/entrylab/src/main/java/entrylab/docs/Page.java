package entrylab.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown page, taken apart into what people wrote and what commands made. */
public final class Page {
  private static final Pattern SOURCE =
      Pattern.compile(
          "<!-- made (?:by: \\./lab (?<command>.+?)(?: \\(with (?<tool>[^)]+)\\))?"
              + "|of: (?<file>\\S+)) -->");
  private static final String OPENING = "```text";
  private static final String CLOSING = "```";

  /** A written stretch where {@code block} is null, else a made one. */
  private record Part(String written, MadeBlock block) {}

  private final List<Part> parts;

  private Page(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Takes a page apart.
   *
   * @param name of the page, for messages
   * @throws IllegalArgumentException if a made block has no fence or its fence does not end, with
   *     the page's name and the line
   */
  public static Page parse(String name, String text) {
    List<String> lines = text.lines().toList();
    List<Part> parts = new ArrayList<>();
    var written = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      written.append(lines.get(i)).append('\n');
      Matcher comment = SOURCE.matcher(lines.get(i));
      if (comment.matches()) {
        int end = closing(name, lines, i);
        String body = String.join("\n", lines.subList(i + 2, end));
        parts.add(new Part(written.toString(), null));
        parts.add(
            new Part(
                null, new MadeBlock(i + 1, source(comment), body.isEmpty() ? "" : body + "\n")));
        written.setLength(0);
        i = end;
      }
    }
    parts.add(new Part(written.toString(), null));
    return new Page(parts);
  }

  private static int closing(String name, List<String> lines, int comment) {
    if (comment + 1 >= lines.size() || !lines.get(comment + 1).equals(OPENING)) {
      throw new IllegalArgumentException(
          name
              + ":"
              + (comment + 1)
              + ": no "
              + OPENING
              + " below the comment that names a source");
    }
    for (int i = comment + 2; i < lines.size(); i++) {
      if (lines.get(i).equals(CLOSING)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + ":" + (comment + 2) + ": this fence does not end");
  }

  private static BlockSource source(Matcher comment) {
    String command = comment.group("command");
    return command == null
        ? new BlockSource.KeptText(comment.group("file"))
        : new BlockSource.LabCommand(
            List.of(command.trim().split("\\s+")), Optional.ofNullable(comment.group("tool")));
  }

  /** The made blocks, from top to bottom. */
  public List<MadeBlock> blocks() {
    return parts.stream().map(Part::block).filter(block -> block != null).toList();
  }

  /**
   * The page with each made block holding what its source says now.
   *
   * @param maker gives the text of a block; a last line's end is added where it has none
   */
  public String remade(Function<MadeBlock, String> maker) {
    var page = new StringBuilder();
    for (Part part : parts) {
      if (part.block() == null) {
        page.append(part.written());
      } else {
        page.append(OPENING).append('\n').append(ended(maker.apply(part.block())));
        page.append(CLOSING).append('\n');
      }
    }
    return page.toString();
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
