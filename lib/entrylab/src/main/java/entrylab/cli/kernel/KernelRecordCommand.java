package entrylab.cli.kernel;

import entrylab.cli.option.CountArgument;
import entrylab.files.RepositoryClone;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.kernel.Mitigations;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.recorder.KernelImages;
import entrylab.kernel.recorder.KernelRecorder;
import entrylab.kernel.recorder.KernelSetup;
import entrylab.reproduce.WholeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Boots kernels under QEMU and writes down what they do on each call. */
@Command(
    name = "record",
    description = "Boot kernels under QEMU and write down what they do on each call.")
final class KernelRecordCommand implements Runnable {
  private static final String FOLDER = "build/kernels";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "[NAME=]IMAGE",
      arity = "1..*",
      description =
          "A bzImage, a .deb, or a Debian package that apt-get knows; without NAME it is called"
              + " after its folder or package, else its release.")
  private List<String> images;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the record of one image goes; default: build/kernels/NAME.kernel.")
  private Path out;

  @Option(
      names = "--machine",
      paramLabel = "MODEL",
      description =
          "QEMU's model of a processor, with what is added and taken away; default: "
              + KernelSetup.DEFAULT_MACHINE
              + ".")
  private String machine = "";

  @Option(
      names = "--append",
      paramLabel = "WORDS",
      description = "Words for the kernel's command line.")
  private String append = "";

  @Option(
      names = "--mitigations",
      paramLabel = "NAME",
      description =
          "as-found, off, plain (off, and what a kernel of 2015 did not have), or another of"
              + " data/kernel/mitigations.csv; default: as-found.")
  private String mitigations = "as-found";

  @Option(
      names = "--calls",
      paramLabel = "LIST",
      description =
          "Names, NUMBER:ARGUMENT:..., each with +ptrace, +seccomp, +tracepoint or +audit; plain:"
              + " every name as it is; all: every name in every way; default: all.")
  private String calls = "all";

  @Option(
      names = "--rounds",
      paramLabel = "N",
      converter = CountArgument.class,
      description = "Of each call; default: 12.")
  private int rounds = KernelRecorder.DEFAULT_ROUNDS;

  @Option(
      names = "--snapshot",
      paramLabel = "CALL",
      arity = "0..1",
      fallbackValue = KernelRecorder.SNAPSHOT_CALL,
      description =
          "Take a snapshot of the kernel as well, before one more CALL, such as getppid+ptrace; it"
              + " lies beside the record, as NAME"
              + Kernels.SNAPSHOT_SUFFIX
              + ", and is what kernel check runs. Without CALL: "
              + KernelRecorder.SNAPSHOT_CALL
              + ".")
  private String snapshot;

  @Option(
      names = "--without-each",
      description =
          "Boot each image once more without each of the mitigations, as NAME-without-...; ./lab"
              + " kernel mitigations NAME tells what they cost.")
  private boolean withoutEach;

  @Override
  public void run() {
    if (withoutEach && out != null) {
      throw new KernelException("--out names one file, and --without-each makes several");
    }
    if (out != null && images.size() > 1) {
      throw new KernelException("--out names one file, and there are " + images.size() + " images");
    }
    checkOut();
    Path folder = RepositoryClone.root().resolve(FOLDER);
    var recorder =
        new KernelRecorder(
            new KernelImages(folder.resolve("packages")),
            new KernelSetup(machine, Mitigations.named(mitigations), append),
            CallWish.parse(calls),
            rounds);
    if (snapshot != null) {
      recorder = recorder.withSnapshot(snapshot);
    }
    recorder.checkNames(images);
    Map<String, KernelRecorder> others = withoutEach ? recorder.withoutEach() : Map.of();
    var kernels = new Kernels(folder);
    for (String image : images) {
      KernelRecorder.Recording recording = recorder.record(image);
      Path file = out != null ? out : kernels.file(recording.record().name());
      Kernels.toFile(recording.record(), file);
      recording.snapshot().ifPresent(taken -> Kernels.toFile(taken, Kernels.besides(file)));
      tell(recording, file);
      others.forEach((suffix, less) -> {
        KernelRecorder.Recording other =
            less.record(image).named(recording.record().name() + suffix);
        Path beside = kernels.file(other.record().name());
        Kernels.toFile(other.record(), beside);
        tell(other, beside);
      });
    }
  }

  /** Before a kernel is booted, not behind it; a folder that is missing is made. */
  private void checkOut() {
    if (out == null) {
      return;
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || Files.exists(folder)) {
      WholeFile.check(out);
    }
  }

  private void tell(KernelRecorder.Recording recording, Path file) {
    KernelRecord record = recording.record();
    var to = spec.commandLine().getOut();
    to.printf(Locale.ROOT, "%s: %s, %s%n", record.name(), record.facts().get("kernel"), file);
    for (RecordedCall call : record.calls()) {
      to.printf(
          Locale.ROOT,
          "  %-24s%,9d instructions  %d of %d rounds%n",
          call.name(),
          call.instructions(),
          call.agreeing(),
          call.rounds());
    }
    recording.lacking().forEach(line -> to.printf(Locale.ROOT, "  lacks %s%n", line));
    to.printf(
        Locale.ROOT, "  %,d bytes; it holds code of the kernel: keep it to yourself%n", size(file));
    recording
        .snapshot()
        .ifPresent(taken ->
            to.printf(
                Locale.ROOT,
                "  %s: %,d pages, %,d bytes; keep it to yourself, too%n",
                Kernels.besides(file),
                taken.pages().size(),
                size(Kernels.besides(file))));
    to.flush();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
