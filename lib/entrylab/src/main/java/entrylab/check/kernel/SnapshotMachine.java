package entrylab.check.kernel;

import entrylab.isa.ControlFlow;
import entrylab.isa.Decoder;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.KernelStep;
import entrylab.kernel.Symbols;
import entrylab.kernel.recorder.EntryFunctions;
import entrylab.kernel.recorder.TaskWords;
import entrylab.machine.Ending;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.Guest;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import entrylab.machine.StandInBehaviour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import unicorn.CodeHook;
import unicorn.CpuidHook;
import unicorn.InterruptHook;
import unicorn.MemHook;
import unicorn.Unicorn;
import unicorn.UnicornConst;
import unicorn.UnicornException;
import unicorn.X86Const;

/**
 * Runs a snapshot's entry code, one call at a time. Functions that are not entry code are played by
 * a {@link StandInBehaviour} where they begin, unless the machine is one that plays none: then all
 * runs that the snapshot has.
 *
 * <p>Not for use by several threads at once.
 */
public final class SnapshotMachine implements AutoCloseable {
  /** What played functions leave in registers and on the stack: a kernel's address to any test. */
  static final long LEFTOVER = 0xffff_8bad_0000_0000L;

  private static final long IF = 1 << 9;

  /** CF, PF, AF, ZF, SF and OF: what the C ABI lets a callee change. */
  private static final long ARITHMETIC_FLAGS = 0x8d5;

  private static final long LOW_HALF = 0xffff_ffffL;

  private static final int CANONICAL_SHIFT = 16;
  private static final int RING = 3;
  private static final int PAGE_FAULT = 14;
  private static final int LEFT_WORDS = 16;

  /** THREAD_SIZE since Linux 3.15. */
  private static final int STACK_BYTES = 4 * 4096;

  /**
   * From thread_info, which is a task's first member, to its flags and to its work (since 5.11).
   */
  private static final int FLAGS = 0;

  private static final int WORK = 8;

  /** GDT_ENTRY_TLS_MIN, and a flat segment of data for ring 3. */
  private static final int THREAD_SEGMENT = 0x60;

  private static final long USER_DATA = 0x00cf_f300_0000_ffffL;

  /** What the machine has to know of an instruction. */
  private enum Kind {
    PLAIN,
    SWAPGS,
    SYSRET,
    IRET
  }

  private final KernelSnapshot snapshot;
  private final SnapshotClock clock;
  private final SnapshotMemory memory;
  private final SnapshotProcessor processor;
  private final Map<Long, String> played = new HashMap<>();
  private final Map<Long, Kind> kinds = new HashMap<>();
  private final long frame;
  private final long task;
  private List<SnapshotRun.Step> steps;
  private List<SnapshotRun.Access> accesses;
  private List<SnapshotRun.Call> calls;
  private StandInBehaviour script;
  private int budget;
  private boolean programsGs;
  private boolean outside;
  private Ending ending;

  private SnapshotMachine(KernelSnapshot snapshot, SnapshotClock clock, boolean plays) {
    this.snapshot = snapshot;
    this.clock = clock;
    this.frame = frame(snapshot);
    this.task =
        TaskWords.current(snapshot)
            .orElseThrow(() ->
                new KernelException(
                    snapshot.name()
                        + ": its snapshot does not tell the running task: build the kernel with CONFIG_KALLSYMS_ALL"));
    if (plays) {
      var entry = new EntryFunctions(snapshot.record().symbols());
      snapshot.record().symbols().all().stream()
          .filter(symbol -> symbol.address() < 0 && !entry.run(symbol))
          // A datum that is touched has a name, too, and sys_call_table begins with one of read.
          .filter(symbol -> snapshot.executable(symbol.address()))
          .forEach(symbol -> played.put(symbol.address(), symbol.name()));
    }
    memory = new SnapshotMemory(snapshot, played.keySet());
    processor = new SnapshotProcessor(snapshot, memory);
    Unicorn engine = processor.engine();
    CodeHook onCode = (u, address, size, user) -> onCode(address, size);
    engine.hook_add(onCode, 1, 0, null);
    MemHook onAccess = (u, type, address, size, value, user) -> onAccess(type, address, size);
    engine.hook_add(
        onAccess, UnicornConst.UC_HOOK_MEM_READ | UnicornConst.UC_HOOK_MEM_WRITE, 1, 0, null);
    InterruptHook onException = (u, vector, user) -> onException(vector);
    engine.hook_add(onException, null);
    CpuidHook onTime = (u, user) -> onTime();
    engine.hook_add(onTime, X86Const.UC_X86_INS_RDTSC, null);
    CpuidHook onTimeAndPlace =
        (u, user) -> {
          // TSC_AUX is the processor's number, and the guest has one (Linux setup_getcpu()).
          processor.write(Gp.RCX, 0);
          return onTime();
        };
    engine.hook_add(onTimeAndPlace, X86Const.UC_X86_INS_RDTSCP, null);
  }

  /** A machine in which all but the entry code is played. */
  public static SnapshotMachine playing(KernelSnapshot snapshot) {
    return new SnapshotMachine(snapshot, SnapshotClock.counting(snapshot), true);
  }

