package entrylab.claims.latency;

import entrylab.design.Design;
import entrylab.design.Designs;

/** The switch that is entered by FRED, and what it would be with the number kept in a register. */
final class FredSwitch {
  /** A profile whose costs of delivery and of ERETU are assumed: none is published. */
  static final String CPU = "golden-cove-fred";

  private static final String BEGINS = "\t.include \"entry.inc\"\n";

  /** By this symbol its base passes the number, and takes C that gcc compiled for that. */
  private static final String KEEPS = "\t.set NUMBER_IN_REGISTER, 1\n";

  private FredSwitch() {}

  /** As kernels have it: C reads the number from the frame. */
  static Design numberInFrame() {
    return Designs.get("fred");
  }

  /** The number goes to C in a register. */
  static Design numberInRegister() {
    return numberInFrame()
        .patch(BEGINS, BEGINS + KEEPS)
        .named("fred with the number in a register");
  }
}
