package entrylab.isa;

import java.util.Set;

/** Which registers an instruction reads as data and writes. */
record Effects(int reads, int writes, boolean implicitStack) {
  private static final Set<String> STACK =
      Set.of("push", "pop", "call", "ret", "pushfq", "popfq", "leave");
  private static final int RAX = Register.RAX.mask();
  private static final int FLAGS = Register.FLAGS.mask();

  static Effects of(String mnemonic, String form, Capstone.Decoded decoded) {
    boolean stack = STACK.contains(mnemonic);
    int reads = 0;
    int writes = 0;
    for (String name : decoded.implicitReads()) {
      reads |= Register.named(name).map(Register::mask).orElse(0);
    }
    for (String name : decoded.implicitWrites()) {
      writes |= Register.named(name).map(Register::mask).orElse(0);
    }
    if (stack) {
      // The stack engine moves rsp; it is no operand of these.
      reads &= ~Register.RSP.mask();
      writes &= ~Register.RSP.mask();
    }
    for (Operand operand : decoded.operands()) {
      if (operand instanceof Operand.Reg r) {
        // A write of 8 or 16 bits keeps the rest of the register, so it depends on it.
        boolean merges = r.written() && r.size() < Integer.BYTES;
        reads |= r.read() || merges ? r.mask() : 0;
        writes |= r.written() ? r.mask() : 0;
      }
    }
    if (mnemonic.equals("lea") && decoded.operands().getLast() instanceof Operand.Mem m) {
      // An address that is computed, not used: its registers are data.
      reads |= m.base() | m.index();
    }
    if (form.startsWith("cmov") && decoded.operands().getFirst() instanceof Operand.Reg r) {
      reads |= r.mask();
    }
    if (mnemonic.endsWith("cmpxchg")) {
      // Capstone 5 reports the read of rax only.
      writes |= RAX | FLAGS;
    }
    return form.equals("zero_r") || form.equals("nop")
        ? new Effects(0, form.equals("nop") ? 0 : writes, stack)
        : new Effects(reads, writes, stack);
  }
}
