/**
 * A second opinion on the machine: a design as a bootable image, run on other emulators and
 * compared case by case with the lab's own.
 */
package entrylab.oracle;
