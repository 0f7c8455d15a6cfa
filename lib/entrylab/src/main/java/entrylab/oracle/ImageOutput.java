package entrylab.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an image printed.
 *
 * @param batches a hash per batch
 * @param dumps all words of each case, if they were asked for
 * @param cases how many cases were run; negative if the image did not come to its end
 */
record ImageOutput(List<Batch> batches, List<Dump> dumps, long cases) {

  /**
   * A printed line about some cases.
   *
   * @param first number of the first
   * @param hash of their transcripts
   * @param countHash of their instruction counts
   */
  record Batch(long first, long hash, long countHash) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "@B %x %x %x", first, hash, countHash);
    }
  }

  /**
   * One case in full.
   *
   * @param seen what is compared
   * @param errorCode what the exception that ended it pushed
   */
  record Dump(Observation seen, long errorCode) {}

  /** Letter and numbers of a line; whatever an emulator prints in between is none. */
  private static final Pattern LINE = Pattern.compile("@([A-Z])((?: [0-9a-f]{1,16})+)\n");

  private static final long UNFINISHED = -1;

  /**
   * Reads the lines.
   *
   * @throws EmulatorException if the image's own driver met a fault
   */
  static ImageOutput parse(String text) {
    List<Batch> batches = new ArrayList<>();
    List<Dump> dumps = new ArrayList<>();
    List<Long> words = new ArrayList<>();
    long number = 0;
    long errorCode = 0;
    long cases = UNFINISHED;
    Matcher lines = LINE.matcher(text.replace("\r", ""));
    while (lines.find()) {
      long[] numbers = numbers(lines.group(2));
      switch (lines.group(1)) {
        case "B" -> batches.add(new Batch(numbers[0], numbers[1], numbers[2]));
        case "C" -> {
          words.clear();
          number = numbers[0];
        }
        case "W" -> words.add(numbers[0]);
        case "F" -> errorCode = numbers[1];
        case "N" -> {
          var transcript = new Transcript(words.stream().mapToLong(w -> w).toArray());
          dumps.add(new Dump(new Observation(number, transcript, numbers[0]), errorCode));
        }
        case "E" -> cases = numbers[0];
        default ->
            throw new EmulatorException("the image's own driver met a fault:" + lines.group(2));
      }
    }
    return new ImageOutput(batches, dumps, cases);
  }

  private static long[] numbers(String text) {
    return Pattern.compile(" ")
        .splitAsStream(text.strip())
        .mapToLong(word -> Long.parseUnsignedLong(word, 16))
        .toArray();
  }

  boolean finished() {
    return cases != UNFINISHED;
  }
}
