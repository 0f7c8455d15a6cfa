/**
 * What it is worth to begin entry points, or all functions, at larger boundaries: cycles over
 * placements beside the bytes of padding. Start at {@link entrylab.alignment.AlignmentExperiment}.
 */
package entrylab.alignment;
