package entrylab.report.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.compare.Comparison;
import entrylab.compare.ConstantShift;
import entrylab.compare.DifferenceSupport;
import entrylab.compare.PairPoint;
import entrylab.compare.SweptPair;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.reproduce.Commit;
import entrylab.reproduce.Input;
import entrylab.reproduce.Provenance;
import entrylab.setting.Settings;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail of one screen. */
class ShortMailTest {
  private static final Design ONE = Designs.get("merged-v4.6");

  /** Twenty no-ops, four a cycle, where a marked call's trampoline comes by: 5 cycles at least. */
  private static final Design LONGER =
      ONE.patch("popq\t%rax", ".rept 20; nop; .endr; popq\t%rax").named("longer");

  private static SweepResult result;
  private static Comparison comparison;

  @BeforeAll
  static void sweep() {
    Sweep sweep =
        Sweep.of(ONE, LONGER)
            .on(Cpus.get("haswell"))
            .workload("getpid", "clone")
            .traced(0, 1)
            .syscalls(64)
            .placements(4);
    result = sweep.run();
    comparison = new SweptPair(sweep).compared(result);
  }

  private static String mail(double shift, List<CheckedDesign> checked) {
    List<DifferenceSupport> supports =
        comparison.points().stream()
            .filter(PairPoint::decided)
            .map(point ->
                new DifferenceSupport(
                    point, List.of(new ConstantShift("mispredict=18", shift)), List.of(point)))
            .toList();
    Provenance provenance =
        new Provenance(
            new Commit("0123456789".repeat(4), false),
            Map.of("libunicorn", "2.1.4"),
            result.settings().texts(),
            SweepSettings.options(result.settings()),
            List.of(new Input("data/designs/merged-v4.6.S", "a".repeat(64))));
    return ShortMailText.of(
        new MailFacts(
            result,
            List.of(new MailFacts.Target(comparison, supports)),
            checked,
            Map.of("haswell", 0.031),
            provenance,
            MailExtras.NONE));
  }

  private static String mail() {
    return mail(0.1, List.of(checked("merged-v4.6"), checked("longer")));
  }

  private static CheckedDesign checked(String name, String... found) {
    return new CheckedDesign(name, List.of(found), Optional.empty(), true);
  }

  private static CheckedDesign made(List<String> found, String otherwise, String inherited) {
    return new CheckedDesign(
        "mine",
        found,
        Optional.of(new CheckedDesign.Made("base", List.of(otherwise), List.of(inherited))),
        true);
  }

  @Test
  void itFitsAScreenOfSeventyTwoColumnsOfAscii() {
    String words = mail().substring(0, mail().indexOf("\n--- a/"));
    assertTrue(words.lines().count() <= 60, mail());
    for (String line : words.lines().toList()) {
      assertTrue(line.length() <= 72, line);
      assertTrue(line.matches("[\\x20-\\x7e]*"), line);
      assertEquals(line.stripTrailing(), line);
    }
  }

  @Test
  void itBeginsWithTheSentenceThatItAnswers() {
    assertTrue(
        mail()
            .startsWith(
                """
                On Tue, Dec 08, 2015 at 08:07:57AM -0500, Brian Gerst wrote:
                > The syscall table is huge. 545*8 bytes, over a full page.
                """),
        mail());
  }

  @Test
  void theSameInstructionsAreSaidToBePlacementAndLongerOnesToHold() {
    List<String> rows = mail().lines().filter(line -> line.startsWith("| ")).toList();
    assertEquals(5, rows.size(), rows::toString);
    assertTrue(rows.get(1).matches("\\| getpid +\\| +no .* = \\|"), rows::toString);
    assertTrue(
        rows.get(3).matches("\\| clone +\\| +no .* \\+\\d+\\.\\d\\d\\+-\\d\\.\\d\\d \\(R\\) \\|"),
        rows::toString);
    assertTrue(mail().contains("=: the same instructions"), mail());
  }

