package entrylab.check.kernel;

import entrylab.kernel.GuestRegisters;
import entrylab.kernel.KernelSnapshot;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.SegmentState;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.stream.IntStream;
import unicorn.RegisterBatch;
import unicorn.Unicorn;
import unicorn.UnicornConst;
import unicorn.X86Const;
import unicorn.X86_MMR;
import unicorn.X86_MSR;

/**
 * An emulated processor in the state of a snapshot, put behind a SYSCALL of any program. The
 * emulator's own SYSCALL does not enter ring 0, so that transition is made here (Intel SDM volume
 * 2, SYSCALL).
 */
final class SnapshotProcessor implements AutoCloseable {
  /** The emulator's number of a model that has all that a kernel of these years uses. */
  private static final int BROADWELL = 20;

  /** Above any guest's memory: tables, descriptors and code that load the kernel's segments. */
  private static final long BOOT = 1L << 36;

  private static final int BOOT_BYTES = 2 << 20;
  private static final int BOOT_GDT = 0x4000;
  private static final int BOOT_CODE = 0x5000;
  private static final int BOOT_STACK = 0x7000;
  private static final long TABLE = 0x7;
  private static final long LARGE_PAGE = 0x87;

  /** PE, ET and PG; PAE and OSXSAVE; SCE, LME, LMA and NXE: enough for segments and XCR0. */
  private static final long BOOT_CR0 = 0x8000_0011L;

  private static final long BOOT_CR4 = 0x4_0020;

  /** What of XCR0 the emulator has: x87 and SSE, no AVX. */
  private static final int EMULATED_STATES = 3;

  private static final long BOOT_EFER = 0xd01;

  private static final long KERNEL_CODE = 0x00af_9b00_0000_ffffL;
  private static final long KERNEL_DATA = 0x00cf_9300_0000_ffffL;

  private static final int EFER = 0xc000_0080;
  private static final int STAR = 0xc000_0081;
  private static final int LSTAR = 0xc000_0082;
  private static final int FMASK = 0xc000_0084;
  private static final int FS_BASE = 0xc000_0100;
  private static final int GS_BASE = 0xc000_0101;
  private static final int KERNEL_GS_BASE = 0xc000_0102;

  /** From a program's code segment back to what STAR says: SYSRET adds 16 and ring 3. */
  private static final int SYSRET_BASE = 0x10;

  private static final int[] GENERAL =
      IntStream.range(0, Gp.values().length)
          .map(i -> {
            String name = Gp.values()[i].name().toLowerCase(Locale.ROOT);
            return number(name);
          })
          .toArray();

  private static final int EFLAGS = GENERAL.length;
  private static final int RIP = EFLAGS + 1;

  private final Unicorn engine = new Unicorn(UnicornConst.UC_ARCH_X86, UnicornConst.UC_MODE_64);
  private final GuestRegisters state;
  private final RegisterBatch all;
  private final RegisterBatch watched;
  private final Unicorn.Context inKernel;

  SnapshotProcessor(KernelSnapshot snapshot, SnapshotMemory memory) {
    state = snapshot.before();
    engine.ctl_set_cpu_model(BROADWELL);
    memory.mapInto(engine);
    loadSegments();
    setSystem();
    all =
        engine.registers(
            IntStream.concat(
                    IntStream.of(GENERAL),
                    IntStream.of(X86Const.UC_X86_REG_EFLAGS, X86Const.UC_X86_REG_RIP))
                .toArray());
    watched =
        engine.registers(
            X86Const.UC_X86_REG_RSP, X86Const.UC_X86_REG_EFLAGS, X86Const.UC_X86_REG_CR3);
    inKernel = engine.context_save();
  }

  private static int number(String name) {
    return switch (name) {
      case "rax" -> X86Const.UC_X86_REG_RAX;
      case "rbx" -> X86Const.UC_X86_REG_RBX;
      case "rcx" -> X86Const.UC_X86_REG_RCX;
      case "rdx" -> X86Const.UC_X86_REG_RDX;
      case "rsi" -> X86Const.UC_X86_REG_RSI;
      case "rdi" -> X86Const.UC_X86_REG_RDI;
      case "rbp" -> X86Const.UC_X86_REG_RBP;
      case "rsp" -> X86Const.UC_X86_REG_RSP;
      case "r8" -> X86Const.UC_X86_REG_R8;
      case "r9" -> X86Const.UC_X86_REG_R9;
      case "r10" -> X86Const.UC_X86_REG_R10;
      case "r11" -> X86Const.UC_X86_REG_R11;
      case "r12" -> X86Const.UC_X86_REG_R12;
      case "r13" -> X86Const.UC_X86_REG_R13;
      case "r14" -> X86Const.UC_X86_REG_R14;
      default -> X86Const.UC_X86_REG_R15;
    };
  }

