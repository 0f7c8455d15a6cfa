package entrylab.check.mutation;

import entrylab.check.report.CheckJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How good the checker is at one design: in how many of its mutants it finds something wrong, and
 * what becomes of the others.
 *
 * <pre>{@code
 * Mutation some = Mutate.of(Designs.get("merged-v4.6")).some(20).run();
 * show("found " + some.found() + " of " + some.mutants());
 * }</pre>
 *
 * @param design whose mutants
 * @param x32 whether the table had the x32 block
 * @param seed of everything random
 * @param mutants how many were tried
 * @param survivors those in which nothing was found
 */
public record Mutation(
    String design, boolean x32, long seed, int mutants, List<Survivor> survivors) {

  /** A result. */
  public Mutation {
    survivors = List.copyOf(survivors);
  }

  /** In how many mutants something was found. */
  public int found() {
    return mutants - survivors.size();
  }

  /** How many survivors do what the original does. */
  public int equivalent() {
    return (int) survivors.stream().filter(Survivor::equivalent).count();
  }

  /** Survivors of which no reason is known. */
  public List<Survivor> unexplained() {
    return survivors.stream().filter(survivor -> !survivor.equivalent()).toList();
  }

  /** The share of all mutants that were found, from 0 to 1. */
  public double killed() {
    return share(mutants);
  }

  /** The share of those that do not do what the original does, from 0 to 1. */
  public double killedOfDifferent() {
    return share(mutants - equivalent());
  }

  private double share(int of) {
    return of == 0 ? 1 : found() / (double) of;
  }

  /** A row per survivor. */
  public Table toTable() {
    return Table.create(
        "survivors",
        StringColumn.create("where", survivors.stream().map(Survivor::place).toList()),
        StringColumn.create("instruction", survivors.stream().map(Survivor::instruction).toList()),
        StringColumn.create("change", survivors.stream().map(Survivor::change).toList()),
        StringColumn.create(
            "why nothing is wrong",
            survivors.stream().map(survivor -> survivor.comparison().words()).toList()));
  }

  /** The result as plain text: the shares, then survivors with their reasons. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(design)
        .append(x32 ? ", x32 on" : ", x32 off")
        .append(words(": something found in %d of %d mutants", found(), mutants))
        .append(words(" (%.1f %%), seed %d%n", 100 * killed(), seed))
        .append(words("  %d of the others do what the original does, ", equivalent()))
        .append(words("%d are unexplained: found ", unexplained().size()))
        .append(words("%.1f %% of those that differ%n", 100 * killedOfDifferent()));
    survivors.forEach(
        survivor -> text.append(words("  %s%n    %s%n", survivor, survivor.comparison().words())));
    return text.toString();
  }

  /** The mutants and what became of them as JSON. */
  public String json() {
    return CheckJson.text(fields());
  }

  /** Several as a JSON array. */
  public static String json(List<Mutation> several) {
    return CheckJson.text(several.stream().map(Mutation::fields).toList());
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("design", design);
    fields.put("x32", x32);
    fields.put("seed", seed);
    fields.put("mutants", mutants);
    fields.put("found", found());
    fields.put("equivalent", equivalent());
    fields.put("unexplained", unexplained().size());
    List<Map<String, Object>> list = new ArrayList<>();
    survivors.forEach(survivor -> list.add(fields(survivor)));
    fields.put("survivors", list);
    return fields;
  }

  private static Map<String, Object> fields(Survivor survivor) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("where", survivor.place());
    fields.put("instruction", survivor.instruction());
    fields.put("change", survivor.change());
    fields.put("reason", survivor.comparison().reason());
    fields.put("words", survivor.comparison().words());
    fields.put("comparison", survivor.comparison());
    return fields;
  }

  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  @Override
  public String toString() {
    return text();
  }
}
