package entrylab.isa;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of one instruction, as far as mutation needs to understand them: an offset from rsp in
 * a ModRM form with SIB, and relative branches (Intel SDM volume 2).
 *
 * @param address where it lies
 * @param bytes all of it
 */
public record EncodedInstruction(long address, byte[] bytes) {
  /** What {@link #stackOffset} says of an instruction that has none. */
  public static final int NO_OFFSET = Integer.MIN_VALUE;

  private static final byte[] SWAPGS = {0x0f, 0x01, (byte) 0xf8};
  private static final int SIB_FOLLOWS = 4;
  private static final int RSP_ALONE = 0x24;

  /** Index of the offset in {@code offset(%rsp)}, or -1 if the instruction has no such operand. */
  private int stackOffsetAt() {
    int opcode = bytes[Prefixes.opcode(bytes)] & 0xff;
    boolean modrm =
        opcode <= 0x3b && (opcode & 7) < 4
            || opcode >= 0x80 && opcode <= 0x8b
            || opcode == 0x8d
            || opcode == 0xc7
            || opcode == 0xf7
            || opcode == 0xff;
    int at = Prefixes.opcode(bytes) + 1;
    if (!modrm || at + 2 >= bytes.length) {
      return -1;
    }
    int mode = (bytes[at] & 0xff) >> 6;
    boolean onStack = (bytes[at] & 7) == SIB_FOLLOWS && bytes[at + 1] == RSP_ALONE;
    return onStack && (mode == 1 || mode == 2) ? at + 2 : -1;
  }

  /** Whether the offset has four bytes rather than one. */
  public boolean wideOffset() {
    int at = stackOffsetAt();
    return at >= 0 && (bytes[at - 2] & 0xff) >> 6 == 2;
  }

  /** The offset from rsp, or {@link #NO_OFFSET}; a negative one is thread_info's. */
  public int stackOffset() {
    int at = stackOffsetAt();
    if (at < 0) {
      return NO_OFFSET;
    }
    return wideOffset() ? little().getInt(at) : bytes[at];
  }

  /** Whether it has an offset from rsp that leads to a slot of the frame. */
  public boolean accessesSlot() {
    return stackOffset() >= 0;
  }

  /** Its bytes with another offset from rsp. */
  public byte[] withStackOffset(int offset) {
    byte[] changed = bytes.clone();
    if (wideOffset()) {
      ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(stackOffsetAt(), offset);
    } else {
      changed[stackOffsetAt()] = (byte) offset;
    }
    return changed;
  }

  private ByteBuffer little() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private boolean shortConditional() {
    return bytes.length == 2 && (bytes[0] & 0xf0) == 0x70;
  }

  private boolean nearConditional() {
    return bytes.length == 6 && bytes[0] == 0x0f && (bytes[1] & 0xf0) == 0x80;
  }

  /** Whether it is a conditional jump. */
  public boolean conditional() {
    return shortConditional() || nearConditional();
  }

  /** Its bytes with the opposite condition. */
  public byte[] conditionTurned() {
    byte[] changed = bytes.clone();
    changed[shortConditional() ? 0 : 1] ^= 1;
    return changed;
  }

  /** The bytes of an unconditional jump to its target. */
  public byte[] alwaysTaken() {
    byte[] changed = bytes.clone();
    if (shortConditional()) {
      changed[0] = (byte) 0xeb;
    } else {
      changed[0] = (byte) 0x90;
      changed[1] = (byte) 0xe9;
    }
    return changed;
  }

  /** Whether it is a direct branch or call. */
  public boolean relative() {
    int opcode = bytes[0] & 0xff;
    return conditional()
        || opcode == 0xeb && bytes.length == 2
        || (opcode == 0xe8 || opcode == 0xe9) && bytes.length == 5;
  }

  /** Where a direct branch or call goes. */
  public long target() {
    int displacement = bytes.length == 2 ? bytes[1] : little().getInt(bytes.length - 4);
    return end() + displacement;
  }

  /** The bytes of this branch to another target; empty if that is out of its reach. */
  public Optional<byte[]> withTarget(long target) {
    long displacement = target - end();
    byte[] changed = bytes.clone();
    if (bytes.length == 2) {
      changed[1] = (byte) displacement;
      return displacement == changed[1] ? Optional.of(changed) : Optional.empty();
    }
    ByteBuffer.wrap(changed)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(bytes.length - 4, (int) displacement);
    return Optional.of(changed);
  }

  /** Whether it is a direct call. */
  public boolean call() {
    return (bytes[0] & 0xff) == 0xe8;
  }

  /** Whether it is an atomic read-modify-write: its first prefix is LOCK. */
  public boolean locked() {
    return (bytes[0] & 0xff) == 0xf0;
  }

  /** Whether it is SWAPGS, which has one encoding. */
  public boolean swapsGs() {
    return Arrays.equals(bytes, SWAPGS);
  }

  /** Address of the instruction behind it. */
  public long end() {
    return address + bytes.length;
  }
}
