package entrylab.kernel;

import java.util.Arrays;

/**
 * One instruction of a running kernel, or of a program on it: text is patched while it runs, so an
 * address alone does not name one.
 *
 * <pre>{@code
 * byte[] movsq = {(byte) 0xf3, 0x48, (byte) 0xa5};
 * show(new KernelInstruction(0xffffffff81000000L, movsq).repeats()); // true
 * }</pre>
 */
public record KernelInstruction(long address, byte[] code) {
  private static final int OPERAND_SIZE = 0x66;
  private static final int REX = 0x40;
  private static final int REX_MASK = 0xf0;
  private static final int REPE = 0xf3;
  private static final int REPNE = 0xf2;

  /** Whether it lies in the kernel's half of the address space. */
  public boolean ofKernel() {
    return address < 0;
  }

  /** Whether it is a string instruction that repeats itself, which executes once per repetition. */
  public boolean repeats() {
    boolean repeated = false;
    for (byte next : code) {
      int value = next & 0xff;
      if (value == REPE || value == REPNE) {
        repeated = true;
      } else if (value != OPERAND_SIZE && (value & REX_MASK) != REX) {
        return repeated && isString(value);
      }
    }
    return false;
  }

  /** MOVS, CMPS, STOS, LODS, SCAS, INS and OUTS. */
  private static boolean isString(int opcode) {
    return opcode >= 0xa4 && opcode <= 0xa7
        || opcode >= 0xaa && opcode <= 0xaf
        || opcode >= 0x6c && opcode <= 0x6f;
  }

  /** Whether its bytes begin with these. */
  public boolean begins(int... bytes) {
    if (code.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((code[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KernelInstruction that
        && address == that.address
        && Arrays.equals(code, that.code);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(address) * 31 + Arrays.hashCode(code);
  }
}
