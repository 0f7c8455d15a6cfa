package entrylab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DesignLineTest {
  private static final Design BASE = Designs.get("merged-v4.6");

  private static String size(Design design) {
    MemoryLedger ledger = design.image(ImageOptions.DEFAULT).ledger();
    return String.format(
        Locale.ROOT,
        "%,d bytes",
        ledger.tableBytes()
            + ledger.sharedTextBytes()
            + ledger.stubTextBytes()
            + ledger.paddingBytes());
  }

  @Test
  void aDesignIsALineOfNameTitleAuthorAndSize() {
    assertEquals(
        "merged-v4.6: "
            + BASE.header().title()
            + " ("
            + BASE.header().author()
            + "); "
            + size(BASE),
        DesignLine.of(BASE));
  }

  @Test
  void anOwnOneSaysWhatItWasMadeFrom() {
    Design mine = BASE.patch("popq\t%rax", "addq\t$8, %rsp");
    assertTrue(DesignLine.of(mine).endsWith(" (made from merged-v4.6); " + size(mine)));
  }

  @Test
  void aTextThatIsNoEntryCodeSaysSoInTheLine() {
    String line = DesignLine.of(Design.of("mine", "\tno such instruction\n"));
    assertEquals(1, line.lines().count(), line);
    assertTrue(line.startsWith("mine: "), line);
    assertTrue(line.contains("mine"), line);
  }
}
