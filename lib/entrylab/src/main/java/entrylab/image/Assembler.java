package entrylab.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a design's text into a linked image with GNU as and ld.
 *
 * <p>A text with preprocessor lines goes through {@code cpp} first, as kernel sources do: {@code
 * as} alone would take them for comments and silently assemble both branches of a condition.
 */
public final class Assembler {
  private static final Pattern PREPROCESSOR_LINE =
      Pattern.compile(
          "^[ \\t]*#[ \\t]*(include|define|undef|if|ifdef|ifndef|elif|else|endif|error|pragma)\\b",
          Pattern.MULTILINE);
  private static final String PREPROCESSOR_DEPENDENCIES = "cpp.d";
  private static final String ASSEMBLER_DEPENDENCIES = "as.d";

  /** No folders but ours: a kernel header would bring in the kernel. */
  private static final List<String> PREPROCESSOR_ARGUMENTS =
      List.of(
          "-x",
          "assembler-with-cpp",
          "-nostdinc",
          "-I",
          ".",
          "-I",
          "include",
          "-MD",
          "-MF",
          PREPROCESSOR_DEPENDENCIES);

  private static final List<String> SHARED = List.of("designs/include", "designs/c");

  private Assembler() {}

  /**
   * Assembles and links a source.
   *
   * @param name what messages call it; also the file name in debug information
   * @throws AssemblyException if it does not assemble or link, with the tool's first complaint
   * @throws IllegalStateException if a tool is not installed
   */
  public static EntryImage assemble(String name, String source, ImageOptions options) {
    return assemble(name, source, options, Dialect.KERNEL, Layout.TEXT).getFirst();
  }

  /**
   * Assembles a source once and links it at several places.
   *
   * @param dialect what privileged instructions and stand-ins become
   * @param texts where text starts, once per image wanted; the rest keeps its distance from it
   * @throws AssemblyException if it does not assemble or link, with the tool's first complaint
   * @throws IllegalStateException if a tool is not installed
   */
  public static List<EntryImage> assemble(
      String name, String source, ImageOptions options, Dialect dialect, long... texts) {
    try {
      Path folder = Files.createTempDirectory("entrylab-as");
      try {
        assemble(folder, name, source, options, dialect);
        List<EntryImage> images = new ArrayList<>();
        for (long text : texts) {
          images.add(new EntryImage(name, link(folder, name, text), options));
        }
        return images;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assemble(
      Path folder, String name, String source, ImageOptions options, Dialect dialect)
      throws IOException {
    copyShared(folder);
    SyscallTable table = options.table();
    Files.writeString(folder.resolve("syscalls.inc"), new TableSource(table).text());
    Files.writeString(folder.resolve("stand_ins.s"), dialect.standIns());
    Files.writeString(folder.resolve("dialect.s"), dialect.prelude());

    String base = fileName(name);
    String file = base + ".S";
    ForeignFiles.rejectNamed(file, source);
    Files.writeString(folder.resolve(file), source);
    if (PREPROCESSOR_LINE.matcher(source).find()) {
      file = preprocess(folder, base, file, table);
      ForeignFiles.rejectRead(base, folder.resolve(PREPROCESSOR_DEPENDENCIES));
    }
    run(Tool.AS, folder, base, arguments(folder, "design.o", table, "dialect.s", file));
    ForeignFiles.rejectRead(base, folder.resolve(ASSEMBLER_DEPENDENCIES));
    run(Tool.AS, folder, name, arguments(folder, "stand_ins.o", table, "stand_ins.s"));
  }

  private static byte[] link(Path folder, String name, long text) throws IOException {
    Files.writeString(folder.resolve("layout.ld"), Layout.linkerScript(text));
    run(
        Tool.LD,
        folder,
        name,
        "-T",
        "layout.ld",
        "--no-warn-rwx-segments",
        "-o",
        "image.elf",
        "design.o",
        "stand_ins.o");
    return Files.readAllBytes(folder.resolve("image.elf"));
  }

  /** A name as a file's: it may come from a header, and must not lead out of the folder. */
  private static String fileName(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._+-]", "_");
    return plain.isEmpty() || plain.startsWith("-") || plain.startsWith(".") ? "_" + plain : plain;
  }

  private static String preprocess(Path folder, String name, String file, SyscallTable table) {
    if (Tool.CPP.find().isEmpty()) {
      throw new AssemblyException(
          name + ": has preprocessor lines, and cpp is not installed: install the package cpp");
    }
    String output = name + ".cpp.s";
    List<String> arguments = new ArrayList<>(PREPROCESSOR_ARGUMENTS);
    if (table.x32()) {
      arguments.add("-DCONFIG_X86_X32_ABI=1"); // not defined at all when off, as in the kernel
    }
    arguments.addAll(List.of("-o", output, file));
    run(Tool.CPP, folder, name, arguments.toArray(String[]::new));
    return output;
  }

  private static String[] arguments(
      Path folder, String out, SyscallTable table, String... sources) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--64",
                "-g",
                "--fatal-warnings",
                "--MD",
                out.equals("design.o") ? ASSEMBLER_DEPENDENCIES : "stand_ins.d",
                "--debug-prefix-map",
                folder + "=.",
                "-I",
                ".",
                "-I",
                "include",
                "--defsym",
                "CONFIG_X86_X32_ABI=" + (table.x32() ? 1 : 0),
                "--defsym",
                "__NR_syscall_max=" + table.maxNumber(),
                "-o",
                out));
    arguments.addAll(List.of(sources));
    return arguments.toArray(String[]::new);
  }

  private static void run(Tool tool, Path folder, String name, String... arguments) {
    Tool.Outcome outcome = tool.run(folder, arguments);
    if (!outcome.ok()) {
      throw new AssemblyException(complaint(tool, name, outcome));
    }
  }

  /** The first complaint that names an error, without the folder the tool ran in. */
  private static String complaint(Tool tool, String name, Tool.Outcome outcome) {
    List<String> lines = outcome.complaints().lines().filter(line -> !line.isBlank()).toList();
    String found =
        lines.stream()
            .filter(line -> line.contains("rror") || line.contains("undefined"))
            .findFirst()
            // What a tool says when its memory is used up leads the reader astray.
            .or(() -> lines.stream().filter(line -> !line.contains("memory")).findFirst())
            .orElse(tool + " went over its limit of time or memory");
    return found.startsWith(name) ? found : name + ": " + found;
  }

  private static void copyShared(Path folder) throws IOException {
    for (String from : SHARED) {
      Path to = Files.createDirectories(folder.resolve(Path.of(from).getFileName()));
      for (String file : Data.list(from)) {
        try (InputStream in = Data.open(from + "/" + file)) {
          Files.copy(in, to.resolve(file));
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
