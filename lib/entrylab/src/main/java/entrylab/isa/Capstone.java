package entrylab.isa;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A binding of Capstone 5 for x86-64, as little of it as decoding needs.
 *
 * <p>Offsets are those of capstone.h and x86.h of version 5.0 on LP64, as the Python wheel's ctypes
 * declarations give them. One object holds one handle; calls are serialised.
 */
final class Capstone {
  private static final int ARCH_X86 = 3;
  private static final int MODE_64 = 8;
  private static final int OPT_DETAIL = 2;
  private static final long OPT_ON = 3;
  private static final int MAJOR = 5;

  private static final long INSN_BYTES = 248;
  private static final long INSN_SIZE = 16;
  private static final long INSN_MNEMONIC = 42;
  private static final long INSN_OPERANDS_TEXT = 74;
  private static final long INSN_DETAIL = 240;

  private static final long DETAIL_BYTES = 1864;
  private static final long REGS_READ = 0;
  private static final long REGS_READ_COUNT = 40;
  private static final long REGS_WRITE = 42;
  private static final long REGS_WRITE_COUNT = 82;
  private static final long X86 = 96;
  private static final long OP_COUNT = X86 + 64;
  private static final long OPERANDS = X86 + 72;
  private static final long OPERAND_BYTES = 48;
  private static final long ENCODING = OPERANDS + 8 * OPERAND_BYTES;
  private static final long DISPLACEMENT_AT = ENCODING + 1;
  private static final long DISPLACEMENT_SIZE = ENCODING + 2;
  private static final long IMMEDIATE_AT = ENCODING + 3;
  private static final long IMMEDIATE_SIZE = ENCODING + 4;

  private static final long OP_VALUE = 8;
  private static final long OP_SIZE = 32;
  private static final long OP_ACCESS = 33;
  private static final long MEM_SEGMENT = OP_VALUE;
  private static final long MEM_BASE = OP_VALUE + 4;
  private static final long MEM_INDEX = OP_VALUE + 8;
  private static final long MEM_DISP = OP_VALUE + 16;
  private static final int TYPE_REG = 1;
  private static final int TYPE_IMM = 2;
  private static final int TYPE_MEM = 3;
  private static final int ACCESS_READ = 1;
  private static final int ACCESS_WRITE = 2;

  private final MethodHandle disasm;
  private final MethodHandle free;
  private final MethodHandle regName;
  private final long handle;

