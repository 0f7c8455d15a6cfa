package entrylab.core.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import entrylab.core.uop.InstructionTable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a reader can look up what the profiles and instruction tables say they rest on. */
class SourceShapeTest {
  private static final Sources SOURCES = Sources.shipped();

  /** A value's own words, and where they stand. */
  private record Stated(String where, String source, Confidence confidence) {}

  private static List<Stated> all() {
    List<Stated> all = new ArrayList<>();
    for (String name : Cpus.names()) {
      Cpu cpu = Cpus.get(name);
      cpu.values()
          .forEach((p, q) -> all.add(new Stated(name + ", " + p, q.source(), q.confidence())));
      InstructionTable.of(cpu)
          .rows()
          .forEach((form, cost) ->
              all.add(
                  new Stated(
                      cpu.instructions() + ".csv, " + form, cost.source(), cost.confidence())));
    }
    return all;
  }

  @Test
  void everySourceCanBeLookedUpOrGivesAReason() {
    Set<String> failing = new TreeSet<>();
    for (Stated stated : all()) {
      SOURCES
          .complaint(stated.source(), stated.confidence())
          .ifPresent(c -> failing.add(stated.where() + ": \"" + stated.source() + "\" " + c));
    }
    assertEquals(Set.of(), failing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "found somewhere; published; names no document",
        "AMD guide 57647; published; no place in AMD guide 57647",
        "AMD guide 57647, section 2.8.1.2; published;",
        "AMD guide 57647; recalled;",
        "my memory; recalled; names no document",
        "InstLatX64 NewMemLat: 12 to 14; measured;",
        "own measurement; measured; names no file of data/",
        "own measurement, data/ring3/nowhere.csv: 5 cycles; measured; names no file of data/",
        "own measurement, data/ring3/sequences-zen4.csv: 5 cycles; measured;",
        "counted under an emulator; counted; names no file of data/",
        "data/costs/record/footprints-6.1-plain.csv: 90 lines; counted;",
        "https://xania.org/201602/haswell-and-ivy-btb; measured;",
        "https://xania/haswell; measured; https://xania/haswell is no address",
        "http://; published; http:// is no address",
        "unknown; assumed; gives no reason",
        "no source found; assumed;",
        "guess; fitted; names nothing that it was fitted to",
        "fitted to 136 cycles of a warm getpid; fitted;",
        "ablation; derived;",
      })
  void aSourceThatCannotBeLookedUpIsToldFromOneThatCan(
      String source, String confidence, String complaint) {
    String found = SOURCES.complaint(source, Confidence.named(confidence)).orElse(null);
    assertEquals(complaint, found);
  }

  @Test
  void eachListedDocumentIsCitedAndCanBeOpened() {
    List<Stated> all = all();
    for (Sources.Document document : SOURCES.documents()) {
      assertTrue(
          all.stream().anyMatch(s -> s.source().contains(document.name())),
          document.name() + " is cited by no value");
      assertFalse(
          document.text().contains("http") && Sources.addresses(document.text()).isEmpty(),
          document.text());
    }
  }

  @Test
  void onlyAPageThatIsNotThereIsDead() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    for (int status : new int[] {200, 403, 404, 410, 503}) {
      server.createContext("/" + status, exchange -> answer(exchange, status));
    }
    server.start();
    String site = "http://localhost:" + server.getAddress().getPort() + "/";
    try {
      var opened =
          Opened.of(Stream.of("200", "403", "404", "410", "503").map(site::concat).toList());
      assertEquals(List.of(site + "404", site + "410"), opened.dead());
      assertTrue(opened.any() && opened.text().startsWith("200  " + site), opened.text());
    } finally {
      server.stop(0);
    }
    // Nobody listens there any more.
    assertFalse(Opened.of(List.of(site)).any());
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** Needs the Internet; an address that answers with anything but "not found" is not dead. */
  @Test
  void noAddressIsDead(TestReporter reporter) {
    assumeTrue(Boolean.getBoolean("entrylab.urls"), "opens pages: -Dentrylab.urls=true");
    Set<String> addresses = new TreeSet<>();
    all().forEach(s -> addresses.addAll(Sources.addresses(s.source())));
    SOURCES.documents().forEach(d -> addresses.addAll(Sources.addresses(d.text())));
    var opened = Opened.of(addresses);
    reporter.publishEntry(opened.text());
    assumeTrue(opened.any(), "none of " + addresses.size() + " addresses could be reached");
    assertEquals(List.of(), opened.dead());
  }
}
