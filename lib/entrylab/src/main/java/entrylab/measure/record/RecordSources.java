package entrylab.measure.record;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.DataFolder;
import entrylab.image.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of all designs as it was when a processor timed it, named by a digest.
 *
 * <p>Designs change, and a measurement is about the instructions that ran. So a record names the
 * digest of its sources, and is held against those: the designs of today, or a set that is kept in
 * {@code data/measured/sources} under its digest. A set holds {@code designs/*.S}, {@code
 * designs/include}, the assembly in {@code designs/c}, and {@code ring3/privileged.inc}; its digest
 * is what {@code data/measured/keep-sources} prints.
 *
 * <pre>{@code
 * boolean today = RecordSources.of(Records.get("epyc-zen4-drawn")).equals(RecordSources.today());
 * }</pre>
 */
public final class RecordSources {
  /** What records timed that name no digest: they are older than the first change of a design. */
  static final String FIRST = "3359f797e2dc70f7";

  private static final String KEPT = "measured/sources/";
  private static final Pattern SOURCE =
      Pattern.compile(
          "designs/[^/]+\\.S|designs/include/[^/]+|designs/c/[^/]+\\.s|ring3/privileged\\.inc");
  private static final int DIGITS = 16;
  private static final String SUFFIX = ".S";

  private final String root;
  private final String digest;

  private RecordSources(String root) {
    this.root = root;
    this.digest = digest(root);
  }

  /** The designs of today. */
  public static RecordSources today() {
    return new RecordSources("");
  }

  /**
   * The sources that a record's processor timed.
   *
   * @throws IllegalArgumentException if they are neither those of today nor kept
   */
  public static RecordSources of(MachineRecord measured) {
    String wanted = measured.about().getOrDefault(MachineRecord.SOURCES, FIRST);
    RecordSources today = today();
    if (today.digest.equals(wanted)) {
      return today;
    }
    if (!kept().contains(wanted)) {
      throw new IllegalArgumentException(
          "the record timed sources "
              + wanted
              + ", today's are "
              + today.digest
              + ", and data/measured/sources has no such set: nothing to compare; check out the"
              + " text that was timed and keep it with data/measured/keep-sources");
    }
    return kept(wanted);
  }

  /** The digests of the sets that are kept. */
  static Set<String> kept() {
    return DataFolder.all().stream()
        .filter(file -> file.startsWith(KEPT))
        .map(file -> file.substring(KEPT.length(), file.indexOf('/', KEPT.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A set that is kept. */
  static RecordSources kept(String name) {
    return new RecordSources(KEPT + name + "/");
  }

  /** The first 16 hexadecimal digits of a SHA-256 over each file's own and its path, by path. */
  public String digest() {
    return digest;
  }

  /** The designs of the set. */
  public List<Design> designs() {
    return root.isEmpty()
        ? Designs.all()
        : DataFolder.list(root + "designs").stream()
            .filter(file -> file.endsWith(SUFFIX))
            .map(file ->
                Design.of(
                    file.substring(0, file.length() - SUFFIX.length()),
                    DataFolder.text(root + "designs/" + file)))
            .toList();
  }

  /** What they are assembled with. */
  public Dialect dialect() {
    return root.isEmpty() ? Dialect.RING_3 : Dialect.ring3(root);
  }

  private static String digest(String root) {
    StringBuilder lines = new StringBuilder();
    DataFolder.all().stream()
        .filter(file -> file.startsWith(root))
        .map(file -> file.substring(root.length()))
        .filter(SOURCE.asMatchPredicate())
        .forEach(
            file -> lines.append(sha256(read(root + file))).append("  ").append(file).append('\n'));
    return sha256(lines.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static byte[] read(String file) {
    try (InputStream in = DataFolder.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
