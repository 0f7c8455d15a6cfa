package unicorn;

import java.util.Locale;

/** A mapped range of guest memory. */
public class MemRegion {
  /** First address. */
  public long begin;

  /** Last address, inclusive. */
  public long end;

  /** {@code UC_PROT_*} mask. */
  public int perms;

  /**
   * A range.
   *
   * @param begin first address
   * @param end last address, inclusive
   * @param perms {@code UC_PROT_*} mask
   */
  public MemRegion(long begin, long end, int perms) {
    this.begin = begin;
    this.end = end;
    this.perms = perms;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "MemRegion [begin=0x%x, end=0x%x, perms=%d]", begin, end, perms);
  }
}
