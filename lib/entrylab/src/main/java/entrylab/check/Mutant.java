package entrylab.check;

import entrylab.image.EntryImage;

/**
 * A design with one instruction of its assembly broken.
 *
 * @param location the instruction
 * @param change what was done to it
 * @param image the image with it
 */
record Mutant(String location, String change, EntryImage image) {
  @Override
  public String toString() {
    return location + ": " + change;
  }
}
