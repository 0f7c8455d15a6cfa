package entrylab.cli;

import entrylab.claims.Claim;
import entrylab.claims.Claims;
import picocli.CommandLine.ITypeConverter;

/** Reads the number of a claim, such as {@code C8}. */
final class ClaimWord implements ITypeConverter<Claim> {

  @Override
  public Claim convert(String word) {
    return Claims.get(word);
  }
}
