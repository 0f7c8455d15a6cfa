package entrylab.alignment;

import entrylab.layout.KernelLayout;
import entrylab.sweep.call.PlacedFigure;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import entrylab.sweep.result.TracedShare;

/**
 * One design on one CPU under one choice of alignment. Cycles are modelled, bytes counted.
 *
 * @param design its name
 * @param cpu the CPU's name
 * @param traced the share of syscalls made by a traced task
 * @param pollution bytes touched between two calls; 0 is warm
 * @param choice what begins where
 * @param cycles over placements
 * @param more than at the kernel's boundaries, placement by placement
 * @param standing to the kernel's boundaries: fewer cycles, level, more
 * @param codeLines lines of 64 bytes that a call fetches, over placements
 * @param paddingBytes of the design's own text, more than at the kernel's boundaries
 */
public record AlignmentRow(
    String design,
    String cpu,
    TracedShare traced,
    int pollution,
    AlignmentChoice choice,
    Cycles cycles,
    PairedDifference more,
    PlacementStanding standing,
    PlacedFigure codeLines,
    long paddingBytes) {

  /** Pages of 4 KiB that the padding fills. */
  public double paddingPages() {
    return (double) paddingBytes / KernelLayout.PAGE_BYTES;
  }
}
