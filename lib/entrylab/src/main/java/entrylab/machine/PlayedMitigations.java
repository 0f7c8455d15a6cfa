package entrylab.machine;

import entrylab.isa.SystemInstruction;
import java.util.Locale;
import java.util.Optional;
import unicorn.Unicorn;
import unicorn.X86Const;

/**
 * What the machine has to do about instructions that mitigations consist of: the emulator knows no
 * SPEC_CTRL, and takes bit 63 of what is written to CR3 for a part of the address.
 */
final class PlayedMitigations {
  private static final long SPEC_CTRL = 0x48;

  /** The bit of SPEC_CTRL that restricts indirect branches. */
  static final long IBRS = 1;

  /** The time-stamp counter before a run: any number will do. */
  private static final long START = 0x12_3456_7890L;

  private static final long LOW_HALF = 0xffff_ffffL;

  /** A number that an instruction encodes, in the order of {@link Gp}'s constants. */
  private static final Gp[] ENCODED = {
    Gp.RAX, Gp.RCX, Gp.RDX, Gp.RBX, Gp.RSP, Gp.RBP, Gp.RSI, Gp.RDI,
    Gp.R8, Gp.R9, Gp.R10, Gp.R11, Gp.R12, Gp.R13, Gp.R14, Gp.R15
  };

  private final Processor processor;
  private final Unicorn engine;
  private long control;
  private boolean restrictedInC;

  PlayedMitigations(Processor processor) {
    this.processor = processor;
    this.engine = processor.engine();
  }

  /** As the program leaves the processor: nothing is restricted. */
  void begin() {
    control = 0;
    restrictedInC = true;
  }

  /** A function of C is called. */
  void inC() {
    restrictedInC &= (control & IBRS) != 0;
  }

  /**
   * Sees to an instruction before it executes.
   *
   * @return what is wrong with it, if anything is
   */
  Optional<String> play(SystemInstruction instruction, byte[] code) {
    return switch (instruction) {
      case READ_CR3, RDTSC -> Optional.empty();
      case WRITE_CR3 -> writeTables(ENCODED[SystemInstruction.register(code)]);
      case WRMSR -> writeControl();
    };
  }

  /**
   * RDTSC, which counts instructions here, so that a run repeats.
   *
   * @return that it is not to be executed
   */
  int tellTime(int instructions) {
    long now = START + instructions;
    engine.reg_write(X86Const.UC_X86_REG_RAX, now & LOW_HALF);
    engine.reg_write(X86Const.UC_X86_REG_RDX, now >>> Integer.SIZE);
    return 1;
  }

  private Optional<String> writeTables(Gp from) {
    long value = engine.reg_read(from.unicornId());
    if (!processor.roots().isRoot(value)) {
      return Optional.of(
          String.format(Locale.ROOT, "a write of 0x%x to CR3, the root of no tables", value));
    }
    engine.reg_write(from.unicornId(), PageTableRoots.kept(value));
    return Optional.empty();
  }

  private Optional<String> writeControl() {
    long register = engine.reg_read(X86Const.UC_X86_REG_RCX) & LOW_HALF;
    if (register != SPEC_CTRL) {
      return Optional.of(
          String.format(Locale.ROOT, "wrmsr to 0x%x, which is not SPEC_CTRL", register));
    }
    control = engine.reg_read(X86Const.UC_X86_REG_RAX) & LOW_HALF;
    return Optional.empty();
  }

  /** What is left behind. */
  Protection protection() {
    return new Protection(processor.userTables(), (control & IBRS) != 0, restrictedInC);
  }
}
