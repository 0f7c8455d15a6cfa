package entrylab.cli.option;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Cpus;
import entrylab.setting.Choice;
import entrylab.setting.Setting;
import entrylab.setting.Several;
import entrylab.setting.Words;
import entrylab.sweep.result.ResultColumn;
import entrylab.sweep.result.ResultColumns;
import java.util.List;
import java.util.function.Supplier;

/** Settings of commands that are no sweep's, which several of them have. */
public final class CommonSettings {

  /** The one CPU of a command that models no more. */
  public static final Setting<Cpu> CPU =
      Setting.lazily(
              "cpu",
              new CpuWords(),
              haswell(),
              "The CPU to model: a profile of data/cpus, or a .cpu file.")
          .unlessSaidInHelp("haswell");

  /** Of commands whose result is text or a table. */
  public static final Setting<Form> TEXT_OR_CSV = form(Form.TEXT, Form.CSV);

  /** Of commands whose result is text or a structure. */
  public static final Setting<Form> TEXT_OR_JSON = form(Form.TEXT, Form.JSON);

  /** Of commands whose result has all forms. */
  public static final Setting<Form> ANY_FORM = form(Form.TEXT, Form.CSV, Form.JSON);

  /** Columns of a sweep's text besides those that answer; csv and json have all. */
  public static final Setting<List<ResultColumn>> COLUMNS =
      Setting.of(
              "columns",
              Several.orNone("column", new ColumnWords()).orAll(ResultColumns::all),
              List.<ResultColumn>of(),
              "Columns of the text besides those that answer, as csv names them; all: tables of"
                  + " bytes, counts and the parts of cycles.")
          .unlessSaidInHelp("none");

  private CommonSettings() {}

  /** Names of columns, as in the header of csv. */
  private record ColumnWords() implements Words<ResultColumn> {
    @Override
    public String label() {
      return "COLUMN";
    }

    @Override
    public ResultColumn read(String word) {
      return ResultColumns.get(word);
    }

    @Override
    public String write(ResultColumn column) {
      return column.word();
    }
  }

  private static Supplier<Cpu> haswell() {
    return () -> Cpus.get("haswell");
  }

  private static Setting<Form> form(Form... some) {
    return Setting.of(
        "format", new Choice<>("format", List.of(some)), Form.TEXT, "How it is written.");
  }
}
