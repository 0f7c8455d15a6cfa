package entrylab.report;

import entrylab.compare.Comparison;
import entrylab.compare.OccupiedSize;
import entrylab.compare.PairPoint;
import entrylab.compare.PairTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a comparison comes to, as a person would say it: sizes first, then each way of tracing; of
 * several CPUs, on the first of them, which is named.
 */
public final class ComparisonSentence {
  /** Of a way of tracing, how many programs are named. */
  private static final int NAMED = 2;

  private final Comparison comparison;

  private ComparisonSentence(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The sentences, one after the other. */
  public static String of(Comparison comparison) {
    return new ComparisonSentence(comparison).text();
  }

  private String text() {
    PairTerms terms = comparison.terms();
    String cpu = terms.cpus().getFirst().name();
    List<String> sentences = new ArrayList<>();
    sentences.add(terms.second() + " " + sizes(terms.sizes()) + ".");
    if (comparison.ways().stream()
        .flatMap(way -> comparison.of(way, cpu).stream())
        .allMatch(PairPoint::same)) {
      sentences.add("Both execute the same instructions" + everyWay() + ".");
    } else {
      if (terms.cpus().size() > 1) {
        sentences.add("On " + cpu + ", the first of " + terms.cpus().size() + " CPUs:");
      }
      for (String way : comparison.ways()) {
        sentences.add(clause(way, comparison.of(way, cpu)) + ".");
      }
    }
    return String.join(" ", sentences);
  }

  private String everyWay() {
    List<String> ways = comparison.ways();
    return ways.size() == 1 ? "" : ", " + String.join(" and ", ways);
  }

  private static String sizes(List<OccupiedSize> sizes) {
    List<String> saved = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (OccupiedSize size : sizes) {
      if (size.difference() != 0) {
        (size.difference() < 0 ? saved : added).add(amount(size));
      }
    }
    List<String> parts = new ArrayList<>();
    if (!saved.isEmpty()) {
      parts.add("saves " + String.join(" and ", saved));
    }
    if (!added.isEmpty()) {
      parts.add("takes " + String.join(" and ", added) + " more");
    }
    return parts.isEmpty() ? "takes as much room" : String.join(", and ", parts);
  }

  private static String amount(OccupiedSize size) {
    long amount = Math.abs(size.difference());
    String what = size.what().replaceAll(",.*", "").replace(" executed", " of code");
    return amount == 1
        ? "a " + what.replaceFirst("^(\\w+?)s\\b", "$1")
        : String.format(Locale.ROOT, "%,d %s", amount, what);
  }

  private String clause(String way, List<PairPoint> points) {
    String noun = comparison.terms().noun();
    String lead =
        way.equals("a call") ? "" : way.substring(0, 1).toUpperCase(Locale.ROOT) + way.substring(1);
    List<PairPoint> decided =
        points.stream()
            .filter(PairPoint::decided)
            .sorted(
                Comparator.comparingDouble((PairPoint point) -> Math.abs(point.difference().mean()))
                    .reversed())
            .toList();
    if (points.stream().allMatch(PairPoint::same)) {
      return lead + " both execute the same instructions";
    }
    if (decided.isEmpty()) {
      return none(lead, noun, points);
    }
    if (decided.size() == points.size() && decided.size() > NAMED && oneSign(decided)) {
      return all(lead, noun, decided);
    }
    return some(lead, noun, points, decided);
  }

  private static String none(String lead, String noun, List<PairPoint> points) {
    double largest =
        points.stream().mapToDouble(point -> Math.abs(point.difference().mean())).max().orElse(0);
    String who =
        points.size() == 1
            ? points.getFirst().place().calls() + " does not notice"
            : (lead.isEmpty() ? "No " : "no ") + noun + " of " + points.size() + " would notice";
    return String.format(
        Locale.ROOT,
        "%s%s: %s, within placement",
        lead.isEmpty() ? "" : lead + ", ",
        who,
        cycles(largest) + " at most");
  }

  private static String all(String lead, String noun, List<PairPoint> decided) {
    String amount =
        span(
            Math.abs(decided.getLast().difference().mean()),
            Math.abs(decided.getFirst().difference().mean()));
    return String.format(
        Locale.ROOT,
        "%s every %s takes %s cycles%s %s, of %s",
        lead.isEmpty() ? "Here" : lead,
        noun,
        amount,
        noun.equals("call") ? "" : " a call",
        decided.getFirst().sign() > 0 ? "more" : "fewer",
        of(decided));
  }

  private static String of(List<PairPoint> points) {
    var means = points.stream().mapToDouble(point -> point.first().mean()).summaryStatistics();
    return Math.round(means.getMin()) == Math.round(means.getMax())
        ? String.format(Locale.ROOT, "%,.0f", means.getMin())
        : String.format(Locale.ROOT, "%,.0f to %,.0f", means.getMin(), means.getMax());
  }

  private static boolean oneSign(List<PairPoint> points) {
    return points.stream().map(PairPoint::sign).distinct().count() == 1;
  }

  private static String some(
      String lead, String noun, List<PairPoint> points, List<PairPoint> decided) {
    String start = lead.isEmpty() ? "" : lead + " ";
    int none = points.size() - decided.size();
    if (decided.size() == 1 && none > 0) {
      return (lead.isEmpty() ? "Only " : lead + " only ") + change(decided.getFirst());
    }
    if (oneSign(decided) && decided.size() > 1) {
      return String.format(
          Locale.ROOT,
          "%s%d of %d %ss %s %s of %s cycles a call%s",
          start,
          decided.size(),
          points.size(),
          noun,
          decided.getFirst().sign() > 0 ? "pay" : "gain",
          span(
              Math.abs(decided.getLast().difference().mean()),
              Math.abs(decided.getFirst().difference().mean())),
          of(decided),
          none == 0
              ? ""
              : none == 1 ? ", the other does not notice" : ", the others do not notice");
    }
    List<String> parts = new ArrayList<>();
    decided.stream().limit(NAMED).map(ComparisonSentence::change).forEach(parts::add);
    int less = decided.size() - parts.size();
    if (less > 0) {
      parts.add(less + " differ by less");
    }
    if (none > 0) {
      parts.add(none + " do not notice");
    }
    return start + String.join(", ", parts);
  }

  private static String change(PairPoint point) {
    return String.format(
        Locale.ROOT,
        "%s %s %,.1f of %,.0f cycles a call",
        point.place().calls(),
        point.sign() > 0 ? "pays" : "gains",
        Math.abs(point.difference().mean()),
        point.first().mean());
  }

  private static String span(double least, double most) {
    String from = String.format(Locale.ROOT, "%,.1f", least);
    String to = String.format(Locale.ROOT, "%,.1f", most);
    return from.equals(to) ? to : from + " to " + to;
  }

  private static String cycles(double amount) {
    String number = String.format(Locale.ROOT, "%,.1f", amount);
    return number + (number.equals("1.0") ? " cycle" : " cycles");
  }
}
