package entrylab.machine;

import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.KernelVersion;
import entrylab.image.Mitigation;
import entrylab.image.Symbol;
import entrylab.isa.ControlFlow;
import entrylab.layout.KernelLayout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import unicorn.CodeHook;
import unicorn.CpuidHook;
import unicorn.InterruptHook;
import unicorn.SyscallHook;
import unicorn.Unicorn;
import unicorn.UnicornException;
import unicorn.X86Const;

/**
 * Runs a design's entry code, one syscall at a time, and records its path.
 *
 * <p>The emulator's SYSCALL does not enter ring 0, so the machine performs that transition itself;
 * everything after it (SWAPGS, SYSRET, IRET, paging, privilege) is the emulator's. It knows no FRED
 * at all: for an image that is made for it the machine plays event delivery and ERETU. Handlers and
 * tracers are played by a {@link StandInBehaviour}, after which every register, flag and stack word
 * that the C ABI lets a callee destroy is destroyed.
 *
 * <p>The emulator's recorder takes the events; the machine itself is called at stand-ins, at
 * instructions that it refuses, outside of the image, where the budget ends, and where interrupts
 * are to arrive.
 *
 * <p>Not for use by several threads at once.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   RunOutcome outcome = machine.run(TaskCall.of(39, 0).entry(0, 1)); // getpid
 *   show(outcome.path().counts().instructions());
 * }
 * }</pre>
 */
public final class Machine implements AutoCloseable {
  /** Length of the SYSCALL instruction. */
  public static final int SYSCALL_BYTES = 2;

  /** The user program's SYSCALL instruction. */
  public static final long USER_SYSCALL = MemoryMap.USER_TEXT + 0x40;

  /** A stack pointer that user mode may use. */
  public static final long USER_STACK_POINTER = MemoryMap.USER_STACK + 0x3f00;

  /** Interrupts on and the bit that is always one: what a program usually runs with. */
  public static final long USER_FLAGS = 0x202;

  /** RFLAGS.RF, bit 16. */
  public static final long RF = 1 << 16;

  /** RFLAGS.TF, bit 8. */
  public static final long TF = 1 << 8;

  /** The word for ss that FRED delivers with a SYSCALL of 64-bit code. */
  public static final long DELIVERED_STACK_SEGMENT =
      SegmentState.USER_STACK | EventFrame.OF_SYSCALL;

  private static final long IF = 1 << 9;

  /** CF, PF, AF, ZF, SF and OF: what the C ABI lets a callee change. */
  private static final long ARITHMETIC_FLAGS = 0x8d5;

  /** Instructions a syscall may take; the longest real path is about 400. */
  private static final int DEFAULT_BUDGET = 20_000;

  /** Bits of a canonical address that must all be equal. */
  private static final int CANONICAL_SHIFT = 16;

  /** Comes back with interrupts on, from the scheduler that switched to the new task. */
  private static final String SCHEDULE_TAIL = "schedule_tail";

  /** Set in a child until it has run. */
  public static final int TIF_FORK = 1 << 18;

  private static final int INVALID_OPCODE = 6;
  private static final int PROTECTION = 13;
  private static final int PAGE_FAULT = 14;

  /** All flags are cleared, but for the bit that is always one (recollected). */
  private static final long FLAGS_AFTER_DELIVERY = 2;

  private static final int RING_3 = 3;

  /** Bytes that hold any instruction that a mitigation needs played, prefixes included. */
  private static final int LONGEST_PLAYED = 4;

  private final EntryImage image;
  private final Delivery delivery;
  private final boolean threadInfoInTask;
  private final StaticCode code;
  private final Processor processor;
  private final Unicorn engine;
  private final ByteBuffer memory;
  private final long entry;
  private final Map<Long, String> standIns = new HashMap<>();
  private final EventRecording recording;
  private final PlayedMitigations mitigations;
  private final TraceLog log = new TraceLog();
  private final List<StandInCall> calls = new ArrayList<>();
  private int budget = DEFAULT_BUDGET;
  private boolean spilled;
  private long start;
  private boolean atGate;
  private TaskMemory task;
  private StandInBehaviour script;
  private InterruptInjection intrusion;
  private boolean intruded;
  private boolean interrupts;
  private Ending ending;
  private EventFrame.Return eventReturn;

