package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.machine.Part;
import entrylab.report.listing.Listing;
import entrylab.report.listing.ListingLine;
import entrylab.report.listing.ListingPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingHtmlTest {
  private static ListingLine line(String text, Part part, String cycle) {
    return new ListingLine(text, "f+0x1", "f.S:3", part, List.of("load stack-0x8"), cycle);
  }

  private static Listing listing(String name, String... instructions) {
    return new Listing(
        name, "a <note>", List.of(instructions).stream().map(i -> line(i, Part.C, "")).toList());
  }

  @Test
  void textIsEscapedAndPartsDifferByTintAndWord() {
    String html =
        ListingHtml.of(
            new Listing("<x>", "n", List.of(line("a", Part.ENTRY, "7"), line("b", Part.C, "8"))));
    assertTrue(html.contains("&lt;x&gt;"), html);
    assertFalse(html.contains("<x>"), html);
    assertTrue(html.contains(">cycle</th>"), html);
    assertTrue(html.contains(">entry</td>") && html.contains(">c</td>"), html);
    assertTrue(html.contains("background-color: transparent"), html);
    assertTrue(html.contains("background-color: rgba(0, 158, 115, 0.20)"), html);
  }

  @Test
  void whatOnlyOneDesignExecutesIsMarkedByColourAndSign() {
    String html =
        ListingHtml.of(ListingPair.of(listing("one", "a", "b"), listing("two", "a", "c")));
    assertEquals(2, html.split("rgba\\(", -1).length - 1, html);
    assertTrue(html.contains(">&lt;</td>") && html.contains(">&gt;</td>"), html);
    assertFalse(html.contains(">cycle</th>"), "nothing is modelled: " + html);
  }

  @Test
  void noColourIsOpaqueSoThatTextKeepsItsContrastInDarkThemes() {
    String html =
        ListingHtml.of(ListingPair.of(listing("one", "a", "b"), listing("two", "a", "c")))
            + ListingHtml.of(listing("one", "a"));
    assertFalse(html.matches("(?s).*(?<![-a-z])color:\\s*(#|rgb\\().*"), html);
    assertFalse(html.contains("background-color: #"), html);
  }
}
