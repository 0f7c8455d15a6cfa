package entrylab.cli;

import entrylab.sweep.Tracing;
import picocli.CommandLine.ITypeConverter;

/** Reads a kind of tracing. */
final class TracingWord implements ITypeConverter<Tracing> {

  @Override
  public Tracing convert(String word) {
    return Tracing.parse(word);
  }
}
