package entrylab.core.cpu;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CpuFileTest {

  static Stream<String> names() {
    return Cpus.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyShippedProfileStatesEveryValueWithASource(String name) {
    Cpu cpu = Cpus.get(name);
    for (Parameter parameter : Parameter.values()) {
      assertTrue(cpu.states(parameter) || parameter.optional(), parameter.key());
    }
    cpu.values().values().forEach(q -> assertFalse(q.source().isBlank()));
  }

  @Test
  void theCpusOfTheStudyAreThere() {
    assertTrue(
        Cpus.names()
            .containsAll(
                Stream.of(
                        "sandy-bridge",
                        "haswell",
                        "broadwell",
                        "skylake",
                        "cascade-lake",
                        "sunny-cove-client",
                        "sunny-cove-server",
                        "golden-cove",
                        "redwood-cove",
                        "zen2",
                        "zen3",
                        "zen4",
                        "zen5")
                    .toList()));
  }

  @Test
  void anAnswerIsRepeatedOnSomeOfTheRealCpus() {
    var real = Cpus.real().stream().map(Cpu::name).toList();
    var elsewhere = Cpus.elsewhere().stream().map(Cpu::name).toList();
    assertTrue(real.containsAll(elsewhere));
    assertTrue(elsewhere.size() > 1 && elsewhere.size() < real.size());
  }

  @Test
  void anAblationChangesOneValueOnly() {
    Cpu real = Cpus.get("haswell");
    Cpu ablation = Cpus.get("haswell-perfect-btb");
    var changed =
        Stream.of(Parameter.values())
            .filter(p -> !p.optional())
            .filter(p -> !real.quantity(p).value().equals(ablation.quantity(p).value()))
            .toList();
    assertEquals(List.of(Parameter.BTB_KIND), changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rob.entries | 192 | entries | uiCA | 192;needs name | value",
        "rob.entries | 192 | entries |  | 192 | model;needs name | value",
        "rob.size | 192 | entries | uiCA | 192 | model;unknown name 'rob.size'",
        "rob.entries | 192 | cycles | uiCA | 192 | model;rob.entries is counted in entries",
        "rob.entries | 192 | entries | uiCA | 200..224 | model;192 lies outside its range 200..224",
        "rob.entries | 192 | entries | uiCA | 192 | sure;unknown confidence 'sure'",
        "l3.inclusive | 2 | flag | uiCA | 2 | model;2 is no value in flag",
        "@speed fast;unknown directive",
        "rename.width | 0 | per-cycle | me | 0 | derived;'0' is no value of rename.width: a whole",
        "rename.width | 2.5 | per-cycle | me | 2..3 | derived;'2.5' is no value of rename.width",
        "load.buffer | 9 | entries | me | 0..10 | derived;'0' is no value of load.buffer",
        "mispredict | 1000000 | cycles | me | 1000000 | derived;from 0 to 10000",
        "mispredict | ten | cycles | me | ten | derived;'ten' is no number",
        "mispredict | NaN | cycles | me | NaN | derived;'NaN' is no finite number",
        "mispredict | 15 | cycles | me | a..b | derived;'a' is no number",
        "uopcache.window | 48 | bytes | me | 48 | derived;a power of two up to 4096",
        "macro_fusion | all | word | me | all | derived;one of intel, registers, cmp-test",
        "memory_renaming | any | word | me | any/some | derived;'some' is no value of memory_renaming",
        "clock | 0 | GHz | me | 0 | derived;'0' is no value of clock: a number above 0",
      })
  void aLineThatLacksAnythingIsRefusedWithItsNumber(String line, String complaint) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> read("# first\n" + line));
    assertAll(
        () -> assertTrue(thrown.getMessage().contains("mine.cpu, line 2"), thrown.getMessage()),
        () -> assertTrue(thrown.getMessage().contains(complaint), thrown.getMessage()));
  }

  @Test
  void aCostOfWhatOnlySomeCpusHaveMayBeLeftOut() {
    assertFalse(Cpus.get("golden-cove").states(Parameter.FRED_ERETU));
    Cpu with = Cpus.get("golden-cove-fred");
    assertEquals(List.of("29", "288"), with.alternatives(Parameter.FRED_ERETU));
    assertTrue(with.uncertain().contains(Parameter.FRED_ERETU));
  }

  @Test
  void aValueStatedTwiceIsRefused() {
    String line = "rob.entries | 192 | entries | uiCA | 192 | model\n";
    var thrown = assertThrows(IllegalArgumentException.class, () -> read(line + line));
    assertTrue(thrown.getMessage().contains("line 2: rob.entries was stated in line 1"));
  }

  @Test
  void whatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("odd.cpu"), new byte[] {(byte) 0xff, (byte) 0xfe});
    var thrown = assertThrows(IllegalArgumentException.class, () -> Cpus.fromFile(file));
    assertEquals("odd.cpu is no text in UTF-8", thrown.getMessage());
  }

  @Test
  void aProfileWithoutABaseMustStateEverything() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> read("@title x\n"));
    assertTrue(thrown.getMessage().contains("no value for clock"), thrown.getMessage());
  }

  @Test
  void aSensitivityRunStaysInsideTheStatedRange() {
    Cpu haswell = Cpus.get("haswell");
    assertEquals(20, haswell.with(Parameter.MISPREDICT, "20").count(Parameter.MISPREDICT));
    assertThrows(IllegalArgumentException.class, () -> haswell.with(Parameter.MISPREDICT, "40"));
    assertTrue(haswell.uncertain().contains(Parameter.INDIRECT));
    assertFalse(haswell.uncertain().contains(Parameter.ROB));
  }

  private static Cpu read(String text) {
    return CpuFile.read("mine", new StringReader(text), Cpus::get);
  }
}
