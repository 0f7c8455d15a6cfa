package entrylab.machine;

import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.Section;
import entrylab.layout.KernelLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import unicorn.RegisterBatch;
import unicorn.Unicorn;
import unicorn.UnicornConst;
import unicorn.X86Const;
import unicorn.X86_MMR;
import unicorn.X86_MSR;

/**
 * An emulated x86-64 processor in long mode with real page tables, set up as a v4.4 kernel would
 * have it: SMEP, SMAP, write protection and NX on, MSRs for SYSCALL, a GDT and a TSS.
 *
 * <p>Sources: Intel SDM volume 3 (control registers, paging, MSRs), and the selectors and flag mask
 * of v4.4.
 */
final class Processor implements AutoCloseable {
  static final int KERNEL_CS = 0x10;
  static final int KERNEL_DS = 0x18;
  static final int USER_CS = 0x33;

  /** TF, IF, DF, IOPL, NT and AC: what SYSCALL clears. */
  static final long FMASK = 0x47700;

  private static final int BROADWELL = 20;
  private static final int TSS_SELECTOR = 0x40;

  /** PE, MP, ET, NE, WP, AM, PG. */
  private static final long CR0 = 0x8005_0033L;

  /** PAE, PGE, MCE and others of long mode, SMEP and SMAP. */
  private static final long CR4 = 0x35_02a0L;

  private static final int EFER = 0xc000_0080;
  private static final int STAR = 0xc000_0081;
  private static final int LSTAR = 0xc000_0082;
  private static final int SYSCALL_MASK = 0xc000_0084;
  private static final int GS_BASE = 0xc000_0101;
  private static final int KERNEL_GS_BASE = 0xc000_0102;

  /** SCE, LME, LMA and NXE. */
  private static final long EFER_VALUE = 0xd01;

  /** Loads ss, ds, es, cs and tr from the GDT, then stops. Runs once, at the end of text. */
  private static final byte[] BOOT_CODE = {
    (byte) 0xb8,
    KERNEL_DS,
    0,
    0,
    0, // mov $__KERNEL_DS, %eax
    (byte) 0x8e,
    (byte) 0xd0, // mov %eax, %ss
    (byte) 0x8e,
    (byte) 0xd8, // mov %eax, %ds
    (byte) 0x8e,
    (byte) 0xc0, // mov %eax, %es
    0x6a,
    KERNEL_CS, // push $__KERNEL_CS
    0x48,
    (byte) 0x8d,
    0x05,
    3,
    0,
    0,
    0, // lea 3(%rip), %rax
    0x50, // push %rax
    0x48,
    (byte) 0xcb, // lretq
    (byte) 0xb8,
    TSS_SELECTOR,
    0,
    0,
    0, // mov $TSS, %eax
    0x0f,
    0x00,
    (byte) 0xd8, // ltr %ax
    (byte) 0xf4 // hlt
  };

  private static final MemoryRegion[] SPILLS = {
    MemoryRegion.DATA,
    MemoryRegion.PER_CPU,
    MemoryRegion.DESCRIPTORS,
    MemoryRegion.USER_TEXT,
    MemoryRegion.USER_STACK
  };

  private static final int BOOT_OFFSET = (int) KernelLayout.LARGE_PAGE_BYTES - 64;

  /** A SYSCALL instruction, behind the boot code. */
  static final long GATE = KernelLayout.TEXT + KernelLayout.LARGE_PAGE_BYTES - 16;

  private static final byte[] SYSCALL = {0x0f, 0x05};

  /** Registers in the order of {@link Gp}, then these. */
  private static final int EFLAGS = Gp.ALL.length;

  private static final int RIP = EFLAGS + 1;

  private final ByteBuffer memory;
  private final PageTableRoots roots;
  private final Unicorn engine;
  private final RegisterBatch general;
  private final RegisterBatch all;
  private final Unicorn.Context inKernel;
  private final byte[][] kept;

