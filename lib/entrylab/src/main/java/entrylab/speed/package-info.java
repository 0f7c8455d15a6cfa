/**
 * How fast the lab's model runs, against what the host executes itself.
 *
 * <p>Start at {@link entrylab.speed.Speed}.
 *
 * <pre>{@code
 * Speed.measure(Cpus.get("haswell"), "git-status", 11).speedUp(); // of two threads over one
 * }</pre>
 */
package entrylab.speed;
