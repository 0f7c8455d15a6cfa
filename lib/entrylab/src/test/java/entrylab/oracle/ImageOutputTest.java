package entrylab.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageOutputTest {
  @Test
  void linesAreFoundAmongOtherText() {
    ImageOutput output =
        ImageOutput.parse("boot\033[2J@B 0 ffffffffffffffff 1\r\nnoise@B fa 2 3\n@E 1f4\n");
    assertEquals(
        List.of(new ImageOutput.Batch(0, -1, 1), new ImageOutput.Batch(250, 2, 3)),
        output.batches());
    assertEquals(500, output.cases());
    assertTrue(output.finished());
  }

  @Test
  void aDumpIsItsCaseItsWordsAndItsCount() {
    ImageOutput output = ImageOutput.parse("@C 7\n@W a\n@W b\n@F d 18 33 2b\n@N 50\n@E 1\n");
    ImageOutput.Dump dump = output.dumps().getFirst();
    assertEquals(new Observation(7, new Transcript(new long[] {10, 11}), 80), dump.seen());
    assertEquals(0x18, dump.errorCode());
  }

  @Test
  void whatStopsBeforeItsEndIsNotFinished() {
    assertFalse(ImageOutput.parse("@B 0 1 2\n@E").finished());
  }

  @Test
  void aFaultOfTheDriverIsNoResult() {
    var failure =
        assertThrows(EmulatorException.class, () -> ImageOutput.parse("@X e 2 ffffffff81600000\n"));
    assertTrue(failure.getMessage().contains("ffffffff81600000"));
  }

  @Test
  void anEmulatorThatHangsIsEnded() {
    try (Launch launch = new Launch()) {
      var failure =
          assertThrows(
              EmulatorException.class,
              () ->
                  launch.run(
                      "a sleeper",
                      List.of("sleep", "600"),
                      Map.of(),
                      "none",
                      Duration.ofSeconds(1)));
      assertTrue(failure.getMessage().startsWith("a sleeper did not end within 1 s"));
    }
  }
}
