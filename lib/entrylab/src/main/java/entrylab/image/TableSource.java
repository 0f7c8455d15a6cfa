package entrylab.image;

import entrylab.files.DataFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The syscall table as assembler text: one {@code __SYSCALL_64 nr, function, marked, v44_target} a
 * slot.
 */
final class TableSource {
  private final SyscallTable table;
  private final Map<Integer, String> v44Targets;

  TableSource(SyscallTable table) {
    this.table = table;
    this.v44Targets = readTargets();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int nr = 0; nr < table.slots(); nr++) {
      text.append(line(nr));
    }
    return text.toString();
  }

  private String line(int nr) {
    String function =
        table
            .at(nr)
            .filter(Syscall::implemented)
            .map(Syscall::entryPoint)
            .orElse(StandIns.NI_SYSCALL);
    boolean marked = table.at(nr).map(Syscall::ptregs).orElse(false);
    String target = v44Targets.getOrDefault(nr, function);
    return String.format(
        Locale.ROOT, "\t__SYSCALL_64 %d, %s, %d, %s\n", nr, function, marked ? 1 : 0, target);
  }

  private static Map<Integer, String> readTargets() {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader csv = DataFolder.reader("syscalls/v4.4-targets.csv");
        var parser = format.parse(csv)) {
      Map<Integer, String> targets = new HashMap<>();
      for (CSVRecord row : parser) {
        targets.put(Integer.valueOf(row.get("number")), row.get("target"));
      }
      return targets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