  /** A machine in which everything runs that the snapshot has. */
  public static SnapshotMachine running(KernelSnapshot snapshot) {
    return new SnapshotMachine(snapshot, SnapshotClock.recorded(snapshot), false);
  }

  /** The frame lies where the first push of the recorded call goes: SS is its last word. */
  private static long frame(KernelSnapshot snapshot) {
    KernelRecord record = snapshot.record();
    return snapshot.call().stretches().stream()
        .filter(stretch -> !stretch.user())
        .flatMap(stretch -> stretch.steps().stream())
        .filter(step -> pushes(record, step))
        .mapToLong(step -> step.accesses().getLast().address())
        .map(last -> last + Long.BYTES - PtReg.FRAME_BYTES)
        .findFirst()
        .orElseThrow(() -> new KernelException(snapshot.name() + ": its call pushes no frame"));
  }

  private static boolean pushes(KernelRecord record, KernelStep step) {
    return !step.accesses().isEmpty()
        && step.accesses().getLast().store()
        && Decoder.get().decode(record.bytes(step), record.address(step)).implicitStack();
  }

  /** The snapshot that it runs. */
  public KernelSnapshot snapshot() {
    return snapshot;
  }

  /** The program's registers as the snapshot has them. */
  public ProgramRegisters program() {
    return program(snapshot.before());
  }

  static ProgramRegisters program(entrylab.kernel.GuestRegisters values) {
    ProgramRegisters registers = ProgramRegisters.zero(values.get("rip"), values.get("rflags"));
    for (Gp gp : Gp.values()) {
      registers = registers.with(gp, values.get(gp.name().toLowerCase(java.util.Locale.ROOT)));
    }
    return registers;
  }

  /**
   * Makes a call and follows it to the program or to another end.
   *
   * @param flags bits to set in the task's flags word
   * @param work bits to set in the word behind it
   * @param whatIsPlayed by functions that are played
   * @param most instructions before the call counts as endless
   */
  public SnapshotRun run(
      ProgramRegisters user, long flags, long work, StandInBehaviour whatIsPlayed, int most) {
    memory.restore();
    if (hasThreadSegment()) {
      word(snapshot.before().get("gdt") + THREAD_SEGMENT, USER_DATA);
    }
    word(task + FLAGS, word(task + FLAGS) | flags);
    word(task + WORK, word(task + WORK) | work);
    steps = new ArrayList<>();
    accesses = new ArrayList<>();
    calls = new ArrayList<>();
    script = whatIsPlayed;
    budget = most;
    clock.reset();
    programsGs = true;
    outside = false;
    ending = null;
    processor.enter(user);
    try {
      processor.engine().emu_start(snapshot.before().get("lstar"), 0, 0, 0);
    } catch (UnicornException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      if (ending == null) {
        outside = !fromUserMode();
        ending = fromUserMode() ? leave() : new Ending.Stopped(e.getMessage(), last());
      }
    }
    if (ending == null) {
      ending = new Ending.Stopped("halted", last());
    }
    return new SnapshotRun(
        ending,
        outside,
        steps,
        accesses,
        calls,
        processor.registers(),
        processor.segments(),
        word(task + FLAGS));
  }

  /**
   * Whether the descriptor table has room for a thread's own segment, as set_thread_area() fills.
   */
  boolean hasThreadSegment() {
    return snapshot.before().get("gdt-limit") > THREAD_SEGMENT;
  }

  private void onCode(long address, int size) {
    if (ending != null) {
      return;
    }
    if (address >= 0) {
      end(leave());
      return;
    }
    if (steps.size() >= budget) {
      end(new Ending.Endless(budget, locate(address)));
      return;
    }
    processor.watch();
    boolean interrupts = (processor.flags() & IF) != 0;
    steps.add(
        new SnapshotRun.Step(
            address,
            size,
            interrupts,
            programsGs,
            onStack(processor.stackPointer()),
            processor.tables()));
    Kind kind = kinds.computeIfAbsent(address, this::kind);
    if (kind == Kind.SWAPGS) {
      programsGs = !programsGs;
    }
    String function = played.get(address);
    if (function != null) {
      play(function, interrupts);
    }
  }

  private void onAccess(int type, long physical, int size) {
    boolean store = type == UnicornConst.UC_MEM_WRITE;
    if (store) {
      memory.note(physical);
      memory.note(physical + size - 1);
    }
    if (ending == null && !steps.isEmpty()) {
      accesses.add(new SnapshotRun.Access(steps.size() - 1, store, physical, size));
    }
  }

  /** RDTSC; answers that it is not to be executed. */
  private int onTime() {
    long now = clock.read(steps.size());
    processor.write(Gp.RAX, now & LOW_HALF);
    processor.write(Gp.RDX, now >>> Integer.SIZE);
    return 1;
  }

