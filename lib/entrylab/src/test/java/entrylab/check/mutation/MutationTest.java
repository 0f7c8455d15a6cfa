package entrylab.check.mutation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.check.mutation.MutantComparison.Reason;
import entrylab.check.search.Deadline;
import entrylab.check.search.Inlined;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.Disassembly;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.isa.EncodedInstruction;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clean design with one instruction broken is no longer clean, or does the same as before. */
class MutationTest {
  private static final ImageOptions NATIVE = new ImageOptions(false, MarkedList.MERGE);
  private static final int SOME = 24;

  @Test
  void someMutantsOfTheMergedDesignAreFoundOrExplained() {
    Mutation mutation = Mutate.of(Designs.get("merged-v4.6")).some(SOME).run();
    assertEquals(SOME, mutation.mutants());
    assertEquals(List.of(), mutation.unexplained(), mutation::text);
    // Three of them do what the design does.
    assertEquals(SOME - 3, mutation.found(), mutation::text);
  }

  @Test
  void aSurvivorIsToldWithWhatItsRunsShow() {
    Design design =
        Inlined.v46().patch("	SAVE_C_REGS\n", "	SAVE_C_REGS\n	movq %rbx, %rbx\n	jmp 7f\n	ud2\n7:");
    EntryImage image = design.image(NATIVE);
    List<Mutant> mutants = Mutants.of(image, Disassembly.of(image).orElseThrow());
    MutationBaseline reference =
        new MutationBaseline(image, 1, 1, new Deadline(Duration.ofMinutes(5)), 2_000);
    assertEquals(
        Optional.of(Reason.NOT_NEEDED), reason(reference, mutants, "mov %rbx,%rbx", "left out"));
    assertEquals(Optional.of(Reason.NEVER_RUN), reason(reference, mutants, "ud2", "left out"));
    assertEquals(
        Optional.of(Reason.ANOTHER_WAY), reason(reference, mutants, "jne", "always taken"));
    assertEquals(Optional.empty(), reason(reference, mutants, "push %rcx", "left out"));
  }

  private static Optional<Reason> reason(
      MutationBaseline reference, List<Mutant> mutants, String instruction, String change) {
    Mutant mutant =
        mutants.stream()
            .filter(m -> m.instruction().startsWith(instruction) && m.change().equals(change))
            .findFirst()
            .orElseThrow();
    return reference
        .survives(mutant, new Deadline(Duration.ofMinutes(5)))
        .map(MutantComparison::reason);
  }

  @Test
  void aSurvivorThatShowsSomethingElseIsUnexplained() {
    MutantComparison strange = new MutantComparison(10, 10, 0, 0, 0, 1);
    Mutation mutation =
        new Mutation("mine", false, 1, 4, List.of(new Survivor("f+0x1", "nop", "x", strange)));
    assertFalse(mutation.unexplained().isEmpty());
    assertEquals(0.75, mutation.killedOfDifferent());
    assertTrue(mutation.text().contains("UNEXPLAINED"), mutation::text);
    assertTrue(mutation.json().contains("\"unexplained\" : 1"), mutation::json);
  }

  @Test
  void aDesignThatIsNotCleanHasNoMutants() {
    NotCleanException refused =
        assertThrows(
            NotCleanException.class, () -> Mutate.of(Designs.get("trampoline-seed")).run());
    assertTrue(refused.getMessage().contains("ring0-address"), refused.getMessage());
  }

  @Test
  void offsetsAndBranchesAreFoundInTheBytes() {
    // mov 0x58(%rsp),%rcx
    EncodedInstruction load = instruction("488b4c2458");
    assertEquals(0x58, load.stackOffset());
    assertArrayEquals(bytes("488b4c2460"), load.withStackOffset(0x60));
    // mov 0x80(%rsp),%rcx
    assertEquals(0x80, instruction("488b8c2480000000").stackOffset());
    // testl $0x100801d1,-0x3f50(%rsp): a negative offset is thread_info's, not a slot's
    assertEquals(-0x3f50, instruction("f78424b0c0ffffd1010810").stackOffset());
    assertFalse(instruction("f78424b0c0ffffd1010810").accessesSlot());
    // push %rcx
    assertEquals(EncodedInstruction.NO_OFFSET, instruction("51").stackOffset());
    // jne, near and short
    assertArrayEquals(bytes("90e905000000"), instruction("0f8505000000").alwaysTaken());
    assertArrayEquals(bytes("7405"), instruction("7505").conditionTurned());
    // call, at 0: five bytes and five on
    assertEquals(10, instruction("e805000000").target());
    assertArrayEquals(bytes("e806000000"), instruction("e805000000").withTarget(11).orElseThrow());
    assertEquals(Optional.empty(), instruction("eb05").withTarget(0x82), "a byte reaches 127");
  }

  private static EncodedInstruction instruction(String hex) {
    return new EncodedInstruction(0, bytes(hex));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
