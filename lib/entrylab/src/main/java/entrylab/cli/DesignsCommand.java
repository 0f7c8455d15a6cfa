package entrylab.cli;

import entrylab.cli.option.DesignArgument;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.design.Header;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the designs, or prints the source of one. */
@Command
final class DesignsCommand implements Runnable {
  @Spec private CommandSpec spec;

  private static final int COLUMNS = 80;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      converter = DesignArgument.class,
      description = "Print its assembly.")
  private Design source;

  @Option(
      names = "--expanded",
      description = "With --source: what it includes in place, with files and lines.")
  private boolean expanded;

  @Option(names = "--long", description = "With authors and bases, however wide.")
  private boolean atLength;

  @Override
  public void run() {
    if (expanded && source == null) {
      throw new ParameterException(
          spec.commandLine(), "--expanded: of which design? add --source NAME");
    }
    var out = spec.commandLine().getOut();
    out.print(source != null ? shown() : TextTable.render(atLength ? atLength() : table()));
    out.flush();
  }

  private String shown() {
    return expanded ? source.expanded() : source.source();
  }

  /** Names, dates, and as much of the titles as a terminal shows. */
  private static Cells table() {
    List<Header> headers = Designs.all().stream().map(Design::header).toList();
    Cells.Column names = column("design", headers, Header::name);
    Cells.Column dates = column("date", headers, Header::date);
    int room = COLUMNS - width(names) - width(dates) - 4;
    Cells.Column titles =
        column(
            "title",
            headers,
            header ->
                header.title().length() <= room
                    ? header.title()
                    : header.title().substring(0, room - 2) + "..");
    return new Cells(List.of(names, dates, titles), 0);
  }

  private static int width(Cells.Column column) {
    return column.cells().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Cells atLength() {
    List<Header> headers = Designs.all().stream().map(Design::header).toList();
    return new Cells(
        List.of(
            column("design", headers, Header::name),
            column("date", headers, Header::date),
            column("author", headers, Header::author),
            column("base", headers, Header::base),
            column("title", headers, Header::title)),
        0);
  }

  private static Cells.Column column(
      String name, List<Header> headers, Function<Header, String> field) {
    return new Cells.Column(name, false, headers.stream().map(field).toList());
  }
}
