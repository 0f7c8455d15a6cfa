package entrylab.plot;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which of some places a design has that is not shipped: one by its name, so that it looks the same
 * in every chart, or where another design has that already the next one with a colour of its own,
 * or the next free one. A place is kept as long as the JVM runs.
 */
final class ReadersPlaces {
  private final int colours;
  private final int places;
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * All places free.
   *
   * @param colours neighbours differ in these
   * @param places a multiple of that
   */
  ReadersPlaces(int colours, int places) {
    this.colours = colours;
    this.places = places;
  }

  /** A name's place, the same whenever it is asked for; shared only when none is free. */
  synchronized int of(String name) {
    return taken.computeIfAbsent(name, this::free);
  }

  private int free(String name) {
    return first(name, this::hasNewColour)
        .orElseGet(() -> first(name, place -> !taken.containsValue(place)).orElse(wanted(name)));
  }

  private boolean hasNewColour(int place) {
    return taken.values().stream().noneMatch(other -> other % colours == place % colours);
  }

  private OptionalInt first(String name, IntPredicate good) {
    return IntStream.range(0, places)
        .map(step -> (wanted(name) + step) % places)
        .filter(good)
        .findFirst();
  }

  private int wanted(String name) {
    return Math.floorMod(name.hashCode(), places);
  }
}