  /**
   * A machine for one image.
   *
   * @throws IllegalArgumentException if the image lacks the symbol of its {@link Delivery#entry}
   */
  public Machine(EntryImage image) {
    this.image = image;
    this.threadInfoInTask = KernelVersion.of(image).threadInfoInTask();
    this.code = new StaticCode(image);
    this.delivery = Delivery.of(image);
    this.entry = image.address(delivery.entry());
    this.processor = new Processor(image);
    this.engine = processor.engine();
    this.memory = processor.memory();
    this.mitigations = new PlayedMitigations(processor);
    for (Symbol symbol : image.symbols()) {
      if (Part.ofSection(symbol.section()) == Part.STAND_IN) {
        standIns.put(symbol.address(), symbol.name());
      }
    }
    // The recorder first: a hook that changes the flow suppresses later ones on that instruction.
    CodeHook onCode = (u, address, size, user) -> onWatched(address);
    recording = new EventRecording(engine, code, onCode);
    SyscallHook onGate = (u, user) -> passGate();
    engine.hook_add(onGate, X86Const.UC_X86_INS_SYSCALL, null);
    if (image.options().mitigations().has(Mitigation.KSTACK_OFFSET)) {
      CpuidHook onTime = (u, user) -> mitigations.tellTime(recording.instructions());
      engine.hook_add(onTime, X86Const.UC_X86_INS_RDTSC, null);
    }
    InterruptHook onException = (u, vector, user) -> onException(vector);
    engine.hook_add(onException, null);
  }

  /** The image it runs. */
  public EntryImage image() {
    return image;
  }

  /** How many tasks there are. */
  public static int tasks() {
    return MemoryMap.TASKS;
  }

  /** Where the frame of a task lies when SYSCALL leads into the kernel: at its stack's top. */
  public static long frameAddress(int task) {
    return Delivery.SYSCALL.frameAddress(task);
  }

  /**
   * Sets how many instructions a syscall may take.
   *
   * @throws IllegalArgumentException if not positive
   */
  public void budget(int instructions) {
    if (instructions <= 0) {
      throw new IllegalArgumentException("instruction budget " + instructions + ": not positive");
    }
    budget = instructions;
  }

  /**
   * Makes a syscall and follows it until control is back in user mode or the run ends otherwise.
   *
   * @throws IllegalArgumentException if there is no such task
   */
  public RunOutcome run(SyscallEntry syscall) {
    return run(syscall, InterruptInjection.NONE);
  }

  /** Runs a syscall with interrupts coming while it runs. */
  public RunOutcome run(SyscallEntry syscall, InterruptInjection interruptions) {
    begin(syscall.task(), syscall.flags(), syscall.status(), syscall.script());
    expect(false, interruptions);
    enter(syscall);
    return follow(entry, syscall.task());
  }

  private void enter(SyscallEntry syscall) {
    ProgramRegisters user = syscall.user();
    switch (delivery) {
      case SYSCALL -> processor.enter(user);
      case FRED -> {
        long frame = EventFrame.deliver(task, KernelLayout.stackTop(syscall.task()), user);
        processor.resume(user.withFlags(FLAGS_AFTER_DELIVERY), frame);
      }
    }
  }

  /** Whether the image says where a new child starts. */
  public boolean canRunChild() {
    return childStart().isPresent();
  }

  /** In C from v6.6 on, and called by assembly of another name. */
  private Optional<Symbol> childStart() {
    return image.find("ret_from_fork_asm").or(() -> image.find("ret_from_fork"));
  }

