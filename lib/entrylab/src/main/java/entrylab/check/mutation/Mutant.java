package entrylab.check.mutation;

import entrylab.image.EntryImage;

/**
 * A design with one instruction of its assembly broken.
 *
 * @param address of the instruction
 * @param length of what was changed, in bytes
 * @param place the instruction as symbol and offset
 * @param instruction as it was
 * @param change what was done to it
 * @param image the image with it
 */
record Mutant(
    long address, int length, String place, String instruction, String change, EntryImage image) {}
