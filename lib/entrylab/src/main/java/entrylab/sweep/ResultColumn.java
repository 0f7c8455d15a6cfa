package entrylab.sweep;

import entrylab.image.KernelOptions;
import entrylab.setting.Setting;
import entrylab.text.PlainNumbers;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of the results: its name in every format, and where its value comes from.
 *
 * @param name as in the CSV header
 * @param type what kind of value it is
 * @param value the value in a result: a String, Long or Double
 */
public record ResultColumn(String name, Type type, Function<Result, Object> value) {

  /** Kinds of values. */
  public enum Type {
    /** A word. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A mean or a share. */
    REAL
  }

  /** What every result has, in order; new ones go to the end. */
  public static final List<ResultColumn> COUNTED =
      List.of(
          text("design", Result::design),
          text("workload", Result::workload),
          real("traced", r -> r.traced().value()),
          text("x32", r -> r.options().x32() ? "on" : "off"),
          whole("syscalls", Result::syscalls),
          whole("seed", Result::seed),
          real("instructions", r -> r.counts().instructions()),
          real("asm_instructions", r -> r.counts().asmInstructions()),
          real("loads", r -> r.counts().loads()),
          real("stores", r -> r.counts().stores()),
          real("branches", r -> r.counts().branches()),
          real("indirect_branches", r -> r.counts().indirectBranches()),
          real("extra_saves", r -> r.counts().extraSaves()),
          real("extra_restores", r -> r.counts().extraRestores()),
          real("icache_lines", r -> r.counts().icacheLines().mean()),
          real("dcache_lines", r -> r.counts().dcacheLines().mean()),
          whole("table_bytes", r -> r.ledger().tableBytes()),
          whole("shared_text_bytes", r -> r.ledger().sharedTextBytes()),
          whole("stub_text_bytes", r -> r.ledger().stubTextBytes()),
          whole("padding_bytes", r -> r.ledger().paddingBytes()),
          real("pages", r -> r.pages().mean()),
          text("tracing", r -> r.tracing().toString()),
          text("marked", r -> r.options().marked().toString()),
          real("icache_lines_least", r -> r.counts().icacheLines().least()),
          real("icache_lines_most", r -> r.counts().icacheLines().most()),
          real("dcache_lines_least", r -> r.counts().dcacheLines().least()),
          real("dcache_lines_most", r -> r.counts().dcacheLines().most()),
          real("pages_least", r -> r.pages().least()),
          real("pages_most", r -> r.pages().most()),
          text("counted_calls", Result::countedCalls),
          option(KernelOptions.IA32),
          option(KernelOptions.AUDIT),
          option(KernelOptions.SECCOMP));

  /** What a result on a modelled CPU has besides, in order; new ones go to the end. */
  public static final List<ResultColumn> MODELLED =
      List.of(
          text("cpu", r -> cycles(r).cpu()),
          whole("pollution", r -> cycles(r).pollution()),
          text("cost", r -> cycles(r).cost().toString()),
          real("cycles_mean", r -> cycles(r).mean()),
          whole("cycles_median", r -> cycles(r).median()),
          whole("cycles_p99", r -> cycles(r).p99()),
          real("cycles_sd", r -> cycles(r).sd()),
          real("cycles_privileged", r -> cycles(r).privileged()),
          real("cycles_core", r -> cycles(r).core()),
          real("cycles_fetch", r -> cycles(r).fetch()),
          real("cycles_data", r -> cycles(r).data()),
          real("cycles_branch", r -> cycles(r).branch()),
          real("cycles_work", r -> cycles(r).work()),
          real("cycles_se", r -> cycles(r).se()),
          whole("cycles_n", r -> cycles(r).n()),
          real("cycles_user", r -> cycles(r).user()),
          real("user_mispredicts", r -> cycles(r).userMispredicts()),
          text("estimated_forms", r -> String.join(" ", new TreeSet<>(cycles(r).estimated()))),
          text("placements", r -> cycles(r).placements().toString()),
          real("cycles_least", r -> cycles(r).least()),
          real("cycles_most", r -> cycles(r).most()),
          real("timed_instructions", r -> cycles(r).instructions()),
          text("timed_calls", r -> cycles(r).timedCalls()));

  private static ResultColumn option(Setting<Boolean> option) {
    return text(option.word(), r -> option.words().write(r.options().settings().get(option)));
  }

  /** The columns that all of these results have. */
  public static List<ResultColumn> of(List<Result> results) {
    return results.isEmpty() || results.stream().anyMatch(r -> r.cycles().isEmpty())
        ? COUNTED
        : all();
  }

  private static List<ResultColumn> all() {
    return Stream.concat(COUNTED.stream(), MODELLED.stream()).toList();
  }

  private static Cycles cycles(Result result) {
    return result
        .cycles()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the sweep names no CPU, so it has no cycles: Sweep...on(Cpus.get(...))"));
  }

  /**
   * The column of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ResultColumn named(String name) {
    return all().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown column '"
                    + name
                    + "': one of "
                    + all().stream().map(ResultColumn::name).collect(Collectors.joining(", "))));
  }

  /**
   * The value as a number.
   *
   * @throws IllegalArgumentException if the column holds words, or the result lacks it
   */
  public double number(Result result) {
    if (value.apply(result) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("column '" + name + "' holds words, not numbers");
  }

  /** The value as text, the same in every locale. */
  public String text(Result result) {
    Object found = value.apply(result);
    return found instanceof Double number ? PlainNumbers.plain(number) : found.toString();
  }

  private static ResultColumn text(String name, Function<Result, String> value) {
    return new ResultColumn(name, Type.TEXT, value::apply);
  }

  private static ResultColumn whole(String name, ToLongFunction<Result> value) {
    return new ResultColumn(name, Type.WHOLE, value::applyAsLong);
  }

  private static ResultColumn real(String name, ToDoubleFunction<Result> value) {
    return new ResultColumn(name, Type.REAL, value::applyAsDouble);
  }
}
