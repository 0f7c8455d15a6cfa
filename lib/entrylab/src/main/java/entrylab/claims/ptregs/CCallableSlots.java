package entrylab.claims.ptregs;

import entrylab.claims.experiment.PreparedDesign;
import entrylab.design.Design;
import entrylab.machine.Machine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many slots of a table C can call.
 *
 * @param slots of the table
 * @param always can be called at any time
 * @param whileSet besides, can be called while status bit 0 is set
 */
record CCallableSlots(int slots, int always, int whileSet) {
  /** TS_EXTRAREGS, or TS_SLOWPATH as it was renamed. */
  static final int STATUS_BIT = 1;

  /** Calls every entry of a table from C, with the bit clear and with the bit set. */
  static CCallableSlots of(Design design, String table) {
    long[] functions = TableImage.of(design, true).slots(table);
    Map<Long, Boolean> clear = new HashMap<>();
    Map<Long, Boolean> set = new HashMap<>();
    int always = 0;
    int whileSet = 0;
    try (PreparedDesign bench = new PreparedDesign(design)) {
      Machine machine = bench.machine();
      for (long function : functions) {
        if (clear.computeIfAbsent(function, f -> FromC.call(machine, f, 0).fine())) {
          always++;
        } else if (set.computeIfAbsent(function, f -> FromC.call(machine, f, STATUS_BIT).fine())) {
          whileSet++;
        }
      }
    }
    return new CCallableSlots(functions.length, always, whileSet);
  }

  /** Whether every entry is an ordinary C function to its callers. */
  boolean all() {
    return always == slots;
  }

  @Override
  public String toString() {
    String more =
        whileSet == 0
            ? ""
            : String.format(Locale.ROOT, ", and %d more while the bit is set", whileSet);
    return String.format(Locale.ROOT, "%d of %d entries%s", always, slots, more);
  }
}
