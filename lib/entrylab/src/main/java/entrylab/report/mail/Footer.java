package entrylab.report.mail;

import entrylab.report.comparison.MeasuredRecord;
import entrylab.reproduce.Checksum;
import entrylab.reproduce.Input;
import entrylab.reproduce.Provenance;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How to make a result again: commit, command with all parameters, versions, checksums. */
final class Footer {
  private static final int SHORT_SUM = 16;
  private static final String SHARED = "data/designs/";

  private Footer() {}

  static String of(Provenance provenance, Optional<MeasuredRecord> record) {
    StringBuilder text = new StringBuilder(Heading.of("Reproduce"));
    text.append("commit ").append(provenance.commit()).append('\n');
    List<String> words = new ArrayList<>(List.of("./lab mail --long"));
    words.addAll(provenance.options());
    record.ifPresent(measured -> words.add("--measured " + measured.file().name()));
    text.append(ShellCommand.of(words, MailTable.COLUMNS));
    record.ifPresent(measured ->
        text.append(
            WrappedText.of(
                MailTable.COLUMNS, "measured by ", Ascii.of(measured.about("command")))));
    text.append(
        WrappedText.of(
            MailTable.COLUMNS,
            "made with: ",
            Ascii.of(
                String.join(
                    "; ",
                    provenance.versions().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList()))));
    text.append("data, first ")
        .append(SHORT_SUM)
        .append(" digits of sha256sum (of folders: of what it prints):\n");
    Stream.concat(sums(provenance.inputs()).stream(), record.stream().map(MeasuredRecord::file))
        .forEach(input ->
            text.append(input.sha256(), 0, SHORT_SUM)
                .append("  ")
                .append(input.name())
                .append('\n'));
    return text.toString();
  }

  /** Inputs one by one, but the pieces that designs share folder by folder. */
  private static List<Input> sums(List<Input> inputs) {
    List<Input> sums = new ArrayList<>();
    Map<String, StringBuilder> folders = new LinkedHashMap<>();
    for (Input input : inputs) {
      int slash = input.name().lastIndexOf('/');
      if (input.name().startsWith(SHARED) && slash >= SHARED.length()) {
        folders
            .computeIfAbsent(input.name().substring(0, slash) + "/*", name -> new StringBuilder())
            .append(
                String.format(Locale.ROOT, "%s  %s%n", input.sha256(), input.name())
                    .replace("\r", ""));
      } else {
        sums.add(input);
      }
    }
    folders.forEach((name, lines) -> sums.add(new Input(name, Checksum.of(lines.toString()))));
    return sums;
  }
}
