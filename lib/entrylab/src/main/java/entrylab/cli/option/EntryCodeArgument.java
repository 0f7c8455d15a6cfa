package entrylab.cli.option;

import entrylab.sweep.call.EntryCode;
import entrylab.sweep.call.EntryCodeWords;
import picocli.CommandLine.ITypeConverter;

/** Reads a design or a kernel that stands in a command without an option's name. */
public final class EntryCodeArgument implements ITypeConverter<EntryCode> {

  @Override
  public EntryCode convert(String word) {
    return new EntryCodeWords().read(word);
  }
}
