package entrylab.sweep.call;

import entrylab.setting.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words for costs of handlers and tracers: {@code NAME=VALUE,...}, those that are changed.
 *
 * <pre>{@code
 * show(new WorkCostsWords().read("ptrace.time=9").changes());
 * }</pre>
 */
public final class WorkCostsWords implements Words<WorkCosts> {

  @Override
  public String label() {
    return "NAME=VALUE,...";
  }

  @Override
  public WorkCosts read(String words) {
    Map<String, String> changes = new LinkedHashMap<>();
    Arrays.stream(words.split(",", -1))
        .map(word -> word.split("=", -1))
        .forEach(pair -> {
          if (pair.length != 2) {
            throw new IllegalArgumentException(
                "'"
                    + String.join("=", pair)
                    + "' is not of the form NAME=VALUE, such as ptrace.time=9");
          }
          changes.put(pair[0], pair[1]);
        });
    return WorkCosts.changed(changes);
  }

  @Override
  public String write(WorkCosts costs) {
    return costs.changes().entrySet().stream()
        .map(Map.Entry::toString)
        .collect(Collectors.joining(","));
  }
}
