package entrylab;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A name means one thing, wherever in the library it is read. */
class DistinctNamesTest {

  private static final List<String> LIBRARY =
      LibraryClasses.ALL.stream()
          .filter(JavaClass::isTopLevelClass)
          .map(JavaClass::getName)
          .filter(name -> !name.endsWith(".package-info"))
          .toList();

  @Test
  void noTwoTopLevelTypesShareASimpleName() {
    assertEquals(Map.of(), shared(LIBRARY));
  }

  @Test
  void bothModulesAreLookedAt() {
    assertTrue(LIBRARY.contains("unicorn.Registers"));
    assertTrue(LIBRARY.contains("entrylab.machine.ProgramRegisters"));
  }

  @Test
  void aSharedNameIsFound() {
    assertEquals(
        Map.of("Draw", new TreeSet<>(List.of("sweep.Draw", "workload.Draw"))),
        shared(List.of("sweep.Draw", "workload.Draw", "workload.Mix")));
  }

  private static Map<String, SortedSet<String>> shared(List<String> types) {
    Map<String, SortedSet<String>> byName =
        types.stream()
            .collect(
                groupingBy(
                    name -> name.substring(name.lastIndexOf('.') + 1),
                    TreeMap::new,
                    mapping(name -> name, toCollection(TreeSet::new))));
    byName.values().removeIf(names -> names.size() == 1);
    return byName;
  }
}
