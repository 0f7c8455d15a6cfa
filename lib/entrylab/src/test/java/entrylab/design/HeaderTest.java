package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped design says of itself. */
class HeaderTest {
  private static List<Design> designs() {
    return Designs.all();
  }

  @Test
  void theCatalogueIsTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "..", "data", "designs"))) {
      Set<String> designs =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".S"))
              .map(name -> name.substring(0, name.length() - ".S".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(designs, new TreeSet<>(Designs.names()));
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyFieldIsStated(Design design) throws ReflectiveOperationException {
    for (RecordComponent field : Header.class.getRecordComponents()) {
      assertNotEquals("not stated", field.getAccessor().invoke(design.header()), field.getName());
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theNameIsTheFilesAndTheDateIsIso(Design design) {
    assertTrue(design.source().contains(" * Design:         " + design.name() + "\n"));
    assertTrue(Designs.names().contains(design.name()), design.name());
    assertTrue(design.header().date().matches("\\d{4}-\\d{2}(-\\d{2})?"), design.header().date());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theBaseIsAnIncludeThatTheSourceStandsOn(Design design) {
    String file = "base-" + design.header().base() + ".inc";
    assertTrue(DataFolder.list("designs/include").contains(file), file);
    assertTrue(design.source().contains(".include \"" + file + "\""), file);
  }
}
