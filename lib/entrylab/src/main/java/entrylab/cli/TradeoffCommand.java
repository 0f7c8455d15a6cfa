package entrylab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.cli.option.SweepOptions;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.setting.Setting;
import entrylab.setting.Settings;
import entrylab.setting.WholeNumber;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.text.PlainNumbers;
import entrylab.tradeoff.EvenSearch;
import entrylab.tradeoff.EvenTable;
import entrylab.tradeoff.TradeOff;
import entrylab.tradeoff.TradeOffTable;
import entrylab.workload.catalogue.Workloads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Weighs cycles against memory on real workloads, and says where a larger design breaks even. */
@Command
final class TradeoffCommand implements Callable<Integer>, Configured, Interrupted.Resumed {
  private static final String LARGER = "duplicated-table";

  private static final Setting<Long> PAGE_PRICE =
      Setting.of(
              "page-price",
              new WholeNumber("CYCLES", 0, Long.MAX_VALUE),
              0L,
              "What a page costs, in cycles per second.")
          .unlessSaidInHelp("its 64 lines from memory, once a second");

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(
              SweepSettings.DESIGNS,
              SweepSettings.KERNELS,
              SweepSettings.WORKLOADS,
              SweepSettings.CPUS,
              PAGE_PRICE,
              SweepSettings.SEED,
              SweepSettings.PLACEMENTS,
              SweepSettings.PLACEMENT,
              CommonSettings.ANY_FORM)
          .unlessSaid(
              SweepSettings.DESIGNS,
              Stream.of("v4.4-stubs", LARGER, "trampoline-slowpath", "merged-v4.6")
                  .map(Designs::get)
                  .toList(),
              "the four of the thread")
          .unlessSaid(SweepSettings.WORKLOADS, Workloads.names(), "the recordings")
          .unlessSaid(SweepSettings.CPUS, List.of(Cpus.get("haswell")));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Option(
      names = "--break-even",
      description =
          "Where the larger design breaks even, found by sweeping, beside the closed form; takes"
              + " longer.")
  private boolean breakEven;

  @Option(names = "--long", description = "Every column of the text, however wide.")
  private boolean atLength;

  @Mixin private KeepOption keep;

  @Override
  public Integer call() throws IOException {
    SweepOptions.checkPlacement(settings);
    Sweep sweep =
        Sweep.of(codes())
            .seed(seed())
            .with(SweepSettings.PLACEMENTS, settings.get(SweepSettings.PLACEMENTS))
            .with(SweepSettings.PLACEMENT, settings.get(SweepSettings.PLACEMENT));
    List<String> words = settings.get(SweepSettings.WORKLOADS);
    List<Cpu> cpus = settings.get(SweepSettings.CPUS);
    TradeOff modelled = TradeOff.of(sweep, words, cpus);
    TradeOff tradeOff =
        settings.gives(PAGE_PRICE) ? modelled.pagePrice(settings.get(PAGE_PRICE)) : modelled;
    Table table =
        breakEven
            ? EvenTable.of(EvenSearch.of(sweep, tradeOff, words, cpus, LARGER))
            : TradeOffTable.of(tradeOff, LARGER);
    var out = spec.commandLine().getOut();
    out.print(written(table, about(tradeOff)));
    out.flush();
    return 0;
  }

  /** Designs and kernels; kernels alone where no design is named. */
  private Settings codes() {
    boolean alone = settings.gives(SweepSettings.KERNELS) && !settings.gives(SweepSettings.DESIGNS);
    return SweepSettings.ALL
        .unsaid()
        .with(SweepSettings.KERNELS, settings.get(SweepSettings.KERNELS))
        .with(SweepSettings.DESIGNS, alone ? List.of() : settings.get(SweepSettings.DESIGNS));
  }

  /** What stands above the table. */
  private String about(TradeOff tradeOff) {
    return breakEven
        ? String.format(
            Locale.ROOT,
            """
            Shares of calls at which %s, which takes more pages, is even with a smaller
            design, were a page %s cycles per second: of calls that need all of
            pt_regs (drawn independently, untraced), and of traced calls (in recorded order).
            Modelled. swept: mean over seeds %d to %d of what sweeps find, from swept low to
            swept high. Closed form: from the cost at a few shares, taken for straight in between;
            difference: closed form less swept. Blank: none.
            """,
            LARGER,
            price(tradeOff),
            seed(),
            seed() + EvenSearch.SEEDS - 1)
        : String.format(
            Locale.ROOT,
            """
            Cycles are modelled (dispatch only), means per syscall; bytes and pages are counted.
            Even price: of a page, in cycles per second, at which %s is even, no task
            traced; blank: no rate known. Seed %d; means are over %s.
            Standard errors, calls and cycles per second, who is ahead where: --long
            """,
            LARGER,
            seed(),
            SweepSettings.placements(settings.settings().in(SweepSettings.ALL)));
  }

  private static String price(TradeOff tradeOff) {
    return tradeOff.prices().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> PlainNumbers.plain(e.getValue()) + " on " + e.getKey())
        .reduce((a, b) -> a + ", " + b)
        .orElse("free");
  }

  private long seed() {
    return settings.get(SweepSettings.SEED);
  }

  private String written(Table table, String about) throws IOException {
    return switch (settings.get(CommonSettings.ANY_FORM)) {
      case TEXT ->
          about
              + "\n"
              + (table.isEmpty()
                  ? "None: one design is ahead throughout, or the rate of calls is not known.\n"
                  : TextTable.render(Cells.ofAll(atLength || breakEven ? table : answer(table))));
      case CSV -> table.write().toString("csv");
      case JSON -> json(table);
    };
  }

  /** The columns that answer; the CPU where there are several. */
  private Table answer(Table table) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "workload",
                "design",
                "cycles_untraced",
                "cycles_traced",
                "bytes",
                "pages",
                "even_page_price"));
    if (settings.get(SweepSettings.CPUS).size() > 1) {
      columns.add(1, "cpu");
    }
    Table answer = table.selectColumns(columns.toArray(String[]::new)).copy();
    answer.column("even_page_price").setName("even price");
    return answer;
  }

  private static String json(Table table) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row row : table) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (String name : table.columnNames()) {
        Object value = row.getObject(name);
        boolean missing = value instanceof Double number && number.isNaN();
        cells.put(name, missing ? null : value);
      }
      rows.add(cells);
    }
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
  }
}
