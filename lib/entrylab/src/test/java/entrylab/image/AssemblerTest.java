package entrylab.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.layout.KernelLayout;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the default locale")
class AssemblerTest {

  /** Java's %d writes digits as the locale does; an assembler reads only ASCII ones. */
  @Test
  void digitsOfTheReadersLanguageDoNotReachTheAssembler() {
    String source = Designs.get("merged-v4.6").source();
    byte[] plain = Assembler.assemble("mine", source, ImageOptions.DEFAULT).elf();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertArrayEquals(plain, Assembler.assemble("mine", source, ImageOptions.DEFAULT).elf());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anErrorNamesTheReadersLine() {
    var thrown =
        assertThrows(
            AssemblyException.class,
            () ->
                Assembler.assemble(
                    "mine", "\t.text\n\tnop\n\tfrobnicate %rax\n", ImageOptions.DEFAULT));
    assertTrue(thrown.getMessage().startsWith("mine.S:3:"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("frobnicate"), thrown.getMessage());
  }

  @Test
  void aSymbolNobodyDefinesIsNamed() {
    var thrown =
        assertThrows(
            AssemblyException.class,
            () -> Assembler.assemble("mine", "\tcall nonesuch\n", ImageOptions.DEFAULT));
    assertTrue(thrown.getMessage().contains("nonesuch"), thrown.getMessage());
  }

  @Test
  void preprocessorLinesAreHonouredNotTakenForComments() {
    String source =
        """
        #if CONFIG_X86_X32_ABI
        	.globl with_x32
        with_x32:
        #else
        	.globl without_x32
        without_x32:
        #endif
        	nop
        """;
    EntryImage with = Assembler.assemble("mine", source, ImageOptions.DEFAULT);
    assertTrue(with.find("with_x32").isPresent());
    assertTrue(with.find("without_x32").isEmpty(), "one branch only");
  }

  @Test
  void endlessRepetitionIsStoppedByALimit() {
    var thrown =
        assertThrows(
            AssemblyException.class,
            () ->
                Assembler.assemble(
                    "bomb", "\t.rept 2000000000\n\tnop\n\t.endr\n", ImageOptions.DEFAULT));
    assertEquals(
        "bomb.S:3: as went over its limits: 10 s, 1,024 MiB or 32 MiB of output",
        thrown.getMessage());
  }

  @Test
  void piecesHaveTheSizesThatAnalysisPredicts() {
    EntryImage v44 = Designs.get("v4.4-stubs").image(ImageOptions.DEFAULT);
    assertEquals(35, size(v44, "stub_clone"), "six stores and a jump");
    assertEquals(40, size(v44, "stub_execve"));
    assertEquals(7, size(v44, "stub_execveat"));
    assertEquals(78, size(v44, "stub_rt_sigreturn"));
    assertEquals(
        19, size(Designs.get("merged-v4.6").image(ImageOptions.DEFAULT), "stub_ptregs_64"));
    assertEquals(
        10, size(Designs.get("duplicated-table").image(ImageOptions.DEFAULT), "stub_ptregs_64"));
  }

  @Test
  void theLedgerAccountsForEveryByte() {
    for (Design design : Designs.all()) {
      EntryImage image = design.image(ImageOptions.DEFAULT);
      MemoryLedger ledger = image.ledger();
      long text = image.section(".text").orElseThrow().end() - KernelLayout.TEXT;
      long tables = image.section(".rodata.tables").orElseThrow().bytes().length;
      assertEquals(text + tables, ledger.totalBytes(), design.name());
    }
  }

  @Test
  void aSecondTableCostsItsBytesAndAPage() {
    MemoryLedger one = Designs.get("merged-v4.6").image(ImageOptions.DEFAULT).ledger();
    MemoryLedger two = Designs.get("duplicated-table").image(ImageOptions.DEFAULT).ledger();
    assertEquals(4368, one.tableBytes());
    assertEquals(8736, two.tableBytes());
    assertEquals(3, one.pages(), "text 1, a table of 4,368 bytes 2");
    assertEquals(4, two.pages(), "text 1, tables of 4,368 + 48 + 4,368 bytes 3");
  }

  private static long size(EntryImage image, String symbol) {
    return image.find(symbol).orElseThrow().size();
  }
}
