package entrylab.sweep.result;

import entrylab.image.KernelOptions;
import entrylab.setting.Setting;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a result is of, and not a figure of it: the design, the workload, the settings.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("switch").on("haswell").run();
 * show(Circumstance.ESTIMATED_FORMS.value(result.rows().getFirst()));
 * }</pre>
 *
 * @param word as in the CSV header
 * @param type what kind of value it is
 * @param found the value in a result: a String, Long or Double
 */
public record Circumstance(String word, Type type, Function<Result, Object> found)
    implements ResultColumn {
  static final Circumstance DESIGN = text("design", Result::design);
  static final Circumstance WORKLOAD = text("workload", Result::workload);
  static final Circumstance TRACED = new Circumstance("traced", Type.REAL, r -> r.traced().value());
  static final Circumstance X32 = text("x32", r -> r.options().x32() ? "on" : "off");
  static final Circumstance SEED = new Circumstance("seed", Type.WHOLE, Result::seed);
  static final Circumstance TRACING = text("tracing", r -> r.tracing().toString());
  static final Circumstance MARKED = text("marked", r -> r.options().marked().toString());
  static final Circumstance COUNTED_CALLS = text("counted_calls", Result::countedCalls);
  static final Circumstance IA32 = option(KernelOptions.IA32);
  static final Circumstance AUDIT = option(KernelOptions.AUDIT);
  static final Circumstance SECCOMP = option(KernelOptions.SECCOMP);
  static final Circumstance MITIGATIONS = text("mitigations", Result::mitigations);
  static final Circumstance CPU = text("cpu", r -> r.modelled().cpu());
  static final Circumstance POLLUTION =
      new Circumstance("pollution", Type.WHOLE, r -> (long) r.modelled().pollution());
  static final Circumstance COST = text("cost", r -> r.modelled().cost().toString());
  public static final Circumstance ESTIMATED_FORMS =
      text("estimated_forms", r -> String.join(" ", new TreeSet<>(r.modelled().estimated())));
  static final Circumstance PLACEMENTS =
      text("placements", r -> r.modelled().placements().toString());
  static final Circumstance TIMED_CALLS = text("timed_calls", r -> r.modelled().calls().which());

  @Override
  public Object value(Result result) {
    return found.apply(result);
  }

  private static Circumstance option(Setting<Boolean> option) {
    return text(option.word(), r -> option.words().write(r.options().settings().get(option)));
  }

  private static Circumstance text(String word, Function<Result, String> found) {
    return new Circumstance(word, Type.TEXT, found::apply);
  }
}
