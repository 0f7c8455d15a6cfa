/**
 * Records of what a machine was measured to take, and their files.
 *
 * <p>Start at {@link entrylab.measure.record.MachineRecord}.
 *
 * <p>A record is csv behind lines that say how it was made:
 *
 * <pre>
 * record = ("# " KEY ": " VALUE LF)*               processor, kernel, clock, samples, layouts
 *          "design,calls,mode,pollution_bytes,cycles,low,high,coverage,processes,spread,"
 *          "instructions,llvm_mca" LF row*
 * row    = DESIGN "," CALLS "," MODE "," BYTES     nothing for DESIGN: the host's own kernel
 *          "," CYCLES "," LOW "," HIGH "," COVERAGE   median, and an interval that holds it
 *          "," PROCESSES "," SPREAD "," [INSTRUCTIONS] "," [CYCLES] LF
 * </pre>
 *
 * <pre>{@code
 * MachineRecord record = Records.get("epyc-zen4-drawn");
 * record.figures().getFirst().cycles().median();
 * }</pre>
 */
package entrylab.measure.record;
