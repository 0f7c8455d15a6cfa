/** Display in IJava 1.3; used only from its startup script. */
package entrylab.notebook.ijava;
