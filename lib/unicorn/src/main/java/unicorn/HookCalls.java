package unicorn;

/**
 * The part of {@link Unicorn} that adds and removes hooks. They may be added and removed at any
 * time, from within hooks too.
 */
@SuppressWarnings("overloads") // the official binding's: lambdas need a cast or typed parameters
abstract class HookCalls extends ControlCalls implements Arm64Const, X86Const {
  /** A range that begins after its end: every address. */
  private static final long EVERYWHERE_BEGIN = 1;

  private static final long EVERYWHERE_END = 0;

  final int arch;
  final Hooks hooks;

  HookCalls(int arch, Engine engine) {
    super(engine);
    this.arch = arch;
    hooks = engine.hooks;
  }

  /** A registration of this engine. */
  abstract Registration registration(Object target, Object user);

  /**
   * Calls on interrupts and exceptions.
   *
   * @param callback what to call
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(InterruptHook callback, Object user_data) throws UnicornException {
    return hooks.add(
        registration(callback, user_data),
        UC_HOOK_INTR,
        Callback.INTERRUPT,
        EVERYWHERE_BEGIN,
        EVERYWHERE_END);
  }

  /**
   * Calls on a special instruction, each with its own kind of hook.
   *
   * @param callback what to call
   * @param insn {@code UC_X86_INS_IN}, {@code _OUT}, {@code _SYSCALL}, {@code _SYSENTER}, {@code
   *     _CPUID}, {@code _RDTSC}, {@code _RDTSCP}, or {@code UC_ARM64_INS_MRS}, {@code _MSR}, {@code
   *     _SYS}, {@code _SYSL}
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(InstructionHook callback, int insn, long begin, long end, Object user_data)
      throws UnicornException {
    return hooks.add(
        registration(callback, user_data),
        UC_HOOK_INSN,
        Instructions.callback(arch, insn, callback),
        begin,
        end,
        insn,
        0);
  }

  /**
   * Calls on a special instruction at any address.
   *
   * @param callback what to call
   * @param insn {@code UC_X86_INS_IN}, {@code _OUT}, {@code _SYSCALL}, {@code _SYSENTER}, {@code
   *     _CPUID}, {@code _RDTSC}, {@code _RDTSCP}, or {@code UC_ARM64_INS_MRS}, {@code _MSR}, {@code
   *     _SYS}, {@code _SYSL}
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(InstructionHook callback, int insn, Object user_data)
      throws UnicornException {
    return hook_add(callback, insn, EVERYWHERE_BEGIN, EVERYWHERE_END, user_data);
  }

  /**
   * Calls on the x86 {@code IN} instruction.
   *
   * @param callback what to call
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(InHook callback, Object user_data) throws UnicornException {
    return hook_add(callback, UC_X86_INS_IN, user_data);
  }

  /**
   * Calls on the x86 {@code OUT} instruction.
   *
   * @param callback what to call
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(OutHook callback, Object user_data) throws UnicornException {
    return hook_add(callback, UC_X86_INS_OUT, user_data);
  }

  /**
   * Calls on the x86 {@code SYSCALL} instruction, not on {@code SYSENTER}.
   *
   * @param callback what to call
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   * @deprecated {@link #hook_add(InstructionHook, int, Object)} names the instruction
   */
  @Deprecated
  public long hook_add(SyscallHook callback, Object user_data) throws UnicornException {
    return hook_add(callback, UC_X86_INS_SYSCALL, user_data);
  }

