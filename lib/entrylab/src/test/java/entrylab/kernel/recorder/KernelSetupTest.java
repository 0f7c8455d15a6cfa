package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.kernel.KernelException;
import entrylab.kernel.Mitigations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a kernel is booted, and whether that took effect. */
class KernelSetupTest {
  private static final Mitigations OFF = Mitigations.named("off");

  @Test
  void noMachineHasProcessContextIdentifiersWhichHangTheBoot() {
    for (Mitigations one : Mitigations.all()) {
      List<String> words = List.of(new KernelSetup("", one, "").machineWords().split(","));
      assertEquals(1, words.stream().filter("-pcid"::equals).count(), one.name());
    }
    // The instruction that empties such entries is another word.
    assertEquals("max,-invpcid,-pcid", new KernelSetup("max,-invpcid", OFF, "").machineWords());
    assertEquals("max,-pcid", new KernelSetup("max,-pcid", OFF, "").machineWords());
  }

  @Test
  void aReadersMachineAndWordsGoBeforeTheMitigationsOwn() {
    Mitigations ibrs = Mitigations.named("intel-without-ibrs");
    assertEquals("Haswell,-pcid", new KernelSetup("Haswell", ibrs, "").machineWords());
    assertTrue(
        new KernelSetup("", ibrs, "quiet").commandLine().endsWith("spectre_v2=retpoline quiet"));
  }

  @Test
  void mitigationsThatTookNoEffectAreToldWithWhatTheGuestSays() {
    assertEquals(
        "6.1: mitigations 'off' did not take effect: spectre_v2 says 'Mitigation: Retpolines', not"
            + " 'Vulnerable'",
        assertThrows(
                KernelException.class,
                () -> OFF.check("6.1", Map.of("flaw spectre_v2", "Mitigation: Retpolines")))
            .getMessage());
    OFF.check("6.1", Map.of("flaw spectre_v2", "Vulnerable; STIBP: disabled"));
  }

  @Test
  void versionsOfQemuAskForTheInterfaceThatTheyHave() {
    assertEquals(1, QemuVersion.of("QEMU emulator version 7.2.22 (Debian)").pluginInterface());
    assertEquals(2, QemuVersion.of("QEMU emulator version 9.0.4").pluginInterface());
    assertEquals(3, QemuVersion.of("QEMU emulator version 10.0.2").pluginInterface());
    assertThrows(KernelException.class, () -> QemuVersion.of("QEMU emulator version 6.2.0"));
  }
}
