package entrylab.measure.record;

import java.util.OptionalDouble;

/**
 * One measured figure, in core cycles per call, the program's side included.
 *
 * <pre>{@code
 * MeasuredFigure figure = Records.get("epyc-zen4-drawn").paths().getFirst();
 * show(figure.point() + ": " + figure.cycles().median() + " cycles");
 * }</pre>
 *
 * @param cycles over processes: median and its interval
 * @param spread the middle half of the processes, as a share of the median
 * @param instructions per call, the program's included; 0 where they were not counted
 * @param mca llvm-mca's figure; empty where it was not asked or cannot tell
 */
public record MeasuredFigure(
    MeasuredPoint point,
    MedianInterval cycles,
    double spread,
    double instructions,
    OptionalDouble mca) {}
