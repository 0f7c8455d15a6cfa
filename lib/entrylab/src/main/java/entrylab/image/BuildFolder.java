package entrylab.image;

import entrylab.files.DataFolder;
import entrylab.files.PassingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A temporary folder in which one text is assembled and linked. */
final class BuildFolder implements AutoCloseable {
  /** What the name of a preprocessed file ends in. */
  static final String PREPROCESSED = ".cpp.s";

  private static final Pattern PREPROCESSOR_LINE =
      Pattern.compile(
          "^[ \\t]*#[ \\t]*"
              + "(include|define|undef|if|ifdef|ifndef|elif|else|endif|error|pragma)\\b",
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

  private static final List<String> SHARED = List.of("include", "c");

  /** What chosen mitigations have to be behind a text. */
  private static final String AFTER_MITIGATIONS = "include/after-mitigations.inc";

  private final PassingFolder passing = new PassingFolder("as");
  private final Path folder = passing.path();
  private final AssemblyText text;
  private final ToolLimits limits;

  BuildFolder(AssemblyText text, ToolLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /**
   * Assembles the text and the stand-ins.
   *
   * @throws AssemblyException if it does not assemble
   */
  void assemble(ImageOptions options, Dialect dialect) throws IOException {
    ForeignText.reject(text);
    ForeignFiles.rejectNamed(text);
    MitigatedText words = MitigatedText.of(options.mitigations(), dialect.shared());
    copyShared(dialect.shared(), words);
    SyscallTable table = options.table();
    write("syscalls.inc", new TableSource(table).text());
    write("stand_ins.s", words.ofStandIns(dialect.standIns()));
    write("dialect.s", dialect.prelude());
    String source = words.of(text.whole());
    String file = text.fileName();
    write(file, source);
    if (PREPROCESSOR_LINE.matcher(source).find()) {
      file = preprocess(file, options);
      ForeignFiles.rejectRead(text, folder.resolve(PREPROCESSOR_DEPENDENCIES));
    }
    run(
        Tool.AS,
        options.mitigations().all().isEmpty()
            ? arguments("design.o", options, "dialect.s", file)
            : arguments("design.o", options, "dialect.s", file, AFTER_MITIGATIONS));
    ForeignFiles.rejectRead(text, folder.resolve(ASSEMBLER_DEPENDENCIES));
    run(Tool.AS, arguments("stand_ins.o", options, "stand_ins.s"));
  }

  /**
   * Links what was assembled.
   *
   * @param start where text starts
   * @throws AssemblyException if it does not link
   */
  byte[] link(long start, ImageOptions options) throws IOException {
    write("layout.ld", LinkerScript.from(start, options.mitigations()));
    run(
        Tool.LD,
        List.of(
            "-T",
            "layout.ld",
            "--no-warn-rwx-segments",
            "-o",
            "image.elf",
            "design.o",
            "stand_ins.o"));
    return Files.readAllBytes(folder.resolve("image.elf"));
  }

  private void write(String file, String contents) throws IOException {
    Files.writeString(folder.resolve(file), contents);
  }

  private String preprocess(String file, ImageOptions options) {
    if (Tool.CPP.find().isEmpty()) {
      throw new AssemblyException(
          file + ": has preprocessor lines, and cpp is not installed: install the package cpp");
    }
    String output = text.baseName() + PREPROCESSED;
    List<String> arguments = new ArrayList<>(PREPROCESSOR_ARGUMENTS);
    // What is off is not defined at all, as in the kernel.
    if (options.x32()) {
      arguments.add("-DCONFIG_X86_X32_ABI=1");
    }
    options
        .kernel()
        .forEach((symbol, on) -> {
          if (on) {
            arguments.add("-D" + symbol + "=1");
          }
        });
    arguments.addAll(List.of("-o", output, file));
    run(Tool.CPP, arguments);
    return output;
  }

  private List<String> arguments(String out, ImageOptions options, String... sources) {
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
                "CONFIG_X86_X32_ABI=" + (options.x32() ? 1 : 0),
                "--defsym",
                "__NR_syscall_max=" + options.table().maxNumber(),
                "-o",
                out));
    options
        .kernel()
        .forEach((symbol, on) -> {
          arguments.add("--defsym");
          arguments.add(symbol + "=" + (on ? 1 : 0));
        });
    arguments.addAll(List.of(sources));
    return arguments;
  }

  private void run(Tool tool, List<String> arguments) {
    Tool.Outcome outcome = tool.run(folder, limits, arguments);
    if (!outcome.ok()) {
      throw new AssemblyException(text.name(), ToolComplaint.of(tool, outcome, text, limits));
    }
  }

  private void copyShared(String root, MitigatedText words) throws IOException {
    for (String name : SHARED) {
      Path to = Files.createDirectories(folder.resolve(name));
      for (String file : DataFolder.list(root + "/" + name)) {
        String path = root + "/" + name + "/" + file;
        if (words.changes()) {
          Files.writeString(to.resolve(file), words.of(DataFolder.text(path)));
          continue;
        }
        try (InputStream in = DataFolder.open(path)) {
          Files.copy(in, to.resolve(file));
        }
      }
    }
  }

  @Override
  public void close() {
    passing.close();
  }
}
