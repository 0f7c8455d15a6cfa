/**
 * How values are shown in a notebook, whichever kernel runs it.
 *
 * <p>Start at {@link entrylab.notebook.view.Views}, the registry.
 *
 * <pre>{@code
 * Views.text(result); // what a terminal shows of a value
 * }</pre>
 */
package entrylab.notebook.view;
