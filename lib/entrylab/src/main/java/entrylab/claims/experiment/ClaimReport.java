package entrylab.claims.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Claims that were put to the test.
 *
 * <pre>{@code
 * ClaimReport report = Claims.test("C4", "C8");
 * show(report.toTable());
 * show(report.only("C4"));
 * }</pre>
 *
 * @param claims in the order they were tested
 */
public record ClaimReport(List<TestedClaim> claims) {

  private static final int COLUMNS = 80;

  /** Takes a copy. */
  public ClaimReport {
    claims = List.copyOf(claims);
  }

  /**
   * Only the claims of these numbers.
   *
   * @throws IllegalArgumentException if one was not tested
   */
  public ClaimReport only(String... ids) {
    return new ClaimReport(Arrays.stream(ids).map(this::get).toList());
  }

  private TestedClaim get(String id) {
    return claims.stream()
        .filter(tested -> tested.claim().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " is not among the claims tested"));
  }

  /** A row per claim: number, who, what, verdict and why. */
  public Table toTable() {
    return Table.create(
        "claims",
        column("claim", tested -> tested.claim().id()),
        column("who", tested -> tested.claim().by().replaceAll(",.*", "")),
        column("verdict", tested -> tested.judgement().ruling().toString()),
        column("because, or under which condition", tested -> tested.judgement().gist()));
  }

  /** A row per verdict: how many claims, and which. Where none depends, that is no row. */
  public Table byRuling() {
    Table table =
        Table.create(
            "verdicts",
            StringColumn.create("verdict"),
            IntColumn.create("claims"),
            StringColumn.create("which"));
    for (Ruling ruling : Ruling.values()) {
      List<String> ids =
          claims.stream()
              .filter(tested -> tested.judgement().ruling() == ruling)
              .map(tested -> tested.claim().id())
              .toList();
      if (ruling == Ruling.DEPENDS && ids.isEmpty()) {
        continue;
      }
      table.stringColumn("verdict").append(ruling.toString());
      table.intColumn("claims").append(ids.size());
      table.stringColumn("which").append(String.join(", ", ids));
    }
    return table;
  }

  private StringColumn column(String name, Function<TestedClaim, String> cell) {
    return StringColumn.create(name, claims.stream().map(cell));
  }

  /** A line a claim: number, verdict, and what was claimed, cut to a terminal's width. */
  public String lines() {
    StringBuilder text = new StringBuilder();
    for (TestedClaim tested : claims) {
      String line =
          Judgement.line(
              "%-4s %-14s  %s",
              tested.claim().id(), tested.judgement().ruling(), tested.claim().words());
      text.append(line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 2) + "..")
          .append('\n');
    }
    return text.append("Conditions and what was counted: --evidence, or one claim alone\n")
        .toString();
  }

  /** Every claim with experiment, verdict and evidence. */
  public String text() {
    return claims.stream().map(TestedClaim::toString).collect(Collectors.joining("\n"))
        + Judgement.line(
            "\nCounted by emulation; programs' registers are random, seed %d.\n", ClaimCall.SEED);
  }

  /** The claims and their verdicts as a JSON array. */
  public String json() {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(claims.stream().map(ClaimReport::object).toList())
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("claims that JSON cannot hold", e);
    }
  }

  private static Map<String, Object> object(TestedClaim tested) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", tested.claim().id());
    object.put("claim", tested.claim().words());
    object.put("by", tested.claim().by());
    object.put("experiment", tested.claim().experiment());
    object.put("verdict", tested.judgement().ruling().toString());
    object.put("gist", tested.judgement().gist());
    object.put("evidence", tested.judgement().evidence());
    object.put("seed", ClaimCall.SEED);
    return object;
  }

  @Override
  public String toString() {
    return text();
  }
}
