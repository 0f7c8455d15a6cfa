package entrylab.cli;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.design.Header;
import entrylab.notebook.view.Views;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Lists the designs, or prints the source of one. */
@Command(name = "designs", description = "List the designs, or print the source of one.")
final class DesignsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      converter = DesignArgument.class,
      description = "Print its assembly.")
  private Design source;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    out.print(source == null ? Views.text(table()) : source.source());
    out.flush();
  }

  private static Table table() {
    List<Header> headers = Designs.all().stream().map(Design::header).toList();
    return Table.create(
        "designs",
        column("design", headers, Header::name),
        column("date", headers, Header::date),
        column("author", headers, Header::author),
        column("base", headers, Header::base),
        column("title", headers, Header::title));
  }

  private static StringColumn column(
      String name, List<Header> headers, Function<Header, String> field) {
    return StringColumn.create(name, headers.stream().map(field));
  }
}
