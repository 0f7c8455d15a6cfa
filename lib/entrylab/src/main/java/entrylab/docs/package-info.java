/**
 * Pages of {@code docs/} whose tables are made by commands.
 *
 * <p>A made block names its source in a comment above it and holds the source's output in a fence,
 * so that a page reads well as it is and nobody types a figure:
 *
 * <pre>{@code
 * <!-- made by: ./lab designs -->
 * ```text
 * design            date        author ...
 * ```
 * }</pre>
 *
 * <p>A source is a command of {@code ./lab} or, as {@code <!-- made of: FILE -->}, a kept text of
 * the clone, such as the text twin of a notebook's result. A command whose output depends on a
 * program that not everybody has names it: {@code (with llvm-mca 19.1.7)}; without that very
 * program its block stays as it is. {@code ./lab docs} makes the blocks anew and {@code ./lab docs
 * --check} says which are out of date.
 *
 * <p>Start with {@link entrylab.docs.Page}:
 *
 * <pre>{@code
 * Page page = Page.parse("results.md", text);
 * String current = page.remade(block -> outputOf(block.source()));
 * }</pre>
 */
package entrylab.docs;
