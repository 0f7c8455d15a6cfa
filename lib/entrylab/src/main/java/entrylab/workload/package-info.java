/** Mixes of syscalls: synthetic, named, or recorded from real programs. */
package entrylab.workload;
