package entrylab.cli;

import entrylab.sweep.EntryCode;
import entrylab.sweep.EntryCodeWords;
import picocli.CommandLine.ITypeConverter;

/** Reads a design or a kernel that stands in a command without an option's name. */
final class EntryCodeArgument implements ITypeConverter<EntryCode> {

  @Override
  public EntryCode convert(String word) {
    return new EntryCodeWords().read(word);
  }
}