  @Test
  void whatAConstantTurnsIsNotRobust() {
    String turned = mail(-100, List.of());
    assertTrue(
        turned.lines().filter(line -> line.startsWith("| ")).noneMatch(l -> l.contains("(R)")));
    assertTrue(turned.replace("\n", " ").contains("hangs on mispredict=18"), turned);
  }

  @Test
  void theCheckersVerdictIsInIt() {
    assertTrue(mail().contains("finds nothing wrong in both."), mail());
    assertEquals(
        "The checker, x32 off, finds path-ends in longer; nothing wrong in merged-v4.6.",
        CheckedDesign.sentence(
            List.of(checked("longer", "path-ends"), checked("merged-v4.6")), false));
    assertEquals(
        "The checker, x32 on, finds nothing wrong in a and b; x in c.",
        CheckedDesign.sentence(List.of(checked("a"), checked("b"), checked("c", "x")), true));
  }

  @Test
  void whatADesignInheritsIsToldApartFromWhatIsNew() {
    assertEquals(
        "The checker, x32 on, finds nothing new in mine, which breaks y in another way than base,"
            + " and inherits z from base.",
        CheckedDesign.sentence(List.of(made(List.of(), "y", "z")), true));
    assertEquals(
        "The checker, x32 on, finds new x in mine, which breaks y in another way than base, and"
            + " inherits z from base.",
        CheckedDesign.sentence(List.of(made(List.of("x"), "y", "z")), true));
    assertEquals(
        "The checker, x32 on, finds z in base; new x in mine, which breaks y in another way than"
            + " base, and inherits all of these from base.",
        CheckedDesign.sentence(List.of(checked("base", "z"), made(List.of("x"), "y", "z")), true));
    CheckedDesign hurried = new CheckedDesign("mine", List.of(), Optional.empty(), false);
    assertEquals(
        "The checker, x32 on, finds nothing wrong so far, its time being up, in mine.",
        CheckedDesign.sentence(List.of(hurried), true));
  }

  /** The merged design reads a frame that its x32 stubs left half: x32 on, it is not clean. */
  @Test
  void ofAFileThatIsAChangedCopyTheVerdictSaysWhatItInherits(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(folder.resolve("mine.S"), LONGER.source().replace("merged-v4.6", "mine"));
    Design copy = Designs.fromFile(file);
    assertEquals(Optional.empty(), copy.patchedFrom());
    Settings settings = Sweep.of(ONE, copy).settings();
    String told = CheckedDesign.ofOwn(settings).replace("\n", " ");
    assertTrue(
        told.startsWith("The checker, x32 on, finds nothing new in mine, which inherits"), told);
    assertTrue(told.strip().endsWith(" from merged-v4.6."), told);
    assertEquals("", CheckedDesign.ofOwn(Sweep.of(ONE).settings()), "a shipped one's is known");
  }

  @Test
  void theCommandSaysNoMoreThanItMust() {
    assertTrue(
        mail()
            .contains(
                """
                Reproduce: ./lab mail --designs merged-v4.6,longer.S \\
                  --workload getpid,clone --syscalls 64 --placements 4
                Commit 012345678901, inputs\s\
                """),
        mail());
  }

  @Test
  void anOwnDesignIsInItAsThePatchThatMakesIt(@TempDir Path folder) throws IOException {
    assertTrue(
        mail()
            .contains(
                """

                longer.S, of the sender, is data/designs/merged-v4.6.S with the changes
                below. Save them, or this mail, as mail.txt, then:
                patch -o longer.S data/designs/merged-v4.6.S mail.txt

                --- a/data/designs/merged-v4.6.S
                +++ b/longer.S
                @@ -\
                """),
        mail());
    Path saved = Files.writeString(folder.resolve("mail.patch"), mail());
    assertEquals(LONGER.source(), ONE.patch(saved).source());
  }

