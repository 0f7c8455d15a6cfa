package entrylab.report;

import entrylab.compare.CallDifference;
import entrylab.compare.MitigationStack;
import entrylab.core.cpu.Parameter;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a design's mitigations cost, as a table for a terminal. */
public final class MitigationStackText {
  private MitigationStackText() {}

  /** The text, 7-bit. */
  public static String of(MitigationStack stack) {
    return String.format(
            Locale.ROOT,
            """
            %s of %s, warm: cycles modelled, the mean of %d placements, the rest
            counted. Each mitigation is what it adds to those above it; ~ is within two
            standard errors of nothing.

            %s\
            """,
            stack.call(),
            stack.design(),
            stack.placements(),
            TextTable.render(cells(stack)))
        + (stack.open().isEmpty() ? "" : open(stack.open()));
  }

  /** What is no better known than a range. */
  private static String open(List<MitigationStack.OpenCost> open) {
    return String.format(
        Locale.ROOT,
        """

        Some hang on a constant of the profile, instruction.*, that has a range: what
        they add at its ends.

        %s\
        """,
        TextTable.render(
            new Cells(
                List.of(
                    word("mitigation", open, cost -> cost.mitigation().toString()),
                    word("cpu", open, MitigationStack.OpenCost::cpu),
                    word("constant", open, cost -> constant(cost.constant())),
                    word("is", open, cost -> cost.quantity().value()),
                    word("range", open, cost -> cost.quantity().range().toString()),
                    word("value", open, cost -> cost.quantity().confidence().toString()),
                    word("cycles", open, MitigationStackText::ends)),
                0)));
  }

  private static String constant(Parameter constant) {
    return constant.toString().replaceFirst("^instruction\\.", "");
  }

  private static Cells.Column word(
      String header,
      List<MitigationStack.OpenCost> open,
      Function<MitigationStack.OpenCost, String> cell) {
    return new Cells.Column(header, false, open.stream().map(cell).toList());
  }

  private static String ends(MitigationStack.OpenCost cost) {
    return String.format(Locale.ROOT, "%+,.0f to %+,.0f", cost.least(), cost.most());
  }

  private static Cells cells(MitigationStack stack) {
    MitigationStack.Bottom bottom = stack.bottom();
    List<Cells.Column> columns = new ArrayList<>();
    columns.add(
        new Cells.Column(
            "mitigation",
            false,
            Stream.concat(
                    Stream.of("none"),
                    stack.layers().stream().map(layer -> "+ " + layer.mitigation()))
                .toList()));
    columns.add(
        column(stack, "instructions", bottom.instructions(), MitigationStack.Layer::instructions));
    columns.add(column(stack, "bytes", bottom.bytes(), MitigationStack.Layer::bytes));
    columns.add(column(stack, "pages", bottom.pages(), MitigationStack.Layer::pages));
    for (int cpu = 0; cpu < stack.cpus().size(); cpu++) {
      columns.add(cycles(stack, cpu));
    }
    return new Cells(columns, 0);
  }

  private static Cells.Column column(
      MitigationStack stack,
      String header,
      int bottom,
      Function<MitigationStack.Layer, Integer> more) {
    return new Cells.Column(
        header,
        true,
        Stream.concat(
                Stream.of(String.format(Locale.ROOT, "%,d", bottom)),
                stack.layers().stream()
                    .map(layer -> String.format(Locale.ROOT, "%+,d", more.apply(layer))))
            .toList());
  }

  private static Cells.Column cycles(MitigationStack stack, int cpu) {
    return new Cells.Column(
        stack.cpus().get(cpu),
        true,
        Stream.concat(
                Stream.of(
                    String.format(Locale.ROOT, "%,.1f", stack.bottom().cycles().get(cpu).value())),
                stack.layers().stream().map(layer -> more(layer.cycles().get(cpu).value())))
            .toList());
  }

  private static String more(CallDifference difference) {
    return difference.decided()
        ? String.format(Locale.ROOT, "%+,.1f+-%.1f", difference.mean(), difference.margin())
        : "~";
  }
}
