package entrylab.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every design is seen alike by the lab's machine and by emulators of other makes: by one of the
 * two in turn, and with {@code -Dentrylab.deep=true} by both.
 */
class SecondOpinionTest {
  private static final boolean DEEP = Boolean.getBoolean("entrylab.deep");
  private static final int QEMU_CASES = DEEP ? 1_000_000 : 3_000;
  private static final int BOCHS_CASES = DEEP ? 100_000 : 1_000;
  private static final int COUNTED_CASES = DEEP ? 100_000 : 1_000;
  private static final long SEED = 20151209;

  static List<String> designsForQemu() {
    return inTurn(0);
  }

  static List<String> designsForBochs() {
    return inTurn(1);
  }

  /** All but those entered by FRED, which neither has. */
  private static List<String> names() {
    return Designs.all().stream()
        .filter(design -> Delivery.of(design.image(ImageOptions.DEFAULT)) == Delivery.SYSCALL)
        .map(Design::name)
        .toList();
  }

  private static List<String> inTurn(int turn) {
    List<String> names = names();
    return IntStream.range(0, names.size())
        .filter(i -> DEEP || i % 2 == turn)
        .mapToObj(names::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("designsForQemu")
  void qemuSeesTheSame(String design) {
    Emulator qemu = Installed.orSkip(new Qemu(false));
    for (boolean meddle : new boolean[] {false, true}) {
      Opinion opinion = opinion(design, qemu, QEMU_CASES / 2, meddle);
      assertEquals(Map.of(), opinion.explained(), "QEMU needs no explanations");
    }
  }

  @ParameterizedTest
  @MethodSource("designsForBochs")
  void bochsSeesAndCountsTheSame(String design) {
    Emulator bochs = Installed.orSkip(new Bochs());
    for (boolean meddle : new boolean[] {false, true}) {
      Opinion opinion = opinion(design, bochs, BOCHS_CASES / 2, meddle);
      assertTrue(opinion.counted());
      Set<KnownDisagreement> reasons = opinion.explained().keySet();
      assertTrue(reasons.contains(KnownDisagreement.NON_CANONICAL_RETURN), reasons.toString());
      assertTrue(reasons.contains(KnownDisagreement.STEPPED_SYSCALL), reasons.toString());
    }
  }

  static List<String> countedDesigns() {
    return DEEP ? names() : List.of("merged-v4.6", "v4.4-stubs");
  }

  @ParameterizedTest
  @MethodSource("countedDesigns")
  void qemuCountsTheSameInstructions(String design) {
    Emulator counting = Installed.orSkip(new Qemu(true));
    assertTrue(opinion(design, counting, COUNTED_CASES, false).counted());
  }

  static List<String> directedDesigns() {
    return DEEP ? names() : List.of("merged-v4.6");
  }

  /** Of the numbers that are drawn, none of the table's is left out with any flag. */
  @ParameterizedTest
  @MethodSource("directedDesigns")
  void everyNumberWithEveryFlagIsSeenAlike(String design) {
    assertEquals(600 * (2 + 12), DirectedCases.KINDS);
    assertEquals(DirectedCases.KINDS, DirectedCases.NUMBERS.cardinality());
    Emulator bochs = Installed.orSkip(new Bochs());
    EntryImage image = Designs.get(design).image(ImageOptions.DEFAULT);
    Opinion opinion = new SecondOpinion(image, bochs).onDirected();
    if (DEEP) {
      System.out.println(opinion);
    }
    assertEquals(Optional.empty(), opinion.unexplained(), opinion.toString());
  }

  @Test
  void aTableWithoutX32IsSeenAlikeToo() {
    Emulator qemu = Installed.orSkip(new Qemu(false));
    EntryImage image =
        Designs.get("merged-v4.6").image(new ImageOptions(false, ImageOptions.DEFAULT.marked()));
    Opinion opinion = new SecondOpinion(image, qemu).on(SEED, 2000, true);
    assertEquals(Optional.empty(), opinion.unexplained(), opinion.toString());
  }

  private static Opinion opinion(String design, Emulator emulator, int cases, boolean meddle) {
    EntryImage image = Designs.get(design).image(ImageOptions.DEFAULT);
    Opinion opinion = new SecondOpinion(image, emulator).on(SEED, cases, meddle);
    if (DEEP) {
      System.out.println(opinion);
    }
    assertEquals(Optional.empty(), opinion.unexplained(), opinion.toString());
    int explained = opinion.explained().values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(cases, opinion.agreed() + explained + opinion.notRun());
    return opinion;
  }
}