  private void onException(int vector) {
    if (ending != null) {
      return;
    }
    if (fromUserMode()) {
      end(leave());
      return;
    }
    long rip = processor.registers().rip();
    long address = vector == PAGE_FAULT ? processor.engine().reg_read(X86Const.UC_X86_REG_CR2) : 0;
    outside = vector == PAGE_FAULT && !snapshot.decides(address);
    end(new Ending.Fault(vector, rip, address, locate(rip)));
  }

  private boolean fromUserMode() {
    long selector = processor.engine().reg_read(X86Const.UC_X86_REG_CS);
    Kind last = steps.isEmpty() ? Kind.PLAIN : kinds.get(steps.getLast().address());
    return (selector & RING) == RING && (last == Kind.SYSRET || last == Kind.IRET);
  }

  /** Control has left ring 0. */
  private Ending leave() {
    Kind last = steps.isEmpty() ? Kind.PLAIN : kinds.get(steps.getLast().address());
    ProgramRegisters registers = processor.registers();
    if (last == Kind.SYSRET) {
      long rip = registers.rip();
      return rip << CANONICAL_SHIFT >> CANONICAL_SHIFT != rip
          ? new Ending.NonCanonicalSysret(rip, last())
          : new Ending.ReturnedToUser(processor.segments().code(), ControlFlow.SYSRET);
    }
    return last == Kind.IRET
        ? new Ending.ReturnedToUser(processor.segments().code(), ControlFlow.IRET)
        : new Ending.LeftImage(registers.rip(), last());
  }

  private void end(Ending how) {
    ending = how;
    processor.engine().emu_stop();
  }

  /** Bytes of code; 0 where the snapshot has none. */
  byte[] code(long address, int length) {
    byte[] code = new byte[length];
    for (int i = 0; i < length; i++) {
      OptionalLong at = snapshot.physical(address + i);
      if (at.isPresent() && memory.has(at.getAsLong())) {
        long low = memory.word(at.getAsLong() & -Long.BYTES);
        code[i] = (byte) (low >>> Byte.SIZE * (at.getAsLong() & Long.BYTES - 1));
      }
    }
    return code;
  }

  private Kind kind(long address) {
    byte[] code = code(address, Long.BYTES);
    if (code[0] == 0x0f && code[1] == 0x01 && code[2] == (byte) 0xf8) {
      return Kind.SWAPGS;
    }
    return switch (ControlFlow.of(code)) {
      case SYSRET -> Kind.SYSRET;
      case IRET -> Kind.IRET;
      default -> Kind.PLAIN;
    };
  }

  private void play(String function, boolean interrupts) {
    long stackPointer = processor.stackPointer();
    long flags = processor.flags();
    calls.add(
        new SnapshotRun.Call(
            function,
            steps.size() - 1,
            EntryFunctions.handles(function),
            interrupts,
            Frame.of(word -> word(frame + word.offset()))));
    var guest = new Played(function);
    script.play(guest);
    processor.write(Gp.RAX, guest.result);
    for (Gp gp : Gp.CALLER_SAVED) {
      processor.write(gp, LEFTOVER + gp.ordinal());
    }
    processor.flags(flags ^ ARITHMETIC_FLAGS);
    for (int i = 1; i <= LEFT_WORDS; i++) {
      word(stackPointer - (long) i * Long.BYTES, LEFTOVER + 0x100 + i);
    }
  }

  private long word(long virtual) {
    OptionalLong at = snapshot.physical(virtual);
    return at.isPresent() && memory.has(at.getAsLong()) ? memory.word(at.getAsLong()) : 0;
  }

  private void word(long virtual, long value) {
    OptionalLong at = snapshot.physical(virtual);
    if (at.isPresent() && memory.has(at.getAsLong())) {
      memory.word(at.getAsLong(), value);
    }
  }

  /** An address as symbol and offset. */
  String locate(long address) {
    Symbols symbols = snapshot.record().symbols();
    return symbols.locate(address);
  }

  private String last() {
    return steps.isEmpty() ? "the entry" : locate(steps.getLast().address());
  }

  private boolean onStack(long stackPointer) {
    long top = frame + PtReg.FRAME_BYTES;
    return stackPointer <= top && stackPointer > top - STACK_BYTES;
  }

  @Override
  public void close() {
    processor.close();
  }

  /** The guest as a script sees it during one call. */
  private final class Played implements Guest {
    private final String function;
    private long result;

    Played(String function) {
      this.function = function;
    }

    @Override
    public String function() {
      return function;
    }

    @Override
    public long argument(int index) {
      return processor.read(Gp.ARGUMENTS.get(index));
    }

    @Override
    public long frame(PtReg word) {
      return word(frame + word.offset());
    }

    @Override
    public void frame(PtReg word, long value) {
      word(frame + word.offset(), value);
    }

    @Override
    public long stack(long address) {
      return onStack(address) ? word(address) : 0;
    }

    @Override
    public int flags() {
      return (int) word(task + FLAGS);
    }

    @Override
    public void flags(int word) {
      word(task + FLAGS, word(task + FLAGS) & 0xffff_ffff_0000_0000L | word & 0xffff_ffffL);
    }

    @Override
    public void result(long value) {
      result = value;
    }
  }
}