  Processor(EntryImage image) {
    memory =
        ByteBuffer.allocateDirect(MemoryMap.PHYSICAL_BYTES + KernelLayout.PAGE_BYTES)
            .alignedSlice(KernelLayout.PAGE_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    engine = new Unicorn(UnicornConst.UC_ARCH_X86, UnicornConst.UC_MODE_64);
    engine.ctl_set_cpu_model(BROADWELL);
    mapMemory();
    roots = new PageTableRoots(memory, image);
    load(image);
    writeDescriptors();
    setRegisters(roots.kernel(), image.address(Delivery.of(image).entry()));
    general = engine.registers(numbers(X86Const.UC_X86_REG_EFLAGS));
    all = engine.registers(numbers(X86Const.UC_X86_REG_EFLAGS, X86Const.UC_X86_REG_RIP));
    memory.putLong(
        MemoryRegion.PER_CPU.physical() + KernelLayout.SPEC_CTRL_CURRENT, PlayedMitigations.IBRS);
    boot();
    inKernel = engine.context_save();
    kept = keep();
  }

  /**
   * Physical memory. Where nothing is executed it is not executable for the emulator either, which
   * else looks for translated code at every store that a hook or recorder sees.
   */
  private void mapMemory() {
    int data = MemoryRegion.RODATA.physical();
    engine.mem_map_ptr(0, memory.slice(0, data), UnicornConst.UC_PROT_ALL);
    engine.mem_map_ptr(
        data,
        memory.slice(data, MemoryMap.PHYSICAL_BYTES - data),
        UnicornConst.UC_PROT_READ | UnicornConst.UC_PROT_WRITE);
  }

  private static int[] numbers(int... more) {
    return IntStream.concat(Arrays.stream(Gp.ALL).mapToInt(Gp::unicornId), Arrays.stream(more))
        .toArray();
  }

  private void load(EntryImage image) {
    for (Section section : image.sections()) {
      MemoryRegion region =
          section.address() >= KernelLayout.DATA
              ? MemoryRegion.DATA
              : section.address() >= KernelLayout.RODATA ? MemoryRegion.RODATA : MemoryRegion.TEXT;
      long offset = section.address() - MemoryMap.virtual(region);
      memory.put(Math.toIntExact(region.physical() + offset), section.bytes());
    }
    memory.put(MemoryRegion.TEXT.physical() + BOOT_OFFSET, BOOT_CODE);
  }

  /** GDT: kernel code and data, user data and code (SYSRET's order), and the TSS. */
  private void writeDescriptors() {
    int gdt = MemoryRegion.DESCRIPTORS.physical();
    memory.putLong(gdt + KERNEL_CS, 0x00af_9b00_0000_ffffL);
    memory.putLong(gdt + KERNEL_DS, 0x00cf_9300_0000_ffffL);
    memory.putLong(gdt + 0x20, 0x00cf_fb00_0000_ffffL); // __USER32_CS
    memory.putLong(gdt + 0x28, 0x00cf_f300_0000_ffffL); // __USER_DS
    memory.putLong(gdt + 0x30, 0x00af_fb00_0000_ffffL); // __USER_CS
    long base = KernelLayout.PER_CPU; // cpu_tss is the first per-cpu variable
    long low =
        0x67 // limit
            | (base & 0xff_ffffL) << 16
            | 0x89L << 40 // present, 64-bit TSS, available
            | (base >>> 24 & 0xff) << 56;
    memory.putLong(gdt + TSS_SELECTOR, low);
    memory.putLong(gdt + TSS_SELECTOR + 8, base >>> 32);
    memory.putLong(gdt + 0x60, 0x00cf_f300_0000_ffffL); // the first of set_thread_area()
  }

  private void setRegisters(long root, long entry) {
    engine.reg_write(X86Const.UC_X86_REG_CR3, root);
    engine.reg_write(X86Const.UC_X86_REG_CR4, CR4);
    msr(EFER, EFER_VALUE);
    engine.reg_write(X86Const.UC_X86_REG_CR0, CR0);
    engine.reg_write(X86Const.UC_X86_REG_GDTR, new X86_MMR(KernelLayout.DESCRIPTORS, 0x7f));
    engine.reg_write(X86Const.UC_X86_REG_IDTR, new X86_MMR(KernelLayout.DESCRIPTORS + 0x800, 0));
    msr(STAR, 0x0023_0010L << 32);
    msr(LSTAR, entry);
    msr(SYSCALL_MASK, FMASK);
    msr(GS_BASE, SegmentState.USER_GS_BASE);
    msr(KERNEL_GS_BASE, KernelLayout.PER_CPU);
  }

  private void boot() {
    long start = KernelLayout.TEXT + BOOT_OFFSET;
    engine.reg_write(X86Const.UC_X86_REG_RSP, KernelLayout.stackTop(0) - 256);
    engine.emu_start(start, 0, 0, 0);
    for (int i = 0; i < BOOT_CODE.length; i++) {
      memory.put(MemoryRegion.TEXT.physical() + BOOT_OFFSET + i, (byte) 0);
    }
    memory.put(Math.toIntExact(GATE - KernelLayout.TEXT) + MemoryRegion.TEXT.physical(), SYSCALL);
  }

  private void msr(int id, long value) {
    engine.reg_write(X86Const.UC_X86_REG_MSR, new X86_MSR(id, value));
  }

  /** The emulator, for hooks and registers. */
  Unicorn engine() {
    return engine;
  }

  /** Physical memory; what is written here the guest sees at once. */
  ByteBuffer memory() {
    return memory;
  }

  /**
   * Puts the processor where SYSCALL puts it, as the architecture manual has it: rcx is the next
   * instruction, r11 the flags with RF clear, IF and the rest of the mask clear, kernel segments,
   * privilege level 0, rsp as it was.
   *
   * @param user the program's registers at its SYSCALL instruction
   */
  void enter(ProgramRegisters user) {
    engine.context_restore(inKernel);
    useTables(roots.user());
    long flags = user.rflags() & ~Machine.RF;
    for (Gp gp : Gp.ALL) {
      general.set(gp.ordinal(), user.get(gp));
    }
    general.set(Gp.RCX.ordinal(), user.rip() + Machine.SYSCALL_BYTES);
    general.set(Gp.R11.ordinal(), flags);
    general.set(EFLAGS, (flags & ~FMASK) | 2);
    general.write();
  }

  /**
   * Puts the processor into ring 0 in the middle of the kernel: GS is the kernel's, interrupts as
   * given.
   *
   * @param registers general registers and flags
   */
  void resume(ProgramRegisters registers, long stackPointer) {
    engine.context_restore(inKernel);
    useTables(roots.kernel());
    msr(GS_BASE, KernelLayout.PER_CPU);
    msr(KERNEL_GS_BASE, SegmentState.USER_GS_BASE);
    for (Gp gp : Gp.ALL) {
      general.set(gp.ordinal(), gp == Gp.RSP ? stackPointer : registers.get(gp));
    }
    general.set(EFLAGS, registers.rflags());
    general.write();
  }

  /**
   * What was translated by other tables is forgotten; a restored context alone does not do that.
   */
  private void useTables(long root) {
    if (roots.isolated()) {
      engine.reg_write(X86Const.UC_X86_REG_CR3, root);
    }
  }

  /** The tables there are. */
  PageTableRoots roots() {
    return roots;
  }

  /** Whether the program's tables are in use. */
  boolean userTables() {
    return roots.isUser(engine.reg_read(X86Const.UC_X86_REG_CR3));
  }

  /** Keeps what {@link #restore} brings back: descriptors, per-cpu data, the user's memory. */
  private byte[][] keep() {
    byte[][] kept = new byte[SPILLS.length][];
    for (int i = 0; i < SPILLS.length; i++) {
      kept[i] = new byte[SPILLS[i].bytes()];
      memory.get(SPILLS[i].physical(), kept[i]);
    }
    return kept;
  }

  /** Undoes whatever a run wrote outside stacks. */
  void restore() {
    for (int i = 0; i < SPILLS.length; i++) {
      memory.put(SPILLS[i].physical(), kept[i]);
    }
  }

  /** The GS base that SWAPGS, or FRED's delivery and ERETU, would exchange for the active one. */
  long otherGsBase() {
    return gsBase() == KernelLayout.PER_CPU ? SegmentState.USER_GS_BASE : KernelLayout.PER_CPU;
  }

  /** The active GS base. */
  long gsBase() {
    return engine.reg_read(X86Const.UC_X86_REG_GS_BASE);
  }

  /** Segment state as it is. */
  SegmentState segments() {
    return new SegmentState(
        (int) engine.reg_read(X86Const.UC_X86_REG_CS),
        (int) engine.reg_read(X86Const.UC_X86_REG_SS),
        gsBase());
  }

  ProgramRegisters registers() {
    all.read();
    long[] values = new long[Gp.ALL.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = all.get(i);
    }
    return ProgramRegisters.of(values, all.get(RIP), all.get(EFLAGS));
  }

  @Override
  public void close() {
    engine.close();
  }
}