  /**
   * Opens the library.
   *
   * @throws IllegalStateException if it is not there or not version 5
   */
  Capstone() {
    var path = CapstoneLibrary.find();
    var lookup = SymbolLookup.libraryLookup(path, Arena.global());
    disasm =
        function(
            lookup,
            "cs_disasm",
            FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS));
    free = function(lookup, "cs_free", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    regName = function(lookup, "cs_reg_name", FunctionDescriptor.of(ADDRESS, JAVA_LONG, JAVA_INT));
    var version = function(lookup, "cs_version", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    var open =
        function(lookup, "cs_open", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    var option =
        function(
            lookup, "cs_option", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
    try (Arena arena = Arena.ofConfined()) {
      int major = (int) version.invokeExact(MemorySegment.NULL, MemorySegment.NULL) >>> 8;
      if (major != MAJOR) {
        throw new IllegalStateException(path + " is Capstone " + major + ", needed is " + MAJOR);
      }
      MemorySegment out = arena.allocate(JAVA_LONG);
      ok((int) open.invokeExact(ARCH_X86, MODE_64, out), "cs_open");
      handle = out.get(JAVA_LONG, 0);
      ok((int) option.invokeExact(handle, OPT_DETAIL, OPT_ON), "cs_option");
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot open " + path, e);
    }
  }

  private static MethodHandle function(
      SymbolLookup lookup, String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(lookup.findOrThrow(name), descriptor);
  }

  private static void ok(int error, String call) {
    if (error != 0) {
      throw new IllegalStateException(call + " failed with error " + error);
    }
  }

  /**
   * What Capstone says about the first instruction.
   *
   * @param implicitReads names of registers read besides the operands
   * @param displacement where the code has the displacement of its memory operand
   * @param immediate where the code has its immediate, or the displacement of a direct branch
   */
  record Decoded(
      int length,
      String mnemonic,
      String operandText,
      List<Operand> operands,
      List<String> implicitReads,
      List<String> implicitWrites,
      CodeField displacement,
      CodeField immediate) {}

  /** Decodes the first instruction of the bytes; empty if they are none. */
  synchronized Optional<Decoded> decode(byte[] code, long address) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, code);
      MemorySegment out = arena.allocate(ADDRESS);
      long count = (long) disasm.invokeExact(handle, bytes, (long) code.length, address, 1L, out);
      if (count == 0) {
        return Optional.empty();
      }
      MemorySegment insn = out.get(ADDRESS, 0).reinterpret(INSN_BYTES);
      try {
        return Optional.of(read(insn));
      } finally {
        free.invokeExact(insn, count);
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Capstone failed", e);
    }
  }

  private Decoded read(MemorySegment insn) throws Throwable {
    MemorySegment detail = insn.get(ADDRESS, INSN_DETAIL).reinterpret(DETAIL_BYTES);
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < detail.get(JAVA_BYTE, OP_COUNT); i++) {
      operands.add(operand(detail.asSlice(OPERANDS + i * OPERAND_BYTES, OPERAND_BYTES)));
    }
    return new Decoded(
        insn.get(JAVA_SHORT, INSN_SIZE),
        insn.getString(INSN_MNEMONIC),
        insn.getString(INSN_OPERANDS_TEXT),
        operands,
        names(detail, REGS_READ, REGS_READ_COUNT),
        names(detail, REGS_WRITE, REGS_WRITE_COUNT),
        field(detail, DISPLACEMENT_AT, DISPLACEMENT_SIZE),
        field(detail, IMMEDIATE_AT, IMMEDIATE_SIZE));
  }

  private static CodeField field(MemorySegment detail, long at, long size) {
    return new CodeField(detail.get(JAVA_BYTE, at), detail.get(JAVA_BYTE, size));
  }

  private List<String> names(MemorySegment detail, long list, long count) throws Throwable {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < detail.get(JAVA_BYTE, count); i++) {
      names.add(name(detail.get(JAVA_SHORT, list + (long) i * Short.BYTES)));
    }
    return names;
  }

  private Operand operand(MemorySegment op) throws Throwable {
    int size = op.get(JAVA_BYTE, OP_SIZE);
    int access = op.get(JAVA_BYTE, OP_ACCESS);
    boolean read = (access & ACCESS_READ) != 0;
    boolean written = (access & ACCESS_WRITE) != 0;
    int type = op.get(JAVA_INT, 0);
    return switch (type) {
      case TYPE_REG -> {
        int register = op.get(JAVA_INT, OP_VALUE);
        yield new Operand.Reg(
            mask(register), Operand.Reg.kind(name(register)), size, read, written);
      }
      case TYPE_IMM -> new Operand.Imm(size);
      case TYPE_MEM -> {
        String segment = name(op.get(JAVA_INT, MEM_SEGMENT));
        int base = op.get(JAVA_INT, MEM_BASE);
        yield new Operand.Mem(
            mask(base),
            mask(op.get(JAVA_INT, MEM_INDEX)),
            name(base).equals("rip"),
            segment.equals("fs") || segment.equals("gs"),
            op.get(JAVA_LONG, MEM_DISP),
            size,
            read,
            written);
      }
      default -> throw new IllegalStateException("unknown operand type " + type);
    };
  }

  private int mask(int register) throws Throwable {
    return Register.named(name(register)).map(Register::mask).orElse(0);
  }

  private String name(int register) throws Throwable {
    MemorySegment text = (MemorySegment) regName.invokeExact(handle, register);
    return text.equals(MemorySegment.NULL) ? "" : text.reinterpret(Byte.MAX_VALUE).getString(0);
  }
}
