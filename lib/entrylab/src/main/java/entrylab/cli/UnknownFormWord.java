package entrylab.cli;

import entrylab.core.isa.UnknownForm;
import picocli.CommandLine.ITypeConverter;

/** Reads what becomes of instruction forms that a CPU's table lacks. */
final class UnknownFormWord implements ITypeConverter<UnknownForm> {

  @Override
  public UnknownForm convert(String word) {
    return UnknownForm.parse(word);
  }
}
