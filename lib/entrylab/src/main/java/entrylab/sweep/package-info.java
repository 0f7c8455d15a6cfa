/** Designs by workloads by traced shares, run in parallel, and their results. */
package entrylab.sweep;
