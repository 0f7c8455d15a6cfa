/** The syscall table, the assembler and the linked image of a design. */
package entrylab.image;
