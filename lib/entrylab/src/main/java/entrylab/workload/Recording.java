package entrylab.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The syscalls of a program run in their order, each with its task and the time since the task's
 * previous one; nothing of paths, arguments or results.
 *
 * <pre>{@code
 * Recording calls = Workloads.get("git-status").recording();
 * show(calls.counts());
 * }</pre>
 */
public final class Recording {
  private final Map<String, String> header;
  private final List<CallName> names;
  private final int[] codes;
  private final int[] tasks;
  private final int[] gaps;
  private final int taskCount;

  private Recording(Map<String, String> header, Builder from) {
    this.header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    this.names = List.copyOf(from.names);
    this.codes = Arrays.copyOf(from.codes, from.size);
    this.tasks = Arrays.copyOf(from.tasks, from.size);
    this.gaps = Arrays.copyOf(from.gaps, from.size);
    this.taskCount = from.taskCount;
  }

  /** What is known about the run: command, versions, kernel, machine, date. */
  public Map<String, String> header() {
    return header;
  }

  /** These calls under another header. */
  public Recording withHeader(Map<String, String> other) {
    Builder same = new Builder();
    same.names.addAll(names);
    same.codes = codes;
    same.tasks = tasks;
    same.gaps = gaps;
    same.size = codes.length;
    same.taskCount = taskCount;
    return new Recording(other, same);
  }

  /** The first calls, under the same header. */
  public Recording first(int calls) {
    Builder first = new Builder();
    for (int call = 0; call < Math.min(calls, size()); call++) {
      first.add(names.get(codes[call]), tasks[call], gaps[call]);
    }
    return first.build(header);
  }

  /** These calls, all of task 0 first, then all of task 1, and so on. */
  public Recording taskByTask() {
    int[] next = new int[taskCount + 1];
    for (int task : tasks) {
      next[task + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[size()];
    for (int call = 0; call < size(); call++) {
      order[next[tasks[call]]++] = call;
    }
    Builder sorted = new Builder();
    for (int call : order) {
      sorted.add(names.get(codes[call]), tasks[call], gaps[call]);
    }
    return sorted.build(header);
  }

  /** Every name that occurs, in order of first appearance. */
  public List<CallName> names() {
    return names;
  }

  /** Number of calls. */
  public int size() {
    return codes.length;
  }

  /** Number of tasks that make calls. */
  public int tasks() {
    return taskCount;
  }

  /** Index into {@link #names()} of a call. */
  public int code(int call) {
    return codes[call];
  }

  /** The task that makes a call, counted from 0 in order of first appearance. */
  public int task(int call) {
    return tasks[call];
  }

  /** Microseconds since the task's previous return, or {@link SyscallStream#NO_GAP}. */
  public int gapMicros(int call) {
    return gaps[call];
  }

  /** How often each name is called. */
  public Map<CallName, Long> counts() {
    long[] counts = new long[names.size()];
    for (int code : codes) {
      counts[code]++;
    }
    Map<CallName, Long> byName = new LinkedHashMap<>();
    for (int code = 0; code < counts.length; code++) {
      byName.put(names.get(code), counts[code]);
    }
    return byName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recording that
        && header.equals(that.header)
        && names.equals(that.names)
        && Arrays.equals(codes, that.codes)
        && Arrays.equals(tasks, that.tasks)
        && Arrays.equals(gaps, that.gaps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }

  /** Collects calls one by one. */
  public static final class Builder {
    private static final int FIRST_CAPACITY = 1024;

    private final List<CallName> names = new ArrayList<>();
    private final Map<CallName, Integer> codeOf = new HashMap<>();
    private int[] codes = new int[FIRST_CAPACITY];
    private int[] tasks = new int[FIRST_CAPACITY];
    private int[] gaps = new int[FIRST_CAPACITY];
    private int size;
    private int taskCount;

    /** Number of calls so far. */
    public int size() {
      return size;
    }

    /**
     * Appends a call.
     *
     * @param task counted from 0
     * @param gapMicros microseconds since the task's previous return, or {@link
     *     SyscallStream#NO_GAP}
     */
    public Builder add(CallName name, int task, int gapMicros) {
      if (task < 0 || gapMicros < SyscallStream.NO_GAP) {
        throw new IllegalArgumentException("task " + task + " with a gap of " + gapMicros + " us");
      }
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
        tasks = Arrays.copyOf(tasks, size * 2);
        gaps = Arrays.copyOf(gaps, size * 2);
      }
      codes[size] =
          codeOf.computeIfAbsent(
              name,
              call -> {
                names.add(call);
                return names.size() - 1;
              });
      tasks[size] = task;
      gaps[size] = gapMicros;
      taskCount = Math.max(taskCount, task + 1);
      size++;
      return this;
    }

    /** The calls so far under a header. */
    public Recording build(Map<String, String> header) {
      return new Recording(header, this);
    }
  }
}