  /**
   * Lets a new child run until it is in user mode for the first time.
   *
   * @throws IllegalArgumentException if there is no such task, or no {@code ret_from_fork}
   */
  public RunOutcome run(ChildEntry child) {
    long start =
        childStart()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    image.name() + ": no symbol 'ret_from_fork' in the image"))
            .address();
    int forked = threadInfoInTask ? 0 : TIF_FORK;
    begin(child.task(), child.flags() | forked, child.status(), child.script());
    task.frame(child.frame());
    expect(false, InterruptInjection.NONE);
    // Switched to with interrupts off; of the child's, registers hold its thread_info alone, or
    // from v4.9 on what its first frame says: no function of the kernel's to run.
    ProgramRegisters old = filled(TaskMemory.OLD_STACK, 2);
    ProgramRegisters left =
        threadInfoInTask
            ? old.with(Gp.RBX, 0)
            : old.with(Gp.R8, KernelLayout.stackBase(child.task()));
    processor.resume(left, task.frameAddress());
    return follow(start, child.task());
  }

  /**
   * Calls a function as C does and follows it until it is back, if it ever is.
   *
   * @throws IllegalArgumentException if there is no such task
   */
  public RunOutcome run(CallFromC call) {
    begin(call.task(), call.flags(), call.status(), call.script());
    task.frame(call.frame());
    long stackPointer = task.frameAddress() - call.depth();
    for (long at = stackPointer; at < task.frameAddress(); at += Long.BYTES) {
      task.word(at, TaskMemory.OLD_STACK + (at & 0xffff));
    }
    task.word(stackPointer - Long.BYTES, CallFromC.RETURN_ADDRESS);
    processor.resume(call.caller(), stackPointer - Long.BYTES);
    expect((call.caller().rflags() & IF) != 0, InterruptInjection.NONE);
    return follow(call.function(), call.task());
  }

  private static ProgramRegisters filled(long pattern, long rflags) {
    ProgramRegisters registers = ProgramRegisters.zero(0, rflags);
    for (Gp gp : Gp.ALL) {
      registers = registers.with(gp, pattern + gp.ordinal());
    }
    return registers;
  }

  private void begin(int number, int flags, int status, StandInBehaviour whatStandInsDo) {
    if (number < 0 || number >= MemoryMap.TASKS) {
      throw new IllegalArgumentException("task " + number + ": there are " + MemoryMap.TASKS);
    }
    if (spilled) {
      processor.restore();
      spilled = false;
    }
    task = new TaskMemory(memory, number, threadInfoInTask, delivery);
    task.prepare(flags, status);
    script = whatStandInsDo;
    ending = null;
    eventReturn = null;
    calls.clear();
    mitigations.begin();
  }

  private void expect(boolean interruptsEnabled, InterruptInjection interruptions) {
    intrusion = interruptions;
    intruded = false;
    interrupts = interruptsEnabled;
  }

  private RunOutcome follow(long from, int number) {
    start = from;
    atGate = true;
    recording.begin(interrupts, 0);
    try {
      engine.emu_start(Processor.GATE, 0, 0, 0);
    } catch (UnicornException e) {
      if (Thread.currentThread().isInterrupted()) {
        // Somebody wants the work ended; that says nothing about the design.
        throw e;
      }
      if (ending == null) {
        ending =
            fromUserMode()
                ? leave(0)
                : new Ending.Stopped(e.getMessage(), image.locate(recording.lastAddress()));
      }
    }
    if (ending == null) {
      long rip = engine.reg_read(X86Const.UC_X86_REG_RIP);
      ending = new Ending.Stopped("halted", image.locate(rip));
    }
    recording.copyTo(log);
    spilled = log.spilled();
    return new RunOutcome(
        ending,
        eventReturn == null ? processor.segments() : eventReturn.segments(),
        eventReturn == null ? processor.registers() : eventReturn.registers(),
        log.toPath(code, number),
        List.copyOf(calls),
        task.flags(),
        task.status(),
        mitigations.protection());
  }

  /**
   * At the gate, from where each run starts: goes on where the run begins. After the program
   * counter has been written from a SYSCALL hook, the emulator no longer finds out before each
   * access where it is, which takes several times as long as recording it.
   */
  private void passGate() {
    atGate = false;
    recording.begin(interrupts, intrusion.watchedFrom(budget));
    engine.reg_write(X86Const.UC_X86_REG_RIP, start - SYSCALL_BYTES);
  }

  /** Before an instruction that needs a look; it is recorded already. */
  private void onWatched(long address) {
    if (ending != null || atGate) {
      return;
    }
    int step = recording.instructions() - 1;
    if (!code.contains(address)) {
      recording.undo();
      end(leave(address));
    } else if (step >= budget) {
      recording.undo();
      end(new Ending.Endless(budget, image.locate(address)));
    } else {
      if (intrusion.concerns(step)) {
        interruptBefore(step, address);
      }
      if (ending == null) {
        enter(address);
      }
    }
  }

  /** What the machine has to do about an instruction itself. */
  private void enter(long address) {
    String unmodelled = code.unmodelled(address);
    if (unmodelled != null) {
      end(new Ending.Refused(unmodelled, image.locate(address)));
    } else if (code.invalid(address)) {
      end(new Ending.Fault(INVALID_OPCODE, address, 0, image.locate(address)));
    } else if (code.branch(address) == ControlFlow.ERETU) {
      returnFromEvent(address);
    } else if (code.part(address) == Part.STAND_IN) {
      standIn(address);
    } else {
      code.played(address)
          .flatMap(
              instruction -> mitigations.play(instruction, code.bytes(address, LONGEST_PLAYED)))
          .ifPresent(wrong -> end(new Ending.Refused(wrong, image.locate(address))));
    }
  }

  /** ERETU: takes the frame off the stack and leaves for the program, or faults. */
  private void returnFromEvent(long address) {
    ProgramRegisters registers = processor.registers();
    long frame = registers.get(Gp.RSP);
    if (!task.onStack(frame + EventFrame.BYTES) || !task.onStack(frame)) {
      end(new Ending.Fault(PAGE_FAULT, address, frame, image.locate(address)));
      return;
    }
    var found = EventFrame.take(task, registers, processor.otherGsBase());
    if (found.isEmpty()) {
      end(new Ending.Fault(PROTECTION, address, 0, image.locate(address)));
      return;
    }
    eventReturn = found.get();
    end(new Ending.ReturnedToUser(eventReturn.segments().code(), ControlFlow.ERETU));
  }

  private void interruptBefore(int step, long address) {
    boolean before = interrupts;
    interrupts = (engine.reg_read(X86Const.UC_X86_REG_EFLAGS) & IF) != 0;
    // STI takes effect only after the instruction that follows it.
    boolean shadowed = !before && step > 0 && code.enablesInterrupts(recording.addressBeforeLast());
    if (interrupts && !shadowed && intrusion.covers(step)) {
      interrupt(address);
    }
    if (step == intrusion.last()) {
      recording.watchFrom(budget);
    }
  }

  /** An interrupt that another task uses the CPU in. */
  private void interrupt(long address) {
    long stackPointer = engine.reg_read(X86Const.UC_X86_REG_RSP);
    if (processor.gsBase() != KernelLayout.PER_CPU) {
      recording.undo();
      end(new Ending.BadInterrupt("the user's GS base in ring 0", image.locate(address)));
    } else if (!task.onStack(stackPointer)) {
      recording.undo();
      end(
          new Ending.BadInterrupt(
              String.format(Locale.ROOT, "rsp off the task's kernel stack: 0x%x", stackPointer),
              image.locate(address)));
    } else {
      task.overwriteBelow(stackPointer);
      task.scratch();
      if (!intruded) {
        task.flags(task.flags() | intrusion.raises());
        intruded = true;
      }
    }
  }

  /** Control is outside the image: in user text, in C, or lost. */
  private Ending leave(long address) {
    ControlFlow by =
        recording.instructions() == 0 ? ControlFlow.NONE : code.branch(recording.lastAddress());
    if (by == ControlFlow.SYSRET || by == ControlFlow.IRET) {
      long rip = engine.reg_read(X86Const.UC_X86_REG_RIP);
      if (by == ControlFlow.SYSRET && rip << CANONICAL_SHIFT >> CANONICAL_SHIFT != rip) {
        return new Ending.NonCanonicalSysret(rip, image.locate(recording.lastAddress()));
      }
      return new Ending.ReturnedToUser((int) engine.reg_read(X86Const.UC_X86_REG_CS), by);
    }
    if (address == CallFromC.RETURN_ADDRESS && by == ControlFlow.RETURN) {
      return new Ending.ReturnedToC();
    }
    return new Ending.LeftImage(address, image.locate(recording.lastAddress()));
  }

  private void onException(int vector) {
    if (ending == null && fromUserMode()) {
      end(leave(0)); // back, and the program's own next instruction faults
    } else if (ending == null) {
      long rip = engine.reg_read(X86Const.UC_X86_REG_RIP);
      long address = vector == PAGE_FAULT ? engine.reg_read(X86Const.UC_X86_REG_CR2) : 0;
      end(new Ending.Fault(vector, rip, address, image.locate(rip)));
    }
  }

  private boolean fromUserMode() {
    boolean ring3 = (engine.reg_read(X86Const.UC_X86_REG_CS) & RING_3) == RING_3;
    if (!ring3 || recording.instructions() == 0) {
      return false;
    }
    ControlFlow last = code.branch(recording.lastAddress());
    return last == ControlFlow.SYSRET || last == ControlFlow.IRET;
  }

  private void end(Ending how) {
    ending = how;
    engine.emu_stop();
  }

  private void standIn(long address) {
    String function = standIns.get(address);
    if (function == null) {
      return;
    }
    long stackPointer = engine.reg_read(X86Const.UC_X86_REG_RSP);
    long flags = engine.reg_read(X86Const.UC_X86_REG_EFLAGS);
    calls.add(
        new StandInCall(
            function,
            stackPointer,
            (flags & IF) != 0,
            processor.registers(),
            task.frame(),
            task.flags(),
            task.status()));
    mitigations.inC();
    Played guest = new Played(function);
    script.play(guest);
    engine.reg_write(X86Const.UC_X86_REG_RAX, guest.result);
    for (Gp gp : Gp.CALLER_SAVED) {
      engine.reg_write(gp.unicornId(), TaskMemory.CLOBBER + gp.ordinal());
    }
    if (function.equals(SCHEDULE_TAIL)) {
      flags |= IF;
      interrupts = true;
      recording.enableAfterLast();
    }
    engine.reg_write(X86Const.UC_X86_REG_EFLAGS, flags ^ ARITHMETIC_FLAGS);
    task.overwriteBelow(stackPointer);
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
      return engine.reg_read(Gp.ARGUMENTS.get(index).unicornId());
    }

    @Override
    public long frame(PtReg word) {
      return task.frame(word);
    }

    @Override
    public void frame(PtReg word, long value) {
      task.frame(word, value);
    }

    @Override
    public long stack(long address) {
      return task.onStack(address + Long.BYTES) ? task.word(address) : 0;
    }

    @Override
    public int flags() {
      return task.flags();
    }

    @Override
    public void flags(int word) {
      task.flags(word);
    }

    @Override
    public void result(long value) {
      result = value;
    }
  }
}
