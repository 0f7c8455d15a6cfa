package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a result says when it is asked for a name that it does not have. */
class ResultNamesTest {
  private static final SweepResult RESULT =
      Sweep.of("switch", "v4.4-stubs")
          .workload("getpid")
          .on("zen4")
          .syscalls(16)
          .placement(0)
          .run();

  @Test
  void aSlipOfThePenIsAnsweredByTheNameThatWasMeant() {
    refused("unknown design 'swich': did you mean 'switch'?", () -> RESULT.design("swich"));
    refused("unknown workload 'getpdi': did you mean 'getpid'?", () -> RESULT.workload("getpdi"));
    refused("unknown CPU 'zen': did you mean 'zen4'?", () -> RESULT.cpu("zen"));
    refused("unknown pollution '64': known: 0", () -> RESULT.pollution(64));
  }

  @Test
  void whatItHasIsWhatIsLeft() {
    assertEquals(
        1, RESULT.design("switch").cpu("zen4").pollution(0).workload("getpid").rows().size());
  }

  @Test
  void withoutADesignTheOthersAreLeftAndAskedFor() {
    SweepResult others = RESULT.without("switch");
    assertEquals(List.of("v4.4-stubs"), others.designs());
    assertEquals(RESULT.design("v4.4-stubs").settings(), others.settings());
    refused("unknown design 'swich': did you mean 'switch'?", () -> RESULT.without("swich"));
  }

  private static void refused(String words, Executable asked) {
    assertEquals(words, assertThrows(IllegalArgumentException.class, asked).getMessage());
  }
}
