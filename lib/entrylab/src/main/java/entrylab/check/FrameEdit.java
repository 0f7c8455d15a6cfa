package entrylab.check;

import entrylab.machine.Guest;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import java.util.EnumMap;
import java.util.Map;

/** What a stop or a handler that may write the frame writes into it. */
enum FrameEdit {
  /** Nothing. */
  NONE("changes nothing"),
  /** Every word a tracer may write, so that IRET is the only way out. */
  REWRITE("writes all registers"),
  /** The same with cx equal to ip and r11 to flags: SYSRET could do it. */
  MATCHED("writes all registers, cx = ip and r11 = flags"),
  /** MATCHED, at an address that is not canonical. */
  FAR_IP("sets a non-canonical ip, cx = ip"),
  /** MATCHED, in 32-bit code. */
  COMPAT_CS("sets cs to 32-bit user code"),
  /** MATCHED, on a stack segment that SYSRET cannot load. */
  OTHER_SS("sets ss to a thread-local segment"),
  /** MATCHED, with RF, which SYSRET drops. */
  RESUME_FLAG("sets RF"),
  /** MATCHED, with TF. */
  TRAP_FLAG("sets TF"),
  /** Another ip, the rest left alone. */
  IP_ONLY("moves ip"),
  /** Other flags, the rest left alone. */
  FLAGS_ONLY("changes flags"),
  /** Another stack pointer, the rest left alone. */
  SP_ONLY("moves sp"),
  /** Another cx, the rest left alone. */
  CX_ONLY("changes cx"),
  /** Another r11, the rest left alone. */
  R11_ONLY("changes r11");

  /** Pattern of written registers; the low bits are the word's number. */
  static final long PATTERN = 0x7ace0000_00000000L;

  private static final long NEW_IP = Machine.USER_SYSCALL + 0x1c0;
  private static final long NEW_SP = Machine.USER_STACK_POINTER - 0x2700;
  private static final long NON_CANONICAL = 0x0000_9000_0000_1000L;
  private static final long NEW_FLAGS = 0xa87; // OF, IF, SF, PF, CF
  private static final long COMPAT_USER_CS = 0x23;
  private static final long THREAD_LOCAL_SS = 0x63;

  private final String words;

  FrameEdit(String words) {
    this.words = words;
  }

  void apply(Guest guest) {
    written().forEach(guest::frame);
  }

  /** The words this writes, and their new values. */
  private Map<PtReg, Long> written() {
    Map<PtReg, Long> frame = new EnumMap<>(PtReg.class);
    switch (this) {
      case NONE -> {}
      case IP_ONLY -> frame.put(PtReg.IP, NEW_IP);
      case FLAGS_ONLY -> frame.put(PtReg.FLAGS, NEW_FLAGS);
      case SP_ONLY -> frame.put(PtReg.SP, NEW_SP);
      case CX_ONLY -> frame.put(PtReg.CX, PATTERN + PtReg.CX.ordinal());
      case R11_ONLY -> frame.put(PtReg.R11, PATTERN + PtReg.R11.ordinal());
      default -> all(frame);
    }
    return frame;
  }

  private void all(Map<PtReg, Long> frame) {
    for (PtReg word : PtReg.values()) {
      if (word.ordinal() < PtReg.ORIG_AX.ordinal()) {
        frame.put(word, PATTERN + word.ordinal());
      }
    }
    long ip = this == FAR_IP ? NON_CANONICAL : NEW_IP;
    long flags =
        switch (this) {
          case RESUME_FLAG -> NEW_FLAGS | Machine.RF;
          case TRAP_FLAG -> NEW_FLAGS | Machine.TF;
          default -> NEW_FLAGS;
        };
    frame.put(PtReg.IP, ip);
    frame.put(PtReg.FLAGS, flags);
    frame.put(PtReg.SP, NEW_SP);
    if (this != REWRITE) {
      frame.put(PtReg.CX, ip);
      frame.put(PtReg.R11, flags);
    }
    if (this == COMPAT_CS) {
      frame.put(PtReg.CS, COMPAT_USER_CS);
    }
    if (this == OTHER_SS) {
      frame.put(PtReg.SS, THREAD_LOCAL_SS);
    }
  }

  @Override
  public String toString() {
    return words;
  }
}