  @Test
  void anOwnDesignOfAFileIsToldByTheShippedOneThatIsNearestOrWhole() {
    Design changed = Design.of("mine", ONE.source() + "/* mine */\n").named("mine");
    assertTrue(
        own(changed).contains("patch -o mine.S data/designs/merged-v4.6.S mail.txt"), own(changed));
    String stub = "ENTRY stub_clone\n\tjmp sys_clone\nEND stub_clone\n";
    assertEquals(
        "\nmine.S, of the sender, is what follows:\n\n" + stub, own(Design.of("mine", stub)));
  }

  @Test
  void whatNoMailCarriesIsToldByItsSum(@TempDir Path folder) throws IOException {
    String named =
        "Of the sender, and not in this mail: mine\\.S \\(sha256 [0-9a-f]{16}\\.\\.\\.\\)\n";
    String foreign = own(Design.of("mine", "/* \u00e9 */\n"));
    assertTrue(foreign.matches(named), foreign);
    assertTrue(own(Design.of("mine", "\tnop\n".repeat(200))).matches(named));
    Path log =
        Files.writeString(
            folder.resolve("mine.log"),
            "1 1700000000.000000001 openat(AT_FDCWD, \"/home/someone/secret\", O_RDONLY) = 3"
                + " <0.000001>\n");
    Settings settings = Sweep.of(ONE).workload(log.toString()).settings();
    Provenance provenance = Provenance.kept(settings);
    String told =
        OwnInputsText.of(settings, provenance, List.of(), Optional.of("mine.zip"))
            .replace("\n", " ");
    assertTrue(
        told.startsWith(
            "mine.zip, which goes with this mail, is the result with mine.log.calls (sha256 "),
        told);
    assertTrue(told.endsWith(": ./lab reproduce mine.zip "), told);
    assertEquals(
        List.of("--workload mine.log.calls"),
        MailSettings.said(provenance.settings()).stream()
            .filter(word -> word.startsWith("--workload"))
            .toList());
  }

  @Test
  void aBundleIsToldOfEvenWhereTheMailLacksNothing() {
    Settings settings = Sweep.of(ONE).settings();
    assertEquals(
        "mine.zip, which goes with this mail, is the result: ./lab reproduce\nmine.zip\n",
        OwnInputsText.of(settings, Provenance.kept(settings), List.of(), Optional.of("mine.zip")));
  }

  @Test
  void aWorkloadIsSaidEvenIfItIsTheStandingOneSinceTheCommandAsksForIt() {
    List<String> said = MailSettings.said(Sweep.of(ONE, LONGER).settings().texts());
    assertTrue(said.contains("--workload getpid"), said.toString());
  }

  private static String own(Design design) {
    Settings settings = Sweep.of(design).settings();
    return OwnInputsText.of(settings, Provenance.kept(settings), List.of(), Optional.empty());
  }

  @Test
  void aQuoteIsTakenWithOrWithoutItsSigns(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quote.txt");
    Files.writeString(file, "On Monday, somebody wrote:\n> It is slow.\nVery.\n\n");
    assertEquals(
        "On Monday, somebody wrote:\n> It is slow.\n> Very.\nhttps://lore.kernel.org/r/a@b\n",
        MailQuote.fromFile(file).of(MessageId.parse("<a@b>")).text());
  }

  @Test
  void aWholeMailIsNoQuote(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("quote.txt"), "words\n".repeat(9));
    String told =
        assertThrows(IllegalArgumentException.class, () -> MailQuote.fromFile(file)).getMessage();
    assertTrue(
        told.endsWith("a quote of 9 lines: leave the sentence that is answered, 1 to 8 lines"),
        told);
  }

  @Test
  void aTableThatIsTooWideCutsItsNames() {
    assertEquals(
        """
        | a-name.. |  12 |
        |----------|----:|
        | b        | 345 |
        """,
        PipeTable.of(List.of(List.of("a-name-that-is-long", "12"), List.of("b", "345")), 18));
  }
}
