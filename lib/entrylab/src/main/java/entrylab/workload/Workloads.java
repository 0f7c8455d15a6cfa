package entrylab.workload;

import entrylab.image.Data;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue of workloads: recorded programs, single calls and mixes, by the words for them. */
public final class Workloads {
  private static final String FOLDER = "workloads/";
  private static final String INDEX = FOLDER + "index.txt";
  private static final String SUFFIX = ".calls";
  private static final String MIX = "mix:";

  /** In front of a recording's name: its calls in no order. */
  static final String INDEPENDENT = "independent:";

  /** In front of a recording's name: a Markov chain fitted to it. */
  static final String CHAIN = "chain:";

  private Workloads() {}

  /** The recorded workloads, in the order of {@code data/workloads/index.txt}. */
  public static List<String> names() {
    return Data.text(INDEX).lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * A recorded workload.
   *
   * @throws IllegalArgumentException if none has that name
   */
  public static RecordedWorkload get(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(
          "unknown workload '" + name + "'" + Suggestion.of(name, names()));
    }
    String path = FOLDER + name + SUFFIX;
    return new RecordedWorkload(name, CompactFormat.read("data/" + path, Data.reader(path)));
  }

  /**
   * The workload of one word: a recorded workload's name, a syscall's name (that one, repeated), or
   * a mix such as {@code mix:read=0.9+clone=0.1}.
   *
   * <p>{@code independent:NAME} is the mix with a recording's shares, {@code chain:NAME} the Markov
   * chain fitted to it.
   *
   * <p>Syscalls must be in the table or have an alias that is.
   *
   * @throws IllegalArgumentException naming the word that means nothing, or the shares that do not
   *     add up
   */
  public static Workload parse(String word, SyscallTable table) {
    NameResolver resolver = new NameResolver(table, Aliases.shipped());
    if (word.startsWith(MIX)) {
      return mix(word, table, resolver);
    }
    if (word.startsWith(INDEPENDENT)) {
      return get(word.substring(INDEPENDENT.length())).independent();
    }
    if (word.startsWith(CHAIN)) {
      return get(word.substring(CHAIN.length())).chain();
    }
    List<String> recorded = names();
    if (recorded.contains(word)) {
      return get(word);
    }
    if (!isCall(word, resolver)) {
      throw new IllegalArgumentException(
          "unknown workload '"
              + word
              + "': neither a recorded one nor a syscall"
              + Suggestion.of(word, Stream.concat(recorded.stream(), calls(table)).toList()));
    }
    return Mix.only(word);
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
    Resolution found = new NameResolver(table, Aliases.shipped()).resolve(CallName.of(word));
    if (word.isEmpty() || found.kind() == Resolution.Kind.UNKNOWN) {
      throw new IllegalArgumentException(
          "unknown syscall '" + word + "'" + Suggestion.of(word, calls(table).toList()));
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
            "unknown syscall '"
                + call
                + "' in '"
                + word
                + "'"
                + Suggestion.of(call, calls(table).toList()));
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
    return !word.isEmpty() && resolver.resolve(CallName.of(word)).kind() != Resolution.Kind.UNKNOWN;
  }

  private static Stream<String> calls(SyscallTable table) {
    return table.rows().stream().map(Syscall::name).distinct();
  }
}
