package entrylab.claims.experiment;

/**
 * A contrast whose two calls are recorded at every placement, to be modelled on any CPU.
 *
 * @param before the call on the one design
 * @param after on the other
 * @param sameCode whether both execute the same instructions, so that placement alone tells them
 *     apart
 */
public record PlacedContrast(PlacedCalls before, PlacedCalls after, boolean sameCode) {
  /** Records both. */
  public static PlacedContrast of(Contrast contrast) {
    return new PlacedContrast(
        PlacedCalls.of(contrast.on(contrast.before()), contrast.pollution()),
        PlacedCalls.of(contrast.on(contrast.after()), contrast.pollution()),
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
