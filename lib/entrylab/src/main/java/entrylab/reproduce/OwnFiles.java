package entrylab.reproduce;

import entrylab.core.cpu.CpuWords;
import entrylab.design.DesignWords;
import entrylab.kernel.Kernels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a reader's own among words: designs, patches of designs, CPUs and kernel records,
 * recognised by what their names end in.
 */
final class OwnFiles {
  private OwnFiles() {}

  /** Whether a word is the path of one. */
  static boolean isOne(String word) {
    return Stream.of(DesignWords.SUFFIX, DesignWords.PATCH, CpuWords.SUFFIX, Kernels.SUFFIX)
        .anyMatch(word::endsWith);
  }

  /** Its name without folders. */
  static String name(String path) {
    return Path.of(path).getFileName().toString();
  }

  /** Texts in which own files are named, with paths into a folder instead. */
  static Map<String, String> in(Path folder, Map<String, String> texts) {
    Map<String, String> placed = new LinkedHashMap<>();
    texts.forEach((word, text) ->
        placed.put(word, mapped(text, file -> folder.resolve(name(file)).toString())));
    return placed;
  }

  /** A word or list of words such as {@code a.S} or {@code switch,b.S}, its own files replaced. */
  static String mapped(String words, UnaryOperator<String> ofFile) {
    if (Files.isRegularFile(Path.of(words))) {
      // A path may have commas.
      return isOne(words) ? ofFile.apply(words) : words;
    }
    return Arrays.stream(words.split(",", -1))
        .map(word -> mappedWord(word, ofFile))
        .collect(Collectors.joining(","));
  }

  /** A word such as {@code a.S}, or {@code a.S+b.patch}, which names two. */
  private static String mappedWord(String word, UnaryOperator<String> ofFile) {
    int plus = word.indexOf('+');
    if (plus > 0 && word.endsWith(DesignWords.PATCH)) {
      return mappedWord(word.substring(0, plus), ofFile)
          + "+"
          + ofFile.apply(word.substring(plus + 1));
    }
    return isOne(word) ? ofFile.apply(word) : word;
  }
}
