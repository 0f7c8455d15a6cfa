/** Display in Jupyter's Java kernels, progress and parameters. */
package entrylab.notebook;
