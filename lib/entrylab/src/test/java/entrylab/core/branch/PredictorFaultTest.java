package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.isa.BranchKind;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What predictors re-derive at the end of a run, each seen failing on a fault put in by hand. */
class PredictorFaultTest {
  private static final BranchKind[] KINDS = BranchKind.values();

  private static BranchUnit used(Cpu cpu) {
    var unit = new BranchUnit(cpu);
    var random = new SplittableRandom(1);
    for (int i = 0; i < 3000; i++) {
      BranchKind kind = KINDS[random.nextInt(KINDS.length)];
      long address = 0x1000 + 64L * random.nextInt(40);
      boolean falls = kind == BranchKind.CONDITIONAL && random.nextBoolean();
      long target = falls ? address + 2 : 0x9000 + 64L * random.nextInt(9);
      unit.predict(kind, address, address + 2, target);
    }
    unit.check();
    return unit;
  }

  private static Field field(Object owner, String name) throws ReflectiveOperationException {
    var field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static String complaint(BranchUnit unit) {
    return assertThrows(IllegalStateException.class, unit::check).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "branches, are not",
    "right, are not",
    "resteers, are not",
    "mispredicts, are not",
    "calls, calls",
    "returned, returns",
    "asked, asked by branches"
  })
  void eachCounterIsDerivedFromOthers(String counter, String complaint)
      throws ReflectiveOperationException {
    var unit = used(Cpus.get("haswell"));
    var field = field(unit, counter);
    field.setLong(unit, field.getLong(unit) + 1);
    String found = complaint(unit);
    assertTrue(found.contains(complaint), found);
  }

  /** Sets the last element of the array at the end of a path of fields. */
  private static void spoil(Object owner, String path, long value)
      throws ReflectiveOperationException {
    Object at = owner;
    for (String step : path.split("[.]")) {
      at = field(at, step).get(at);
      if (at instanceof Object[] several) {
        at = several[several.length - 1];
      }
    }
    int last = Array.getLength(at) - 1;
    switch (at) {
      case byte[] bytes -> bytes[last] = (byte) value;
      case int[] ints -> ints[last] = (int) value;
      default -> ((long[]) at)[last - 1] = value;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "haswell, directions.counters, 4, a counter of gshare is 4",
    "haswell, directions.counters, -1, a counter of gshare is -1",
    "zen4, directions.base, 4, a base counter of TAGE is 4",
    "zen4, directions.tables.entries, -1, a tagged place of TAGE is -1",
    "zen4, indirect.entries, 3, indirect predictor: a path in another's place",
    "zen4, indirect.fallback.entries, 64, last target: a branch in another's place",
    "haswell-last-target, indirect.entries, 64, last target: a branch in another's place"
  })
  void whatWasLearntIsWithinItsBitsAndInItsPlace(
      String cpu, String path, long value, String complaint) throws ReflectiveOperationException {
    var unit = used(Cpus.get(cpu));
    spoil(unit, path, value);
    String found = complaint(unit);
    assertTrue(found.startsWith(complaint), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"newIsWorse", "branches"})
  void tagesOwnCountersAreBounded(String counter) throws ReflectiveOperationException {
    var unit = used(Cpus.get("zen4"));
    Object tage = field(unit, "directions").get(unit);
    field(tage, counter).setInt(tage, 1 << 20);
    assertTrue(complaint(unit).startsWith("TAGE's"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bimodal", "gshare", "tage", "perfect"})
  void noPredictorComplainsOfItsOwnWork(String direction) {
    Cpu cpu = Cpus.get("zen4");
    assertEquals(3000, used(cpu.with(Parameter.DIRECTION, direction)).branches());
  }
}
