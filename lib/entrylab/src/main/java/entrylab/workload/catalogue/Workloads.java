package entrylab.workload.catalogue;

import entrylab.files.DataFolder;
import entrylab.image.MarkedList;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.setting.Unknown;
import entrylab.workload.Aliases;
import entrylab.workload.CallName;
import entrylab.workload.CompactFormat;
import entrylab.workload.Interleaved;
import entrylab.workload.Mix;
import entrylab.workload.NameResolution;
import entrylab.workload.NameResolver;
import entrylab.workload.RecordedWorkload;
import entrylab.workload.Workload;
import entrylab.workload.log.LogWorkload;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of workloads: recorded programs, single calls and mixes, by the words for them.
 *
 * <pre>{@code
 * show(Workloads.get("git-status").frequencies(SyscallTable.v45(false, MarkedList.MERGE)));
 * }</pre>
 */
public final class Workloads {
  private static final String FOLDER = "workloads/";
  private static final String INDEX = FOLDER + "index.txt";
  private static final String SUFFIX = ".calls";
  private static final String MIX = "mix:";

  /** In front of a recording's name: its calls in no order. */
  public static final String INDEPENDENT = "independent:";

  /** In front of a recording's name: a Markov chain fitted to it. */
  public static final String CHAIN = "chain:";

  private Workloads() {}

  /** The recorded workloads, in the order of {@code data/workloads/index.txt}. */
  public static List<String> names() {
    return DataFolder.text(INDEX).lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * A recorded workload.
   *
   * @throws IllegalArgumentException if none has that name
   */
  public static RecordedWorkload get(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(Unknown.name("recording", name, names()));
    }
    String path = FOLDER + name + SUFFIX;
    return new RecordedWorkload(name, CompactFormat.read("data/" + path, DataFolder.reader(path)));
  }

  /**
   * A log of your own: strace, perf trace, a csv, or a compact file, gzip'd or not.
   *
   * @throws IllegalArgumentException if the file cannot be read or holds no syscalls
   */
  public static Workload fromLog(Path log) {
    try {
      return LogWorkload.read(log);
    } catch (NoSuchFileException missing) {
      throw new IllegalArgumentException("no such file: " + missing.getFile(), missing);
    } catch (IOException failed) {
      throw new IllegalArgumentException(
          "cannot read workload '" + log + "': " + failed.getMessage(), failed);
    }
  }

  /** The workload of a log, given by its path in words. */
  public static Workload fromLog(String log) {
    return fromLog(Path.of(log));
  }

  /**
   * The workload of one word: a recorded workload's name, a syscall's name (that one, repeated), or
   * a mix such as {@code mix:read=0.9+clone=0.1}.
   *
   * <p>{@code independent:NAME} is the mix with a recording's shares, {@code chain:NAME} the Markov
   * chain fitted to it.
   *
   * <p>A word with a dot or a slash is a file, as {@link #fromLog} takes it, behind those two words
   * as well. {@code A|B} are workloads side by side in turns of 10 calls, {@code A|B@3} of 3.
   *
   * <p>Syscalls must be in the table or have an alias that is.
   *
   * @throws IllegalArgumentException naming the word that means nothing, or the shares that do not
   *     add up
   */
  public static Workload parse(String word, SyscallTable table) {
    if (word.contains(Interleaved.SIDE_BY_SIDE)) {
      return interleaved(word, table);
    }
    if (word.startsWith(MIX)) {
      return mix(word, table, new NameResolver(table, Aliases.shipped()));
    }
    if (word.startsWith(INDEPENDENT)) {
      return recorded(word, INDEPENDENT).independent();
    }
    if (word.startsWith(CHAIN)) {
      return recorded(word, CHAIN).chain();
    }
    if (isFile(word)) {
      return fromLog(word);
    }
    return names().contains(word) ? get(word) : call(word, table);
  }

  private static boolean isFile(String word) {
    return word.indexOf('.') >= 0 || word.indexOf('/') >= 0;
  }

  private static Mix call(String word, SyscallTable table) {
    if (!isCall(word, new NameResolver(table, Aliases.shipped()))) {
      throw new IllegalArgumentException(
          "unknown workload '"
              + word
              + "': neither a recorded one nor a syscall"
              + hint(
                  word,
                  Stream.concat(names().stream(), calls(table)),
                  "; recorded ones: " + String.join(", ", names())));
    }
    return Mix.only(word);
  }

  private static RecordedWorkload recorded(String word, String prefix) {
    String source = word.substring(prefix.length());
    Workload workload = isFile(source) ? fromLog(source) : get(source);
    if (workload instanceof RecordedWorkload recording) {
      return recording;
    }
    throw new IllegalArgumentException(
        "'" + word + "': " + source + " is a summary, which does not tell the order of the calls");
  }

