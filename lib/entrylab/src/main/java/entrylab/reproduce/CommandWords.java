package entrylab.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The words of a command, in which a reader's own designs and CPUs are files by their paths.
 *
 * @param words as typed, the command's name first
 */
public record CommandWords(List<String> words) {

  /** The command's name. */
  String name() {
    return words.getFirst();
  }

  /** The words without an option and its value. */
  public CommandWords without(String option) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(option)) {
        i++;
      } else if (!words.get(i).startsWith(option + "=")) {
        rest.add(words.get(i));
      }
    }
    return new CommandWords(rest);
  }

  /**
   * Makes sure that own files can be kept, before work whose result would be lost.
   *
   * @throws IllegalArgumentException if one cannot be read, or if two have the same name
   */
  public void check() {
    ownFiles();
  }

  /** The words with own files by their names alone, as they stand beside a manifest. */
  CommandWords beside() {
    return each(OwnFiles::name);
  }

  /** The words with own files in a folder. */
  CommandWords in(Path folder) {
    return each(file -> folder.resolve(OwnFiles.name(file)).toString());
  }

  /**
   * The texts of own files, by their names.
   *
   * @throws IllegalArgumentException if one cannot be read, or if two have the same name
   */
  Map<String, String> ownFiles() {
    Map<String, String> texts = new LinkedHashMap<>();
    each(file -> {
      String text = read(Path.of(file));
      String other = texts.put(OwnFiles.name(file), text);
      if (other != null && !other.equals(text)) {
        throw new IllegalArgumentException(
            "two files are named '" + OwnFiles.name(file) + "': only one can be kept, rename one");
      }
      return file;
    });
    return texts;
  }

  private CommandWords each(UnaryOperator<String> ofFile) {
    return new CommandWords(words.stream().map(word -> mapped(word, ofFile)).toList());
  }

  /** Of a word such as {@code a.S}, {@code switch,b.S} or {@code --cpu=c.cpu}. */
  private static String mapped(String word, UnaryOperator<String> ofFile) {
    int value = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
    return word.substring(0, value) + OwnFiles.mapped(word.substring(value), ofFile);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "'", e);
    }
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
