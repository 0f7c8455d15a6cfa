package entrylab.measure.record;

import entrylab.measure.worker.WorkerAddresses;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Where each process of a measurement had each design's text. Placement alone moves results, so a
 * prediction is made for the very same places.
 *
 * @param texts addresses by design, one per process
 */
public record ProcessPlacements(Map<String, List<Long>> texts) {
  private static final String KEY = "layouts of ";
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{8}");
  private static final int HEXADECIMAL = 16;
  private static final int LINE_BYTES = 64;
  private static final int SHIFTS = 32;

  public ProcessPlacements {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Draws a place for each design in each process.
   *
   * @param names of the designs by their numbers in the worker
   */
  public static ProcessPlacements drawn(List<String> names, int processes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, List<Long>> texts = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int number = i;
      texts.put(
          names.get(i),
          LongStream.range(0, processes)
              .map(p -> WorkerAddresses.text(number, random.nextInt(SHIFTS) * LINE_BYTES))
              .boxed()
              .toList());
    }
    return new ProcessPlacements(texts);
  }

  /**
   * Those that a record names.
   *
   * @throws IllegalArgumentException if a line of them holds what is no such address
   */
  public static ProcessPlacements of(MachineRecord measured) {
    Map<String, List<Long>> texts = new LinkedHashMap<>();
    measured
        .about()
        .forEach((key, value) -> {
          if (key.startsWith(KEY)) {
            texts.put(
                key.substring(KEY.length()),
                Arrays.stream(value.split(" ", -1)).map(word -> address(key, word)).toList());
          }
        });
    return new ProcessPlacements(texts);
  }

  private static long address(String key, String word) {
    long address = ADDRESS.matcher(word).matches() ? Long.parseLong(word, HEXADECIMAL) : 0;
    if (!WorkerAddresses.isText(address)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the record's line '# %s:' holds '%s': not an address of a design's text",
              key,
              word));
    }
    return address;
  }

  /** Writes them into what a record says about itself. */
  public void describe(Map<String, String> about) {
    texts.forEach((design, places) ->
        about.put(
            KEY + design,
            places.stream()
                .map(place -> String.format(Locale.ROOT, "%08x", place))
                .collect(Collectors.joining(" "))));
  }

  /** The places of a design; a plain one where the record does not tell. */
  public long[] of(String design) {
    return texts.getOrDefault(design, List.of(WorkerAddresses.text(0, 0))).stream()
        .mapToLong(Long::longValue)
        .toArray();
  }
}
