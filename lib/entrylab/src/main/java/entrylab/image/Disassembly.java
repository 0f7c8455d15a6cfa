package entrylab.image;

import entrylab.files.PassingFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image's instructions as text, with the source line of each, as objdump tells them.
 *
 * <pre>{@code
 * EntryImage image = Designs.get("switch").image(ImageOptions.DEFAULT);
 * Disassembly.of(image).ifPresent(code -> show(code.at(code.addresses().first())));
 * }</pre>
 */
public final class Disassembly {
  private static final Pattern INSTRUCTION = Pattern.compile("^ *([0-9a-f]{8,16}):\\t(.*)$");
  private static final Pattern SOURCE = Pattern.compile("^(?:\\./)?([^\\s:][^:]*):(\\d+)(?: .*)?$");

  /**
   * One instruction.
   *
   * @param source file and line, or empty where none is known
   * @param text as objdump writes it
   */
  public record Line(String source, String text) {}

  private final Map<Long, Line> lines;

  private Disassembly(Map<Long, Line> lines) {
    this.lines = lines;
  }

  /**
   * Disassembles all code of an image.
   *
   * @return empty if objdump is not installed or does not understand the image
   */
  public static Optional<Disassembly> of(EntryImage image) {
    if (Tool.OBJDUMP.find().isEmpty()) {
      return Optional.empty();
    }
    try (var folder = new PassingFolder("dis")) {
      Path file = folder.path().resolve("image.elf");
      Files.write(file, image.elf());
      Tool.Outcome outcome =
          Tool.OBJDUMP.run(folder.path(), "-d", "-l", "--no-show-raw-insn", file.toString());
      return outcome.ok()
          ? Optional.of(new Disassembly(parse(outcome.output())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Long, Line> parse(String output) {
    Map<Long, Line> lines = new HashMap<>();
    String source = "";
    for (String line : output.lines().toList()) {
      Matcher instruction = INSTRUCTION.matcher(line);
      Matcher where = SOURCE.matcher(line);
      if (instruction.matches()) {
        String text = instruction.group(2).replaceAll("\\s+", " ").strip();
        lines.put(Long.parseUnsignedLong(instruction.group(1), 16), new Line(source, text));
      } else if (where.matches()) {
        source = where.group(1) + ":" + where.group(2);
      } else if (line.isEmpty()) {
        source = "";
      }
    }
    return lines;
  }

  /** Where instructions begin, in order. */
  public java.util.SortedSet<Long> addresses() {
    return new java.util.TreeSet<>(lines.keySet());
  }

  /** The instruction at an address, if one begins there. */
  public Optional<Line> at(long address) {
    return Optional.ofNullable(lines.get(address));
  }
}