  private static Interleaved interleaved(String word, SyscallTable table) {
    int at = word.lastIndexOf(Interleaved.TURN);
    String names = at < 0 ? word : word.substring(0, at);
    List<Workload> parts = sideBySide(names).map(part -> parse(part, table)).toList();
    try {
      int turn = at < 0 ? Interleaved.DEFAULT_TURN : Integer.parseInt(word.substring(at + 1));
      return new Interleaved(parts, turn);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + word.substring(at + 1) + "' in '" + word + "' is not a number of calls", e);
    }
  }

  /** What a word's workload is read from: names of recordings, and paths of logs. */
  public static List<String> sources(String word) {
    return sideBySide(withoutTurn(word))
        .filter(part -> !part.startsWith(MIX))
        .map(part -> part.replaceFirst("^(" + INDEPENDENT + "|" + CHAIN + ")", ""))
        .filter(part -> isFile(part) || names().contains(part))
        .toList();
  }

  /** The word with its recordings and logs, as {@link #sources} has them, named otherwise. */
  public static String withSources(String word, UnaryOperator<String> other) {
    String parts = withoutTurn(word);
    return sideBySide(parts)
            .map(part -> withSource(part, other))
            .collect(Collectors.joining(Interleaved.SIDE_BY_SIDE))
        + word.substring(parts.length());
  }

  private static String withoutTurn(String word) {
    int turn = word.contains(Interleaved.SIDE_BY_SIDE) ? word.lastIndexOf(Interleaved.TURN) : -1;
    return turn < 0 ? word : word.substring(0, turn);
  }

  private static Stream<String> sideBySide(String parts) {
    return Arrays.stream(parts.split(Pattern.quote(Interleaved.SIDE_BY_SIDE), -1));
  }

  private static String withSource(String part, UnaryOperator<String> other) {
    List<String> found = sources(part);
    if (found.isEmpty()) {
      return part;
    }
    String source = found.getFirst();
    return part.substring(0, part.length() - source.length()) + other.apply(source);
  }

  /**
   * The workloads of a comma-separated list.
   *
   * @throws IllegalArgumentException as {@link #parse}, and if the list is empty
   */
  public static List<Workload> parseList(String words, SyscallTable table) {
    List<Workload> workloads = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      workloads.add(parse(word.strip(), table));
    }
    return workloads;
  }

  /**
   * The table slot of one syscall.
   *
   * @param word a name in the table, one with an alias that is, or a number
   * @throws IllegalArgumentException if it means none
   */
  public static int syscall(String word, SyscallTable table) {
    NameResolution found = new NameResolver(table, Aliases.shipped()).resolve(CallName.of(word));
    if (word.isEmpty() || found.kind() == NameResolution.Kind.UNKNOWN) {
      throw new IllegalArgumentException(Unknown.name("syscall", word, calls(table).toList()));
    }
    return found.slot();
  }

  private static Mix mix(String word, SyscallTable table, NameResolver resolver) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String part : word.substring(MIX.length()).split("\\+", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "'" + part + "' in '" + word + "' is not syscall=share, as in mix:read=0.9+clone=0.1");
      }
      String call = part.substring(0, equals).strip();
      if (!isCall(call, resolver)) {
        throw new IllegalArgumentException(
            "unknown syscall '" + call + "' in '" + word + "'" + hint(call, calls(table), ""));
      }
      if (shares.putIfAbsent(call, share(part.substring(equals + 1), word)) != null) {
        throw new IllegalArgumentException("'" + call + "' appears twice in '" + word + "'");
      }
    }
    try {
      return Mix.of(shares);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("in '" + word + "': " + e.getMessage(), e);
    }
  }

  private static double share(String text, String word) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' in '" + word + "' is not a share between 0 and 1", e);
    }
  }

  private static boolean isCall(String word, NameResolver resolver) {
    return !word.isEmpty()
        && resolver.resolve(CallName.of(word)).kind() != NameResolution.Kind.UNKNOWN;
  }

  /**
   * What was meant, perhaps: a call that only the longer table has, or a name that is near.
   *
   * @param otherwise if nothing is
   */
  private static String hint(String word, Stream<String> known, String otherwise) {
    var longer = new NameResolver(SyscallTable.v45(true, MarkedList.MERGE), Aliases.shipped());
    return isCall(word, longer)
        ? ": only with x32 on"
        : Unknown.nearest(word, known.toList())
            .map(near -> "; did you mean '" + near + "'?")
            .orElse(otherwise);
  }

  private static Stream<String> calls(SyscallTable table) {
    return table.rows().stream().map(Syscall::name).distinct();
  }
}
