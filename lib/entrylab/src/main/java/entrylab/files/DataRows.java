package entrylab.files;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file of {@code data}: a header line, and comments that begin with #. */
public final class DataRows {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private static final CSVFormat TRIMMED =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private DataRows() {}

  /** Every row of a table, its cells without blanks around them; comments are none. */
  public static List<CSVRecord> trimmed(Reader csv) {
    try (var parser = TRIMMED.parse(csv)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every row of a file, each turned into a record.
   *
   * @param path below {@code data}
   */
  public static <T> List<T> of(String path, Function<CSVRecord, T> parse) {
    try (var parser = FORMAT.parse(DataFolder.reader(path))) {
      return parser.stream().map(parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
