package entrylab.kernel.recorder;

import entrylab.kernel.KernelException;
import entrylab.kernel.Mitigations;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Boots kernels and counts the lines of code and data that units of work touch, for {@code
 * data/costs}: as they are shipped, and plain, with what a kernel of 2015 did not have switched off
 * as far as a command line can.
 *
 * <p>Guest instructions are the guest's clock, so that rounds hardly differ; what does differ from
 * boot to boot, where stacks and allocations happen to lie, is in the figures, since each way is
 * booted {@value #BOOTS} times with other seeds.
 *
 * <pre>{@code
 * var footprints = new FootprintRecorder(KernelImages.here()).record("bzImage");
 * footprints.forEach(one -> show(one.file() + "\n" + one.text()));
 * }</pre>
 */
public final class FootprintRecorder {
  private static final int BOOTS = 3;
  private static final Pattern RELEASE = Pattern.compile("kernel: (\\d+\\.\\d+)");

  /** How kernels are booted, by what the files are called. */
  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("shipped", "as-found");
    WAYS.put("plain", "plain");
  }

  private final KernelImages images;

  /** A recorder of images that these find. */
  public FootprintRecorder(KernelImages images) {
    this.images = images;
  }

  /**
   * Figures of one kernel booted one way.
   *
   * @param file the name of their file, such as {@code footprints-6.1-plain.csv}
   * @param text csv, behind comments that say what was booted
   */
  public record Footprints(String file, String text) {}

  /** What counting needs and this machine lacks, a line each; empty if nothing. */
  public static List<String> missing() {
    return Stream.concat(
            KernelRecorder.missing().stream(),
            Stream.of(RecordingTool.STRACE, RecordingTool.LDD)
                .flatMap(tool -> tool.missing().stream()))
        .toList();
  }

  /**
   * Counts what a kernel touches, in both ways.
   *
   * @param word {@code [NAME=]IMAGE}, with IMAGE a bzImage, a .deb or a Debian package
   * @throws KernelException if it cannot be done, in one line
   */
  public List<Footprints> record(String word) {
    RecordingTool.require(missing());
    KernelImage image = images.find(word);
    List<Footprints> all = new ArrayList<>();
    WAYS.forEach((way, mitigations) -> all.add(record(word, image, way, mitigations)));
    return all;
  }

  private static Footprints record(String word, KernelImage image, String way, String mitigations) {
    String shown = image.name().orElse(word);
    var setup = new KernelSetup("", Mitigations.named(mitigations), "");
    List<FootprintLog> boots = new ArrayList<>();
    try (WorkFolder work = new WorkFolder();
        Progress progress =
            Progress.of(
                "booting " + shown + ", " + way + ", " + BOOTS + " times and counting lines",
                BOOTS)) {
      QemuVersion qemu = QemuVersion.installed(work.path());
      String plugin = GuestFiles.plugin(work.path(), qemu) + ",physical=on";
      var files = GuestFiles.footprints(work.path());
      for (int seed = 1; seed <= BOOTS; seed++) {
        int done = seed - 1;
        var log = new FootprintLog(() -> progress.reach(done));
        Boot.run(
            new BootPlan(shown, image.file(), files, plugin, setup, Boot.LIMIT, seed),
            work.path(),
            log,
            Optional.empty());
        boots.add(log);
        progress.reach(seed);
      }
      String tracer = RecordingTool.STRACE.run(work.path(), "-V").lines().findFirst().orElse("");
      return new Footprints(
          file(boots.getFirst(), way), text(boots, image, qemu, setup, tracer, way));
    }
  }

  private static String file(FootprintLog boot, String way) {
    String release =
        boot.remarks().stream()
            .map(RELEASE::matcher)
            .filter(Matcher::lookingAt)
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow(() -> new KernelException("the guest did not say which kernel it is"));
    return "footprints-" + release + "-" + way + ".csv";
  }

  private static String text(
      List<FootprintLog> boots,
      KernelImage image,
      QemuVersion qemu,
      KernelSetup setup,
      String tracer,
      String way) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "# What calls of a real Linux touch, counted under %s, -cpu %s, one CPU, %s%n",
            qemu.text(),
            setup.machineWords(),
            tracer));
    boots.getFirst().remarks().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("# configuration: ")
        .append(KernelConfiguration.ofFootprints(image.configuration()))
        .append('\n')
        .append(
            String.format(
                Locale.ROOT,
                "# way: %s, %d boots; command: ./lab kernel footprints%n",
                way,
                boots.size()))
        .append(
            """
            # code and data: 64-byte lines touched once or more between the marks of one unit of work, by kernel and by user
            # instructions; code by virtual, data (stacks are data) by physical address. Not counted: lines that getppid of the
            # same process touches too (but for 'entry', which is getppid), page walks, rounds in which an interrupt came.
            # n: rounds counted, 101 a boot less those; more of entry. A repeated string instruction counts as one. Of a process under
            # strace or audit, entry could not be counted before: they have the lines of 'a process whose entry is not known' too.
            unit,counted,n,median,least,most
            """);
    for (String unit : boots.getFirst().units().keySet()) {
      List<List<Integer>> rounds =
          boots.stream()
              .flatMap(boot -> boot.units().getOrDefault(unit, List.of()).stream())
              .toList();
      for (int i = 0; i < FootprintLog.COUNTED.size(); i++) {
        int which = i;
        int[] sorted = rounds.stream().mapToInt(round -> round.get(which)).sorted().toArray();
        text.append(
            String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%d%n",
                unit,
                FootprintLog.COUNTED.get(which),
                sorted.length,
                sorted[(sorted.length - 1) / 2],
                sorted[0],
                sorted[sorted.length - 1]));
      }
    }
    return text.toString();
  }
}
