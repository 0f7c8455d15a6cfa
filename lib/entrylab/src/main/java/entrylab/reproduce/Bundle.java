package entrylab.reproduce;

import entrylab.files.PassingFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A kept result as one file to send: a zip of the manifest, the results, the reader's own inputs,
 * and the texts, charts and page that were kept under the same name. Nothing else of the folder is
 * in it.
 */
public final class Bundle {
  /** What every manifest is called, or what its name ends in. */
  static final String MANIFEST = "manifest.json";

  private static final String OF_ONE = "." + MANIFEST;

  /** What texts, charts and pages end in. */
  private static final List<String> SHOWN =
      List.of(".txt", ".csv", ".json", ".svg", ".png", ".html");

  /** The first bytes of every zip. */
  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  /** A name that stays in its folder, on any system. */
  private static final Pattern PLAIN = Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}");

  private static final int MOST_FILES = 1_000;

  /** Unpacked: more is no result of this lab. */
  private static final long MOST_BYTES = 1L << 28;

  private static final int BUFFER = 1 << 16;

  private Bundle() {}

  /** Whether a file is one, or another zip. */
  public static boolean isOne(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "'", e);
    }
  }

  /**
   * The file that a result is packed into if none is named.
   *
   * @param result its manifest, or a folder with a single one
   * @throws IllegalArgumentException if there is no such manifest
   */
  public static Path fileOf(Path result) {
    return Path.of(KeptResult.of(result).name() + ".zip");
  }

  /**
   * Makes sure that a bundle of this name would take no other file's place.
   *
   * @throws IllegalArgumentException if it would
   */
  public static void free(Path to) {
    if (Files.exists(to)) {
      throw new IllegalArgumentException("'" + to + "' is there already: give another name");
    }
  }

  /**
   * Packs a kept result; equal results give equal bytes.
   *
   * @param result its manifest, or a folder with a single one
   * @param to is written, and was not there
   * @return the names of the files in it
   * @throws IllegalArgumentException if a file is not there, was changed, or cannot be written
   */
  public static List<String> pack(Path result, Path to) {
    free(to);
    KeptResult kept = KeptResult.of(result);
    kept.results().forEach(one -> one.textIn(kept.folder()));
    try (var own = new PassingFolder("again")) {
      Map<String, Path> files = new TreeMap<>();
      add(files, kept.manifest());
      kept.results().forEach(one -> add(files, kept.folder().resolve(one.name())));
      shown(kept).forEach(file -> add(files, file));
      kept.own().gather(own.path()).values().stream()
          .filter(file -> file.startsWith(own.path()))
          .forEach(file -> add(files, file));
      WholeFile.write(to, zipped(files));
      return List.copyOf(files.keySet());
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write '" + to + "': " + e.getMessage(), e);
    }
  }

  private static void add(Map<String, Path> files, Path file) {
    files.put(file.getFileName().toString(), file);
  }

  /** What stands beside the manifest for people: of one result by its name, of a notebook all. */
  private static List<Path> shown(KeptResult kept) throws IOException {
    String name = kept.manifest().getFileName().toString();
    String stem = name.endsWith(OF_ONE) ? name.substring(0, name.length() - MANIFEST.length()) : "";
    try (Stream<Path> all = Files.list(kept.folder())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isShown(file.getFileName().toString(), stem))
          .sorted()
          .toList();
    }
  }

  private static boolean isShown(String name, String stem) {
    return name.startsWith(stem)
        && !name.endsWith(MANIFEST)
        && SHOWN.stream().anyMatch(end -> name.toLowerCase(Locale.ROOT).endsWith(end))
        && (stem.isEmpty() || name.indexOf('.', stem.length()) < 0);
  }

  private static byte[] zipped(Map<String, Path> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        // When it was packed is nobody's business, and would make two packs differ.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        Files.copy(file.getValue(), zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Unpacks a bundle, and checks everything in it that a result is made again from.
   *
   * @param into is there, and empty; nothing is written outside of it
   * @return the manifest's file in it
   * @throws IllegalArgumentException if the file is no bundle, a name in it leads elsewhere, it is
   *     larger than any result, or a file in it is not what the manifest says
   */
  public static Path unpack(Path bundle, Path into) {
    Set<String> names = new HashSet<>();
    try (var zip = new ZipFile(bundle.toFile())) {
      long room = MOST_BYTES;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!names.add(plain(bundle, entry)) || names.size() > MOST_FILES) {
          throw refused(bundle, "it has a file twice, or more than " + MOST_FILES);
        }
        try (InputStream in = zip.getInputStream(entry);
            OutputStream out = Files.newOutputStream(into.resolve(entry.getName()))) {
          room = copy(bundle, in, out, room);
        }
      }
    } catch (ZipException e) {
      throw refused(bundle, "it is damaged: " + e.getMessage());
    } catch (IOException e) {
      throw refused(bundle, "it cannot be read: " + e.getMessage());
    }
    List<String> manifests = names.stream().filter(name -> name.endsWith(MANIFEST)).toList();
    if (manifests.size() != 1) {
      throw refused(bundle, "it has " + manifests.size() + " manifests, where a result has one");
    }
    Path manifest = into.resolve(manifests.getFirst());
    KeptResult kept = KeptResult.of(manifest);
    kept.check();
    kept.program()
        .ifPresent(notebook -> {
          throw refused(
              bundle,
              "its notebook '"
                  + notebook
                  + "' is a program of the sender's: unzip it, read it, and run it by ./lab run");
        });
    return manifest;
  }

  private static String plain(Path bundle, ZipEntry entry) {
    String name = entry.getName();
    if (entry.isDirectory() || !PLAIN.matcher(name).matches() || name.matches("\\.*")) {
      throw refused(bundle, "'" + name + "' in it would be written outside its folder");
    }
    return name;
  }

  /** Copies what there is; returns how much room is left. */
  private static long copy(Path bundle, InputStream in, OutputStream out, long room)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = room;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      left -= n;
      if (left < 0) {
        throw refused(bundle, "it unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
      }
      out.write(buffer, 0, n);
    }
    return left;
  }

  private static IllegalArgumentException refused(Path bundle, String why) {
    return new IllegalArgumentException("'" + bundle + "' is no result to make again: " + why);
  }
}
