package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.kernel.recorder.KernelImages;
import entrylab.kernel.recorder.KernelRecorder;
import entrylab.kernel.recorder.KernelSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that leave one mitigation out, and the records of them. */
class MitigationsTest {
  @TempDir private Path folder;

  private KernelRecorder recorder(String mitigations) {
    return new KernelRecorder(
        new KernelImages(folder),
        new KernelSetup("", Mitigations.named(mitigations), ""),
        CallWish.parse("getppid"),
        1);
  }

  @Test
  void aSettingKnowsThoseThatLeaveOneOut() {
    assertEquals(
        Set.of("-without-pti", "-without-ibrs", "-without-bhi", "-without-verw"),
        recorder("intel").withoutEach().keySet());
    assertEquals(Set.of("-without-srso"), recorder("amd").withoutEach().keySet());
  }

  @Test
  void aSettingWithoutAnyIsRefusedInOneLine() {
    assertEquals(
        "nothing is left out of mitigations 'plain': no NAME-without-... is stated",
        assertThrows(KernelException.class, () -> recorder("plain").withoutEach()).getMessage());
  }

  @Test
  void recordsThatLeaveOneOutAreFoundByTheirNames() {
    var kernels = new Kernels(folder);
    for (String name : List.of("a", "a-without-b", "a-without-a", "a-with-c", "b-without-a")) {
      Kernels.toFile(HandMadeKernel.of(name, 0, 1, "getppid"), kernels.file(name));
    }
    assertEquals(
        List.of("a-without-a", "a-without-b"),
        kernels.withoutEach("a").stream().map(KernelRecord::name).toList());
    assertEquals(List.of(), new Kernels(folder.resolve("none")).withoutEach("a"));
  }

  @Test
  void aRecordIsFoundByItsFileInTheFolder() {
    var kernels = new Kernels(folder);
    Kernels.toFile(HandMadeKernel.of("a", 0, 1, "getppid"), kernels.file("a"));
    assertEquals("a", kernels.get("a.kernel").name());
    assertThrows(KernelException.class, () -> kernels.get("b.kernel"));
  }
}
