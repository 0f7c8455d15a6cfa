package entrylab.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.sweep.result.PointOutcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The points of a sweep that are done, in a file, so that an interrupted sweep goes on from there:
 * a line of JSON per point. The file is named by the sweep's {@link Fingerprint}, and removed when
 * the sweep is over; a line cut off by a crash counts as not there.
 *
 * <pre>{@code
 * // Where an interrupted sweep keeps its points: the same cell goes on from there.
 * show(Sweep.of("switch", "v4.4-stubs").on("zen4").run());
 * }</pre>
 */
public final class Journal implements AutoCloseable {
  /** Made when the first journal is opened: it is not cheap, and most commands open none. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private static volatile Supplier<Optional<Path>> folder = Optional::empty;

  private final Path file;
  private final RandomAccessFile lines;
  private final Map<Integer, KeptPoint> found = new HashMap<>();

  private Journal(Path file, RandomAccessFile lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Says where journals are; nowhere unless said. */
  public static void keepIn(Supplier<Optional<Path>> where) {
    folder = where;
  }

  /** The journal of a sweep; none if there is no place for one, or another run writes to it. */
  static Optional<Journal> open(Supplier<String> fingerprint) {
    return folder.get().flatMap(place -> open(place, fingerprint.get()));
  }

  private static Optional<Journal> open(Path place, String fingerprint) {
    Path file = place.resolve(fingerprint + ".jsonl");
    try {
      Files.createDirectories(place);
      // Not a channel: that would be closed for all when one thread is interrupted.
      RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw");
      if (lines.getChannel().tryLock() == null) {
        lines.close();
        return Optional.empty();
      }
      var journal = new Journal(file, lines);
      journal.read();
      return Optional.of(journal);
    } catch (IOException | OverlappingFileLockException e) {
      // A sweep that cannot be resumed is better than none.
      return Optional.empty();
    }
  }

  private void read() throws IOException {
    byte[] bytes = new byte[(int) lines.length()];
    lines.readFully(bytes);
    int begin = 0;
    for (int end = 0; end < bytes.length; end++) {
      if (bytes[end] == '\n') {
        KeptPoint kept = Json.MAPPER.readValue(bytes, begin, end - begin, KeptPoint.class);
        found.put(kept.point(), kept);
        begin = end + 1;
      }
    }
    lines.setLength(begin);
    lines.seek(begin);
  }

  /** What it knows of a point. */
  Optional<KeptPoint> known(int place) {
    return Optional.ofNullable(found.get(place));
  }

  /** Points it knew when it was opened. */
  int known() {
    return found.size();
  }

  /**
   * Adds a point.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  synchronized void keep(int place, PointOutcome point) {
    try {
      String line = Json.MAPPER.writeValueAsString(KeptPoint.of(place, point)) + "\n";
      lines.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a point that JSON cannot hold", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sweep is over: nothing is left to go on with. */
  void done() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the file; one without a point is of no use to anybody. */
  @Override
  public void close() {
    try {
      if (lines.length() == 0) {
        Files.deleteIfExists(file);
      }
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