  /**
   * Calls before every instruction.
   *
   * @param callback what to call
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(CodeHook callback, long begin, long end, Object user_data)
      throws UnicornException {
    return hooks.add(registration(callback, user_data), UC_HOOK_CODE, Callback.CODE, begin, end);
  }

  /**
   * Calls at the entry of every block.
   *
   * @param callback what to call
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(BlockHook callback, long begin, long end, Object user_data)
      throws UnicornException {
    return hooks.add(registration(callback, user_data), UC_HOOK_BLOCK, Callback.BLOCK, begin, end);
  }

  /**
   * Calls on memory accesses that succeed.
   *
   * @param callback what to call
   * @param type {@code UC_HOOK_MEM_READ}, {@code _WRITE}, {@code _FETCH}, {@code _READ_AFTER},
   *     or'ed together
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(MemHook callback, int type, long begin, long end, Object user_data)
      throws UnicornException {
    Hooks.requireType(type, UC_HOOK_MEM_VALID | UC_HOOK_MEM_READ_AFTER);
    return hooks.add(registration(callback, user_data), type, Callback.MEMORY, begin, end);
  }

  /**
   * Calls on memory accesses that fail.
   *
   * @param callback what to call
   * @param type {@code UC_HOOK_MEM_*_UNMAPPED} and {@code UC_HOOK_MEM_*_PROT}, or'ed together
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(EventMemHook callback, int type, long begin, long end, Object user_data)
      throws UnicornException {
    Hooks.requireType(type, UC_HOOK_MEM_INVALID);
    return hooks.add(registration(callback, user_data), type, Callback.INVALID_MEMORY, begin, end);
  }

  /**
   * Calls on memory accesses that fail, at any address.
   *
   * @param callback what to call
   * @param type {@code UC_HOOK_MEM_*_UNMAPPED} and {@code UC_HOOK_MEM_*_PROT}, or'ed together
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(EventMemHook callback, int type, Object user_data) throws UnicornException {
    return hook_add(callback, type, EVERYWHERE_BEGIN, EVERYWHERE_END, user_data);
  }

  /**
   * Calls on instructions that do not decode.
   *
   * @param callback what to call
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(InvalidInstructionHook callback, Object user_data) throws UnicornException {
    return hooks.add(
        registration(callback, user_data),
        UC_HOOK_INSN_INVALID,
        Callback.INVALID_INSTRUCTION,
        EVERYWHERE_BEGIN,
        EVERYWHERE_END);
  }

  /**
   * Calls when a new edge between two blocks is translated.
   *
   * @param callback what to call
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(EdgeGeneratedHook callback, long begin, long end, Object user_data)
      throws UnicornException {
    return hooks.add(
        registration(callback, user_data), UC_HOOK_EDGE_GENERATED, Callback.EDGE, begin, end);
  }

  /**
   * Calls on an operation of the translator's intermediate code.
   *
   * @param callback what to call
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param opcode {@code UC_TCG_OP_*}
   * @param flags {@code UC_TCG_OP_FLAG_*}, or'ed together
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(
      TcgOpcodeHook callback, long begin, long end, int opcode, int flags, Object user_data)
      throws UnicornException {
    return hooks.add(
        registration(callback, user_data),
        UC_HOOK_TCG_OPCODE,
        Callback.OPCODE,
        begin,
        end,
        opcode,
        flags);
  }

  /**
   * Calls when the TLB misses, under {@link #ctl_tlb_mode} with {@code UC_TLB_VIRTUAL}.
   *
   * @param callback what to call
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   * @param user_data passed to the hook
   * @return a handle for {@link #hook_del(long)}
   */
  public long hook_add(TlbFillHook callback, long begin, long end, Object user_data)
      throws UnicornException {
    engine.translations.setFilledByHooks();
    return hooks.add(
        registration(callback, user_data), UC_HOOK_TLB_FILL, Callback.TLB_FILL, begin, end);
  }

  /**
   * Removes a hook.
   *
   * @param hook from {@code hook_add}
   */
  public void hook_del(long hook) throws UnicornException {
    hooks.delete(hook);
  }

  /**
   * Removes a hook wherever it has been added to this engine.
   *
   * @param hook the object given to {@code hook_add}
   */
  public void hook_del(Hook hook) throws UnicornException {
    hooks.delete(hook);
  }

  /**
   * Records events into a ring buffer without a call into Java for each.
   *
   * @param kinds {@link Recorder#CODE}, {@link Recorder#BLOCK}, {@link Recorder#MEM_READ}, ...,
   *     or'ed together
   * @param capacity events that the ring holds at least, 24 bytes each
   * @return the recorder, which records until it or the engine is closed
   */
  public Recorder recorder(int kinds, int capacity) throws UnicornException {
    return recorder(kinds, capacity, EVERYWHERE_BEGIN, EVERYWHERE_END);
  }

  /**
   * Records events in a range of addresses.
   *
   * @param kinds {@link Recorder#CODE}, {@link Recorder#BLOCK}, {@link Recorder#MEM_READ}, ...,
   *     or'ed together
   * @param capacity events that the ring holds at least, 24 bytes each
   * @param begin first address of instructions, blocks and accesses
   * @param end last address; less than {@code begin} for every address
   * @return the recorder, which records until it or the engine is closed
   */
  public Recorder recorder(int kinds, int capacity, long begin, long end) throws UnicornException {
    return new Recorder(this, kinds, capacity, begin, end);
  }
}
