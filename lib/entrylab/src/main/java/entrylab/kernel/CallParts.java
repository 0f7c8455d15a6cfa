package entrylab.kernel;

import entrylab.files.DataRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the parts of recorded calls by the names of functions, as {@code data/kernel/parts.csv} has
 * them. What it does not name is work, or a handler's own where a handler called it.
 */
final class CallParts {
  private static final String FILE = "kernel/parts.csv";
  private static final List<Rule> RULES = rules();

  private enum Belongs {
    ENTRY,
    EXIT,
    HANDLER,
    WORK,
    /** To whatever called it. */
    SAME
  }

  private record Rule(Pattern names, Belongs belongs, boolean assembly) {}

  /** Of what no rule names. */
  private static final Rule NONE = new Rule(Pattern.compile(""), null, false);

  private final KernelRecord record;
  private final Map<Long, Rule> known = new HashMap<>();
  private final Map<String, Rule> byName = new HashMap<>();
  private CallPart now = CallPart.ENTRY;
  private boolean own = true;
  private boolean over;

  private CallParts(KernelRecord record) {
    this.record = record;
  }

  private static List<Rule> rules() {
    return DataRows.of(
        FILE,
        row ->
            new Rule(
                Pattern.compile(row.get("pattern")),
                Belongs.valueOf(row.get("belongs").toUpperCase(Locale.ROOT)),
                row.get("assembly").equals("yes")));
  }

  /** The role of each step that the kernel executed of a call, in order. */
  static List<StepRole> of(KernelRecord record, RecordedCall call) {
    var parts = new CallParts(record);
    List<StepRole> all = new ArrayList<>();
    int own = call.stretches().getFirst().stack();
    for (Stretch stretch : call.stretches()) {
      if (!stretch.user()) {
        stretch
            .steps()
            .forEach(step ->
                all.add(
                    stretch.stack() == own
                        ? parts.role(record.address(step))
                        : new StepRole(CallPart.TRACER, false, false)));
      }
    }
    return all;
  }

  /** Whether a function is assembly of an entry or an exit. */
  static boolean isEntryText(String function) {
    Rule rule = rule(function);
    return rule.assembly() && rule.belongs() != Belongs.SAME;
  }

  private StepRole role(long address) {
    Rule rule = known.computeIfAbsent(address, this::ruleAt);
    if (rule.belongs() == null) {
      now = now == CallPart.HANDLER ? now : CallPart.WORK;
    } else {
      now = next(rule.belongs());
    }
    if (rule.belongs() != Belongs.SAME) {
      own = rule.belongs() != null && now != CallPart.HANDLER;
    }
    return new StepRole(now, own, rule.assembly());
  }

  private Rule ruleAt(long address) {
    return byName.computeIfAbsent(record.symbols().name(address), CallParts::rule);
  }

  private CallPart next(Belongs belongs) {
    return switch (belongs) {
      case ENTRY -> over ? CallPart.EXIT : CallPart.ENTRY;
      case EXIT -> {
        over = true;
        yield CallPart.EXIT;
      }
      case HANDLER -> {
        boolean begins = now == CallPart.ENTRY || now == CallPart.HANDLER;
        over |= begins;
        yield begins ? CallPart.HANDLER : now;
      }
      case WORK -> now == CallPart.HANDLER ? now : CallPart.WORK;
      case SAME -> now;
    };
  }

  private static Rule rule(String name) {
    return RULES.stream()
        .filter(rule -> rule.names().matcher(name).matches())
        .findFirst()
        .orElse(NONE);
  }
}
