package entrylab.image;

/**
 * A name in an image.
 *
 * @param name as in the source
 * @param address where it was linked
 * @param size bytes, 0 for a label inside a function
 * @param section the section it lies in, empty for a constant
 * @param global whether the source exports it
 */
public record Symbol(String name, long address, long size, String section, boolean global) {}
