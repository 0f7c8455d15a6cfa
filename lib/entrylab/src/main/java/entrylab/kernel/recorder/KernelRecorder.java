package entrylab.kernel.recorder;

import entrylab.design.Designs;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.Mitigations;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.Symbols;
import entrylab.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Boots kernels in an emulated PC and records what they do on each call.
 *
 * <pre>{@code
 * KernelRecorder.of("bzImage").record("mine"); // as ./lab kernel record
 * }</pre>
 */
public final class KernelRecorder {
  /** Rounds that are recorded of each call. */
  public static final int DEFAULT_ROUNDS = 12;

  /** What a snapshot is taken before: short, never sleeping, without memory of the program's. */
  public static final String SNAPSHOT_CALL = "getppid";

  /** Calls that calls.c does not make through its gate. */
  private static final Set<String> GATELESS = Set.of("rt_sigreturn", "int80", "execve");

  private final KernelImages images;
  private final KernelSetup setup;
  private final List<CallWish> wishes;
  private final int rounds;
  private final Optional<CallWish> snapshot;

  /** A recorder of these calls. */
  public KernelRecorder(KernelImages images, KernelSetup setup, List<CallWish> wishes, int rounds) {
    this(images, setup, wishes, rounds, Optional.empty());
  }

  /**
   * A recorder of calls of kernels as they are shipped, on the default machine; what is fetched is
   * kept in {@code build/kernels} of this clone.
   *
   * @param calls as {@link CallWish#parse} takes them
   */
  public static KernelRecorder of(String calls) {
    return new KernelRecorder(
        KernelImages.here(), KernelSetup.DEFAULT, CallWish.parse(calls), DEFAULT_ROUNDS);
  }

  private KernelRecorder(
      KernelImages images,
      KernelSetup setup,
      List<CallWish> wishes,
      int rounds,
      Optional<CallWish> snapshot) {
    if (rounds < 1) {
      throw new KernelException("at least one round of each call has to be recorded");
    }
    this.images = images;
    this.setup = setup;
    this.wishes = List.copyOf(wishes);
    this.rounds = rounds;
    this.snapshot = snapshot;
  }

  /**
   * This recorder, which takes a snapshot as well, before one more call.
   *
   * @param call such as {@value #SNAPSHOT_CALL} or {@code getppid+ptrace}
   * @throws KernelException if that call is not to be recorded, or makes no SYSCALL at the gate
   */
  public KernelRecorder withSnapshot(String call) {
    CallWish wish = CallWish.parse(call).getFirst();
    if (GATELESS.contains(wish.call())) {
      throw new KernelException("no snapshot can be taken before " + call + ": name another call");
    }
    if (!wishes.contains(wish)) {
      throw new KernelException("a snapshot is taken before " + call + ": have --calls name it");
    }
    return new KernelRecorder(images, setup, wishes, rounds, Optional.of(wish));
  }

  /**
   * What a recorded kernel is, and which calls it cannot make.
   *
   * @param lacking each with the reason
   * @param snapshot if one was wanted
   */
  public record Recording(
      KernelRecord record, List<String> lacking, Optional<KernelSnapshot> snapshot) {
    /** The record under another name. */
    public Recording named(String other) {
      return new Recording(record.named(other), lacking, snapshot);
    }
  }

  /** What recording needs and this machine lacks, a line each; empty if nothing. */
  public static List<String> missing() {
    return Stream.of(RecordingTool.QEMU, RecordingTool.GCC, RecordingTool.CPIO)
        .flatMap(tool -> tool.missing().stream())
        .toList();
  }

  /**
   * Recorders of the same calls with one mitigation less each, by what their records' names go on
   * with, such as {@code -without-pti}.
   *
   * @throws KernelException if nobody stated what can be left out of the setting
   */
  public Map<String, KernelRecorder> withoutEach() {
    Mitigations all = setup.mitigations();
    if (all.withoutEach().isEmpty()) {
      throw new KernelException(
          "nothing is left out of mitigations '" + all.name() + "': no NAME-without-... is stated");
    }
    Map<String, KernelRecorder> each = new LinkedHashMap<>();
    for (Mitigations less : all.withoutEach()) {
      var other = new KernelSetup(setup.machine(), less, setup.append());
      each.put(all.without(less), new KernelRecorder(images, other, wishes, rounds));
    }
    return each;
  }

