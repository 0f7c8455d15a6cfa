package entrylab.speed;

import entrylab.measure.record.HostMachine;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A measurement of speed that is kept, to hold a later one of the same machine against.
 *
 * <p>A file of it is csv: comments with the processor and what was run, then a row for each ratio
 * with the median, the least and the most of its rounds.
 *
 * @param about the processor, what was modelled, which workload, and how many rounds
 * @param ratios by what they are of
 */
public record SpeedRecord(Map<String, String> about, Map<String, Rounds> ratios) {
  private static final String CPU = "cpu";

  /** How many there were; two runs need not have as many. */
  private static final String ROUNDS = "rounds";

  /** Runs of one speed part by chance; what chance does more often than this is told as nothing. */
  private static final double CHANCE = 0.05;

  private static final String TOO_FEW =
      "too few rounds to tell a change from chance: --rounds 4 for both runs, or more\n";

  private static final String HEADER = "ratio,median,least,most";

  /**
   * A ratio over the rounds of a run.
   *
   * @param median of the rounds
   * @param least of them
   * @param most of them
   */
  record Rounds(double median, double least, double most) {
    private static final String AS_BEFORE = "as before";

    static Rounds of(Rate rate) {
      return new Rounds(rate.median(), rate.least(), rate.most());
    }

    /** What became of it since then: rounds of the two runs that do not even meet are a change. */
    String since(Rounds before) {
      return most < before.least ? "slower" : least > before.most ? "faster" : AS_BEFORE;
    }
  }

  /** The record of a measurement made here. */
  public static SpeedRecord of(Speed speed) {
    return of(speed, HostMachine.here().cpu());
  }

  static SpeedRecord of(Speed speed, String cpu) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put(CPU, cpu);
    about.put("modelled", speed.cpu().name());
    about.put("workload", speed.workload());
    about.put(ROUNDS, Integer.toString(speed.host().values().length));
    Map<String, Rounds> ratios = new LinkedHashMap<>();
    SpeedGoal.of(speed).forEach(goal -> ratios.put(goal.what(), Rounds.of(goal.ratio())));
    return new SpeedRecord(about, ratios);
  }

  /** The record as a file has it. */
  public String text() {
    String comments =
        about.entrySet().stream()
            .map(line -> "# " + line.getKey() + ": " + line.getValue() + "\n")
            .collect(Collectors.joining());
    String rows =
        ratios.entrySet().stream()
            .map(row ->
                String.format(
                    Locale.ROOT,
                    "\"%s\",%.4f,%.4f,%.4f\n",
                    row.getKey(),
                    row.getValue().median(),
                    row.getValue().least(),
                    row.getValue().most()))
            .collect(Collectors.joining());
    return comments + HEADER + "\n" + rows;
  }

  /**
   * Reads a record.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException if it is none
   */
  public static SpeedRecord read(String name, Reader file) throws IOException {
    Map<String, String> about = new LinkedHashMap<>();
    Map<String, Rounds> ratios = new LinkedHashMap<>();
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (CSVParser rows = format.parse(file)) {
      comments(rows.getHeaderComment(), about);
      if (!rows.getHeaderNames().equals(List.of(HEADER.split(",")))) {
        throw new IllegalArgumentException("its columns are not " + HEADER);
      }
      for (CSVRecord row : rows) {
        ratios.put(row.get("ratio"), rounds(row));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + name + "' is no record of ./lab bench --out: " + e.getMessage(), e);
    }
    if (!about.containsKey(CPU)) {
      throw new IllegalArgumentException(
          "'" + name + "' is no record of ./lab bench --out: it names no processor");
    }
    return new SpeedRecord(about, ratios);
  }

  private static void comments(String before, Map<String, String> about) {
    if (before != null) {
      before
          .lines()
          .map(line -> line.split(": ", 2))
          .filter(line -> line.length == 2)
          .forEach(line -> about.put(line[0].strip(), line[1].strip()));
    }
  }

  private static Rounds rounds(CSVRecord row) {
    return new Rounds(
        Double.parseDouble(row.get("median")),
        Double.parseDouble(row.get("least")),
        Double.parseDouble(row.get("most")));
  }

  /**
   * What has changed since an earlier record.
   *
   * @throws IllegalArgumentException if that one is of another processor, profile or workload
   */
  public String against(SpeedRecord earlier) {
    about.forEach((what, here) -> {
      String there = earlier.about.getOrDefault(what, "not stated");
      if (!what.equals(ROUNDS) && !there.equals(here)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "the record to compare with has another %s: %s, here %s",
                what,
                there,
                here));
      }
    });
    boolean few = byChance(rounds(), earlier.rounds()) > CHANCE;
    return ratios.entrySet().stream()
        .filter(ratio -> earlier.ratios.containsKey(ratio.getKey()))
        .map(ratio -> {
          Rounds before = earlier.ratios.get(ratio.getKey());
          String since = ratio.getValue().since(before);
          return String.format(
              Locale.ROOT,
              "%-32s %8.3f before, %8.3f now: %s\n",
              ratio.getKey(),
              before.median(),
              ratio.getValue().median(),
              few && !since.equals(Rounds.AS_BEFORE) ? since + " by chance or not" : since);
        })
        .collect(Collectors.joining("", "", few ? TOO_FEW : ""));
  }

  private int rounds() {
    return Integer.parseInt(about.getOrDefault(ROUNDS, "1"));
  }

  /**
   * How often two runs of the same speed share no value: in all orders of their rounds, the two in
   * which one run's come first.
   */
  static double byChance(int rounds, int others) {
    double orders = 1;
    for (int i = 1; i <= others; i++) {
      orders = orders * (rounds + i) / i;
    }
    return 2 / orders;
  }
}
