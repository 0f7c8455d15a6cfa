package entrylab.oracle;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** Emulators that are installed, or a test that is skipped with a line; in CI they must be. */
final class Installed {
  private Installed() {}

  static <E extends Emulator> E orSkip(E emulator) {
    emulator
        .missing()
        .ifPresent(missing -> {
          String line = "second opinion skipped: install " + missing;
          if ("true".equals(System.getenv("CI"))) {
            fail(line);
          }
          System.out.println(line);
          abort(line);
        });
    return emulator;
  }
}
