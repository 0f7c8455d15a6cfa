/**
 * The syscall table, the assembler and the linked image of a design.
 *
 * <p>Start at {@link entrylab.image.EntryImage}.
 *
 * <pre>{@code
 * EntryImage image = Designs.get("v4.4-stubs").image(ImageOptions.DEFAULT);
 * image.address("sys_call_table");
 * image.locate(0xffffffff81000010L); // symbol and offset
 * }</pre>
 */
package entrylab.image;
