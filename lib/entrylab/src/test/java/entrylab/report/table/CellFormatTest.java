package entrylab.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CellFormatTest {
  @Test
  void decimalsFollowTheLargestNumberOfTheColumn() {
    assertEquals(0, CellFormat.decimals(DoubleStream.of(1, 2, 4096)));
    assertEquals(3, CellFormat.decimals(DoubleStream.of(0.25, 3.5)));
    assertEquals(1, CellFormat.decimals(DoubleStream.of(0.25, 98765.5)));
    assertEquals(4, CellFormat.decimals(DoubleStream.of(0.25)));
  }

  @Test
  void aSmallNumberIsNeverShownAsZero() {
    assertEquals("<0.001", CellFormat.number(0.0002, 3));
    assertEquals(">-0.001", CellFormat.number(-0.0002, 3));
    assertEquals("0.001", CellFormat.number(0.0005, 3));
  }

  @Test
  void zeroIsToldFromSomethingSmallByHavingNoDecimals() {
    assertEquals("0", CellFormat.number(0, 3));
    assertEquals("0", CellFormat.number(-0.0, 3));
    assertEquals("0", CellFormat.number(0, 0));
  }

  @Test
  void roundingLeftOverFromSumsIsNotSpelledOut() {
    assertEquals(6, CellFormat.decimals(DoubleStream.of(2.5e-14, 3.6e-15)));
    assertEquals("<0.000001", CellFormat.number(2.5e-14, 6));
  }

  @Test
  void columnsAreHeadedByWordsAndUnits() {
    assertEquals("cycles, mean", ColumnHeading.of("cycles_mean"));
    assertEquals("shared, bytes", ColumnHeading.of("shared_text_bytes"));
    assertEquals("error, %", ColumnHeading.of("error_percent"));
    assertEquals("traced, share", ColumnHeading.of("traced"));
    assertEquals("extra saves", ColumnHeading.of("extra_saves"));
    assertEquals("design", ColumnHeading.of("design"));
  }
}
