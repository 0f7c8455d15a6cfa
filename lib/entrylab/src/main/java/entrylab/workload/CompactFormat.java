package entrylab.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The text format of recorded workloads: a header, a list of names with short codes, then calls.
 *
 * <pre>
 * # entrylab workload, format 1
 * # command: git status
 * # names
 * a openat 4711
 * b rt_sigreturn 3 x32
 * # calls
 * 0 a12 a a3*5 b40
 * 1 a7
 * </pre>
 *
 * <p>Header lines are {@code # key: value}. A name line is code, name, count and, unless 64, the
 * ABI; frequent names have short codes. A call line is a task number, then that task's calls: code,
 * microseconds since the task's previous return (nothing where the log has no time), and {@code *n}
 * where the same repeats n times. Order of lines is order of calls.
 *
 * <pre>{@code
 * var text = new StringBuilder();
 * CompactFormat.write(Workloads.get("git-status").recording(), text);
 * show(text.substring(0, 1_000));
 * }</pre>
 */
public final class CompactFormat {
  /** The first line of every file. */
  public static final String MAGIC = "# entrylab workload, format 1";

  private static final String NAMES = "# names";
  private static final String CALLS = "# calls";

  /** Calls a file may stand for, so that a repetition cannot fill the memory. */
  private static final int MAX_CALLS = 1 << 24;

  private static final int LETTERS = 26;
  private static final int LINE_WIDTH = 96;

  private CompactFormat() {}

  /**
   * Writes a recording.
   *
   * @throws UncheckedIOException if the destination cannot be written
   */
  public static void write(Recording recording, Appendable out) {
    try {
      out.append(MAGIC).append('\n');
      for (Map.Entry<String, String> entry : recording.header().entrySet()) {
        out.append("# ").append(entry.getKey()).append(": ").append(entry.getValue()).append('\n');
      }
      writeCalls(recording, writeNames(recording, out), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] writeNames(Recording recording, Appendable out) throws IOException {
    Map<CallName, Long> counts = recording.counts();
    List<CallName> names = recording.names();
    int[] byCount =
        IntStream.range(0, names.size())
            .boxed()
            .sorted(Comparator.comparing(code -> -counts.get(names.get(code))))
            .mapToInt(Integer::intValue)
            .toArray();
    String[] codes = new String[names.size()];
    out.append(NAMES).append('\n');
    for (int rank = 0; rank < byCount.length; rank++) {
      CallName call = names.get(byCount[rank]);
      codes[byCount[rank]] = code(rank);
      out.append(code(rank)).append(' ').append(call.name()).append(' ');
      out.append(Long.toString(counts.get(call)));
      out.append(call.abi() == CallAbi.NATIVE ? "" : " " + call.abi()).append('\n');
    }
    return codes;
  }

  private static void writeCalls(Recording recording, String[] codes, Appendable out)
      throws IOException {
    out.append(CALLS).append('\n');
    StringBuilder line = new StringBuilder();
    int task = -1;
    for (int call = 0; call < recording.size(); ) {
      if (recording.task(call) != task || line.length() >= LINE_WIDTH) {
        out.append(line.isEmpty() ? "" : line.append('\n'));
        task = recording.task(call);
        line.setLength(0);
        line.append(task);
      }
      int same = 1;
      while (call + same < recording.size() && alike(recording, call, call + same)) {
        same++;
      }
      line.append(' ').append(codes[recording.code(call)]);
      int gap = recording.gapMicros(call);
      line.append(gap == SyscallStream.NO_GAP ? "" : Integer.toString(gap));
      line.append(same == 1 ? "" : "*" + same);
      call += same;
    }
    out.append(line.isEmpty() ? "" : line.append('\n'));
  }

  private static boolean alike(Recording recording, int a, int b) {
    return recording.code(a) == recording.code(b)
        && recording.task(a) == recording.task(b)
        && recording.gapMicros(a) == recording.gapMicros(b);
  }

  /** a..z, then aa, ab, ...: the rank in base 26 without a zero. */
  private static String code(int rank) {
    StringBuilder code = new StringBuilder();
    for (int rest = rank; rest >= 0; rest = rest / LETTERS - 1) {
      code.insert(0, (char) ('a' + rest % LETTERS));
    }
    return code.toString();
  }

  /**
   * Reads a recording.
   *
   * @param source what the text is called in messages
   * @throws IllegalArgumentException naming source, line and word of the first thing that does not
   *     fit the format
   */
  public static Recording read(String source, Reader text) {
    return new CompactReader(source, new BufferedReader(text)).read();
  }

  /** The parser's state: where it is and what it has seen. */
  private static final class CompactReader {
    private final String source;
    private final BufferedReader text;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, CallName> names = new LinkedHashMap<>();
    private final Recording.Builder calls = new Recording.Builder();
    private int lineNumber;

    CompactReader(String source, BufferedReader text) {
      this.source = source;
      this.text = text;
    }

    Recording read() {
      if (!MAGIC.equals(line())) {
        throw damaged("the first line must be '" + MAGIC + "'");
      }
      String line = line();
      while (line != null && !line.equals(NAMES)) {
        headerLine(line);
        line = line();
      }
      line = line();
      while (line != null && !line.equals(CALLS)) {
        nameLine(line.split(" "));
        line = line();
      }
      line = line();
      while (line != null) {
        callLine(line);
        line = line();
      }
      return calls.build(header);
    }

    private String line() {
      lineNumber++;
      try {
        return text.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void headerLine(String line) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("# ") || colon < 0) {
        throw damaged("'" + line + "' is not '# key: value'");
      }
      header.put(line.substring(2, colon), line.substring(colon + 2));
    }

    private void nameLine(String[] words) {
      if (words.length < 3 || words.length > 4) {
        throw damaged("a name line is 'code name count [abi]'");
      }
      CallAbi abi = words.length == 3 ? CallAbi.NATIVE : CallAbi.parse(words[3]);
      names.put(words[0], new CallName(words[1], abi));
    }

    private void callLine(String line) {
      int end = digits(line, 0);
      int task = number(line, 0, end);
      while (end < line.length()) {
        if (line.charAt(end) != ' ') {
          throw damaged("'" + line.substring(end) + "' does not start with a space");
        }
        int start = end + 1;
        int gapAt = start;
        while (gapAt < line.length() && Character.isLetter(line.charAt(gapAt))) {
          gapAt++;
        }
        CallName name = names.get(line.substring(start, gapAt));
        if (name == null) {
          throw damaged("no name has the code '" + line.substring(start, gapAt) + "'");
        }
        end = digits(line, gapAt);
        int gap = end == gapAt ? SyscallStream.NO_GAP : number(line, gapAt, end);
        int times = 1;
        if (end < line.length() && line.charAt(end) == '*') {
          int timesAt = end + 1;
          end = digits(line, timesAt);
          times = number(line, timesAt, end);
        }
        if (times > MAX_CALLS - calls.size()) {
          throw damaged("more than " + MAX_CALLS + " calls");
        }
        for (int i = 0; i < times; i++) {
          calls.add(name, task, gap);
        }
      }
    }

    private static int digits(String line, int from) {
      int at = from;
      while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
        at++;
      }
      return at;
    }

    private int number(String line, int from, int to) {
      try {
        return Integer.parseInt(line, from, to, 10);
      } catch (NumberFormatException e) {
        throw damaged("'" + line.substring(from, to) + "' is not a number");
      }
    }

    private IllegalArgumentException damaged(String what) {
      return new IllegalArgumentException(source + ":" + lineNumber + ": " + what);
    }
  }
}
