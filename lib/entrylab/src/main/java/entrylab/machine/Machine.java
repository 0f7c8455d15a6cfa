package entrylab.machine;

import entrylab.image.EntryImage;
import entrylab.image.Symbol;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unicorn.CodeHook;
import unicorn.InterruptHook;
import unicorn.MemHook;
import unicorn.Unicorn;
import unicorn.UnicornConst;
import unicorn.UnicornException;
import unicorn.X86Const;

/**
 * Runs a design's entry code, one syscall at a time, and records its path.
 *
 * <p>The emulator's SYSCALL does not enter ring 0, so the machine performs that transition itself;
 * everything after it (SWAPGS, SYSRET, IRET, paging, privilege) is the emulator's. Handlers and
 * tracers are played by a {@link Script}, after which every register, flag and stack word that the
 * C ABI lets a callee destroy is destroyed.
 *
 * <p>Not for use by several threads at once.
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

  private static final long IF = 1 << 9;

  /** CF, PF, AF, ZF, SF and OF: what the C ABI lets a callee change. */
  private static final long ARITHMETIC_FLAGS = 0x8d5;

  /** Instructions a syscall may take; the longest real path is about 400. */
  private static final int DEFAULT_BUDGET = 20_000;

  /** Bytes below rsp that a callee overwrites with its own frame. */
  private static final int CALLEE_STACK_BYTES = 256;

  /** Bytes at the top of a stack that are given known old content before a run. */
  private static final int OLD_STACK_BYTES = 1024;

  /** Old stack content: what must never reach a user register. */
  static final long OLD_STACK = 0x01d57ac4_00000000L;

  /** What a callee leaves in the registers it may destroy. */
  static final long CLOBBER = 0xdeadc10b_00000000L;

  private static final Gp[] CALLER_SAVED = {
    Gp.RCX, Gp.RDX, Gp.RSI, Gp.RDI, Gp.R8, Gp.R9, Gp.R10, Gp.R11
  };
  private static final Gp[] ARGUMENTS = {Gp.RDI, Gp.RSI, Gp.RDX, Gp.RCX, Gp.R8, Gp.R9};
  private static final int PAGE_FAULT = 14;

  private final EntryImage image;
  private final Code code;
  private final Processor processor;
  private final Unicorn engine;
  private final ByteBuffer memory;
  private final long entry;
  private final Map<Long, String> standIns = new HashMap<>();
  private final TraceLog log = new TraceLog();
  private final List<Call> calls = new ArrayList<>();
  private int budget = DEFAULT_BUDGET;
  private Entry current;
  private Ending ending;

  /**
   * A machine for one image.
   *
   * @throws IllegalArgumentException if the image lacks {@code entry_SYSCALL_64}
   */
  public Machine(EntryImage image) {
    this.image = image;
    this.code = new Code(image);
    this.entry = image.address("entry_SYSCALL_64");
    this.processor = new Processor(image);
    this.engine = processor.engine();
    this.memory = processor.memory();
    for (Symbol symbol : image.symbols()) {
      if (symbol.section().equals(".stand_ins")) {
        standIns.put(symbol.address(), symbol.name());
      }
    }
    addHooks();
  }

  private void addHooks() {
    // Trace hooks first: a hook that changes the flow suppresses later ones on that instruction.
    CodeHook onCode = (u, address, size, user) -> onInstruction(address, size);
    MemHook onMemory =
        (u, type, address, size, value, user) ->
            log.access(type == UnicornConst.UC_MEM_WRITE, address, size);
    InterruptHook onException = (u, vector, user) -> onException(vector);
    engine.hook_add(onCode, 1, 0, null);
    engine.hook_add(
        onMemory, UnicornConst.UC_HOOK_MEM_READ | UnicornConst.UC_HOOK_MEM_WRITE, 1, 0, null);
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
  public Outcome run(Entry syscall) {
    if (syscall.task() < 0 || syscall.task() >= MemoryMap.TASKS) {
      throw new IllegalArgumentException(
          "task " + syscall.task() + ": there are " + MemoryMap.TASKS);
    }
    current = syscall;
    ending = null;
    log.clear();
    calls.clear();
    prepareTask();
    emulate(processor.enter(syscall.user(), entry));
    Path path = log.toPath(code);
    return new Outcome(
        ending, processor.registers(), path, List.copyOf(calls), flagsWord(), statusWord());
  }

  private void prepareTask() {
    int task = current.task();
    int base = MemoryMap.stackPhysical(task);
    int top = base + MemoryMap.STACK_BYTES;
    for (int at = top - OLD_STACK_BYTES; at < top; at += Long.BYTES) {
      memory.putLong(at, OLD_STACK + (top - at));
    }
    memory.putInt(base + MemoryMap.TI_FLAGS, current.flags());
    memory.putInt(base + MemoryMap.TI_STATUS, current.status());
    int perCpu = Region.PER_CPU.physical();
    memory.putLong(perCpu + MemoryMap.CPU_CURRENT_TOP_OF_STACK, MemoryMap.stackTop(task));
    memory.putLong(perCpu + MemoryMap.RSP_SCRATCH, OLD_STACK);
  }

  private void emulate(long from) {
    try {
      engine.emu_start(from, 0, 0, 0);
    } catch (UnicornException e) {
      if (ending == null) {
        ending = new Ending.Stopped(e.getMessage(), image.locate(log.lastAddress()));
      }
    }
    if (ending == null) {
      long rip = engine.reg_read(X86Const.UC_X86_REG_RIP);
      ending = new Ending.Stopped("halted", image.locate(rip));
    }
  }

  private void onInstruction(long address, int size) {
    if (ending != null) {
      return;
    }
    if (!code.contains(address)) {
      end(leave(address));
      return;
    }
    if (log.instructions() >= budget) {
      end(new Ending.Endless(budget, image.locate(address)));
      return;
    }
    log.instruction(address, size);
    if (code.part(address) == Part.STAND_IN) {
      standIn(address);
    }
  }

  /** Control is outside the image: in user text, or lost. */
  private Ending leave(long address) {
    int selector = (int) engine.reg_read(X86Const.UC_X86_REG_CS);
    BranchKind by = log.instructions() == 0 ? BranchKind.NONE : code.branch(log.lastAddress());
    if (by == BranchKind.SYSRET || by == BranchKind.IRET) {
      return new Ending.ReturnedToUser(selector, by);
    }
    return new Ending.Stopped(
        "ring 0 left the image for 0x%x".formatted(address), image.locate(log.lastAddress()));
  }

  private void onException(int vector) {
    if (ending == null) {
      long rip = engine.reg_read(X86Const.UC_X86_REG_RIP);
      long address = vector == PAGE_FAULT ? engine.reg_read(X86Const.UC_X86_REG_CR2) : 0;
      end(new Ending.Fault(vector, rip, address, image.locate(rip)));
    }
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
        new Call(
            function,
            stackPointer,
            (flags & IF) != 0,
            processor.registers(),
            frame(),
            flagsWord(),
            statusWord()));
    Played guest = new Played(function);
    current.script().play(guest);
    engine.reg_write(X86Const.UC_X86_REG_RAX, guest.result);
    for (Gp gp : CALLER_SAVED) {
      engine.reg_write(gp.unicornId(), CLOBBER + gp.ordinal());
    }
    engine.reg_write(X86Const.UC_X86_REG_EFLAGS, flags ^ ARITHMETIC_FLAGS);
    overwriteBelow(stackPointer);
  }

  /** The callee's own stack frame, as far as it lies on the current task's stack. */
  private void overwriteBelow(long stackPointer) {
    long base = MemoryMap.stackBase(current.task());
    long from = Math.max(stackPointer - CALLEE_STACK_BYTES, base + MemoryMap.THREAD_INFO_BYTES);
    long to = Math.min(stackPointer, base + MemoryMap.STACK_BYTES);
    for (long at = from; at + Long.BYTES <= to; at += Long.BYTES) {
      memory.putLong(physical(at), CLOBBER + (at & 0xffff));
    }
  }

  private int physical(long stackAddress) {
    return Math.toIntExact(
        stackAddress
            - MemoryMap.stackBase(current.task())
            + MemoryMap.stackPhysical(current.task()));
  }

  private int framePhysical() {
    return MemoryMap.stackPhysical(current.task()) + MemoryMap.STACK_BYTES - PtReg.FRAME_BYTES;
  }

  private Frame frame() {
    long[] words = new long[PtReg.FRAME_BYTES / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = memory.getLong(framePhysical() + i * Long.BYTES);
    }
    return new Frame(words);
  }

  private int flagsWord() {
    return memory.getInt(MemoryMap.stackPhysical(current.task()) + MemoryMap.TI_FLAGS);
  }

  private int statusWord() {
    return memory.getInt(MemoryMap.stackPhysical(current.task()) + MemoryMap.TI_STATUS);
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
      return engine.reg_read(ARGUMENTS[index].unicornId());
    }

    @Override
    public long frame(PtReg word) {
      return memory.getLong(framePhysical() + word.offset());
    }

    @Override
    public void frame(PtReg word, long value) {
      memory.putLong(framePhysical() + word.offset(), value);
    }

    @Override
    public int flags() {
      return flagsWord();
    }

    @Override
    public void flags(int word) {
      memory.putInt(MemoryMap.stackPhysical(current.task()) + MemoryMap.TI_FLAGS, word);
    }

    @Override
    public void result(long value) {
      result = value;
    }
  }
}
