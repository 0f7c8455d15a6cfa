package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The living tasks of a log by their pid.
 *
 * <p>A tracer leaves the pid out while it follows a single task. Lines without one belong to the
 * task of the line before or, where that has ended, to the one that is left.
 */
final class LogTasks {
  /** The largest pid Linux gives, PID_MAX_LIMIT on 64-bit machines; bounds the memory too. */
  static final int MAX_PID = 1 << 22;

  /** The pid of a line that has none. */
  static final int NO_PID = 0;

  private final TreeMap<Integer, LogTask> alive = new TreeMap<>();
  private final Set<Integer> children = new HashSet<>();
  private final Map<Integer, LogTask> lastToLeave = new HashMap<>();
  private CallAbi lastAbi = CallAbi.NATIVE;
  private int lastPid;
  private LogTask last;
  private LogTask unnamed;
  private int count;

  /** The task of a line; new tasks start with the ABI of the line before, as a child does. */
  LogTask of(int pid) {
    if (last == null || (pid != lastPid && pid != NO_PID)) {
      last = pid == NO_PID ? left() : named(pid);
    }
    lastAbi = last.abi();
    return last;
  }

  private LogTask named(int pid) {
    lastPid = pid;
    LogTask task = alive.get(pid);
    if (task == null) {
      // The first pid that no attach line announced is the task that had no pid so far.
      task = unnamed != null && !children.contains(pid) ? unnamed : create();
      unnamed = task == unnamed ? null : unnamed;
      alive.put(pid, task);
    }
    return task;
  }

  private LogTask left() {
    if (unnamed == null && !alive.isEmpty()) {
      lastPid = alive.firstKey();
      return alive.get(lastPid);
    }
    lastPid = NO_PID;
    unnamed = unnamed == null ? create() : unnamed;
    return unnamed;
  }

  private LogTask create() {
    return new LogTask(count++, lastAbi);
  }

  /** The task that a resumed line belongs to: without a pid, the last to leave that call open. */
  LogTask resuming(int pid, int name) {
    LogTask task = of(pid);
    LogTask open = lastToLeave.get(name);
    return pid == NO_PID && task.pending() != name && open != null && open.pending() == name
        ? open
        : task;
  }

  /** A task left a call open. */
  void left(LogTask task, int name) {
    lastToLeave.put(name, task);
  }

  /** A line says that a child was attached. */
  void attached(int pid) {
    if (children.size() < MAX_PID) {
      children.add(pid);
    }
  }

  /** A thread's execve ends in the name of its leader: the leader's task goes on with that call. */
  void superseded(int leader, int thread) {
    LogTask by = alive.get(thread);
    if (by != null) {
      of(leader).adopt(by);
      alive.remove(thread);
      children.remove(thread);
    }
  }

  /** The tracer lets a task go, which most often has ended; one that had no line is nobody's. */
  void detached(int pid) {
    if (alive.containsKey(pid)) {
      of(pid);
      ended(pid);
    }
  }

  /** A line says that a task ended; its pid may come back as another task. */
  void ended(int pid) {
    of(pid);
    if (last == unnamed) {
      unnamed = null;
    }
    alive.remove(lastPid);
    children.remove(lastPid);
    last = null;
  }
}
