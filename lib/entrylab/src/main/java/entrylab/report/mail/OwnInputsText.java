package entrylab.report.mail;

import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.design.Designs;
import entrylab.reproduce.Input;
import entrylab.reproduce.Provenance;
import entrylab.setting.Settings;
import entrylab.sweep.SweepSettings;
import entrylab.text.WrappedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mail carries of the sender's own inputs, so that its command runs where it is read: of a
 * design what it changes of a shipped one, or all of a short one; of anything else its sum, and the
 * bundle that it is in.
 */
final class OwnInputsText {
  /** A design that is shorter is sent whole. */
  private static final int MOST_LINES = 60;

  /** A diff that is longer is no reading for a list. */
  private static final int MOST_CHANGES = 120;

  private static final int SHORT_SUM = 16;
  private static final DesignWords WORDS = new DesignWords();

  private OwnInputsText() {}

  /**
   * The text; nothing where all is shipped and there is no bundle.
   *
   * @param more inputs besides those of the sweep
   * @param bundle the name of the file that goes with the mail
   */
  static String of(
      Settings settings, Provenance provenance, List<Input> more, Optional<String> bundle) {
    List<Design> told =
        settings.get(SweepSettings.DESIGNS).stream()
            .filter(design -> !Designs.isShipped(design))
            .filter(design -> shown(design).isPresent())
            .toList();
    List<String> names = told.stream().map(WORDS::write).toList();
    List<String> lacking =
        Stream.concat(
                provenance.inputs().stream().filter(input -> !names.contains(input.name())),
                more.stream())
            .filter(input -> !input.isShipped())
            .map(OwnInputsText::sum)
            .toList();
    return bundle
            .map(file -> attached(file, lacking))
            .orElse(lacking.isEmpty() ? "" : absent(lacking))
        + told.stream()
            .map(OwnInputsText::shown)
            .flatMap(Optional::stream)
            .collect(Collectors.joining());
  }

  private static String attached(String bundle, List<String> lacking) {
    return paragraph(
        bundle
            + ", which goes with this mail, is the result"
            + (lacking.isEmpty() ? "" : " with " + String.join(" and ", lacking))
            + ": ./lab reproduce "
            + bundle);
  }

  private static String absent(List<String> lacking) {
    return paragraph("Of the sender, and not in this mail: " + String.join("; ", lacking));
  }

  /** Logs, CPUs, records, and designs that are long. */
  private static String sum(Input input) {
    return input.name() + " (sha256 " + input.sha256().substring(0, SHORT_SUM) + "...)";
  }

  private static Optional<String> shown(Design design) {
    return changed(design).or(() -> whole(design));
  }

  private static Optional<String> changed(Design design) {
    return Stream.concat(design.patchedFrom().stream(), Designs.all().stream())
        .filter(Designs::isShipped)
        .map(base -> new Changes(base, design.diffFrom(base)))
        .min(Comparator.comparingInt(changes -> changes.lines().size()))
        .filter(changes -> changes.lines().size() <= most(design) && isText(changes.lines()))
        .map(changes -> changes.text(WORDS.write(design)));
  }

  /** A diff that is longer than the text is none to read. */
  private static long most(Design design) {
    return Math.min(MOST_CHANGES, design.source().lines().count());
  }

  private static Optional<String> whole(Design design) {
    List<String> lines = design.source().lines().toList();
    return lines.size() < MOST_LINES && isText(lines)
        ? Optional.of(
            "\n"
                + paragraph(WORDS.write(design) + ", of the sender, is what follows:")
                + "\n"
                + joined(lines))
        : Optional.empty();
  }

  /** What mail carries to the letter. */
  private static boolean isText(List<String> lines) {
    return lines.stream().allMatch(line -> line.matches("[\\t\\x20-\\x7e]*"));
  }

  private static String paragraph(String words) {
    return WrappedText.of(MailTable.COLUMNS, "", Ascii.of(words));
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** What makes a design of a shipped one. */
  private record Changes(Design base, List<String> lines) {
    String text(String file) {
      String shipped = "data/designs/" + base.name() + DesignWords.SUFFIX;
      return "\n"
          + paragraph(
              file
                  + ", of the sender, is "
                  + shipped
                  + " with the changes below. Save them, or this mail, as mail.txt, then:")
          + "patch -o "
          + file
          + " "
          + shipped
          + " mail.txt\n\n"
          + joined(lines);
    }
  }
}
