package entrylab.image;

/**
 * A part of an image that occupies memory.
 *
 * <pre>{@code
 * for (Section section : Designs.get("switch").image(ImageOptions.DEFAULT).sections()) {
 *   show(section.name() + ": " + section.bytes().length);
 * }
 * }</pre>
 *
 * @param name as in the linker script
 * @param address first byte
 * @param bytes contents
 * @param alignment the largest that its text asks for, bytes
 */
public record Section(String name, long address, byte[] bytes, int alignment) {

  /** One past the last byte. */
  public long end() {
    return address + bytes.length;
  }

  boolean contains(long where) {
    return Long.compareUnsigned(where, address) >= 0 && Long.compareUnsigned(where, end()) < 0;
  }
}
