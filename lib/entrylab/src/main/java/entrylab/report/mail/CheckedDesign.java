package entrylab.report.mail;

import entrylab.check.Check;
import entrylab.check.report.CheckReport;
import entrylab.check.report.PatchVerdict;
import entrylab.check.report.Violation;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.setting.Settings;
import entrylab.sweep.SweepSettings;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the checker says of a design, as a mail has it: whether it works is the first question.
 *
 * @param name the design's
 * @param found broken invariants; of a design that was made from another one what is new
 * @param made of a design that was made from another one and is not clean what comes from there
 * @param complete whether the search came to its end
 */
record CheckedDesign(String name, List<String> found, Optional<Made> made, boolean complete) {

  /**
   * What a design has from the one that it was made from.
   *
   * @param base the name of that one
   * @param otherwise broken invariants that the base breaks in another way
   * @param inherited broken invariants that the base breaks in the same way
   */
  record Made(String base, List<String> otherwise, List<String> inherited) {
    private static Made of(PatchVerdict patch) {
      return new Made(patch.base(), ids(patch.otherwise()), ids(patch.inherited()));
    }

    /** To be put behind the design's name; nothing if nothing comes from there. */
    private String words(List<CheckedDesign> beside) {
      List<String> words = new ArrayList<>();
      if (!otherwise.isEmpty()) {
        words.add("breaks " + listed(otherwise) + " in another way than " + base);
      }
      if (!inherited.isEmpty()) {
        words.add(
            "inherits "
                + (areAllOf(beside) ? "all of these" : listed(inherited))
                + " from "
                + base);
      }
      return words.isEmpty() ? "" : ", which " + String.join(", and ", words);
    }

    /** Whether they were listed already, as the base's own. */
    private boolean areAllOf(List<CheckedDesign> beside) {
      return beside.stream()
          .anyMatch(design -> design.name.equals(base) && design.found.equals(inherited));
    }
  }

  /** Checks each design of a sweep, with its table. */
  static List<CheckedDesign> all(Settings settings) {
    return of(settings, settings.get(SweepSettings.DESIGNS));
  }

  /** A paragraph about the designs that are not shipped; nothing if there is none. */
  static String ofOwn(Settings settings) {
    List<Design> own =
        settings.get(SweepSettings.DESIGNS).stream()
            .filter(design -> !Designs.isShipped(design))
            .toList();
    return own.isEmpty()
        ? ""
        : WrappedText.of(
            MailTable.COLUMNS,
            "",
            Ascii.of(sentence(of(settings, own), settings.get(ImageOptions.X32))));
  }

  private static List<CheckedDesign> of(Settings settings, List<Design> designs) {
    boolean x32 = settings.get(ImageOptions.X32);
    return designs.stream().map(design -> of(Check.of(design).x32(x32).run())).toList();
  }

  private static CheckedDesign of(CheckReport report) {
    return new CheckedDesign(
        report.design(),
        report.patch().map(patch -> ids(patch.fresh())).orElse(report.ids()),
        report.patch().map(Made::of),
        report.complete());
  }

  private static List<String> ids(List<Violation> violations) {
    return violations.stream().map(Violation::id).toList();
  }

  private static String listed(List<String> ids) {
    return String.join(", ", ids);
  }

  /** A sentence about all of them; those of which the same is to be said stand together. */
  static String sentence(List<CheckedDesign> designs, boolean x32) {
    Map<String, List<CheckedDesign>> alike = new LinkedHashMap<>();
    for (CheckedDesign design : designs) {
      String words = design.words("", designs);
      alike.computeIfAbsent(words, same -> new ArrayList<>()).add(design);
    }
    return "The checker, x32 "
        + (x32 ? "on" : "off")
        + ", finds "
        + alike.values().stream()
            .map(same -> same.getFirst().words(where(same, designs), designs))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String where(List<CheckedDesign> some, List<CheckedDesign> all) {
    if (some.size() > 1 && some.size() == all.size()) {
      return all.size() == 2 ? "both" : "each of them";
    }
    return String.join(" and ", some.stream().map(CheckedDesign::name).toList());
  }

  private String words(String where, List<CheckedDesign> beside) {
    String nothing = made.isPresent() ? "nothing new" : "nothing wrong";
    String news = made.isPresent() ? "new " : "";
    return (found.isEmpty() ? nothing : news + listed(found))
        + (complete ? "" : " so far, its time being up,")
        + " in "
        + where
        + made.map(from -> from.words(beside)).orElse("");
  }
}
