package entrylab.reproduce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import entrylab.sweep.SweepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What stands beside a kept result, so that it can be made again.
 *
 * @param format of this file
 * @param provenance of the result
 * @param result the CSV beside this file, and its checksum
 */
public record Manifest(int format, Provenance provenance, Input result) {
  private static final int FORMAT = 1;
  private static final String SUFFIX = ".manifest.json";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

  /**
   * Keeps a result: its CSV, the manifest, and the source of each design and CPU that is not
   * shipped.
   *
   * @param folder made if it is not there
   * @param name the files' name without extension
   * @return the manifest's file
   * @throws IllegalArgumentException if a file cannot be written
   */
  public static Path keep(Path folder, String name, SweepResult result) {
    makeFolder(folder);
    String csv = result.csv();
    OwnDesigns.keep(folder, result.settings().designs());
    OwnCpus.keep(folder, result.settings().cpus());
    WholeFile.write(folder.resolve(name + ".csv"), csv);
    Path file = folder.resolve(name + SUFFIX);
    var manifest =
        new Manifest(
            FORMAT, Provenance.of(result.settings()), new Input(name + ".csv", Checksum.of(csv)));
    WholeFile.write(file, manifest.json());
    return file;
  }

  /**
   * Makes the folder that results are kept in, if it is not there.
   *
   * @throws IllegalArgumentException if it cannot be made or written
   */
  public static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot make the folder '" + folder + "'", e);
    }
    if (!Files.isWritable(folder)) {
      throw new IllegalArgumentException("cannot write into '" + folder + "': permission denied");
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if the file cannot be read or is none
   */
  public static Manifest read(Path file) {
    try {
      Manifest manifest = JSON.readValue(Files.readString(file), Manifest.class);
      if (manifest.format() != FORMAT) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "'%s' has format %d, and this lab reads format %d",
                file,
                manifest.format(),
                FORMAT));
      }
      return manifest;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "'" + file + "' is no manifest: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "'", e);
    }
  }

  /** Its text. */
  String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest that JSON cannot hold", e);
    }
  }
}
