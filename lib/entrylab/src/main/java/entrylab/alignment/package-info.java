/**
 * What it is worth to begin entry points, or all functions, at larger boundaries: cycles over
 * placements beside the bytes of padding. Start at {@link entrylab.alignment.AlignmentExperiment}.
 *
 * <pre>{@code
 * AlignmentExperiment.of(Designs.get("merged-v4.6")).on(Cpus.get("zen4")).run().toTable();
 * }</pre>
 */
package entrylab.alignment;
