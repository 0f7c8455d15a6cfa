package entrylab.measure.record;

import entrylab.measure.worker.UserCode;
import entrylab.measure.worker.WorkerAddresses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where each process of a measurement had each design's text, and the user program its code and
 * data. Placement alone moves results, so a prediction is made for the very same places.
 *
 * <pre>{@code
 * show(ProcessPlacements.of(Records.get("epyc-zen4-drawn")).texts().keySet());
 * }</pre>
 *
 * @param texts addresses by design, one per process
 */
public record ProcessPlacements(Map<String, List<Long>> texts) {
  /** In place of a design: the user program between two calls. */
  private static final String PROGRAM = "(user code)";

  private static final String PROGRAM_DATA = "(user data)";

  private static final String KEY = "layouts of ";
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{8}");
  private static final int HEXADECIMAL = 16;

  public ProcessPlacements {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Draws, for each process, which slot each design gets and where in it, and where the user
   * program is.
   *
   * @param names of the designs by their numbers in the worker
   */
  public static ProcessPlacements drawn(List<String> names, int processes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, List<Long>> texts = new LinkedHashMap<>();
    for (int process = 0; process < processes; process++) {
      List<Integer> slots = new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
      Collections.shuffle(slots, new Random(random.nextLong()));
      for (int i = 0; i < names.size(); i++) {
        add(texts, names.get(i), WorkerAddresses.drawnText(slots.get(i), names.size(), random));
      }
      add(texts, PROGRAM, WorkerAddresses.drawnProgram(random));
      add(texts, PROGRAM_DATA, WorkerAddresses.drawnData(random));
    }
    return new ProcessPlacements(texts);
  }

  private static void add(Map<String, List<Long>> texts, String name, long address) {
    texts.computeIfAbsent(name, n -> new ArrayList<>()).add(address);
  }

  /**
   * Whether each process drew all of it. Records of older versions gave each design a slot of its
   * own and drew five bits of its address: what the slot did was taken for the design.
   */
  public boolean drawn() {
    return texts.containsKey(PROGRAM);
  }

  /** The user program of a process. */
  public UserCode program(List<Integer> footprints, int process) {
    return drawn()
        ? new UserCode(
            footprints, texts.get(PROGRAM).get(process), texts.get(PROGRAM_DATA).get(process))
        : UserCode.of(footprints);
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
    boolean program = key.equals(KEY + PROGRAM) || key.equals(KEY + PROGRAM_DATA);
    if (program ? !WorkerAddresses.isProgram(address) : !WorkerAddresses.isText(address)) {
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
