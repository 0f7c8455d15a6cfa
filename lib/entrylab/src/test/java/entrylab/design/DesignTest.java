package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import entrylab.image.AssemblyException;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DesignTest {
  private static final Design SHIPPED = Designs.get("merged-v4.6");

  @TempDir private Path folder;

  @Test
  void aPatchedDesignHasANameOfItsOwn() {
    Design patched = SHIPPED.patch("popq\t%rax", "addq\t$8, %rsp");
    assertEquals("merged-v4.6-patched", patched.name());
    assertFalse(Designs.isShipped(patched));
  }

  @Test
  void aChangedCopyOfAShippedDesignGoesByItsFileName() throws IOException {
    Path copy = Files.writeString(folder.resolve("mine.S"), SHIPPED.source() + "\n");
    assertEquals("mine", Designs.fromFile(copy).name());
  }

  @Test
  void anUnchangedCopyIsTheShippedDesign() throws IOException {
    Design copy = Designs.fromFile(Files.writeString(folder.resolve("x.S"), SHIPPED.source()));
    assertEquals("merged-v4.6", copy.name());
    assertTrue(Designs.isShipped(copy));
  }

  @Test
  void theMarkThatSomeEditorsBeginATextWithIsNoPartOfIt() throws IOException {
    Path file = Files.writeString(folder.resolve("x.S"), "\ufeff" + SHIPPED.source());
    assertEquals(SHIPPED.source(), Designs.fromFile(file).source());
  }

  @Test
  void aDesignThatIsNoCopyGoesByItsHeader() throws IOException {
    Path file = folder.resolve("x.S");
    Files.writeString(file, SHIPPED.source().replace("merged-v4.6\n", "mine-too\n"));
    assertEquals("mine-too", Designs.fromFile(file).name());
  }

  private static String refusal(Executable attempt) {
    return assertThrows(IllegalArgumentException.class, attempt).getMessage();
  }

  @Test
  void aPatchOfTextThatIsNotThereSaysSo() {
    assertEquals(
        "merged-v4.6, with its includes in place: no such text to replace: popq %nil",
        refusal(() -> SHIPPED.patch("popq %nil", "nop")));
    assertEquals(
        "merged-v4.6: the text to replace is empty", refusal(() -> SHIPPED.patch("\n", "nop")));
  }

  @Test
  void aPatchWithBlanksWhereTheTextHasATabIsToldTheLine() {
    Design mine = Design.of("mine", "\tnop\n\tpopq\t%rax\n");
    assertEquals(
        "mine: no such text to replace: popq %rax (with other blanks or tabs it is at mine.S:2"
            + " \"popq %rax\")",
        refusal(() -> mine.patch("popq %rax", "nop")));
  }

  @Test
  void aPatchOfTextThatIsThereMoreThanOnceIsToldTheLines() {
    Design mine = Design.of("mine", "\tnop\n\tret\n\tnop\n");
    assertEquals(
        "mine: the text to replace is there 2 times: take more of the lines around the one that"
            + " is meant: mine.S:1 \"nop\", mine.S:3 \"nop\"",
        refusal(() -> mine.patch("nop", "ret")));
  }

  @Test
  void aPatchOfTextThatIsThereVeryOftenIsToldTheFirstFivePlaces() {
    Design mine = Design.of("mine", "\tnop\n".repeat(7));
    assertTrue(
        refusal(() -> mine.patch("nop", "ret")).endsWith("mine.S:5 \"nop\" and 2 more"),
        refusal(() -> mine.patch("nop", "ret")));
  }

  @Test
  void aPatchOfTextThatIsInAnIncludeTwiceIsToldWhichOne() {
    String refusal = refusal(() -> SHIPPED.patch(".balign", ".balign"));
    assertTrue(refusal.contains("entry.inc:"), refusal);
  }

  @ParameterizedTest
  @MethodSource("entrylab.design.Designs#all")
  void theExpandedTextAssemblesToTheBytesOfTheSource(Design design) {
    Design expanded = Design.of(design.name(), design.expanded());
    EntryImage image = design.image(ImageOptions.DEFAULT);
    EntryImage again = expanded.image(ImageOptions.DEFAULT);
    assertEquals(image.sections().size(), again.sections().size());
    for (Section section : image.sections()) {
      assertArrayEquals(section.bytes(), again.section(section.name()).orElseThrow().bytes());
    }
  }

  @Test
  void whatIsPatchedIntoAnIncludeIsToldByItsFileAndLine() {
    String line = ".set R15,\t\t0x00";
    int number = DataFolder.text("designs/include/entry.inc").lines().toList().indexOf(line) + 1;
    Design patched = SHIPPED.patch(line, "\tnop nop");
    String refusal =
        assertThrows(AssemblyException.class, () -> patched.image(ImageOptions.DEFAULT))
            .getMessage();
    assertTrue(refusal.startsWith("entry.inc:" + number + ": "), refusal);
  }

  @Test
  void aStubOfAnotherNameIsToldWhatIsNeededAndWhatItHasInAnySpelling() {
    String needed =
        "mine: neither a whole entry path nor a stub: it needs a function entry_SYSCALL_64, or"
            + " stub_ptregs_64 alone without includes; it has ";
    for (String spelling :
        List.of(
            "ENTRY(my_stub)",
            "ENTRY my_stub",
            "SYM_CODE_START(my_stub)",
            "SYM_FUNC_START_LOCAL_NOALIGN(my_stub)",
            "my_stub:")) {
      Design stub = Design.of("mine", "/* mine */\n" + spelling + "\n\tjmp\t*%rax\n");
      assertEquals(
          needed + "my_stub (line 2)", refusal(() -> stub.image(ImageOptions.DEFAULT)), spelling);
    }
    Design nothing = Design.of("mine", "\tnop\n1:\tnop\n");
    assertEquals(needed + "no function", refusal(() -> nothing.image(ImageOptions.DEFAULT)));
    Design many = Design.of("mine", "a:\nb:\nc:\nd:\ne:\nf:\n\tnop\n");
    assertTrue(
        refusal(() -> many.image(ImageOptions.DEFAULT)).endsWith("e (line 5) and 1 more"),
        refusal(() -> many.image(ImageOptions.DEFAULT)));
  }

  @Test
  void aLineThatTheNotebookKernelTookForItsOwnIsRefusedWithItsNumber() {
    String taken =
        "\taddq $8, %rsp\n    org.example.Statics.lineMagic(new String(),java.util.List.of());\n";
    assertTrue(
        refusal(() -> Design.of("mine", taken)).startsWith("mine: line 2 begins with a percent"),
        refusal(() -> Design.of("mine", taken)));
    assertTrue(
        refusal(() -> SHIPPED.patch("popq\t%rax", taken)).contains("begins with a percent"),
        refusal(() -> SHIPPED.patch("popq\t%rax", taken)));
  }

  @Test
  void aPatchedDesignKnowsTheTextThatItWasMadeFrom() {
    Design twice = SHIPPED.patch("popq\t%rax", "nop").patch("Andy Lutomirski\n", "nobody\n");
    assertEquals(Optional.of(SHIPPED), twice.patchedFrom());
    assertEquals(Optional.of(SHIPPED), twice.named("mine").patchedFrom());
    assertEquals(Optional.empty(), SHIPPED.patchedFrom());
  }

  @Test
  void aFileThatCannotBeASourceIsRefusedWithItsName() throws Exception {
    Path pipe = folder.resolve("pipe.S");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(
        pipe + ": cannot be read: not a plain file", refusal(() -> Designs.fromFile(pipe)));
    assertEquals(
        folder + ": cannot be read: not a plain file", refusal(() -> Designs.fromFile(folder)));
    assertEquals(
        "/dev/zero: cannot be read: not a plain file",
        refusal(() -> Designs.fromFile("/dev/zero")));
    assertEquals(
        "nowhere.S: cannot be read: no such file", refusal(() -> Designs.fromFile("nowhere.S")));
    Path large = Files.write(folder.resolve("large.S"), new byte[(1 << 20) + 1]);
    assertEquals(
        large + ": larger than 1 MiB, not a design's source",
        refusal(() -> Designs.fromFile(large)));
    byte[] latin = "\tnop\n/* \u00e9 */\n".getBytes(StandardCharsets.ISO_8859_1);
    Path strange = Files.write(folder.resolve("strange.S"), latin);
    assertEquals(strange + ":2: not text in UTF-8", refusal(() -> Designs.fromFile(strange)));
  }

  @Test
  void aPatchOfAnIncludePutsThatOneInPlaceAndLeavesTheOthersLines() {
    Design base = Designs.get("merged-v4.6");
    // stub_ptregs_64, of an include of its own.
    Design mine = base.patch("popq\t%rax", "addq\t$8, %rsp");
    List<String> before = base.source().lines().filter(l -> l.contains(".include")).toList();
    List<String> after = mine.source().lines().filter(l -> l.contains(".include")).toList();
    assertEquals(before.size() - 1, after.size(), after.toString());
    assertTrue(before.containsAll(after), after.toString());
    List<String> diff = mine.diffFrom(base);
    assertTrue(diff.stream().anyMatch(l -> l.startsWith("+\taddq\t$8, %rsp")), diff.toString());
    assertEquals(1, diff.stream().filter(l -> l.startsWith("-\t.include")).count());
    assertEquals(List.of(), base.diffFrom(base));
  }
}
