package entrylab.core.cpu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What addresses answered.
 *
 * @param answers by address: an HTTP status, or 0 where nothing answered
 */
record Opened(Map<String, Integer> answers) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<Integer> GONE = List.of(404, 410);
  private static final int NOTHING = 0;

  /** Opens each address once. */
  static Opened of(Collection<String> addresses) {
    Map<String, Integer> answers = new TreeMap<>();
    try (var client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build()) {
      addresses.forEach(address -> answers.put(address, status(client, address)));
    }
    return new Opened(answers);
  }

  private static int status(HttpClient client, String address) {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return NOTHING;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NOTHING;
    }
  }

  /** Whether any answered at all. */
  boolean any() {
    return answers.values().stream().anyMatch(status -> status != NOTHING);
  }

  /** Those that say that there is no such page. */
  List<String> dead() {
    return answers.keySet().stream().filter(a -> GONE.contains(answers.get(a))).toList();
  }

  /** Every address with its answer, a line each. */
  String text() {
    return answers.entrySet().stream()
        .map(e -> (e.getValue() == NOTHING ? "no answer" : e.getValue()) + "  " + e.getKey())
        .collect(Collectors.joining("\n"));
  }
}
