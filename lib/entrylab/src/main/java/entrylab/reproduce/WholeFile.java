package entrylab.reproduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that are there as a whole or not at all: an old one stays until the new one is complete.
 */
public final class WholeFile {
  private static final String PARTIAL = ".partial";

  private WholeFile() {}

  /**
   * Writes a text as UTF-8.
   *
   * @throws IllegalArgumentException if it cannot be written, telling why; an old file is untouched
   */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes.
   *
   * @throws IllegalArgumentException if they cannot be written, telling why; an old file is
   *     untouched
   */
  public static void write(Path file, byte[] bytes) {
    Path target = file.toAbsolutePath();
    Path partial = null;
    try {
      if (Files.isDirectory(target)) {
        throw new IOException("it is a folder");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A pipe or a device cannot be replaced, only written to.
        Files.write(target, bytes);
        return;
      }
      // Not a temporary file: those may be read by nobody else.
      partial = target.resolveSibling(target.getFileName() + "." + System.nanoTime() + PARTIAL);
      Files.write(partial, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
      partial = null;
    } catch (IOException e) {
      throw refusal(file, reason(e), e);
    } finally {
      delete(partial);
    }
  }

  /**
   * Makes sure that a file can be written, before work whose result would be lost.
   *
   * @throws IllegalArgumentException if it cannot, telling why
   */
  public static void check(Path file) {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw refusal(file, "it is a folder", null);
    }
    if (!Files.isDirectory(target.getParent())) {
      throw refusal(file, "there is no such folder", null);
    }
    if (!Files.isWritable(Files.exists(target) ? target : target.getParent())) {
      throw refusal(file, "permission denied", null);
    }
  }

  private static IllegalArgumentException refusal(Path file, String why, IOException cause) {
    return new IllegalArgumentException("cannot write '" + file + "': " + why, cause);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such folder";
      case AccessDeniedException denied -> "permission denied";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static void delete(Path partial) {
    if (partial == null) {
      return;
    }
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
