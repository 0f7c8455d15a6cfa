package entrylab.core.cpu;

import entrylab.files.DataFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** The documents of {@code data/sources.csv}, and whether a source's words can be looked up. */
record Sources(List<Document> documents) {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;)]*");
  private static final Pattern FILE = Pattern.compile("data/[\\w./-]*\\w");
  private static final String OWN = "own measurement";
  private static final int REASON_WORDS = 2;

  /**
   * A document that values cite by a short name.
   *
   * @param place how a place in it looks; empty if its name says enough
   * @param text what it is and where to find it
   */
  record Document(String name, Pattern place, String text) {
    boolean located(String source) {
      return place.pattern().isEmpty() || place.matcher(source).find();
    }
  }

  static Sources shipped() {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    List<Document> documents = new ArrayList<>();
    try (Reader csv = DataFolder.reader("sources.csv");
        var parser = format.parse(csv)) {
      parser.forEach(row ->
          documents.add(
              new Document(
                  row.get("name"), Pattern.compile(row.get("place")), row.get("document"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sources(documents);
  }

  /** Internet addresses in a text. */
  static List<String> addresses(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(m -> m.group().replaceAll("[.:]+$", ""))
        .distinct()
        .toList();
  }

  private static boolean valid(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && host.contains(".");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What is wrong with a source; nothing if a reader can look it up, or it gives a reason. */
  Optional<String> complaint(String source, Confidence confidence) {
    List<String> addresses = addresses(source);
    Optional<String> broken = addresses.stream().filter(a -> !valid(a)).findFirst();
    if (broken.isPresent()) {
      return Optional.of(broken.get() + " is no address");
    }
    boolean reason = source.split("\\s+").length >= REASON_WORDS || source.equals("ablation");
    return switch (confidence) {
      case MEASURED, PUBLISHED, MODEL -> lookedUp(source, addresses, true);
      case RECALLED ->
          source.startsWith("as ") ? Optional.empty() : lookedUp(source, addresses, false);
      case COUNTED -> kept(source);
      case FITTED -> reason ? Optional.empty() : Optional.of("names nothing that it was fitted to");
      case DERIVED, ASSUMED -> reason ? Optional.empty() : Optional.of("gives no reason");
    };
  }

  private Optional<String> lookedUp(String source, List<String> addresses, boolean place) {
    if (!addresses.isEmpty()) {
      return Optional.empty();
    }
    if (source.startsWith(OWN)) {
      return kept(source);
    }
    List<Document> named = documents.stream().filter(d -> source.contains(d.name())).toList();
    if (named.isEmpty()) {
      return Optional.of("names no document");
    }
    return !place || named.stream().anyMatch(d -> d.located(source))
        ? Optional.empty()
        : Optional.of("no place in " + named.getFirst().name());
  }

  /** A record of this project's own is in its repository. */
  private static Optional<String> kept(String source) {
    boolean kept =
        FILE.matcher(source).results().anyMatch(m -> DataFolder.exists(m.group().substring(5)));
    return kept ? Optional.empty() : Optional.of("names no file of data/");
  }
}