  /** Segments cannot be written from outside; a few instructions in ring 0 load them. */
  private void loadSegments() {
    ByteBuffer boot =
        ByteBuffer.allocateDirect(BOOT_BYTES + 4096)
            .alignedSlice(4096)
            .slice(0, BOOT_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    boot.putLong(0, BOOT + 0x1000 | TABLE);
    boot.putLong(0x1000, BOOT + 0x2000 | TABLE);
    boot.putLong(0x2000, BOOT | LARGE_PAGE);
    int code = (int) state.get("kernel-cs");
    int stack = (int) state.get("kernel-ss");
    boot.putLong(BOOT_GDT + code, KERNEL_CODE);
    boot.putLong(BOOT_GDT + stack, KERNEL_DATA);
    byte[] instructions = {
      (byte) 0xb8,
      (byte) (state.get("xcr0") & EMULATED_STATES),
      0,
      0,
      0, // mov $XCR0, %eax
      0x31,
      (byte) 0xc9, // xor %ecx, %ecx
      0x31,
      (byte) 0xd2, // xor %edx, %edx
      0x0f,
      0x01,
      (byte) 0xd1, // xsetbv
      (byte) 0xb8,
      (byte) stack,
      0,
      0,
      0, // mov $SS, %eax
      (byte) 0x8e,
      (byte) 0xd0, // mov %eax, %ss
      0x6a,
      (byte) code, // push $CS
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
      (byte) 0xf4 // hlt
    };
    boot.put(BOOT_CODE, instructions);
    engine.mem_map_ptr(BOOT, boot, UnicornConst.UC_PROT_ALL);
    engine.reg_write(X86Const.UC_X86_REG_CR3, BOOT);
    engine.reg_write(X86Const.UC_X86_REG_CR4, BOOT_CR4);
    msr(EFER, BOOT_EFER);
    engine.reg_write(X86Const.UC_X86_REG_CR0, BOOT_CR0);
    engine.reg_write(X86Const.UC_X86_REG_GDTR, new X86_MMR(BOOT_GDT, 0x7f));
    engine.reg_write(X86Const.UC_X86_REG_RSP, BOOT_STACK);
    engine.emu_start(BOOT_CODE, 0, 0, 0);
    engine.mem_unmap(BOOT, BOOT_BYTES);
  }

  private void setSystem() {
    engine.reg_write(X86Const.UC_X86_REG_CR3, state.get("cr3"));
    engine.reg_write(X86Const.UC_X86_REG_CR4, state.get("cr4"));
    msr(EFER, state.get("efer"));
    engine.reg_write(X86Const.UC_X86_REG_CR0, state.get("cr0"));
    for (String table : new String[] {"gdt", "idt"}) {
      int register = table.equals("gdt") ? X86Const.UC_X86_REG_GDTR : X86Const.UC_X86_REG_IDTR;
      engine.reg_write(register, new X86_MMR(state.get(table), (int) state.get(table + "-limit")));
    }
    long sysret = state.get("cs") - SYSRET_BASE;
    msr(STAR, sysret << 48 | state.get("kernel-cs") << 32);
    msr(LSTAR, state.get("lstar"));
    msr(FMASK, state.get("fmask"));
    msr(FS_BASE, state.get("fs-base"));
    msr(GS_BASE, state.get("gs-base"));
    msr(KERNEL_GS_BASE, state.get("kernel-gs-base"));
  }

  private void msr(int id, long value) {
    engine.reg_write(X86Const.UC_X86_REG_MSR, new X86_MSR(id, value));
  }

  /** The emulator, for hooks. */
  Unicorn engine() {
    return engine;
  }

  /** Puts the processor where SYSCALL puts it. */
  void enter(ProgramRegisters user) {
    engine.context_restore(inKernel);
    // Another task's tables may be in the translations still.
    engine.reg_write(X86Const.UC_X86_REG_CR3, state.get("cr3"));
    long flags = user.rflags() & ~Machine.RF;
    for (Gp gp : Gp.values()) {
      all.set(gp.ordinal(), user.get(gp));
    }
    all.set(Gp.RCX.ordinal(), user.rip() + Machine.SYSCALL_BYTES);
    all.set(Gp.R11.ordinal(), flags);
    all.set(EFLAGS, flags & ~state.get("fmask") | 2);
    all.set(RIP, state.get("lstar"));
    all.write();
  }

  /** Reads what is looked at before each instruction. */
  void watch() {
    watched.read();
  }

  long stackPointer() {
    return watched.get(0);
  }

  long flags() {
    return watched.get(1);
  }

  /** CR3. */
  long tables() {
    return watched.get(2);
  }

  long read(Gp gp) {
    return engine.reg_read(GENERAL[gp.ordinal()]);
  }

  void write(Gp gp, long value) {
    engine.reg_write(GENERAL[gp.ordinal()], value);
  }

  void flags(long value) {
    engine.reg_write(X86Const.UC_X86_REG_EFLAGS, value);
  }

  /** What a program can see of the registers as they are. */
  ProgramRegisters registers() {
    all.read();
    ProgramRegisters registers = ProgramRegisters.zero(all.get(RIP), all.get(EFLAGS));
    for (Gp gp : Gp.values()) {
      registers = registers.with(gp, all.get(gp.ordinal()));
    }
    return registers;
  }

  /** Segment state as it is. */
  SegmentState segments() {
    return new SegmentState(
        (int) engine.reg_read(X86Const.UC_X86_REG_CS),
        (int) engine.reg_read(X86Const.UC_X86_REG_SS),
        engine.reg_read(X86Const.UC_X86_REG_GS_BASE));
  }

  @Override
  public void close() {
    engine.close();
  }
}
