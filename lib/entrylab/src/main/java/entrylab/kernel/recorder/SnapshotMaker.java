package entrylab.kernel.recorder;

import entrylab.isa.ControlFlow;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelInstruction;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.KernelStep;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.Stretch;
import entrylab.kernel.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a snapshot of what was taken and what was recorded. */
public final class SnapshotMaker {
  /** The kernel's text lies in the upper two GiB of the address space. */
  private static final long TEXT = 0xffff_ffff_8000_0000L;

  private static final String END_OF_TEXT = "_etext";

  private SnapshotMaker() {}

  /**
   * Makes it.
   *
   * @throws KernelException if the call at the gate was not recorded
   */
  public static KernelSnapshot of(
      String name, Map<String, String> facts, GuestLog log, StoppedGuest guest) {
    RecordedCall call =
        log.stopped()
            .map(whole -> toReturn(whole, log.code()))
            .orElseThrow(() ->
                new KernelException("no snapshot of " + name + ": its call was not recorded"));
    Symbols symbols = log.symbols();
    KernelRecord touched = KernelRecord.of(name, facts, symbols, log.code(), List.of(call));
    var record =
        new KernelRecord(
            name, facts, named(symbols, touched.symbols()), touched.code(), touched.calls());
    try (var memory = new MemoryFile(guest.memory())) {
      return new KernelSnapshot(
          guest.before(),
          guest.after(),
          SnapshotPages.of(memory, guest.before(), guest.tables(), record),
          record);
    }
  }

  /** Up to the return: what came before the program's next instruction may be an interrupt's. */
  private static RecordedCall toReturn(RecordedCall whole, List<KernelInstruction> code) {
    List<KernelStep> steps = new ArrayList<>();
    for (Stretch stretch : whole.stretches()) {
      for (KernelStep step : stretch.steps()) {
        KernelInstruction instruction = code.get(step.instruction());
        if (instruction.ofKernel()) {
          steps.add(step);
          ControlFlow flow = ControlFlow.of(instruction.code());
          if (flow == ControlFlow.SYSRET || flow == ControlFlow.IRET) {
            return new RecordedCall(whole.wish(), 1, 1, List.of(new Stretch(false, 0, steps)));
          }
        }
      }
    }
    return whole;
  }

  /** The names of all functions, of what the call touches, and of where the task is found. */
  private static Symbols named(Symbols all, Symbols touched) {
    long end =
        all.all().stream()
            .filter(symbol -> symbol.name().equals(END_OF_TEXT))
            .mapToLong(Symbols.Symbol::address)
            .findFirst()
            .orElse(-1L);
    List<Symbols.Symbol> named = new ArrayList<>(touched.all());
    for (Symbols.Symbol symbol : all.all()) {
      boolean text =
          Long.compareUnsigned(symbol.address(), TEXT) >= 0
              && Long.compareUnsigned(symbol.address(), end) < 0;
      if (text || TaskWords.isName(symbol.name())) {
        named.add(symbol);
      }
    }
    return new Symbols(named);
  }
}
