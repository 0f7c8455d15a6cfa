package entrylab.claims.experiment;

import entrylab.placement.Placements;

/**
 * A contrast whose two calls are recorded at every placement, to be modelled on any CPU.
 *
 * <pre>{@code
 * var clone = Contrast.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"), "clone");
 * show(PlacedContrast.of(clone).margin("haswell"));
 * }</pre>
 *
 * @param before the call on the one design
 * @param after on the other
 * @param sameCode whether both execute the same instructions, so that placement alone tells them
 *     apart
 */
public record PlacedContrast(PlacedCalls before, PlacedCalls after, boolean sameCode) {
  /** Records both, at as many placements as tell what hangs on them. */
  public static PlacedContrast of(Contrast contrast) {
    return at(PlacedCalls.PLACEMENTS, contrast);
  }

  /** Records both at placements of one's own choice. */
  public static PlacedContrast at(Placements placements, Contrast contrast) {
    return new PlacedContrast(
        PlacedCalls.at(placements, contrast.on(contrast.before()), contrast.pollution()),
        PlacedCalls.at(placements, contrast.on(contrast.after()), contrast.pollution()),
        contrast.sameCode());
  }

  /** What both take on a shipped CPU, as its profile states it. */
  public Modelled modelled(String cpu) {
    return Modelled.of(this, cpu);
  }

  /** By how much they differ on a shipped CPU, whatever the uncertain constants are. */
  public Margin margin(String cpu) {
    return Margin.of(this, cpu);
  }
}
