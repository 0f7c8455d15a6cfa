package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Ending;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandInCall;

/** The lab's machine as one of the machines that are compared. */
final class LabMachine implements AutoCloseable {
  /** RF, which processors push differently, and AF, which TEST and AND leave undefined. */
  private static final long KERNEL_FLAGS_COMPARED = ~(Machine.RF | 0x10);

  /** Ten times the longest path with an end. */
  private static final int BUDGET = 4000;

  private static final int DEBUG_EXCEPTION = 1;

  /** The fetch after a non-canonical return faults, in ring 3. */
  private static final long PROTECTION = Transcript.FAULT + 13;

  private static final int PAGE_FAULT = 14;
  private static final long USER_CS = 0x33;
  private static final Gp[] REGISTERS = Gp.values();
  private static final PtReg[] WORDS = PtReg.values();

  private final EntryImage image;
  private final StandInBehaviour script;
  private final Machine machine;

  LabMachine(EntryImage image, StandInBehaviour script) {
    this.image = image;
    this.script = script;
    this.machine = new Machine(image);
    machine.budget(BUDGET);
  }

  /** Runs a case; {@code meddle} as in {@link CaseBundle}. */
  Observation run(RandomCase one, boolean meddle) {
    StandInBehaviour played = meddle ? new MeddlingBehaviour(script, one.stream()) : script;
    RunOutcome outcome = machine.run(one.entry(played));
    Transcript transcript = transcript(outcome);
    return new Observation(one.number(), transcript, instructions(one, outcome, transcript));
  }

  /** Where a program that is stepped ends depends on the processor, so it is not counted. */
  private static long instructions(RandomCase one, RunOutcome outcome, Transcript transcript) {
    boolean stepped = ((one.user().rflags() | outcome.registers().rflags()) & Machine.TF) != 0;
    return transcript.returned() && !stepped ? outcome.path().counts().instructions() : 0;
  }

  private Transcript transcript(RunOutcome outcome) {
    int calls = outcome.calls().size();
    Words words = new Words(calls * Transcript.CALL_WORDS + Transcript.END_WORDS);
    for (StandInCall call : outcome.calls()) {
      words.add(image.address(call.function()));
      words.addAll(call.registers());
      words.add(call.registers().rflags() & KERNEL_FLAGS_COMPARED);
      words.addAll(call.frame());
      words.add(threadInfo(call.flags(), call.status()));
    }
    ProgramRegisters registers = outcome.registers();
    switch (outcome.ending()) {
      case Ending.ReturnedToUser _ when !canonical(registers.rip()) ->
          words.addEnd(PROTECTION, registers.rip(), 0, registers.rflags() & KERNEL_FLAGS_COMPARED);
      case Ending.NonCanonicalSysret sysret when stepped(registers) ->
          words.addReturn(sysret.rcx(), USER_CS, registers);
      case Ending.NonCanonicalSysret sysret ->
          words.addEnd(PROTECTION, sysret.rcx(), 0, registers.rflags() & KERNEL_FLAGS_COMPARED);
      case Ending.ReturnedToUser returned ->
          words.addReturn(registers.rip(), returned.codeSegment(), registers);
      case Ending.Fault fault when fault.vector() == DEBUG_EXCEPTION && !inImage(fault.rip()) ->
          words.addReturn(fault.rip(), USER_CS, registers);
      case Ending.Fault fault ->
          words.addEnd(
              Transcript.FAULT + fault.vector(),
              fault.rip(),
              fault.vector() == PAGE_FAULT ? fault.address() : 0,
              registers.rflags() & KERNEL_FLAGS_COMPARED);
      case Ending.Endless _,
          Ending.Stopped _,
          Ending.LeftImage _,
          Ending.BadInterrupt _,
          Ending.Refused _,
          Ending.ReturnedToC _ ->
          words.addEnd(Transcript.STOPPED, registers.rip(), 0, 0);
    }
    words.addAll(registers);
    words.add(threadInfo(outcome.flags(), outcome.status()));
    return new Transcript(words.array);
  }

  /** After SYSRET, unlike IRET, a stepped program traps before its next instruction is fetched. */
  private static boolean stepped(ProgramRegisters registers) {
    return (registers.rflags() & Machine.TF) != 0;
  }

  private static boolean canonical(long address) {
    return address << 16 >> 16 == address;
  }

  private boolean inImage(long rip) {
    return image.sectionAt(rip).isPresent();
  }

  private static long threadInfo(int flags, int status) {
    return Integer.toUnsignedLong(flags) | (long) status << 32;
  }

  @Override
  public void close() {
    machine.close();
  }

  /** An array being filled. */
  private static final class Words {
    private final long[] array;
    private int used;

    Words(int size) {
      this.array = new long[size];
    }

    void add(long word) {
      array[used++] = word;
    }

    void addAll(ProgramRegisters registers) {
      for (Gp gp : REGISTERS) {
        add(registers.get(gp));
      }
    }

    void addAll(Frame frame) {
      for (PtReg word : WORDS) {
        add(frame.get(word));
      }
    }

    void addReturn(long rip, long codeSegment, ProgramRegisters registers) {
      addEnd(Transcript.RETURNED, rip, codeSegment, registers.rflags() & ~Machine.RF);
    }

    void addEnd(long kind, long rip, long segmentOrAddress, long rflags) {
      add(kind);
      add(rip);
      add(segmentOrAddress);
      add(rflags);
    }
  }
}
