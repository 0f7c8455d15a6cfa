package entrylab.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The stream a command prints to, which remembers why it could not be written. */
final class CommandOutput extends FilterOutputStream {
  /** Who reads it has had enough, as {@code head} has: nothing that anybody need be told of. */
  private static final String READER_GONE = "Broken pipe";

  private String failure = "";

  CommandOutput(OutputStream to) {
    super(to);
  }

  /** Why something that was printed is lost, such as a disk that is full; empty if nothing is. */
  Optional<String> failure() {
    return failure.isEmpty() || failure.equals(READER_GONE)
        ? Optional.empty()
        : Optional.of(failure);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
      throw e;
    }
  }
}
