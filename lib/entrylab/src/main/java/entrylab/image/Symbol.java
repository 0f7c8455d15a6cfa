package entrylab.image;

/**
 * A name in an image.
 *
 * <pre>{@code
 * EntryImage image = Designs.get("switch").image(ImageOptions.DEFAULT);
 * image.symbolAt(image.address("entry_SYSCALL_64")).ifPresent(symbol -> show(symbol.name()));
 * }</pre>
 *
 * @param name as in the source
 * @param address where it was linked
 * @param size bytes, 0 for a label inside a function
 * @param section the section it lies in, empty for a constant
 * @param global whether the source exports it
 */
public record Symbol(String name, long address, long size, String section, boolean global) {}
