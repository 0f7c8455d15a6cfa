package entrylab.reproduce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.setting.Setting;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.call.Tracing;
import entrylab.workload.TracingSchedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproductionTest {
  @TempDir private Path folder;

  private static Sweep sweep(Design... designs) {
    return Sweep.of(designs).workload("git-status").traced(0, 1.0 / 3).syscalls(500);
  }

  private static SweepManifest sweep(Path manifest) {
    return (SweepManifest) Manifest.read(manifest);
  }

  private Path kept(Sweep sweep) {
    return SweepManifest.keep(folder, "kept", sweep.run());
  }

  @Test
  void whatDidNotChangeComesBackIdentical() {
    Reproduction again = Reproduction.of(kept(sweep(Designs.get("merged-v4.6"))));
    assertTrue(again.identical());
    assertEquals("identical: all 2 rows\nnothing it was made from changed\n", again.text());
  }

  @Test
  void aKernelRecordIsKeptBesideTheManifest() {
    KernelRecord kernel = HandMadeKernel.of("mine", 0, 5, "getppid");
    Path manifest = kept(Sweep.of(kernel).workload("getppid").syscalls(10));
    assertTrue(Files.isRegularFile(folder.resolve("mine.kernel")));
    assertTrue(Reproduction.of(manifest).identical());

    // One instruction more in the handler is another record, whose dispatch is the same.
    Kernels.toFile(HandMadeKernel.of("mine", 0, 6, "getppid"), folder.resolve("mine.kernel"));
    String again = Reproduction.of(manifest).text();
    assertTrue(
        again.startsWith("identical: all 1 rows\nwhat changed since:\n  mine.kernel: "), again);
  }

  @Test
  void aPatchedDesignIsKeptBesideTheManifestAndAChangeOfItIsTold() throws IOException {
    Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "addq\t$8, %rsp");
    Path manifest = kept(sweep(Designs.get("merged-v4.6"), mine).workload("clone").traced(0));
    assertTrue(Reproduction.of(manifest).identical());

    Path source = folder.resolve("merged-v4.6-patched.S");
    Files.writeString(
        source, Files.readString(source).replace("addq\t$8, %rsp", "nop\n\taddq\t$8, %rsp"));
    Reproduction again = Reproduction.of(manifest);
    assertFalse(again.identical());
    assertTrue(
        again.text().startsWith("differs: 1 of 2 rows\n  merged-v4.6-patched, clone, traced 0: "),
        again.text());
    // 80 instructions of a marked call (README), one of them replaced, and now a nop.
    assertTrue(again.text().contains("instructions 80 -> 81;"), again.text());
    assertTrue(again.text().contains("  merged-v4.6-patched.S: "), again.text());
  }

  @Test
  void aCpuWithAChangedValueIsKeptBesideTheManifest() throws IOException {
    Parameter varied = Cpus.get("haswell").uncertain().getFirst();
    String other = Cpus.get("haswell").quantity(varied).range().choices().getFirst();
    Cpu cpu = Cpus.get("haswell").with(varied, other);
    Path manifest = kept(sweep(Designs.get("switch")).on(cpu));
    assertTrue(Files.exists(folder.resolve(cpu.name() + ".cpu")));
    assertEquals(List.of(), Reproduction.of(manifest).differences());
  }

  @Test
  void aPartOfAResultIsMadeAgainByItself() {
    SweepResult all =
        sweep(Designs.get("merged-v4.6"), Designs.get("switch"))
            .workload("git-status", "redis")
            .run();
    Path manifest = SweepManifest.keep(folder, "part", all.workload("redis").design("switch"));
    Map<String, String> settings = sweep(manifest).provenance().settings();
    assertEquals("switch", settings.get("designs"));
    assertEquals("redis", settings.get("workload"));
    assertTrue(Reproduction.of(manifest).text().startsWith("identical: all 2 rows"));
  }

  @Test
  void aManifestListsTheFilesAModelledCpuStandsOn() {
    List<String> inputs =
        Inputs.of(sweep(Designs.get("switch")).on(Cpus.get("haswell-cold-l1i")).settings()).stream()
            .map(Input::name)
            .toList();
    assertTrue(
        inputs.containsAll(
            List.of(
                "data/designs/switch.S",
                "data/workloads/git-status.calls",
                "data/cpus/haswell-cold-l1i.cpu",
                "data/cpus/haswell.cpu",
                "data/instructions/haswell.csv",
                "data/syscalls/v4.5.csv",
                "data/designs/include/entry.inc")),
        inputs.toString());
  }

  /** A setting that a sweep has and its manifest lacks would be lost without a word. */
  @Test
  void everySettingOfASweepIsInItsManifest() {
    Provenance provenance =
        sweep(kept(sweep(Designs.get("switch")).workload("clone"))).provenance();
    assertEquals(
        SweepSettings.ALL.all().stream().map(Setting::word).toList(),
        List.copyOf(provenance.settings().keySet()));
  }

  @Test
  void whatOnlyACellUsedToSayComesBackFromAManifest() {
    int ptrace = Tracing.PTRACE.flags();
    Path manifest =
        kept(
            Sweep.of(Designs.get("switch"))
                .workload("git-status|chain:redis@3")
                .on(Cpus.get("haswell"))
                .stacks(2)
                .callDepth(3)
                .schedule(TracingSchedule.between(10, 200, 0, ptrace))
                .syscalls(300));
    assertEquals(List.of(), Reproduction.of(manifest).differences());
    List<String> options = sweep(manifest).provenance().options();
    assertTrue(
        options.containsAll(
            List.of("--call-depth 3", "--stacks 2", "--schedule 0:ptrace@10,0:off@200")),
        options.toString());
  }

  @Test
  void aResultThatWasEditedIsNotTakenForTheKeptOne() throws IOException {
    Path manifest = kept(sweep(Designs.get("switch")));
    Files.writeString(folder.resolve("kept.csv"), "\n", java.nio.file.StandardOpenOption.APPEND);
    assertRefused(manifest, "was changed since the manifest was written");
    Files.delete(folder.resolve("kept.csv"));
    assertRefused(manifest, "cannot read");
  }

  /** A log of one call, which has a path among its arguments, in a folder of its own. */
  private Path log(String folderName) throws IOException {
    Path place = Files.createDirectory(folder.resolve(folderName));
    return Files.writeString(
        place.resolve("mine.log"),
        "1 1700000000.000000001 openat(AT_FDCWD, \"/home/someone/secret\", O_RDONLY) = 3"
            + " <0.000001>\n");
  }

  @Test
  void aLogIsKeptWithoutPathsAndArgumentsAndNothingSaysWhereItLay() throws IOException {
    Path log = log("somewhere");
    Path manifest = kept(sweep(Designs.get("merged-v4.6")).workload(log.toString()).traced(0));
    Files.delete(log);
    assertEquals(
        "identical: all 1 rows\nnothing it was made from changed\n",
        Reproduction.of(manifest).text());
    for (String file : List.of("kept.manifest.json", "kept.csv", "mine.log.calls")) {
      String text = Files.readString(folder.resolve(file));
      assertFalse(text.contains("somewhere"), text);
      assertFalse(text.contains("secret"), text);
    }
    assertTrue(Files.readString(folder.resolve("kept.csv")).contains(",mine.log,"));
  }

  @Test
  void ownFilesAreFoundBesideTheManifestWhateverTheirNamesAre() throws IOException {
    Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "addq\t$8, %rsp");
    kept(sweep(mine).workload("chain:" + log("somewhere") + "|clone").traced(0));
    Path other = Files.createDirectory(folder.resolve("other"));
    Path below = Files.createDirectory(other.resolve("attachments"));
    for (String file : List.of("kept.manifest.json", "kept.csv")) {
      Files.move(folder.resolve(file), other.resolve(file));
    }
    Files.move(folder.resolve("mine.log.calls"), below.resolve("1.txt"));
    Files.move(folder.resolve("merged-v4.6-patched.S"), below.resolve("2.txt"));
    assertEquals(
        "identical: all 1 rows\nnothing it was made from changed\n",
        Reproduction.of(other.resolve("kept.manifest.json")).text());
  }

  @Test
  void aFileThatIsNotThereIsAskedForByNameAndSum() throws IOException {
    Path manifest =
        kept(sweep(Designs.get("merged-v4.6")).workload(log("here").toString()).traced(0));
    Path stripped = folder.resolve("mine.log.calls");
    String sum = Checksum.of(Files.readString(stripped));
    Files.delete(stripped);
    var refused = assertThrows(IllegalArgumentException.class, () -> Reproduction.of(manifest));
    assertEquals(
        "the result was made from 'mine.log.calls', which is not there: put the file whose sha256"
            + " is "
            + sum
            + " into '"
            + folder
            + "', under any name",
        refused.getMessage());
  }

  @Test
  void whatIsNoManifestIsTold() throws IOException {
    assertRefused(folder.resolve("nowhere.json"), "cannot read");
    Path file = folder.resolve("other.json");
    Files.writeString(file, "{\"format\": 2}");
    assertRefused(file, "is no manifest");
    String deep = "[".repeat(100_000);
    String nameless = "{\"format\": null, \"provenance\": {}, \"result\": {}}";
    for (String text : List.of("no JSON", "", "null", "[]", "7", deep, nameless)) {
      Files.writeString(file, text);
      assertRefused(file, "is no manifest");
    }
    Path manifest = kept(sweep(Designs.get("switch")));
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"format\" : 2", "\"format\" : 9"));
    assertRefused(manifest, "format 9");
  }

  @Test
  void aCommandIsNotRunAgainByTheLibraryAlone() throws IOException {
    String text = "switch\n";
    Files.writeString(folder.resolve("designs.txt"), text);
    Path file = folder.resolve("designs.manifest.json");
    Files.writeString(
        file,
        """
        {"format": 2, "kind": "command", "words": ["designs", "--long"], "options": {},
         "exitCode": 0, "origin": {"commit": {"hash": "unknown", "modified": false},
         "versions": {}, "inputs": []}, "results": [{"name": "designs.txt", "sha256": "%s"}]}
        """
            .formatted(Checksum.of(text)));
    assertEquals(List.of("designs.txt"), names(Manifest.read(file).results()));
    assertRefused(file, "is of the command 'designs --long': ./lab reproduce runs it again");
    Files.writeString(file, Files.readString(file).replace("\"format\": 2", "\"format\": 1"));
    assertRefused(file, "has format 1, and this lab reads format 2");
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(Input::name).toList();
  }

  private static void assertRefused(Path file, String why) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Reproduction.of(file));
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
  }

  @Test
  void rowsThatWentAndCellsThatChangedAreNamed() {
    CsvRows before = CsvRows.of("design,workload,traced,stores\na,w,0,1\na,w,1,2\n");
    CsvRows after = CsvRows.of("design,workload,traced,stores,pages\na,w,0,4,3\nb,w,0,2,3\n");
    assertEquals(
        List.of("a, w, traced 0: stores 1 -> 4", "a, w, traced 1: is gone"),
        before.differences(after));
  }

  /** A lab of before mitigations wrote neither the column nor the setting. */
  @Test
  void whatAnEarlierLabKeptLacksWhatLaterOnesSayBesides() throws IOException {
    Path manifest = kept(sweep(Designs.get("switch")));
    Path csv = folder.resolve("kept.csv");
    String now = Files.readString(csv);
    String then =
        now.replace(",seccomp,mitigations\n", ",seccomp\n").replace(",on,none\n", ",on\n");
    // The header, and a row for each of two shares.
    assertEquals(",mitigations,none,none".length(), now.length() - then.length());
    Files.writeString(csv, then);
    String written = Files.readString(manifest);
    String earlier =
        written
            .replace(Checksum.of(now), Checksum.of(then))
            .replaceFirst("\\s*\"mitigations\" : \"none\",?", "");
    assertEquals(written.lines().count() - 1, earlier.lines().count(), earlier);
    Files.writeString(manifest, earlier);
    assertEquals(
        "identical: all 2 rows", Reproduction.of(manifest).text().lines().findFirst().get());
  }
}
