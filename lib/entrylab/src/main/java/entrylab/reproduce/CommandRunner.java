package entrylab.reproduce;

import java.nio.file.Path;
import java.util.Map;

/** Runs a kept command once more. */
@FunctionalInterface
public interface CommandRunner {

  /**
   * Runs it and keeps what it prints.
   *
   * @param words of the command, own files by paths that can be read
   * @param options it had; of a notebook its parameters
   * @param folder that is there, for the result and its manifest
   * @throws IllegalArgumentException if the command cannot be run any more
   */
  void run(CommandWords words, Map<String, String> options, Path folder);
}
