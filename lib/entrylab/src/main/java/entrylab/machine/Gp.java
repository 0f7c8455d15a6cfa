package entrylab.machine;

import java.util.List;
import unicorn.X86Const;

/**
 * The sixteen general registers.
 *
 * <pre>{@code
 * show(TaskCall.of(39, 0).user(1).get(Gp.RAX)); // 39
 * }</pre>
 */
public enum Gp {
  RAX(X86Const.UC_X86_REG_RAX),
  RBX(X86Const.UC_X86_REG_RBX),
  RCX(X86Const.UC_X86_REG_RCX),
  RDX(X86Const.UC_X86_REG_RDX),
  RSI(X86Const.UC_X86_REG_RSI),
  RDI(X86Const.UC_X86_REG_RDI),
  RBP(X86Const.UC_X86_REG_RBP),
  RSP(X86Const.UC_X86_REG_RSP),
  R8(X86Const.UC_X86_REG_R8),
  R9(X86Const.UC_X86_REG_R9),
  R10(X86Const.UC_X86_REG_R10),
  R11(X86Const.UC_X86_REG_R11),
  R12(X86Const.UC_X86_REG_R12),
  R13(X86Const.UC_X86_REG_R13),
  R14(X86Const.UC_X86_REG_R14),
  R15(X86Const.UC_X86_REG_R15);

  static final Gp[] ALL = values();

  /** What a C function may destroy besides rax, which returns its result (System V ABI, 3.2.1). */
  public static final List<Gp> CALLER_SAVED = List.of(RCX, RDX, RSI, RDI, R8, R9, R10, R11);

  /** What a C function gives back as it found it, besides rsp (System V ABI, 3.2.1). */
  public static final List<Gp> CALLEE_SAVED = List.of(RBX, RBP, R12, R13, R14, R15);

  /** What a C function finds its arguments in, in order (System V ABI, 3.2.3). */
  public static final List<Gp> ARGUMENTS = List.of(RDI, RSI, RDX, RCX, R8, R9);

  private final int unicornId;

  Gp(int unicornId) {
    this.unicornId = unicornId;
  }

  int unicornId() {
    return unicornId;
  }
}
