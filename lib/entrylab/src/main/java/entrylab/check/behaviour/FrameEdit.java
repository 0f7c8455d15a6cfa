package entrylab.check.behaviour;

import entrylab.machine.Guest;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import java.util.EnumMap;
import java.util.Map;

/** What a stop or a handler that may write the frame writes into it. */
public enum FrameEdit {
  /** Nothing. */
  NONE("changes nothing"),
  /** Every word a tracer may write, so that IRET is the only way out. */
  REWRITE("writes all registers"),
  /** All registers written, with cx equal to ip and r11 to flags: SYSRET could do it. */
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
  /** MATCHED but for cx, which differs from ip in bits that no address has. */
  FAR_CX("sets cx to ip with other upper bits"),
  /** MATCHED but for cx; the word behind it holds ip. */
  DX_LIKE_IP("sets dx = ip, cx otherwise"),
  /** MATCHED but for cx, which is what the word behind ip holds. */
  CX_LIKE_CS("sets cx = cs"),
  /** MATCHED but for r11; the word behind it holds flags. */
  R10_LIKE_FLAGS("sets r10 = flags, r11 otherwise"),
  /** MATCHED but for r11, which is what the word behind flags holds. */
  R11_LIKE_SP("sets r11 = sp"),
  /** MATCHED but for r11, at an address that is also the flags. */
  IP_LIKE_FLAGS("sets ip = cx = flags, r11 otherwise"),
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
  private static final long SP_LIKE_FLAGS = 0x7fff_0000_0a86L; // neither RF nor TF
  private static final long NON_CANONICAL = 0x0000_9000_0000_1000L;
  private static final long NEW_FLAGS = 0xa87; // OF, IF, SF, PF, CF
  private static final long UPPER_BITS = 0xffffL << 48;
  private static final long USER_CS = 0x33;
  private static final long COMPAT_USER_CS = 0x23;
  private static final long THREAD_LOCAL_SS = 0x63;

  private final String words;

  FrameEdit(String words) {
    this.words = words;
  }

  /** Writes it. */
  public void apply(Guest guest) {
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
      case CX_ONLY -> frame.put(PtReg.CX, pattern(PtReg.CX));
      case R11_ONLY -> frame.put(PtReg.R11, pattern(PtReg.R11));
      default -> all(frame);
    }
    return frame;
  }

  private void all(Map<PtReg, Long> frame) {
    for (PtReg word : PtReg.values()) {
      if (word.ordinal() < PtReg.ORIG_AX.ordinal()) {
        frame.put(word, pattern(word));
      }
    }
    frame.put(PtReg.IP, NEW_IP);
    frame.put(PtReg.FLAGS, NEW_FLAGS);
    frame.put(PtReg.SP, NEW_SP);
    if (this != REWRITE) {
      frame.put(PtReg.CX, NEW_IP);
      frame.put(PtReg.R11, NEW_FLAGS);
      deviate(frame);
    }
  }

  /** The one thing in which a matched frame is not what SYSRET can do. */
  private void deviate(Map<PtReg, Long> frame) {
    switch (this) {
      case FAR_IP -> both(frame, PtReg.IP, PtReg.CX, NON_CANONICAL);
      // 32-bit code sees lower halves: r15's must not be 0, which newer entries leave in it.
      case COMPAT_CS -> both(frame, PtReg.CS, COMPAT_USER_CS, PtReg.R15, ~pattern(PtReg.R15));
      case OTHER_SS -> frame.put(PtReg.SS, THREAD_LOCAL_SS);
      case RESUME_FLAG -> both(frame, PtReg.FLAGS, PtReg.R11, NEW_FLAGS | Machine.RF);
      case TRAP_FLAG -> both(frame, PtReg.FLAGS, PtReg.R11, NEW_FLAGS | Machine.TF);
      case FAR_CX -> frame.put(PtReg.CX, NEW_IP | UPPER_BITS);
      case DX_LIKE_IP -> both(frame, PtReg.CX, pattern(PtReg.CX), PtReg.DX, NEW_IP);
      case CX_LIKE_CS -> frame.put(PtReg.CX, USER_CS);
      case R10_LIKE_FLAGS -> both(frame, PtReg.R11, pattern(PtReg.R11), PtReg.R10, NEW_FLAGS);
      case R11_LIKE_SP -> both(frame, PtReg.R11, PtReg.SP, SP_LIKE_FLAGS);
      case IP_LIKE_FLAGS -> {
        both(frame, PtReg.IP, PtReg.CX, NEW_FLAGS);
        frame.put(PtReg.R11, pattern(PtReg.R11));
      }
      default -> {}
    }
  }

  private static long pattern(PtReg word) {
    return PATTERN + word.ordinal();
  }

  private static void both(Map<PtReg, Long> frame, PtReg one, PtReg other, long value) {
    both(frame, one, value, other, value);
  }

  private static void both(
      Map<PtReg, Long> frame, PtReg one, long itsValue, PtReg other, long othersValue) {
    frame.put(one, itsValue);
    frame.put(other, othersValue);
  }

  @Override
  public String toString() {
    return words;
  }
}
