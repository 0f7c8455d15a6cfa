package entrylab.report;

import entrylab.accuracy.AccuracyReport;
import entrylab.accuracy.Anchor;
import entrylab.accuracy.AnchorRow;
import entrylab.core.anchor.Accuracy;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.anchor.Microbenchmark;
import entrylab.core.cpu.Parameter;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.text.WrappedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The accuracy report as plain text, with its baselines in the same tables, and as CSV. */
public final class AccuracyText {
  private static final double PER_CENT = 100;
  private static final int COLUMNS = 92;
  private static final int NARROW = 80;

  /** Where in the table of whole paths the column of verdicts stands. */
  private static final int VERDICT = 5;

  private AccuracyText() {}

  /** The answer, and the tables in a terminal's width. */
  public static String of(AccuracyReport report) {
    return answer(report)
        + "\n"
        + sequences(report)
        + (report.anchors().isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                """

                Published figures of whole paths, in cycles unless their name says of what.
                Fitted ones set a constant of the profile and prove nothing.

                %s
                Baselines, what counts as agreement, and each figure's source: --long
                """,
                TextTable.render(new Cells(narrow(report.anchors()), 0))));
  }

  /** The answer, the tables with all columns, and the source of each figure. */
  public static String whole(AccuracyReport report) {
    return answer(report)
        + "\n"
        + sequences(report)
        + (report.anchors().isEmpty() ? "" : "\n" + paths(report));
  }

  /** How far the model is off, and how many figures that set nothing in it agree with it. */
  private static String answer(AccuracyReport report) {
    double[] errors =
        report.byCpu().stream()
            .filter(accuracy -> !accuracy.rows().isEmpty())
            .mapToDouble(accuracy -> PER_CENT * accuracy.modelError())
            .toArray();
    List<AnchorRow> held = report.anchors().stream().filter(row -> !fitted(row)).toList();
    long agreeing = held.stream().filter(AnchorRow::agrees).count();
    List<String> sentences = new ArrayList<>();
    if (errors.length > 0) {
      double least = DoubleStream.of(errors).min().orElseThrow();
      double most = DoubleStream.of(errors).max().orElseThrow();
      sentences.add(
          String.format(
              Locale.ROOT,
              "The model is off by %s %% of what published sequences take%s.",
              least == most ? number(most, 1) : number(least, 1) + " to " + number(most, 1),
              least == most ? "" : ", by processor"));
    }
    if (!held.isEmpty()) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "It agrees with %d of %d published %s of whole paths that set nothing in it.",
              agreeing,
              held.size(),
              held.size() == 1 ? "figure" : "figures"));
      long open = held.stream().filter(AnchorRow::open).count();
      if (open > 0) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "Of the others, %d %s between what the ends of a constant's range give.",
                open,
                open == 1 ? "lies" : "lie"));
      }
    }
    return WrappedText.of(NARROW, "", String.join(" ", sentences));
  }

  private static String sequences(AccuracyReport report) {
    return String.format(
        Locale.ROOT,
        """
        Mean absolute error against published microbenchmarks, in per cent of the
        measured cycles; n sequences, everything cached; "checks" are those that set
        nothing in the model.

        %s
        bound = max(instructions/width, loads/ports, stores/ports); linear = k x
        instructions, k the most favourable one; %s.
        """,
        TextTable.render(microbenchmarks(report)),
        report.mca().map(v -> "llvm-mca " + v).orElse(LlvmMca.HINT));
  }

  private static String paths(AccuracyReport report) {
    return String.format(
        Locale.ROOT,
        """
        Published figures of whole paths, in cycles unless their name says of what; model: warm, handlers
        cost nothing. "x for y" is by how much x exceeds y. first: what the model said before something was
        changed since; the notes say what.

        %s
        "fitted" figures set a constant of the profile and prove nothing; "input" ones hang on a
        constant of another source, and are held for consistency alone. The baselines are given the
        same published costs of SYSCALL, SYSRET and IRET, and a remainder of their own fitted to the
        same figure: on a round trip of the same path they can hardly be wrong. Only a difference
        between two paths tells the predictors apart.

        %s\
        """,
        TextTable.render(anchors(report)),
        report.anchors().stream().map(AccuracyText::note).collect(Collectors.joining()));
  }

  /** A line of the table of microbenchmarks: all of a CPU's, or those that set nothing. */
  private record Line(Accuracy accuracy, String which) {}

  private static Cells microbenchmarks(AccuracyReport report) {
    List<Line> lines =
        report.byCpu().stream()
            .filter(all -> !all.rows().isEmpty())
            .flatMap(all -> Stream.of(new Line(all, "all"), new Line(all.checks(), "checks")))
            .toList();
    return new Cells(
        List.of(
            column("cpu", false, lines, l -> l.accuracy().cpu().name()),
            column("figures", false, lines, Line::which),
            column("n", true, lines, l -> "" + l.accuracy().rows().size()),
            column("model", true, lines, l -> share(l.accuracy().modelError())),
            column("bound", true, lines, l -> share(l.accuracy().boundError())),
            column("linear", true, lines, l -> share(l.accuracy().linearError())),
            column("k", true, lines, l -> number(l.accuracy().perInstruction(), 2)),
            column("llvm-mca", true, lines, l -> share(l.accuracy().mcaError())),
            column("n", true, lines, l -> "" + l.accuracy().withMca().size())),
        0);
  }

  private static Cells anchors(AccuracyReport report) {
    List<AnchorRow> rows = report.anchors();
    List<Cells.Column> columns = new ArrayList<>(narrow(rows));
    columns.add(VERDICT, column("off by", true, rows, AccuracyText::distance));
    columns.add(VERDICT + 1, column("agrees if", false, rows, AccuracyText::range));
    columns.add(column("bound", true, rows, r -> number(r.bound(), 0)));
    columns.add(column("linear", true, rows, r -> number(r.linear(), 0)));
    columns.add(column("llvm-mca", true, rows, r -> number(r.mca(), 0)));
    return new Cells(columns, 0);
  }

  private static List<Cells.Column> narrow(List<AnchorRow> rows) {
    return List.of(
        column("figure", false, rows, r -> r.anchor().name()),
        column("role", false, rows, r -> r.anchor().role().toString()),
        column("said", true, rows, r -> number(r.anchor().said(), 0)),
        column("first", true, rows, AccuracyText::first),
        column("model", true, rows, r -> "" + r.model()),
        column("agrees", false, rows, AccuracyText::verdict));
  }

  /** What the model said first, where it says something else now. */
  private static String first(AnchorRow row) {
    return row.changed() ? "" + row.anchor().first().orElseThrow().model() : "";
  }

  private static String distance(AnchorRow row) {
    return String.format(Locale.ROOT, "%+.0f", row.distance());
  }

  private static String range(AnchorRow row) {
    return fitted(row)
        ? ""
        : String.format(
            Locale.ROOT, "%s to %s", number(row.anchor().low(), 0), number(row.anchor().high(), 0));
  }

  private static String verdict(AnchorRow row) {
    return fitted(row) ? "fitted" : row.agrees() ? "yes" : "NO";
  }

  private static boolean fitted(AnchorRow row) {
    return row.anchor().role() == Anchor.Role.FITTED;
  }

  private static String note(AnchorRow row) {
    Anchor anchor = row.anchor();
    return WrappedText.of(
        COLUMNS,
        "- ",
        String.format(
            Locale.ROOT,
            "%s (%s): %s. %s%s%s",
            anchor.name(),
            anchor.cpu(),
            anchor.note(),
            anchor.source(),
            row.changed()
                ? ". Since the first answer: " + anchor.first().orElseThrow().changed()
                : "",
            anchor.hangsOn().map(constant -> ". " + ends(row, constant)).orElse("")));
  }

  /** What the range of a constant leaves open of a figure. */
  private static String ends(AnchorRow row, Parameter constant) {
    return String.format(
        Locale.ROOT,
        "Hangs on %s, which is %s here: %s; the figure lies %s",
        constant,
        row.anchor().profile().quantity(constant).value(),
        row.ends().stream()
            .map(end -> end.model() + " at " + end.value())
            .collect(Collectors.joining(", ")),
        row.between() ? "between them" : "outside of them");
  }

  /** One line per figure, microbenchmarks and whole paths. */
  public static String csv(AccuracyReport report) {
    StringBuilder text = new StringBuilder();
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setHeader(
                "kind",
                "cpu",
                "figure",
                "role",
                "cycles_said",
                "cycles_first",
                "cycles_model",
                "cycles_bound",
                "cycles_linear",
                "cycles_llvm_mca",
                "source")
            .get();
    try (var printer = new CSVPrinter(text, format)) {
      for (Accuracy accuracy : report.byCpu()) {
        for (Accuracy.Row row : accuracy.rows()) {
          Microbenchmark measured = row.measured();
          printer.printRecord(
              "microbenchmark",
              measured.cpu(),
              measured.name(),
              measured.role().name().toLowerCase(Locale.ROOT),
              measured.cycles(),
              "",
              number(row.model(), 2),
              number(row.bound(), 2),
              number(accuracy.perInstruction() * row.instructions(), 2),
              cell(row.mca()),
              measured.source());
        }
      }
      for (AnchorRow row : report.anchors()) {
        printer.printRecord(
            "path",
            row.anchor().cpu(),
            row.anchor().name(),
            row.anchor().role(),
            row.anchor().said(),
            row.anchor().first().map(answer -> "" + answer.model()).orElse(""),
            row.model(),
            cell(row.bound()),
            cell(row.linear()),
            cell(row.mca()),
            row.anchor().source());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static <T> Cells.Column column(
      String name, boolean number, List<T> rows, Function<T, String> cell) {
    return new Cells.Column(name, number, rows.stream().map(cell).toList());
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "-" : number(PER_CENT * value, 1);
  }

  private static String cell(OptionalDouble value) {
    return value.isEmpty() ? "" : number(value, 2);
  }

  private static String number(OptionalDouble value, int decimals) {
    return value.isEmpty() ? "-" : number(value.getAsDouble(), decimals);
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
