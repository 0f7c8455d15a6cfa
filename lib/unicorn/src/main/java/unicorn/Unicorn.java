package unicorn;

import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.util.Objects;

/**
 * A CPU emulator engine.
 *
 * <p>Source-compatible with the official Java binding of Unicorn 2.1.4, and safe where that one is
 * not: an exception thrown in a hook surfaces from the call that led to it, and a wrong argument is
 * a {@link UnicornException} with the library's own text. An engine belongs to one thread at a
 * time; from others, only {@link #emu_stop} and {@link #close} may be called while it emulates.
 */
public class Unicorn extends HookCalls
    implements AutoCloseable,
        UnicornConst,
        Arm64Const,
        ArmConst,
        M68kConst,
        MipsConst,
        PpcConst,
        RiscvConst,
        S390xConst,
        SparcConst,
        TriCoreConst,
        X86Const {
  private final int mode;
  private final Registers registers;
  private final GuestMemory memory;
  private final Contexts contexts;

  /**
   * Opens an engine.
   *
   * @param arch {@code UC_ARCH_*}
   * @param mode {@code UC_MODE_*}, or'ed together
   * @throws UnicornException if the library is missing or too old, or lacks the architecture or
   *     mode
   */
  public Unicorn(int arch, int mode) throws UnicornException {
    super(arch, new Engine(arch, mode));
    this.mode = mode;
    registers = new Registers(engine, arch, mode);
    memory = new GuestMemory(engine);
    contexts = new Contexts(engine, arch, mode);
  }

  /**
   * Closes the engine. A second call does nothing; a call while it emulates stops the emulation
   * first. An engine that is forgotten is closed some time after it has become unreachable.
   */
  @Override
  public void close() throws UnicornException {
    engine.close();
  }

  /**
   * The library's version.
   *
   * @return major, minor, patch and 255 for a release, a byte each from the top
   */
  public static int version() {
    Library.get();
    return EngineApi.version(0, 0);
  }

  /**
   * Whether the library was built with an architecture.
   *
   * @param arch {@code UC_ARCH_*}
   * @return true if {@link #Unicorn} takes it
   */
  public static boolean arch_supported(int arch) {
    Library.get();
    return EngineApi.archSupported(arch);
  }

  /**
   * The library's text for an error.
   *
   * @param code {@code UC_ERR_*}
   * @return English text
   */
  public static String strerror(int code) {
    Library.get();
    return Errors.text(code);
  }

  // Emulation.

  /**
   * Emulates until an address, a time, a number of instructions, a stop or an error.
   *
   * <p>What a hook throws comes out of this call, with the hook's own stack trace. If the calling
   * thread is interrupted, the emulation stops within 100 ms and this call throws; the thread's
   * interrupt status stays set.
   *
   * @param begin address of the first instruction
   * @param until address before which to stop
   * @param timeout microseconds to run, 0 for no limit
   * @param count instructions to execute, 0 for no limit; a limit costs a call per instruction
   */
  public void emu_start(long begin, long until, long timeout, long count) throws UnicornException {
    engine.run(begin, until, timeout, count);
  }

  /** Stops the emulation at the end of the current block. Any thread and any hook may call it. */
  public void emu_stop() throws UnicornException {
    engine.stop();
  }

  // Registers.

  /**
   * Reads a register of up to 64 bits.
   *
   * @param regid {@code UC_*_REG_*}
   * @return the value, zero-extended
   */
  public long reg_read(int regid) throws UnicornException {
    return registers.read(regid);
  }

  /**
   * Reads any register.
   *
   * @param regid {@code UC_*_REG_*}
   * @param opt which one, for {@code UC_X86_REG_MSR} ({@link X86_MSR}) and the {@code CP_REG}s
   *     ({@link Arm_CP}, {@link Arm64_CP}); else not used
   * @return a {@link Long}; for vectors an unsigned {@link java.math.BigInteger}; for x87 registers
   *     an {@link X86_Float80}; for GDTR, IDTR, LDTR and TR an {@link X86_MMR}
   */
  public Object reg_read(int regid, Object opt) throws UnicornException {
    return registers.read(regid, opt);
  }

  /**
   * Writes a register of up to 64 bits. The program counter may be written from a code hook: the
   * emulation goes on there, and hooks added later do not see the instruction that was left.
   *
   * @param regid {@code UC_*_REG_*}
   * @param value value; bits beyond the register's width are dropped
   */
  public void reg_write(int regid, long value) throws UnicornException {
    registers.write(regid, value);
  }

  /**
   * Writes any register.
   *
   * @param regid {@code UC_*_REG_*}
   * @param value of the type that {@link #reg_read(int, Object)} returns; for {@code
   *     UC_X86_REG_MSR} and the {@code CP_REG}s the structure with number and value
   * @throws IllegalArgumentException if a {@link java.math.BigInteger} is too wide
   */
  public void reg_write(int regid, Object value) throws UnicornException {
    registers.write(regid, value);
  }

  /**
   * Reads several registers of any width in one call of the library; {@link #registers(int...)}
   * does without objects.
   *
   * @param regids {@code UC_*_REG_*}
   * @return the values, as from {@link #reg_read(int, Object)}
   */
  public Object[] reg_read_batch(int[] regids) throws UnicornException {
    return registers.readBatch(regids);
  }

  /**
   * Writes several registers of any width in one call of the library, the program counter last;
   * {@link #registers(int...)} does without objects.
   *
   * @param regids {@code UC_*_REG_*}
   * @param vals as many values, as for {@link #reg_write(int, Object)}
   */
  public void reg_write_batch(int[] regids, Object[] vals) throws UnicornException {
    registers.writeBatch(regids, vals);
  }

  /**
   * Reads a register as bytes.
   *
   * @param regid {@code UC_*_REG_*}, none that needs a number of its own
   * @param size bytes to read, at least as many as the register has and at most 64
   * @return {@code size} bytes, the least significant first
   */
  public byte[] reg_read(int regid, int size) throws UnicornException {
    return registers.readBytes(regid, size);
  }

  /**
   * Writes a register from bytes.
   *
   * @param regid {@code UC_*_REG_*}, none that needs a number of its own
   * @param value as many bytes as the register has, the least significant first
   */
  public void reg_write(int regid, byte[] value) throws UnicornException {
    registers.writeBytes(regid, value);
  }

  /**
   * A fixed list of registers of up to 64 bits, to be read and written together.
   *
   * @param regids {@code UC_*_REG_*}
   * @return the list, bound to this engine
   */
  public RegisterBatch registers(int... regids) {
    return new RegisterBatch(engine, arch, mode, regids);
  }

  // Memory.

  /**
   * Maps memory of the library's own.
   *
   * @param address first address, page-aligned
   * @param size bytes, a multiple of the page size
   * @param perms {@code UC_PROT_*} mask
   */
  public void mem_map(long address, long size, int perms) throws UnicornException {
    memory.map(address, size, perms);
  }

  /**
   * Maps host memory: guest and host see the same bytes.
   *
   * @param address first address, page-aligned
   * @param buf a direct buffer, all of it from position 0 to its capacity, a multiple of the page
   *     size; kept reachable until all of it is unmapped or the engine is closed
   * @param perms {@code UC_PROT_*} mask
   */
  public void mem_map_ptr(long address, Buffer buf, int perms) throws UnicornException {
    memory.mapHost(address, MemorySegment.ofBuffer(buf.duplicate().clear()), perms);
  }

  /**
   * Maps host memory: guest and host see the same bytes.
   *
   * @param address first address, page-aligned
   * @param segment native memory, a multiple of the page size, that must outlive the engine
   * @param perms {@code UC_PROT_*} mask
   */
  public void mem_map_ptr(long address, MemorySegment segment, int perms) throws UnicornException {
    memory.mapHost(address, segment, perms);
  }

  /**
   * Maps a range whose accesses are answered by handlers.
   *
   * @param address first address, page-aligned
   * @param size bytes, a multiple of the page size
   * @param read_cb answers reads; null: the range reads as 0
   * @param user_data_read passed to {@code read_cb}
   * @param write_cb takes writes; null: they are dropped
   * @param user_data_write passed to {@code write_cb}
   */
  public void mmio_map(
      long address,
      long size,
      MmioReadHandler read_cb,
      Object user_data_read,
      MmioWriteHandler write_cb,
      Object user_data_write)
      throws UnicornException {
    hooks.mapIo(
        address,
        size,
        read_cb == null ? null : handler(read_cb, address, size, user_data_read),
        write_cb == null ? null : handler(write_cb, address, size, user_data_write));
  }

  /**
   * Unmaps memory; mapped ranges may be cut.
   *
   * @param address first address, page-aligned
   * @param size bytes, a multiple of the page size
   */
  public void mem_unmap(long address, long size) throws UnicornException {
    memory.unmap(address, size);
  }

  /**
   * Changes permissions.
   *
   * @param address first address, page-aligned
   * @param size bytes, a multiple of the page size
   * @param perms {@code UC_PROT_*} mask
   */
  public void mem_protect(long address, long size, int perms) throws UnicornException {
    memory.protect(address, size, perms);
  }

  /**
   * All mapped ranges.
   *
   * @return in order of address
   */
  public MemRegion[] mem_regions() throws UnicornException {
    return memory.regions();
  }

  /**
   * Size of all mapped ranges.
   *
   * @return bytes
   */
  public long mem_mapped_size() throws UnicornException {
    return memory.mappedSize();
  }

  /**
   * Size of the mapped memory that takes room in the host's: what has been touched, in pages of the
   * host. Of host memory, mapped with {@link #mem_map_ptr}, only; where the library's own lies,
   * which it gets page by page as it is touched, too, it does not tell.
   *
   * @return bytes
   * @throws UnsupportedOperationException if the host is not Linux
   */
  public long mem_resident_size() throws UnicornException {
    return memory.residentSize();
  }

  /**
   * Reads physical memory.
   *
   * @param address first address
   * @param size bytes
   * @return a copy
   */
  public byte[] mem_read(long address, int size) throws UnicornException {
    return memory.read(address, size);
  }

  /**
   * Reads physical memory.
   *
   * @param address first address
   * @param size bytes, at most {@link Integer#MAX_VALUE}
   * @return a copy
   * @deprecated an array's length is an int: {@link #mem_read(long, int)}
   */
  @Deprecated
  public byte[] mem_read(long address, long size) throws UnicornException {
    return memory.read(address, size);
  }

  /**
   * Reads physical memory into a segment.
   *
   * @param address first address
   * @param to filled completely; native segments are read into without a copy
   */
  public void mem_read(long address, MemorySegment to) throws UnicornException {
    memory.read(address, to);
  }

  /**
   * Writes physical memory, whatever its permissions.
   *
   * @param address first address
   * @param bytes what to write
   */
  public void mem_write(long address, byte[] bytes) throws UnicornException {
    memory.write(address, bytes);
  }

  /**
   * Writes physical memory from a segment, whatever its permissions.
   *
   * @param address first address
   * @param from what to write; native segments are written from without a copy
   */
  public void mem_write(long address, MemorySegment from) throws UnicornException {
    memory.write(address, from);
  }

  /**
   * Reads through the guest's page tables, with the rights of the current privilege level.
   *
   * @param address first virtual address
   * @param prot the access to try: one of {@code UC_PROT_READ}, {@code _WRITE}, {@code _EXEC}
   * @param size bytes
   * @return a copy
   */
  public byte[] vmem_read(long address, int prot, int size) throws UnicornException {
    return memory.readVirtual(address, prot, size);
  }

  /**
   * Writes through the guest's page tables.
   *
   * @param address first virtual address
   * @param prot the access to try: one of {@code UC_PROT_READ}, {@code _WRITE}, {@code _EXEC}
   * @param bytes what to write
   */
  public void vmem_write(long address, int prot, byte[] bytes) throws UnicornException {
    memory.writeVirtual(address, prot, bytes);
  }

  /**
   * Translates through the guest's page tables.
   *
   * @param address virtual address
   * @param prot the access to try: one of {@code UC_PROT_READ}, {@code _WRITE}, {@code _EXEC}
   * @return physical address
   */
  public long vmem_translate(long address, int prot) throws UnicornException {
    return memory.translate(address, prot);
  }

  // Contexts.

  /**
   * Saves the state of the CPU, and of memory if {@link #ctl_context_mode} says so.
   *
   * @return a context that any engine of the same architecture and mode can restore; one with
   *     memory only this engine, and not after it has restored an older one with memory
   */
  public Context context_save() throws UnicornException {
    return contexts.save();
  }

  /**
   * Saves the state into a context that exists.
   *
   * @param context one of an engine of the same architecture and mode
   */
  public void context_update(Context context) throws UnicornException {
    contexts.update(context);
  }

  /**
   * Goes back to a saved state.
   *
   * @param context one of an engine of the same architecture and mode
   */
  public void context_restore(Context context) throws UnicornException {
    contexts.restore(context);
  }

  /**
   * Allocates a context.
   *
   * @return its number
   * @deprecated {@link #context_save()} needs no number and no {@link #free}
   */
  @Deprecated
  public long context_alloc() {
    return contexts.allocateNumbered();
  }

  /**
   * Frees a context.
   *
   * @param handle from {@link #context_alloc}
   * @deprecated contexts of {@link #context_save()} need not be freed
   */
  @Deprecated
  public void free(long handle) {
    Contexts.free(handle);
  }

  /**
   * Saves the state.
   *
   * @param context from {@link #context_alloc}
   * @deprecated {@link #context_update(Context)}
   */
  @Deprecated
  public void context_save(long context) {
    contexts.update(Contexts.numbered(context));
  }

  /**
   * Goes back to a saved state.
   *
   * @param context from {@link #context_alloc}
   * @deprecated {@link #context_restore(Context)}
   */
  @Deprecated
  public void context_restore(long context) {
    contexts.restore(Contexts.numbered(context));
  }

  private Registration handler(Object handler, long address, long size, Object user) {
    return registration(new IoHandler(handler, address, address + size - 1), user);
  }

  @Override
  final Registration registration(Object target, Object user) {
    Objects.requireNonNull(target, "hook must not be null");
    return new Registration(this, engine, target, user);
  }

  /** The saved state of an engine. */
  public static class Context {
    /** Architecture of the engine that it was saved from. */
    public final int arch;

    /** Mode of the engine that it was saved from. */
    public final int mode;

    private final ContextRegisters registers;
    private final Engine allocator;
    private SavedState saved = SavedState.NOTHING;

    Context(MemorySegment memory, Engine allocator, int arch, int mode) {
      this.allocator = allocator;
      this.arch = arch;
      this.mode = mode;
      registers = new ContextRegisters(memory, arch, mode);
    }

    /**
     * Reads a register of up to 64 bits.
     *
     * @param regid {@code UC_*_REG_*}
     * @return the value, zero-extended
     * @see Unicorn#reg_read(int)
     */
    public long reg_read(int regid) throws UnicornException {
      return registers.read(regid);
    }

    /**
     * Reads any register.
     *
     * @param regid {@code UC_*_REG_*}
     * @param opt which one, for registers that have a number
     * @return the value
     * @see Unicorn#reg_read(int, Object)
     */
    public Object reg_read(int regid, Object opt) throws UnicornException {
      return registers.read(regid, opt);
    }

    /**
     * Writes a register of up to 64 bits.
     *
     * @param regid {@code UC_*_REG_*}
     * @param value value
     * @see Unicorn#reg_write(int, long)
     */
    public void reg_write(int regid, long value) throws UnicornException {
      registers.write(regid, value);
    }

    /**
     * Writes any register.
     *
     * @param regid {@code UC_*_REG_*}
     * @param value value
     * @see Unicorn#reg_write(int, Object)
     */
    public void reg_write(int regid, Object value) throws UnicornException {
      registers.write(regid, value);
    }

    /**
     * Reads several registers of any width in one call of the library.
     *
     * @param regids {@code UC_*_REG_*}
     * @return the values
     * @see Unicorn#reg_read_batch(int[])
     */
    public Object[] reg_read_batch(int[] regids) throws UnicornException {
      return registers.readBatch(regids);
    }

    /**
     * Writes several registers of any width in one call of the library.
     *
     * @param regids {@code UC_*_REG_*}
     * @param vals as many values
     * @see Unicorn#reg_write_batch(int[], Object[])
     */
    public void reg_write_batch(int[] regids, Object[] vals) throws UnicornException {
      registers.writeBatch(regids, vals);
    }

    /**
     * The library's own bytes of this context: a header that begins with the size in bytes of the
     * CPU state to copy, then that state. Their layout differs between builds of the library; who
     * writes here can crash the virtual machine.
     *
     * @return native memory that lives as long as it is reachable
     */
    public MemorySegment memory() {
      return registers.memory();
    }

    SavedState saved() {
      return saved;
    }

    void saved(SavedState state) {
      saved = state;
    }

    boolean isOf(int otherArch, int otherMode) {
      return arch == otherArch && mode == otherMode;
    }
  }
}
