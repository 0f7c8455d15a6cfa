package entrylab.core.pipeline;

import entrylab.isa.Register;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongUnaryOperator;

/** When the value of each register is there, and which instruction makes it. */
final class RegisterTimes {
  private static final int REGISTERS = Register.values().length;

  private final long[] ready = new long[REGISTERS];
  private final int[] producer = new int[REGISTERS];
  private final OpWaits waits;

  RegisterTimes(OpWaits waits) {
    this.waits = waits;
  }

  /** All are there. */
  void clear() {
    Arrays.fill(ready, Moment.ZERO);
    Arrays.fill(producer, -1);
  }

  /**
   * When registers can be read.
   *
   * @param registers a bit for each
   * @param earliest not before
   */
  long read(int registers, long earliest) {
    long moment = earliest;
    for (int rest = registers; rest != 0; rest &= rest - 1) {
      int register = Integer.numberOfTrailingZeros(rest);
      if (ready[register] > moment) {
        if (waits.wanted()) {
          note(register, moment);
        }
        moment = ready[register];
      }
    }
    return moment;
  }

  /** Notes a wait for a register; apart, so that reading stays short enough to be inlined. */
  private void note(int register, long moment) {
    waits.note(
        Wait.OPERAND,
        Moment.cycle(ready[register]) - Moment.cycle(moment),
        Register.values()[register].name().toLowerCase(Locale.ROOT) + " of #" + producer[register]);
  }

  /** An instruction writes its registers. */
  void write(Op op, long value) {
    for (int rest = op.registers().written(); rest != 0; rest &= rest - 1) {
      int register = Integer.numberOfTrailingZeros(rest);
      ready[register] = value;
      producer[register] = op.step();
    }
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    Arrays.setAll(ready, register -> change.applyAsLong(ready[register]));
  }
}
