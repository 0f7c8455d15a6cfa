package entrylab.image;

import entrylab.layout.KernelLayout;

/**
 * How the processor gets from the program's SYSCALL instruction to the kernel's first instruction,
 * which an image tells by the name of that: by SYSCALL as AMD made it, or as an event that FRED
 * (flexible return and event delivery) delivers.
 *
 * <p>Sources: for SYSCALL the Intel SDM, volume 2. For FRED what Linux says of it: struct fred_cs
 * and struct fred_ss in arch/x86/include/asm/ptrace.h, and arch/x86/entry/entry_64_fred.S. The
 * specification itself was not at hand; what rests on recollection alone is said where it is used.
 *
 * <pre>{@code
 * show(Delivery.of(Designs.get("fred").image(ImageOptions.DEFAULT)).entry());
 * }</pre>
 */
public enum Delivery {
  /** Registers only: rip to rcx, rflags to r11; the kernel finds its stack itself. */
  SYSCALL("entry_SYSCALL_64", 0),

  /**
   * A frame of 64 bytes on the task's stack: what a pt_regs ends with, and above it event data and
   * a reserved word. All general registers but rsp keep the program's values.
   */
  FRED("asm_fred_entrypoint_user", 16);

  /** Bytes of {@code struct pt_regs}: 21 words. */
  private static final int PT_REGS_BYTES = 168;

  private final String entry;
  private final int aboveFrame;

  Delivery(String entry, int aboveFrame) {
    this.entry = entry;
    this.aboveFrame = aboveFrame;
  }

  /** What an image is made for: FRED if it has the symbol of its entry, else SYSCALL. */
  public static Delivery of(EntryImage image) {
    return image.find(FRED.entry).isPresent() ? FRED : SYSCALL;
  }

  /** The symbol of the kernel's first instruction. */
  public String entry() {
    return entry;
  }

  /** How far below the stack's top a frame begins, in bytes. */
  public int frameBelowTop() {
    return PT_REGS_BYTES + aboveFrame;
  }

  /** Where the frame of a task lies. */
  public long frameAddress(int task) {
    return KernelLayout.stackTop(task) - frameBelowTop();
  }
}
