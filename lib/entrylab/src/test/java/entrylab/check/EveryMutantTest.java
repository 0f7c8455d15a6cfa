package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entrylab.check.mutation.Mutate;
import entrylab.check.mutation.NotCleanException;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every mutant of every clean design, as {@code ./lab check --mutants} prints them; deep. */
class EveryMutantTest {
  private static final Path KEPT = Path.of("..", "..", "data", "expected", "mutants.txt");

  @Test
  void theKeptTextIsWhatComesOut() throws IOException {
    assumeTrue(Boolean.getBoolean("entrylab.deep"), "takes minutes: -Dentrylab.deep=true");
    StringBuilder text = new StringBuilder();
    for (Design design : Designs.all()) {
      try {
        text.append(Mutate.all(design).text());
      } catch (NotCleanException e) {
        continue; // has faults of its own
      }
    }
    assertEquals(Files.readString(KEPT), text.toString());
  }
}
