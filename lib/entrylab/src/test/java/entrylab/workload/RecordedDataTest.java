package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.workload.catalogue.Workloads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The recorded workloads of data/workloads")
class RecordedDataTest {
  private static final int LARGEST = 1 << 20;

  static List<String> recorded() {
    return Workloads.names();
  }

  @Test
  void theIndexListsEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "..", "data", "workloads"))) {
      var onDisk =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".calls"))
              .map(name -> name.substring(0, name.length() - ".calls".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(onDisk, new TreeSet<>(recorded()));
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void eachSaysWhatWasRunWithWhatAndWhen(String name) {
    var header = Workloads.get(name).recording().header();
    for (String key : List.of("what", "command", "versions", "kernel", "machine", "date")) {
      assertTrue(header.containsKey(key) && !header.get(key).isBlank(), name + " lacks " + key);
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void eachIsUnderOneMebibyte(String name) {
    int bytes =
        DataFolder.text("workloads/" + name + ".calls").getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < LARGEST, name + " has " + bytes + " bytes");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void eachHoldsNoPathsAndNoArguments(String name) {
    DataFolder.text("workloads/" + name + ".calls")
        .lines()
        .dropWhile(line -> !line.equals("# names"))
        .skip(1)
        .forEach(line ->
            assertTrue(
                line.matches("# calls|[a-z]+ [a-z0-9_?]+ [0-9]+( x32| 32)?|[0-9]+[a-z0-9* ]*"),
                name + ": " + line));
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void theStreamHoldsWhatTheFrequenciesSay(String name) {
    SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);
    RecordedWorkload workload = Workloads.get(name);
    long[] counts = new long[table.slots()];
    SyscallStream stream = workload.stream(table, 1);
    for (int call = 0; call < workload.recording().size(); call++) {
      counts[stream.next()]++;
    }
    Frequencies frequencies = workload.frequencies(table);
    for (int slot = 0; slot < counts.length; slot++) {
      assertEquals(counts[slot], (long) frequencies.weight(slot), name + " slot " + slot);
    }
    assertEquals(workload.recording().size(), (long) frequencies.total());
  }
}
