package entrylab.cli;

import entrylab.sweep.Pollution;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** Reads one number of bytes that the user program touches between two calls. */
final class PollutionWord implements ITypeConverter<Pollution> {

  @Override
  public Pollution convert(String word) {
    List<Pollution> all = Pollution.parseList(word);
    if (all.size() != 1) {
      throw new IllegalArgumentException("'" + word + "': one at a time");
    }
    return all.getFirst();
  }
}
