package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.KernelOptions;
import entrylab.image.MarkedList;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import entrylab.kernel.HandMadeKernel;
import entrylab.placement.Boundaries;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import entrylab.setting.WholeNumber;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.TracingSchedule;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SweepSettingsTest {
  private static final Setting<Integer> PLACES =
      Setting.of("places", WholeNumber.count(9).narrow(), 1, "Over how many places to go.");

  private static final SettingGroup WITH_PLACES = SweepSettings.ALL.and(PLACES);

  private static Settings unsaid() {
    return WITH_PLACES.unsaid().with(SweepSettings.DESIGNS, List.of(Designs.get("switch")));
  }

  @Test
  void aSettingThatIsDeclaredIsPartOfTheFluentApi() {
    Sweep sweep = Sweep.of(unsaid()).seed(7).with(PLACES, 3);
    assertEquals(3, sweep.get(PLACES));
    assertEquals(1, Sweep.of(unsaid()).get(PLACES));
    assertEquals(
        "places: '10' is too many: 9 at the most",
        assertThrows(IllegalArgumentException.class, () -> sweep.with(PLACES, 10)).getMessage());
  }

  @Test
  void aSettingThatIsDeclaredIsKeptAndRead() {
    Settings said = unsaid().with(PLACES, 3);
    assertEquals("3", said.texts().get("places"));
    assertEquals(said, WITH_PLACES.read(said.texts()));
    // An older manifest does not name it; one of another library may name what is unknown here.
    assertEquals(
        1, WITH_PLACES.read(unsaid().in(SweepSettings.ALL).texts()).get(PLACES).intValue());
    assertThrows(IllegalArgumentException.class, () -> SweepSettings.ALL.read(said.texts()));
  }

  @Test
  void aSettingThatIsDeclaredIsAnOptionOfPrintedCommandsWhereItDiffersFromItsDefault() {
    assertTrue(SweepSettings.options(unsaid().with(PLACES, 3)).contains("--places 3"));
    assertEquals(SweepSettings.options(unsaid()), SweepSettings.options(unsaid().with(PLACES, 1)));
  }

  /** A setting that the fingerprint lacks would let a sweep go on from another one's points. */
  @Test
  void noTwoSettingsGiveTheSameFingerprint() {
    List<Settings> different =
        List.of(
            unsaid(),
            unsaid().with(PLACES, 3),
            unsaid().with(SweepSettings.DESIGNS, List.of(Designs.get("merged-v4.6"))),
            unsaid()
                .with(SweepSettings.KERNELS, List.of(HandMadeKernel.of("mine", 0, 8, "getppid"))),
            unsaid().with(SweepSettings.WORKLOADS, List.of("read")),
            unsaid().with(SweepSettings.TRACED, List.of(new TracedShare(0.5))),
            unsaid().with(SweepSettings.TRACING, Tracing.AUDIT),
            unsaid().with(ImageOptions.X32, false),
            unsaid().with(ImageOptions.MARKED, MarkedList.WITH_IOPL),
            unsaid().with(KernelOptions.IA32, !KernelOptions.IA32.unlessSaid()),
            unsaid().with(KernelOptions.AUDIT, !KernelOptions.AUDIT.unlessSaid()),
            unsaid().with(KernelOptions.SECCOMP, !KernelOptions.SECCOMP.unlessSaid()),
            unsaid().with(ImageOptions.MITIGATIONS, MitigationList.of(Mitigation.VERW)),
            unsaid().with(SweepSettings.SYSCALLS, new RunLength.Fixed(1)),
            unsaid().with(SweepSettings.SEED, 2L),
            unsaid().with(SweepSettings.CPUS, List.of(Cpus.get("haswell"))),
            unsaid().with(SweepSettings.POLLUTIONS, List.of(new Pollution(64))),
            unsaid().with(SweepSettings.COST, Cost.WHOLE),
            unsaid().with(SweepSettings.CALL_DEPTH, new CallDepth(2)),
            unsaid().with(SweepSettings.UNKNOWN_FORMS, UnknownForm.ESTIMATE),
            unsaid().with(SweepSettings.STACKS, 2),
            unsaid().with(SweepSettings.SCHEDULE, TracingSchedule.always(1)),
            unsaid().with(SweepSettings.BROKEN, BrokenPoints.LEAVE_OUT),
            unsaid().with(SweepSettings.COSTS, changedCosts()),
            unsaid().with(SweepSettings.PLACEMENTS, 8),
            unsaid().with(SweepSettings.PLACEMENT, OptionalInt.of(16)),
            unsaid().with(SweepSettings.BOUNDARIES, new Boundaries(64, 16, 64)));
    // Nothing said, and each setting once.
    assertEquals(1 + WITH_PLACES.all().size(), different.size());
    Set<String> fingerprints =
        different.stream().map(SweepSettingsTest::fingerprint).collect(Collectors.toSet());
    assertEquals(different.size(), fingerprints.size());
  }

  private static WorkCosts changedCosts() {
    WorkCosts shipped = WorkCosts.shipped();
    return shipped.with("ptrace.time", shipped.alternatives("ptrace.time").getFirst());
  }

  private static String fingerprint(Settings settings) {
    Sweep sweep = Sweep.of(settings);
    return Fingerprint.of(
        sweep,
        settings.get(SweepSettings.WORKLOADS).stream()
            .map(word -> Workloads.parse(word, sweep.options().table()))
            .toList());
  }

  @Test
  void everySettingIsWrittenAsAWordThatReadsAsTheSame() {
    Settings said =
        SweepSettings.ALL
            .unsaid()
            .with(SweepSettings.DESIGNS, List.of(Designs.get("switch"), Designs.get("all-slow")))
            .with(SweepSettings.TRACED, List.of(new TracedShare(1e-7), new TracedShare(1.0 / 3)))
            .with(SweepSettings.SYSCALLS, new RunLength.UntilCertain(0.001, 5_000))
            .with(SweepSettings.SEED, Long.MIN_VALUE)
            .with(SweepSettings.COSTS, changedCosts());
    assertEquals(new RunLength.Sampled(3000), new RunLengthWords().read("sample:3000"));
    assertEquals("sample:3000", new RunLengthWords().write(new RunLength.Sampled(3000)));
    Settings read = SweepSettings.ALL.read(said.texts());
    assertEquals(said, read);
    assertEquals(said.get(SweepSettings.TRACED), read.get(SweepSettings.TRACED));
    assertEquals(said.get(SweepSettings.SYSCALLS), read.get(SweepSettings.SYSCALLS));
  }
}
