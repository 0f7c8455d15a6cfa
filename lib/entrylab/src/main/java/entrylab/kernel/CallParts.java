package entrylab.kernel;

import entrylab.files.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

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
    /** To whatever called it. */
    SAME
  }

  private record Rule(Pattern names, Belongs belongs) {}

  private final KernelRecord record;
  private final Map<Long, Belongs> known = new HashMap<>();
  private CallPart now = CallPart.ENTRY;
  private boolean over;

  private CallParts(KernelRecord record) {
    this.record = record;
  }

  private static List<Rule> rules() {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(DataFolder.reader(FILE))) {
      return rows.stream()
          .map(row ->
              new Rule(
                  Pattern.compile(row.get("pattern")),
                  Belongs.valueOf(row.get("belongs").toUpperCase(java.util.Locale.ROOT))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part of each step that the kernel executed of a call, in order. */
  static List<CallPart> of(KernelRecord record, RecordedCall call) {
    var parts = new CallParts(record);
    List<CallPart> all = new ArrayList<>();
    int own = call.stretches().getFirst().stack();
    for (Stretch stretch : call.stretches()) {
      if (!stretch.user()) {
        stretch
            .steps()
            .forEach(step ->
                all.add(
                    stretch.stack() == own ? parts.next(record.address(step)) : CallPart.TRACER));
      }
    }
    return all;
  }

  private CallPart next(long address) {
    Belongs belongs = known.computeIfAbsent(address, this::belongs);
    if (belongs == null) {
      now = now == CallPart.HANDLER ? now : CallPart.WORK;
      return now;
    }
    now =
        switch (belongs) {
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
          case SAME -> now;
        };
    return now;
  }

  private Belongs belongs(long address) {
    String name = record.symbols().name(address);
    return RULES.stream()
        .filter(rule -> rule.names().matcher(name).matches())
        .map(Rule::belongs)
        .findFirst()
        .orElse(null);
  }
}
