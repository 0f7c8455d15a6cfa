package entrylab.sweep.call;

import entrylab.core.cpu.Quantity;
import entrylab.core.cpu.Unit;
import entrylab.core.replay.Footprint;
import entrylab.files.DataFolder;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What handlers and tracers cost and touch, each value with unit, source, range and confidence:
 * {@code data/costs}. A handler belongs to a class of handlers.
 *
 * <pre>{@code
 * WorkCosts costs = WorkCosts.shipped();
 * show(costs.classOf("read") + ": " + costs.values());
 * }</pre>
 */
public final class WorkCosts {
  private static final String OTHER = "other";
  private static final List<String> PARTS = List.of(".time", ".code", ".data");
  private static final Map<ThreadFlag, String> TRACING =
      Map.of(
          ThreadFlag.SYSCALL_TRACE, "ptrace",
          ThreadFlag.SECCOMP, "seccomp",
          ThreadFlag.SYSCALL_AUDIT, "audit",
          ThreadFlag.SYSCALL_TRACEPOINT, "tracepoint");

  /** Read when first wanted. */
  private static final class Shipped {
    static final WorkCosts COSTS =
        read(DataFolder.text("costs/whole-call.costs"), DataFolder.text("costs/classes.csv"));
  }

  private final Map<String, Quantity> values;
  private final Map<String, String> classes;
  private final List<String> pieces;

  private WorkCosts(Map<String, Quantity> values, Map<String, String> classes) {
    this.values = values;
    this.classes = classes;
    this.pieces = values.keySet().stream().map(name -> name.split("\\.")[0]).distinct().toList();
  }

  /** The project's. */
  public static WorkCosts shipped() {
    return Shipped.COSTS;
  }

  /**
   * Reads costs.
   *
   * @param costs lines of {@code name | value | unit | source | range | confidence}
   * @param classes lines of a syscall's name and its class, below a header
   * @throws IllegalArgumentException naming the line that lacks something, or the piece that lacks
   *     a line
   */
  static WorkCosts read(String costs, String classes) {
    Map<String, Quantity> values = new LinkedHashMap<>();
    int number = 0;
    for (String line : costs.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        int at = number;
        Quantity value = located(at, () -> Quantity.of(fields.subList(1, fields.size())));
        if (values.put(fields.getFirst(), value) != null) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT, "costs, line %d: %s was stated already", at, fields.getFirst()));
        }
      }
    }
    Map<String, String> byCall = new HashMap<>();
    classes
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(fields -> byCall.put(fields[0], fields[1]));
    return new WorkCosts(values, byCall).checked();
  }

  private static Quantity located(int line, Supplier<Quantity> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("costs, line " + line + ": " + e.getMessage(), e);
    }
  }

  private WorkCosts checked() {
    List<String> needed = new ArrayList<>(classes.values());
    needed.add(OTHER);
    needed.addAll(TRACING.values());
    needed.forEach(this::piece);
    return this;
  }

  /** Every value by its name, in the file's order. */
  public Map<String, Quantity> values() {
    return Map.copyOf(values);
  }

  /** The class of a handler. */
  public String classOf(String syscall) {
    return classes.getOrDefault(syscall, OTHER);
  }

  /**
   * These costs with one value changed, for sensitivity runs.
   *
   * @throws IllegalArgumentException if there is no such value, or its range does not hold the
   *     other
   */
  public WorkCosts with(String name, String other) {
    Map<String, Quantity> changed = new LinkedHashMap<>(values);
    changed.put(name, value(name).with(other));
    return new WorkCosts(changed, classes);
  }

  /** The values that differ from the shipped ones, by name. */
  public Map<String, String> changes() {
    Map<String, String> changes = new TreeMap<>();
    values.forEach((name, quantity) -> {
      if (!quantity.value().equals(shipped().value(name).value())) {
        changes.put(name, quantity.value());
      }
    });
    return changes;
  }

  /** The shipped costs with these changes. */
  public static WorkCosts changed(Map<String, String> changes) {
    WorkCosts costs = shipped();
    for (Map.Entry<String, String> change : changes.entrySet()) {
      costs = costs.with(change.getKey(), change.getValue());
    }
    return costs;
  }

  /** The other values to try one with: the ends of its range. */
  public List<String> alternatives(String name) {
    return value(name).alternatives();
  }

  /** What a call does besides its entry code; a number without a handler does nothing. */
  CallWork of(CallKind call, SyscallTable table) {
    return charged(call, table).map(this::piece).reduce(CallWork.NONE, CallWork::and);
  }

  /** The values that a call is charged with. */
  public Stream<String> names(CallKind call, SyscallTable table) {
    return charged(call, table).flatMap(piece -> PARTS.stream().map(part -> piece + part));
  }

  private Stream<String> charged(CallKind call, SyscallTable table) {
    Optional<Syscall> row = table.at(call.number()).filter(Syscall::implemented);
    return Stream.concat(
        row.stream().map(syscall -> classOf(syscall.name())),
        ThreadFlag.in(call.flags()).stream().filter(TRACING::containsKey).map(TRACING::get));
  }

  private CallWork piece(String name) {
    Quantity time = value(name + ".time");
    boolean clocked = time.unit() == Unit.NANOSECONDS;
    double amount = Double.parseDouble(time.value());
    var footprint =
        new Footprint(pieces.indexOf(name), bytes(name + ".code"), bytes(name + ".data"));
    boolean touches = footprint.codeBytes() + footprint.dataBytes() > 0;
    return new CallWork(
        clocked ? 0 : amount, clocked ? amount : 0, touches ? List.of(footprint) : List.of());
  }

  private int bytes(String name) {
    return Integer.parseInt(value(name).value());
  }

  private Quantity value(String name) {
    Quantity value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("costs: no value for " + name);
    }
    return value;
  }
}
