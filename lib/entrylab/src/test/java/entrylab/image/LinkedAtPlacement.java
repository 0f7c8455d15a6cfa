package entrylab.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import entrylab.files.PassingFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A design really linked by GNU ld with pieces where they are wanted: each function and table gets
 * a section of its own in the text, and an output section at its address in the linker script.
 */
public final class LinkedAtPlacement implements AutoCloseable {
  private final PassingFolder passing = new PassingFolder("placed");
  private final Path folder = passing.path();
  private final String name;
  private final ImageOptions options;

  /**
   * Assembles a design.
   *
   * @param source its text
   * @param pieces names of functions in {@code .text} that get a section of their own
   */
  public LinkedAtPlacement(String name, String source, ImageOptions options, List<String> pieces)
      throws IOException {
    this.name = name;
    this.options = options;
    copy("designs/include", pieces);
    copy("designs/c", pieces);
    write("syscalls.inc", new TableSource(options.table()).text());
    write("design.s", Dialect.KERNEL.prelude() + source);
    write("stand_ins.s", sectionsForStandIns(Dialect.KERNEL.standIns()));
    assemble("design");
    assemble("stand_ins");
  }

  private void copy(String from, List<String> pieces) throws IOException {
    Path to = Files.createDirectories(folder.resolve(Path.of(from).getFileName()));
    for (String file : DataFolder.list(from)) {
      String text = DataFolder.text(from + "/" + file);
      Files.writeString(to.resolve(file), tables(file, functions(text, pieces)));
    }
  }

  private static String functions(String text, List<String> pieces) {
    String changed = text;
    for (String piece : pieces) {
      changed =
          Pattern.compile("^" + Pattern.quote(piece) + ":", Pattern.MULTILINE)
              .matcher(changed)
              .replaceAll(section(".text." + piece, "ax") + "$0");
    }
    return changed;
  }

  private static String tables(String file, String text) {
    String old = "\t.section .rodata.tables, \"a\", @progbits\n";
    if (!file.equals("entry.inc")) {
      return text;
    }
    assertTrue(text.contains(old), "the macro of tables has changed");
    return text.replace(old, section(".rodata.tables.\\name", "a"));
  }

  private static String sectionsForStandIns(String text) {
    return text.replaceAll(
        "\t.balign 16, 0xcc\n\t.globl (\\S+)\n",
        section(".stand_ins.$1", "ax").replace("\\", "\\\\") + "$0");
  }

  private static String section(String name, String flags) {
    return "\t.section " + name + ", \"" + flags + "\", @progbits\n";
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void assemble(String file) {
    var table = options.table();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--64",
                "-I",
                ".",
                "-I",
                "include",
                "--defsym",
                "CONFIG_X86_X32_ABI=" + (table.x32() ? 1 : 0),
                "--defsym",
                "__NR_syscall_max=" + table.maxNumber(),
                "-o",
                file + ".o"));
    options
        .kernel()
        .forEach(
            (symbol, on) -> arguments.addAll(List.of("--defsym", symbol + "=" + (on ? 1 : 0))));
    arguments.add(file + ".s");
    run(Tool.AS, arguments.toArray(String[]::new));
  }

  private void run(Tool tool, String... arguments) {
    Tool.Outcome outcome = tool.run(folder, arguments);
    assertTrue(outcome.ok(), outcome.complaints());
  }

  /** The image with these sections at these addresses. */
  public EntryImage link(Map<String, Long> sections) throws IOException {
    Map<Long, String> sorted = new TreeMap<>(Long::compareUnsigned);
    sections.forEach((section, address) -> sorted.put(address, section));
    assertEquals(sections.size(), sorted.size(), "two sections at one address");
    List<String> lines = new ArrayList<>();
    sorted.forEach((address, section) ->
        lines.add(
            String.format(
                Locale.ROOT, "  %s 0x%x : SUBALIGN(1) { *(%s) }", section, address, section)));
    write(
        "placed.ld",
        "SECTIONS {\n"
            + lines.stream().collect(Collectors.joining("\n"))
            + "\n  /DISCARD/ : { *(*) }\n}\n");
    run(Tool.LD, "-T", "placed.ld", "-o", "image.elf", "design.o", "stand_ins.o");
    return new EntryImage(name, Files.readAllBytes(folder.resolve("image.elf")), options);
  }

  @Override
  public void close() {
    passing.close();
  }
}
