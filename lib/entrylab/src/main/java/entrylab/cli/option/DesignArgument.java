package entrylab.cli.option;

import entrylab.design.Design;
import entrylab.design.DesignWords;
import picocli.CommandLine.ITypeConverter;

/** Reads a design that stands in a command without an option's name. */
public final class DesignArgument implements ITypeConverter<Design> {

  @Override
  public Design convert(String word) {
    return new DesignWords().read(word);
  }
}
