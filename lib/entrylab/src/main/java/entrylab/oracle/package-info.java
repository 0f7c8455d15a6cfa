/**
 * A second opinion on the machine: a design as a bootable image, run on other emulators and
 * compared case by case with the lab's own.
 *
 * <p>Start at {@link entrylab.oracle.SecondOpinion}.
 *
 * <pre>{@code
 * Opinion opinion = new SecondOpinion(image, new Qemu()).on(1, 1000, false); // 1000 cases of seed 1
 * }</pre>
 */
package entrylab.oracle;
