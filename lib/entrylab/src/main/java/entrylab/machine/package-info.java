/** The machine that runs a design's entry code, and the exact path of one syscall. */
package entrylab.machine;
