package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.kernel.GuestRegisters;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.Symbols;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a kernel keeps the words that ask for work, by its release. */
class TaskWordsTest {
  private static KernelSnapshot snapshot(String release) {
    KernelRecord record =
        KernelRecord.of(
            "mine", Map.of("kernel", release), new Symbols(List.of()), List.of(), List.of());
    var registers = new GuestRegisters(Map.of("cr3", 0L, "kernel-gs-base", 0L));
    return new KernelSnapshot(registers, registers, Map.of(), record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.4.0-mine", "4.6.7", "4.8.17", "3.16.85"})
  void atTheStacksBaseTheyAreNotLookedFor(String release) {
    String said =
        assertThrows(KernelException.class, () -> TaskWords.current(snapshot(release)))
            .getMessage();
    assertEquals(
        "mine is Linux "
            + release
            + ", which keeps thread_info at the stack's base; a check needs 4.9 or newer",
        said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.9.0-19-amd64", "4.19.0", "5.10.0-46-cloud-amd64", "10.0"})
  void sinceFourNineTheyAreTheTasks(String release) {
    assertEquals(Optional.empty(), TaskWords.current(snapshot(release)), "no name, so unknown");
  }

  @Test
  void aKernelOfOursHasNoRelease() {
    assertEquals(Optional.empty(), TaskWords.current(snapshot("")));
  }
}
