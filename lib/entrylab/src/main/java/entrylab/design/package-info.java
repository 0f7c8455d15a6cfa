/** A design: one assembly file with its header, and the catalogue of them. */
package entrylab.design;
