package entrylab.image;

import entrylab.files.DataFolder;
import entrylab.files.PassingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A freestanding program from a folder of {@code data/}, linked for a fixed address.
 *
 * <pre>{@code
 * FlatProgram program = FlatProgram.assemble("mine", "start:\tnop\n\tret\n");
 * show(program.bytes().length + " bytes");
 * }</pre>
 */
public final class FlatProgram {
  private final EntryImage linked;
  private final Section contents;

  private FlatProgram(EntryImage linked, String section) {
    this.linked = linked;
    this.contents =
        linked
            .section(section)
            .orElseThrow(() -> new IllegalArgumentException(linked.name() + ": no " + section));
  }

  /**
   * Assembles the folder's {@code image.s}, which includes its other files, and links it by its
   * {@code image.ld}.
   *
   * @param folder relative to {@code data/}
   * @param section the section whose bytes are the program
   * @throws AssemblyException if it does not assemble or link
   * @throws IllegalStateException if GNU as or ld is not installed
   */
  public static FlatProgram assemble(String folder, String section) {
    try (var passing = new PassingFolder("flat")) {
      Path at = passing.path();
      for (String file : DataFolder.list(folder)) {
        try (InputStream in = DataFolder.open(folder + "/" + file)) {
          Files.copy(in, at.resolve(file));
        }
      }
      run(Tool.AS, folder, at, "--64", "--fatal-warnings", "-o", "image.o", "image.s");
      run(Tool.LD, folder, at, "--no-warn-rwx-segments", "-T", "image.ld", "-o", "elf", "image.o");
      byte[] elf = Files.readAllBytes(at.resolve("elf"));
      return new FlatProgram(new EntryImage(folder, elf, ImageOptions.DEFAULT), section);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Tool tool, String name, Path folder, String... arguments) {
    Tool.Outcome outcome = tool.run(folder, arguments);
    if (!outcome.ok()) {
      throw new AssemblyException(name + ": " + outcome.complaints().strip());
    }
  }

  /** The program, first byte first. */
  public byte[] bytes() {
    return contents.bytes().clone();
  }

  /** The address of a global symbol. */
  public long address(String symbol) {
    return linked.address(symbol);
  }

  /** A symbol of the program as an offset from its first byte. */
  public int offset(String symbol) {
    return Math.toIntExact(address(symbol) - contents.address());
  }
}
