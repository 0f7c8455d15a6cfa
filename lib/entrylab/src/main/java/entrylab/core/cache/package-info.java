/** Caches and TLBs with real geometry and replacement. */
package entrylab.core.cache;