  /**
   * Sees that no two kernels have one name, nor one of them a design's, before the first is booted.
   *
   * @throws KernelException naming the name
   */
  public void checkNames(List<String> words) {
    Set<String> names = new HashSet<>();
    for (String word : words) {
      images.find(word).name().ifPresent(name -> checkName(name, !names.add(name), word));
    }
  }

  private static void checkName(String name, boolean twice, String word) {
    if (twice) {
      throw new KernelException("two kernels are called '" + name + "': NAME=IMAGE renames one");
    }
    if (Designs.names().contains(name)) {
      String image = word.substring(word.indexOf('=') + 1);
      throw new KernelException(
          "a design is called '" + name + "': NAME=" + image + " gives the kernel another name");
    }
  }

  /**
   * Records a kernel.
   *
   * @param word {@code [NAME=]IMAGE}, with IMAGE a bzImage, a .deb or a Debian package
   * @throws KernelException if it cannot be recorded, in one line
   */
  public Recording record(String word) {
    RecordingTool.require(missing());
    KernelImage image = images.find(word);
    String shown = image.name().orElse(word);
    try (WorkFolder work = new WorkFolder();
        Progress progress =
            Progress.of(
                "booting " + shown + " and recording " + wishes.size() + " calls",
                wishes.size() + 1)) {
      QemuVersion qemu = QemuVersion.installed(work.path());
      var begun = new int[] {0};
      var recorder =
          new GuestLog(wishes, () -> progress.reach(begun[0]), () -> progress.reach(++begun[0]));
      Optional<SnapshotTaker> taker =
          snapshot.map(
              call -> new SnapshotTaker(work.path(), SnapshotTaker.GATE, SnapshotTaker.MEMORY));
      Path files =
          GuestFiles.fileSystem(
              work.path(), wishes, rounds, snapshot.map(wishes::indexOf).orElse(-1));
      Boot.run(
          new BootPlan(
              shown, image.file(), files, GuestFiles.plugin(work.path(), qemu), setup, Boot.LIMIT),
          work.path(),
          recorder,
          taker);
      setup.mitigations().check(shown, recorder.facts());
      return recording(image, qemu, recorder, taker);
    }
  }

  private Recording recording(
      KernelImage image, QemuVersion qemu, GuestLog recorder, Optional<SnapshotTaker> taker) {
    Map<String, String> said = recorder.facts();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("kernel", said.getOrDefault("kernel", ""));
    facts.put("build", said.getOrDefault("build", ""));
    facts.put("image", "SHA-256 " + image.digest());
    facts.put("emulator", qemu.text());
    facts.put("machine", setup.machineWords());
    facts.put("mitigations", setup.mitigations().name());
    facts.put("command line", said.getOrDefault("line", ""));
    said.forEach((key, value) -> {
      if (key.startsWith("flaw ")) {
        facts.put(key, value);
      }
    });
    String configuration = KernelConfiguration.of(image.configuration(), recorder.configuration());
    if (!configuration.isEmpty()) {
      facts.put("configuration", configuration);
    }
    Symbols symbols = recorder.symbols();
    facts.put("text", recorder.address("_stext") + " to " + recorder.address("_etext"));
    String name = image.name().orElse(facts.get("kernel"));
    List<RecordedCall> calls = new ArrayList<>(recorder.calls());
    if (calls.isEmpty()) {
      throw new KernelException(
          name + " made none of the calls: " + String.join("; ", recorder.lacking()));
    }
    return new Recording(
        KernelRecord.of(name, facts, symbols, recorder.code(), calls),
        recorder.lacking(),
        taker.map(one -> SnapshotMaker.of(name, facts, recorder, one.taken(name))));
  }
}
