/**
 * Caches and TLBs with real geometry and replacement.
 *
 * <p>Start at {@link entrylab.core.cache.MemorySystem}.
 *
 * <pre>{@code
 * var memory = new MemorySystem(Cpus.get("haswell"));
 * memory.touch(0xffff880008003ff8L); // from memory
 * memory.touch(0xffff880008003ff8L); // from the first level
 * }</pre>
 */
package entrylab.core.cache;
