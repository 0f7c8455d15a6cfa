package entrylab.cli.kernel;

import entrylab.files.RepositoryClone;
import entrylab.kernel.KernelException;
import entrylab.kernel.recorder.FootprintRecorder;
import entrylab.kernel.recorder.KernelImages;
import entrylab.reproduce.WholeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the memory that a kernel's handlers and tracers touch. */
@Command(
    name = "footprints",
    description =
        "Boot kernels under QEMU and count the lines of code and data that calls touch, as"
            + " data/costs has them.")
final class KernelFootprintsCommand implements Runnable {
  private static final String FOLDER = "data/costs/record";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IMAGE",
      arity = "1..*",
      description = "A bzImage, a .deb, or a Debian package that apt-get knows.")
  private List<String> images;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description =
          "Where footprints-RELEASE-shipped.csv and -plain.csv go; default: " + FOLDER + ".")
  private Path to;

  @Override
  public void run() {
    Path folder = to != null ? to : RepositoryClone.root().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new KernelException("no folder " + folder + " to write to");
    }
    var recorder = new FootprintRecorder(KernelImages.here());
    var out = spec.commandLine().getOut();
    for (String image : images) {
      for (FootprintRecorder.Footprints footprints : recorder.record(image)) {
        Path file = folder.resolve(footprints.file());
        WholeFile.write(file, footprints.text());
        out.println("wrote " + file);
        out.flush();
      }
    }
  }
}
