package entrylab.cli.option;

import entrylab.setting.WholeNumber;
import picocli.CommandLine.ITypeConverter;

/** A count on the command line, 1 or more, that fits into 32 bits. */
public final class CountArgument implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String word) {
    return WholeNumber.count(Integer.MAX_VALUE).narrow().read(word);
  }
}
