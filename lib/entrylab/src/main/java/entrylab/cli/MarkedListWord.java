package entrylab.cli;

import entrylab.image.MarkedList;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a version of the marked list. */
final class MarkedListWord implements ITypeConverter<MarkedList> {

  @Override
  public MarkedList convert(String word) {
    return MarkedList.parse(word);
  }
}
