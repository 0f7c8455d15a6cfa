package entrylab.cli;

import entrylab.design.Design;
import entrylab.oracle.StandAlone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a design as a bootable image that runs random cases and prints a hash of each. */
@Command(name = "image", description = "Write a design as an image that boots and tests itself.")
final class ImageCommand implements Runnable {
  private static final int DEFAULT_CASES = 1000;
  private static final long DEFAULT_SEED = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DESIGN",
      converter = DesignWord.class,
      description = "A design's name, or a .S file.")
  private Design design;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The image.")
  private Path out;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "What the image should print, as the lab's machine has it.")
  private Path expected;

  @Option(names = "--cases", paramLabel = "N", description = "How many cases; default: 1000.")
  private int cases = DEFAULT_CASES;

  @Option(names = "--seed", paramLabel = "N", description = "Of the cases; default: 1.")
  private long seed = DEFAULT_SEED;

  @Mixin private TableOptions table;

  @Override
  public void run() {
    if (cases <= 0) {
      throw new ParameterException(spec.commandLine(), "--cases " + cases + ": not positive");
    }
    StandAlone image = StandAlone.of(design.image(table.image()), seed, cases);
    try {
      Files.write(out, image.file());
      if (expected != null) {
        Files.write(expected, image.expected());
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write: " + e.getMessage(), e);
    }
    var text = spec.commandLine().getOut();
    text.printf(
        Locale.ROOT,
        """
        %s: %d bytes, %s, %d cases of seed %d
        It boots as a multiboot-1 kernel, or as a disk by a BIOS, and needs SMEP and SMAP.
        It prints a line per case to port 0xE9 and to COM1: "@B", number, hash, hash of the
        instruction count. With QEMU:
          qemu-system-x86_64 -cpu max -m 64 -display none -no-reboot -kernel %s \\
            -debugcon stdio -device isa-debug-exit,iobase=0xf4,iosize=4
        """,
        out,
        image.file().length,
        design.name(),
        cases,
        seed,
        out);
    text.flush();
  }
}
