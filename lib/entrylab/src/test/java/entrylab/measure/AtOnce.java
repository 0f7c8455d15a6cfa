package entrylab.measure;

import entrylab.machine.Guest;
import entrylab.machine.StandInBehaviour;

/** Stand-ins that return at once, as those of the ring-3 images do. */
public enum AtOnce implements StandInBehaviour {
  INSTANCE;

  @Override
  public void play(Guest guest) {
    guest.result(0);
  }
}
