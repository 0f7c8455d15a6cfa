package entrylab.notebook;

import entrylab.files.RepositoryClone;
import entrylab.notebook.view.ChartImages;
import entrylab.notebook.view.Views;
import entrylab.report.SweepText;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.reproduce.SweepManifest;
import entrylab.sweep.SweepResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knowm.xchart.internal.chartpart.IChart;
import tech.tablesaw.api.Table;

/**
 * The folder results are kept in, and how each kind of result is written there.
 *
 * <pre>{@code
 * show(Output.folder()); // where keep("mine", result) writes
 * }</pre>
 */
public final class Output {
  /** Names the folder; a headless run sets it per notebook. */
  static final String VARIABLE = "ENTRYLAB_OUT";

  /** The folder as a system property, which wins over the variable. */
  static final String PROPERTY = "entrylab.out";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private Output() {}

  /** The folder: as {@value #VARIABLE} says, else {@code build/out} of the clone. */
  public static Path folder() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
        .map(Path::of)
        .orElseGet(() -> RepositoryClone.root().resolve("build/out"));
  }

  /**
   * Writes a value: a chart as PNG, SVG and SVG for narrow pages, a table as text and CSV, a
   * sweep's result as text, CSV and manifest, anything else as text.
   *
   * @param name lower-case letters, digits and hyphens; the files' name without extension
   * @return the files, the one for readers first
   * @throws IllegalArgumentException if the name is anything else
   * @throws UncheckedIOException if a file cannot be written
   */
  public static List<Path> save(String name, Object value) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' cannot name a result: lower-case letters, digits and hyphens only");
    }
    return switch (value) {
      case IChart chart ->
          List.of(
              write(name + ".png", ChartImages.png(chart)),
              write(name + ".svg", ChartImages.svg(chart)),
              write(name + ".narrow.svg", ChartImages.narrowSvg(chart)));
      case Table table ->
          List.of(
              write(name + ".txt", TextTable.render(Cells.ofAll(table))),
              write(name + ".csv", csv(table)));
      case SweepResult result ->
          List.of(
              write(name + ".txt", SweepText.of(result)),
              SweepManifest.keep(folder(), name, result));
      default -> List.of(write(name + ".txt", endedByNewline(Views.text(value))));
    };
  }

  private static String csv(Table table) {
    var writer = new StringWriter();
    table.write().csv(writer);
    return writer.toString();
  }

  private static String endedByNewline(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static Path write(String file, String text) {
    return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Path write(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder());
      return Files.write(folder().resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write " + folder().resolve(file) + ": " + e.getMessage(), e);
    }
  }
}
