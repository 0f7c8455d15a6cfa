package entrylab.kernel.recorder;

import java.util.Optional;

/** Who hears a guest out. */
interface GuestListener extends StreamReader.Listener {
  /** Whether the guest has done all that it was to do. */
  boolean finished();

  /** What the guest could not do without, if it said so. */
  Optional<String> failure();
}
