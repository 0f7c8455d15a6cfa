/**
 * Display in Jupyter's Java kernels, progress and parameters.
 *
 * <p>Start at {@link entrylab.notebook.Notebook}.
 *
 * <pre>{@code
 * Notebook.show(result);         // in the cell
 * Notebook.keep("name", result); // and as files beside the notebook
 * }</pre>
 */
package entrylab.notebook;
