package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TranslatedPagesTest {
  private final TranslatedPages pages = new TranslatedPages();

  @Test
  void neighboursAreOneRange() {
    pages.add(0x5010, 0x5020);
    pages.add(0x3ff0, 0x4005);
    pages.add(0x9000, 0x9fff);
    assertArrayEquals(new long[] {0x3000, 0x5fff, 0x9000, 0x9fff}, pages.ranges());
  }

  @Test
  void aWriteIsCoveredFromThePageOfItsFirstByteToThatOfItsLast() {
    pages.add(0x3000, 0x3000);
    pages.add(0x8000, 0x8000);
    assertTrue(pages.cover(0x3fff, 0x3fff));
    assertTrue(pages.cover(0x2000, 0x3000));
    assertTrue(pages.cover(0, -1L));
    assertFalse(pages.cover(0x4000, 0x7fff));
    assertFalse(pages.cover(0x2000, 0x2fff));
    pages.clear();
    assertFalse(pages.cover(0, -1L));
  }

  @Test
  void theLastPageOfAllMemoryHasNoNeighbourAbove() {
    pages.add(-1L, -1L);
    pages.add(0, 0);
    assertArrayEquals(new long[] {0, 0xfff, -0x1000, -1}, pages.ranges());
  }
}
