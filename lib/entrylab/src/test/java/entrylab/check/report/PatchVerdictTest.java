package entrylab.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PatchVerdictTest {
  private static Violation violation(String id, String story, Long... numbers) {
    return new Violation(
        id,
        "a promise",
        numbers.length,
        new TreeSet<>(Arrays.asList(numbers)),
        List.of(story),
        List.of(),
        "",
        "this",
        "that");
  }

  private static final Violation OF_BASE = violation("path-ends", "clone", 56L, 57L);

  private static PatchVerdict against(Violation ofPatched) {
    return PatchVerdict.of("base", List.of(OF_BASE), List.of(ofPatched));
  }

  @Test
  void theSameOfTheSameSyscallsOrFewerIsInherited() {
    PatchVerdict verdict = against(violation("path-ends", "clone", 56L));
    assertEquals("nothing new by the patch", verdict.summary());
    assertEquals("inherited from base: path-ends", verdict.inheritance());
    assertEquals(List.of(), verdict.told());
  }

  @Test
  void whatOtherSyscallsBreakIsNew() {
    PatchVerdict verdict = against(violation("path-ends", "clone", 56L, 58L));
    assertEquals("new by the patch: path-ends", verdict.summary());
    assertEquals("", verdict.inheritance());
  }

  @Test
  void whatTheBaseDoesNotBreakIsNew() {
    assertEquals(
        "new by the patch: kernel-leak", against(violation("kernel-leak", "clone", 56L)).summary());
  }

  @Test
  void anotherShortestWayIsToldInFullButIsNotNew() {
    Violation otherwise = violation("path-ends", "a traced clone", 56L);
    PatchVerdict verdict = against(otherwise);
    assertEquals(
        "nothing new by the patch; broken in another way than in base: path-ends",
        verdict.summary());
    assertEquals(List.of(otherwise), verdict.told());
  }
}
