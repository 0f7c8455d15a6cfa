package entrylab.reproduce;

import entrylab.sweep.SweepSettings;
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
  private static final String WORKLOAD = SweepSettings.WORKLOADS.option();

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
  CommandWords beside(OwnLogs logs) {
    return each(OwnFiles::name).eachWorkload(logs::beside);
  }

  /**
   * The words with own files in a folder.
   *
   * @param places of logs and notebooks, by the names that the words have for them
   */
  CommandWords in(Path folder, Map<String, Path> places) {
    if (name().equals(CommandManifest.RUN)) {
      Path notebook = places.get(words.getLast());
      return notebook == null ? this : new CommandWords(List.of(name(), notebook.toString()));
    }
    return each(file -> folder.resolve(OwnFiles.name(file)).toString())
        .eachWorkload(words -> OwnLogs.in(places, words));
  }

  /** With other words for workloads: what follows the option, in the same word or in the next. */
  private CommandWords eachWorkload(UnaryOperator<String> other) {
    List<String> all = new ArrayList<>(words);
    for (int i = 0; i < all.size(); i++) {
      if (i > 0 && all.get(i - 1).equals(WORKLOAD)) {
        all.set(i, other.apply(all.get(i)));
      } else if (all.get(i).startsWith(WORKLOAD + "=")) {
        int value = WORKLOAD.length() + 1;
        all.set(i, all.get(i).substring(0, value) + other.apply(all.get(i).substring(value)));
      }
    }
    return new CommandWords(all);
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
