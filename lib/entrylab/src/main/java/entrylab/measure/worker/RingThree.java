package entrylab.measure.worker;

import entrylab.design.Design;
import entrylab.image.Assembler;
import entrylab.image.Dialect;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.ToolLimits;
import java.util.List;

/** A design's own source assembled for ring 3, see {@code data/ring3/privileged.inc}. */
public final class RingThree {
  private RingThree() {}

  /**
   * The image of a design.
   *
   * @param number its place in the worker
   * @throws entrylab.image.AssemblyException if the source does not assemble
   */
  public static EntryImage image(Design design, ImageOptions options, int number) {
    return images(design, options, WorkerAddresses.text(number, 0)).getFirst();
  }

  /**
   * The design linked at several places.
   *
   * @throws entrylab.image.AssemblyException if the source does not assemble
   */
  public static List<EntryImage> images(Design design, ImageOptions options, long... texts) {
    return images(design, options, Dialect.RING_3, texts);
  }

  /** The design linked at several places, with the shared pieces of a dialect. */
  public static List<EntryImage> images(
      Design design, ImageOptions options, Dialect dialect, long... texts) {
    return Assembler.assemble(design.text(), options, ToolLimits.DEFAULT, dialect, texts);
  }
}
