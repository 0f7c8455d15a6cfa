package entrylab.reproduce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A manifest as a file of JSON beside the result. */
final class ManifestFile {
  /** Of the files that this lab writes and reads. */
  static final int FORMAT = 2;

  private static final String SUFFIX = ".manifest.json";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

  private ManifestFile() {}

  /** Where the manifest of a result of this name stands. */
  static Path at(Path folder, String name) {
    return folder.resolve(name + SUFFIX);
  }

  /**
   * Writes a manifest beside a result.
   *
   * @param name of the result's file, without extension
   */
  static Path write(Path folder, String name, Manifest manifest) {
    return write(at(folder, name), manifest);
  }

  /** Writes a manifest into a file of its own name. */
  static Path write(Path file, Manifest manifest) {
    try {
      WholeFile.write(file, JSON.writeValueAsString(manifest) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest that JSON cannot hold", e);
    }
    return file;
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if the file cannot be read, is none, or is of another format
   */
  static Manifest read(Path file) {
    try {
      JsonNode tree = tree(file);
      if (!tree.isObject()) {
        throw new IllegalArgumentException("'" + file + "' is no manifest: it is empty or a list");
      }
      int format = tree.path("format").asInt(FORMAT);
      if (format != FORMAT) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "'%s' has format %d, and this lab reads format %d: keep the result again,"
                    + " or read it with the commit that it names",
                file,
                format,
                FORMAT));
      }
      return JSON.treeToValue(tree, type(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "'" + file + "' is no manifest: " + e.getOriginalMessage(), e);
    }
  }

  private static Class<? extends Manifest> type(JsonNode tree) {
    return tree.path("kind").asText().equals(CommandManifest.KIND)
        ? CommandManifest.class
        : SweepManifest.class;
  }

  private static JsonNode tree(Path file) throws JsonProcessingException {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "'", e);
    }
  }
}
