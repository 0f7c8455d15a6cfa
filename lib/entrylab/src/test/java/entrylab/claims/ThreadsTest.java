package entrylab.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.MailThread;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.UniqueNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadsTest {
  private static final Path SOURCES = Path.of("src/main/java/entrylab/claims");
  private static final Pattern OF_THE_CATALOGUE = Pattern.compile("Designs\\.get\\(\"([^\"]+)\"");

  private static Stream<MailThread> threads() {
    return Threads.all().stream();
  }

  private record Said(String id) implements Claim {
    @Override
    public String words() {
      return "It is so.";
    }

    @Override
    public String by() {
      return "somebody";
    }

    @Override
    public String experiment() {
      return "Look.";
    }

    @Override
    public Judgement verdict() {
      return Judgement.of(Ruling.HOLDS, "it is " + id);
    }
  }

  private static MailThread thread(String... ids) {
    List<Claim> claims = Stream.of(ids).<Claim>map(Said::new).toList();
    return new MailThread(
        "2099-test", "A test", List.of(), List.of(), List.of(), List.of(), claims);
  }

  @Test
  void theOneOf2015IsMeantWhereNoneIsNamed() {
    assertEquals("2015-ptregs", Threads.all().getFirst().name());
    assertEquals(Threads.get("2015-ptregs").claims(), Claims.all());
  }

  @Test
  void theirNamesAreTheirOwn() {
    UniqueNames.each("thread", Threads.all(), MailThread::name);
  }

  @ParameterizedTest
  @MethodSource("threads")
  void aThreadNamesTheDesignsOfItsExperimentsAndNoOther(MailThread thread) throws IOException {
    Path folder = SOURCES.resolve(thread.name().replaceAll("^\\d+-", ""));
    var named = new TreeSet<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        OF_THE_CATALOGUE
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> named.add(found.group(1)));
      }
    }
    assertEquals(named, new TreeSet<>(thread.designs()));
    List<String> shipped = Designs.all().stream().map(Design::name).toList();
    assertTrue(shipped.containsAll(thread.designs()), thread.designs().toString());
  }

  @ParameterizedTest
  @MethodSource("threads")
  void aThreadLinksToWhatIsOnRecord(MailThread thread) {
    assertTrue(!thread.links().isEmpty(), thread.name());
    thread.links().forEach(link -> assertEquals("https", link.getScheme()));
  }

  @Test
  void anUnknownThreadIsRefusedWithTheNamesThereAre() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Threads.get("2016-x"));
    assertTrue(
        refused
            .getMessage()
            .startsWith("unknown thread '2016-x': known: 2015-ptregs, 2026-latency"),
        refused.getMessage());
  }

  @Test
  void claimsAreTestedInTheOrderNamed() {
    String lines = thread("A1", "A2", "A3").test("A3", "a1").lines();
    assertEquals(
        "A3   holds           It is so.\n"
            + "A1   holds           It is so.\n"
            + "Conditions and what was counted: --evidence, or one claim alone\n",
        lines);
  }

  @Test
  void anUnknownClaimIsRefusedWithTheThreadsOwnNumbers() {
    MailThread thread = thread("A1", "A2");
    var refused = assertThrows(IllegalArgumentException.class, () -> thread.test("C1"));
    assertEquals("unknown claim of 2099-test 'C1': did you mean 'A1'?", refused.getMessage());
    refused = assertThrows(IllegalArgumentException.class, () -> thread.test("b7x"));
    assertEquals("unknown claim of 2099-test 'B7X': known: A1, A2", refused.getMessage());
  }

  @Test
  void ofAClaimWithASlipInItTheOneThatWasMeantIsNamed() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Claims.test("C14", "c21x"));
    assertEquals("unknown claim of 2015-ptregs 'C21X': did you mean 'C21'?", refused.getMessage());
    refused = assertThrows(IllegalArgumentException.class, () -> Claims.get("C41"));
    assertTrue(
        refused.getMessage().startsWith("unknown claim of 2015-ptregs 'C41': did you mean 'C"));
  }

  @Test
  void aClaimOfAnotherThreadIsRefusedWithThatThreadsName() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Claims.test("l3"));
    assertEquals(
        "L3 is a claim of 2026-latency, not of 2015-ptregs: Threads.get(\"2026-latency\") has it",
        refused.getMessage());
  }

  @Test
  void aThreadIsRefusedThatHasNoClaimOrOneNumberTwice() {
    assertThrows(IllegalArgumentException.class, ThreadsTest::thread);
    assertThrows(IllegalArgumentException.class, () -> thread("A1", "A1"));
  }
}
