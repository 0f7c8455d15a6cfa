package entrylab.core.anchor;

import entrylab.core.cpu.Cpus;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.MicroOp;
import entrylab.core.uop.MicroOpRole;
import entrylab.core.uop.UnknownForm;
import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.isa.MemoryOperand;
import entrylab.isa.Register;
import entrylab.layout.KernelLayout;
import entrylab.path.Trace;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Turns a short piece of code into a trace without executing it: direct jumps and calls are
 * followed, conditional branches fall through, returns go back.
 *
 * <p>Only rsp has a value. Other base registers count as the address of a data area, gs as that of
 * a per-CPU area; a load of rsp from memory sets it to the top of the stack.
 */
public final class CodeWalker {
  /** Where {@code mov gs:...,%rsp} leads. */
  public static final long STACK_TOP = KernelLayout.DIRECT_MAP + 0x1234_4000L;

  private static final long DATA = KernelLayout.DIRECT_MAP + 0x2000_0000L;
  private static final long PER_CPU = KernelLayout.DIRECT_MAP + 0x3fc0_0000L;
  private static final int WORD = 8;
  private static final int LIMIT = 100_000;

  private final byte[] code;
  private final long base;
  private final Deque<Long> indirect = new ArrayDeque<>();
  private final Deque<Long> calls = new ArrayDeque<>();
  private final InstructionTable shapes = InstructionTable.of(Cpus.get("haswell"));
  private Trace.Entry entry = Trace.Entry.NONE;
  private long rsp = STACK_TOP;

  /** A walk over code loaded at an address. */
  public CodeWalker(byte[] code, long base) {
    this.code = code.clone();
    this.base = base;
  }

  /** States where the indirect branches go, in their order. */
  public CodeWalker indirectTo(List<Long> targets) {
    indirect.addAll(targets);
    return this;
  }

  /** States that SYSCALL led to the first instruction. */
  public CodeWalker enteredBySyscall() {
    entry = Trace.Entry.SYSCALL;
    return this;
  }

  /** Walks from the first byte to the end of the code, or to SYSRET or IRET. */
  public Trace walk(String name) {
    Trace.Builder trace = Trace.named(name);
    if (entry == Trace.Entry.SYSCALL) {
      trace.enteredBySyscall();
    }
    long at = base;
    for (int steps = 0; at < base + code.length; steps++) {
      if (steps == LIMIT) {
        throw new IllegalArgumentException(name + ": more than " + LIMIT + " instructions");
      }
      Instruction instruction = decode(at);
      trace.step(at, bytes(at, instruction.length()));
      access(trace, instruction);
      if (instruction.form().equals("sysret") || instruction.form().equals("iret")) {
        break;
      }
      at = next(instruction);
    }
    return trace.leavingTo(at);
  }

  /** Walks the code as if it stood there several times in a row; it may not branch. */
  public static Trace unrolled(String name, byte[] code, long base, int times) {
    byte[] all = new byte[code.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(code, 0, all, i * code.length, code.length);
    }
    return new CodeWalker(all, base).walk(name);
  }

  private Instruction decode(long at) {
    int offset = Math.toIntExact(at - base);
    return Decoder.get()
        .decode(Arrays.copyOfRange(code, offset, Math.min(code.length, offset + 15)), at);
  }

  private byte[] bytes(long at, int length) {
    int offset = Math.toIntExact(at - base);
    return Arrays.copyOfRange(code, offset, offset + length);
  }

  private void access(Trace.Builder trace, Instruction instruction) {
    boolean pushes = instruction.implicitStack() && !pops(instruction);
    if (pushes) {
      rsp -= WORD;
    }
    for (MicroOp micro : shapes.cost(instruction, UnknownForm.ESTIMATE).uops()) {
      if (micro.role() == MicroOpRole.LOAD) {
        boolean stack = pops(instruction) || instruction.memory().isEmpty();
        trace.load(stack ? rsp : address(instruction, pushes), size(instruction));
      } else if (micro.role() == MicroOpRole.STORE_ADDRESS) {
        trace.store(pushes ? rsp : address(instruction, false), size(instruction));
      }
    }
    if (pops(instruction)) {
      rsp += WORD;
    }
    moveStack(instruction);
  }

  private static boolean pops(Instruction instruction) {
    return instruction.form().startsWith("pop") || instruction.form().equals("ret");
  }

  private static int size(Instruction instruction) {
    return instruction.memory().map(MemoryOperand::size).orElse(WORD);
  }

  private long address(Instruction instruction, boolean pushed) {
    MemoryOperand memory = instruction.memory().orElseThrow();
    if ((memory.registers() & Register.RSP.mask()) != 0) {
      // A push reads its operand with the old stack pointer.
      return rsp + (pushed ? WORD : 0) + memory.disp();
    }
    return (memory.segment() ? PER_CPU : DATA) + memory.disp();
  }

  private void moveStack(Instruction instruction) {
    if ((instruction.writes() & Register.RSP.mask()) == 0) {
      return;
    }
    if (instruction.form().equals("mov_r_m")) {
      rsp = STACK_TOP;
    } else if (instruction.form().equals("alu_r_i")) {
      String text = instruction.text();
      long distance = Long.decode(text.substring(text.lastIndexOf(' ') + 1));
      rsp += text.startsWith("sub") ? -distance : distance;
    } else {
      throw new IllegalArgumentException("cannot follow rsp through " + instruction.text());
    }
  }

  private long next(Instruction instruction) {
    if (instruction.branch().isEmpty()) {
      return instruction.end();
    }
    BranchKind kind = instruction.branch().get();
    if (kind.call()) {
      calls.push(instruction.end());
    }
    return switch (kind) {
      case CONDITIONAL -> instruction.end();
      case JUMP, CALL -> target(instruction);
      case INDIRECT_JUMP, INDIRECT_CALL -> indirect.remove();
      case RETURN -> calls.pop();
    };
  }

  private static long target(Instruction instruction) {
    String text = instruction.text();
    return Long.parseUnsignedLong(text.substring(text.lastIndexOf("0x") + 2), 16);
  }
}
