package entrylab.design;

import entrylab.files.DataFolder;
import entrylab.setting.Unknown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue: every {@code .S} file of {@code data/designs}, and readers' own.
 *
 * <pre>{@code
 * Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "addq\t$8, %rsp");
 * show(Check.all(mine));
 * }</pre>
 */
public final class Designs {
  private static final String FOLDER = "designs";
  private static final String SUFFIX = ".S";
  private static final long LARGEST_SOURCE_BYTES = 1 << 20;
  private static final Map<String, Design> ALL = load();

  private Designs() {}

  private static Map<String, Design> load() {
    Map<String, Design> designs = new LinkedHashMap<>();
    for (String file : DataFolder.list(FOLDER)) {
      if (file.endsWith(SUFFIX)) {
        String name = file.substring(0, file.length() - SUFFIX.length());
        designs.put(name, new Design(name, DataFolder.text(FOLDER + "/" + file)));
      }
    }
    return designs;
  }

  /** All shipped designs, by name. */
  public static List<Design> all() {
    return List.copyOf(ALL.values());
  }

  /** Names of the shipped designs, in alphabetical order. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * A shipped design.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Design get(String name) {
    Design design = ALL.get(name);
    if (design == null) {
      throw new IllegalArgumentException(Unknown.name("design", name, ALL.keySet()));
    }
    return design;
  }

  /** Whether a design is a shipped one, to the letter. */
  public static boolean isShipped(Design design) {
    Design shipped = ALL.get(design.name());
    return shipped != null && shipped.source().equals(design.source());
  }

  /**
   * A reader's own design. A changed copy of a shipped one goes by the file's name, so that it can
   * stand beside the original.
   *
   * @throws IllegalArgumentException if the file cannot be read or is too large for a source
   */
  public static Design fromFile(Path file) {
    String fileName = String.valueOf(file.getFileName());
    String name =
        fileName.endsWith(SUFFIX)
            ? fileName.substring(0, fileName.length() - SUFFIX.length())
            : fileName;
    Design design = new Design(name, read(file));
    return ALL.containsKey(design.name()) && !isShipped(design) ? design.named(name) : design;
  }

  /** The text of a source, or of a diff against one. */
  static String read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw new IllegalArgumentException(file + ": cannot be read: no such file");
      }
      // A pipe may never have anything to read, and a device no end.
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(file + ": cannot be read: not a plain file");
      }
      if (Files.size(file) > LARGEST_SOURCE_BYTES) {
        throw new IllegalArgumentException(file + ": larger than 1 MiB, not a design's source");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
        throw new IllegalArgumentException(
            file + ":" + lineOfForeignByte(text) + ": not text in UTF-8");
      }
      // Some editors begin a text with this mark, which no assembler takes.
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Bytes that are no UTF-8 were read as replacement characters. */
  private static long lineOfForeignByte(String text) {
    return 1 + text.substring(0, text.indexOf('\ufffd')).chars().filter(c -> c == '\n').count();
  }

  /** A reader's own design, by its path given as text. */
  public static Design fromFile(String file) {
    return fromFile(Path.of(file));
  }
}
