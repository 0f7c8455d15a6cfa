/**
 * A design: one assembly file with its header, and the catalogue of them.
 *
 * <p>Start at {@link entrylab.design.Designs}.
 *
 * <pre>{@code
 * Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "addq\t$8, %rsp");
 * mine.image(ImageOptions.DEFAULT).ledger(); // what it occupies
 * }</pre>
 */
package entrylab.design;
