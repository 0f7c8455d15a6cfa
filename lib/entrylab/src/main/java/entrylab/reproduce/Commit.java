package entrylab.reproduce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commit of a clone.
 *
 * @param hash 40 hexadecimal digits, or {@value #UNKNOWN}
 * @param modified whether files that the commit has were changed since, but for the notebooks,
 *     which JupyterLab saves with what they show: what a result was asked for stands in its
 *     manifest
 */
public record Commit(String hash, boolean modified) {
  private static final String UNKNOWN = "unknown";

  /** All but these, in git's words. */
  private static final String NOTEBOOKS = ":(exclude)notebooks";

  /** Of a folder that is no clone, or on a machine without git. */
  public static final Commit NONE = new Commit(UNKNOWN, false);

  /** The commit of the clone in a folder. */
  public static Commit of(Path folder) {
    return git(folder, "rev-parse", "--verify", "HEAD")
        .map(hash -> new Commit(hash, isModified(folder)))
        .orElse(NONE);
  }

  private static boolean isModified(Path folder) {
    return git(folder, "status", "--porcelain", "--untracked-files=no", "--", ".", NOTEBOOKS)
        .filter(changes -> !changes.isEmpty())
        .isPresent();
  }

  /** What git prints, if there is a git and it agrees. */
  private static Optional<String> git(Path folder, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return hash + (modified ? ", with changes" : "");
  }
}
