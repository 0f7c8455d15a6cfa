/** Display in JJava; used only where JJava's kernel loads it. */
package entrylab.notebook.jjava;
