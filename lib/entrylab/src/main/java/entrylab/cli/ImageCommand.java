package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.DesignArgument;
import entrylab.cli.option.SettingOptions;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.oracle.StandAlone;
import entrylab.setting.Setting;
import entrylab.setting.WholeNumber;
import entrylab.sweep.SweepSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a design as a bootable image that runs random cases and prints a hash of each. */
@Command
final class ImageCommand implements Runnable, Configured {
  private static final Setting<Integer> CASES =
      Setting.of("cases", WholeNumber.count(Integer.MAX_VALUE).narrow(), 1000, "How many cases.");

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      new SettingOptions(ImageOptions.SETTINGS.and(CASES, SweepSettings.SEED))
          .help(SweepSettings.SEED, "Of the cases.");

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      paramLabel = "DESIGN",
      converter = DesignArgument.class,
      description = "A design's name, or a .S file.")
  private Design design;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The image.")
  private Path out;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "What the image should print, as the lab's machine has it.")
  private Path expected;

  @Override
  public void run() {
    int cases = settings.get(CASES);
    long seed = settings.get(SweepSettings.SEED);
    ImageOptions options = new ImageOptions(settings.settings());
    StandAlone image = StandAlone.of(design.image(options), seed, cases);
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
