package unicorn;

/** The part of {@link Unicorn} that controls and queries an engine. */
abstract class ControlCalls implements UnicornConst {
  final Engine engine;
  private final Controls controls;

  ControlCalls(Engine engine) {
    this.engine = engine;
    controls = new Controls(engine);
  }

  /**
   * Mode of the engine.
   *
   * @return {@code UC_MODE_*} mask
   */
  public int ctl_get_mode() throws UnicornException {
    return controls.readInt(UC_CTL_UC_MODE);
  }

  /**
   * Architecture of the engine.
   *
   * @return {@code UC_ARCH_*}
   */
  public int ctl_get_arch() throws UnicornException {
    return controls.readInt(UC_CTL_UC_ARCH);
  }

  /**
   * Time limit of the last emulation that had one.
   *
   * @return nanoseconds, although {@link Unicorn#emu_start} takes microseconds
   */
  public long ctl_get_timeout() throws UnicornException {
    return controls.readLong(UC_CTL_UC_TIMEOUT);
  }

  /**
   * Page size of the guest.
   *
   * @return bytes
   */
  public int ctl_get_page_size() throws UnicornException {
    return controls.readInt(UC_CTL_UC_PAGE_SIZE);
  }

  /**
   * Sets the page size; ARM and ARM64 only, and before anything else is done with the engine.
   *
   * @param page_size bytes, a power of two
   */
  public void ctl_set_page_size(int page_size) throws UnicornException {
    controls.write(UC_CTL_UC_PAGE_SIZE, page_size);
  }

  /**
   * Chooses between a list of exit addresses and {@link Unicorn#emu_start}'s {@code until}.
   *
   * @param value true for the list
   */
  public void ctl_exits_enabled(boolean value) throws UnicornException {
    controls.write(UC_CTL_UC_USE_EXITS, value ? 1 : 0);
  }

  /**
   * Number of exit addresses.
   *
   * @return length of the list
   */
  public long ctl_get_exits_cnt() throws UnicornException {
    return controls.readLong(UC_CTL_UC_EXITS_CNT);
  }

  /**
   * The exit addresses.
   *
   * @return in ascending order
   */
  public long[] ctl_get_exits() throws UnicornException {
    return controls.exits();
  }

  /**
   * Sets the exit addresses; {@link #ctl_exits_enabled} must have been called.
   *
   * @param exits the list
   */
  public void ctl_set_exits(long[] exits) throws UnicornException {
    controls.setExits(exits);
  }

  /**
   * CPU model.
   *
   * @return {@code UC_CPU_*}
   */
  public int ctl_get_cpu_model() throws UnicornException {
    return controls.readInt(UC_CTL_CPU_MODEL);
  }

  /**
   * Sets the CPU model, before anything else is done with the engine.
   *
   * @param cpu_model {@code UC_CPU_*}
   */
  public void ctl_set_cpu_model(int cpu_model) throws UnicornException {
    controls.write(UC_CTL_CPU_MODEL, cpu_model);
  }

  /**
   * Translates the block at an address, unless it has been.
   *
   * @param address virtual address
   * @return the block
   */
  public TranslationBlock ctl_request_cache(long address) throws UnicornException {
    return controls.requestBlock(address);
  }

  /**
   * Throws away translated blocks.
   *
   * @param address first virtual address
   * @param end address after the last one
   */
  public void ctl_remove_cache(long address, long end) throws UnicornException {
    controls.write(UC_CTL_TB_REMOVE_CACHE, address, end);
  }

  /** Throws away all translated blocks. */
  public void ctl_flush_tb() throws UnicornException {
    engine.enter();
    try {
      engine.retranslate();
    } finally {
      engine.exit();
    }
  }

  /**
   * Throws away all cached address translations, as after a change of page tables by the host. From
   * a hook on a memory access, it happens as soon as that access is over.
   */
  public void ctl_flush_tlb() throws UnicornException {
    engine.call(uc -> {
      engine.translations.flushTlb(uc);
      return UC_ERR_OK;
    });
  }

  /**
   * Chooses how addresses are translated.
   *
   * @param mode {@code UC_TLB_CPU}: as the CPU does; {@code UC_TLB_VIRTUAL}: not at all, or by a
   *     {@link TlbFillHook}
   */
  public void ctl_tlb_mode(int mode) throws UnicornException {
    controls.write(UC_CTL_TLB_TYPE, mode);
    engine.translations.setTlbMode(mode);
  }

  /**
   * Size of the buffer for translated code.
   *
   * @return bytes
   */
  public int ctl_get_tcg_buffer_size() throws UnicornException {
    return controls.readInt(UC_CTL_TCG_BUFFER_SIZE);
  }

  /**
   * Sets the size of the buffer for translated code, before anything else is done with the engine.
   *
   * @param size bytes
   */
  public void ctl_set_tcg_buffer_size(int size) throws UnicornException {
    controls.write(UC_CTL_TCG_BUFFER_SIZE, size);
  }

  /**
   * Chooses what contexts hold.
   *
   * @param mode {@code UC_CTL_CONTEXT_CPU} and {@code UC_CTL_CONTEXT_MEMORY}, or'ed together
   */
  public void ctl_context_mode(int mode) throws UnicornException {
    controls.setContextContents(mode);
  }

  /**
   * The last error of this engine.
   *
   * @return {@code UC_ERR_*}
   * @deprecated errors are thrown as {@link UnicornException}
   */
  @Deprecated
  public int errno() {
    return controls.errno();
  }

  /**
   * Asks for a property.
   *
   * @param type {@code UC_QUERY_*}
   * @return its value
   */
  public long query(int type) throws UnicornException {
    return controls.query(type);
  }
}
