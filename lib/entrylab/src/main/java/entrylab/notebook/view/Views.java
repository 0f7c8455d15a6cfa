package entrylab.notebook.view;

import entrylab.accuracy.AccuracyReport;
import entrylab.alignment.AlignmentResult;
import entrylab.check.kernel.KernelCheckReport;
import entrylab.check.report.CheckReport;
import entrylab.check.report.DesignFindings;
import entrylab.claims.experiment.ClaimReport;
import entrylab.compare.MitigationStack;
import entrylab.compare.SupportedComparison;
import entrylab.design.Design;
import entrylab.report.AccuracyText;
import entrylab.report.AlignmentText;
import entrylab.report.CompareText;
import entrylab.report.DesignLine;
import entrylab.report.MitigationStackText;
import entrylab.report.PlacedTimelinesText;
import entrylab.report.SensitivityText;
import entrylab.report.SweepText;
import entrylab.report.listing.Listing;
import entrylab.report.listing.ListingPair;
import entrylab.report.listing.ListingText;
import entrylab.report.listing.TimelinePairText;
import entrylab.report.listing.TimelineText;
import entrylab.report.mail.Mail;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sensitivity.SensitivityResult;
import entrylab.sweep.SweepResult;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.PlacedTimelines;
import entrylab.sweep.call.TimelinePair;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * The registry of views. A new one is a class and its line here.
 *
 * <pre>{@code
 * show(Views.text(Designs.get("switch"))); // what a terminal shows of a value
 * }</pre>
 */
public final class Views {
  /** Tablesaw's tables, aligned in either form. */
  static final View<Table> TABLES =
      new HtmlView<>(
          Table.class,
          table -> HtmlTable.render(Cells.of(table)),
          table -> TextTable.render(Cells.of(table)));

  private static final List<View<?>> ALL =
      List.of(
          new ChartView(),
          TABLES,
          new HtmlView<>(Answer.class, AnswerHtml::of, Answer::toString),
          new TextView<>(LongText.class, LongText::text),
          new TextView<>(PathTimeline.class, TimelineText::of),
          new TextView<>(TimelinePair.class, TimelinePairText::of),
          new HtmlView<>(Listing.class, ListingHtml::of, ListingText::of),
          new HtmlView<>(ListingPair.class, ListingHtml::of, ListingText::of),
          new TextView<>(CheckReport.class, CheckReport::toString),
          new TextView<>(DesignFindings.class, DesignFindings::text),
          new TextView<>(KernelCheckReport.class, KernelCheckReport::text),
          new TextView<>(ClaimReport.class, ClaimReport::toString),
          new TextView<>(Design.class, DesignLine::of),
          new TextView<>(SweepResult.class, SweepText::of),
          new TextView<>(Mail.class, Mail::text),
          new TextView<>(AccuracyReport.class, AccuracyText::of),
          new TextView<>(SupportedComparison.class, CompareText::of),
          new TextView<>(AlignmentResult.class, AlignmentText::of),
          new TextView<>(MitigationStack.class, MitigationStackText::of),
          new TextView<>(PlacedTimelines.class, PlacedTimelinesText::of),
          new TextView<>(SensitivityResult.class, SensitivityText::of),
          // The last: every value is one of its.
          new AnyView());

  private Views() {}

  /** Every view. */
  public static List<View<?>> all() {
    return ALL;
  }

  /** A value as plain text: by the first view that has its type. */
  public static String text(Object value) {
    return ALL.stream()
        .map(view -> textBy(view, value))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("null");
  }

  /** Whether a value has no view but its text. */
  public static boolean isText(Object value) {
    return ALL.stream().filter(view -> view.type().isInstance(value)).findFirst().orElseThrow()
        instanceof AnyView;
  }

  private static <T> Optional<String> textBy(View<T> view, Object value) {
    return view.type().isInstance(value)
        ? Optional.of(view.render(view.type().cast(value), MediaType.TEXT).data())
        : Optional.empty();
  }
}
