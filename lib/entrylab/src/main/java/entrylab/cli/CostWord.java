package entrylab.cli;

import entrylab.sweep.Cost;
import picocli.CommandLine.ITypeConverter;

/** Reads what calls are charged with. */
final class CostWord implements ITypeConverter<Cost> {

  @Override
  public Cost convert(String word) {
    return Cost.parse(word);
  }
}
