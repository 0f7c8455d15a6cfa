/**
 * How values are shown in a notebook, whichever kernel runs it.
 *
 * <p>Start at {@link entrylab.notebook.view.Views}, the registry.
 */
package entrylab.notebook.view;
