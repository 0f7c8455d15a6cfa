package unicorn;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The machine code that appends an event to an {@link EventRing}: the call-back of a hook, which
 * gets the ring's address as its user data. One routine per kind of event, the kind being a
 * constant in it, and one for instructions that are watched: it goes on to the call-back that the
 * ring names where that is wanted.
 */
final class RecorderCode {
  private static final boolean SUPPORTED =
      System.getProperty("os.name").equals("Linux") && architecture() != null;

  private RecorderCode() {}

  /** The instruction sets that there is a routine for. */
  enum Architecture {
    /** System V calling convention. */
    X86_64 {
      /** Arguments: rdi engine, rsi address, edx size, rcx ring. */
      @Override
      String execution(int kind) {
        return String.join(
            "",
            "488b01", // mov rax, [rcx]             head
            "4c8b4108", // mov r8, [rcx + 8]        mask
            "4921c0", // and r8, rax                slot
            "4f8d0440", // lea r8, [r8 + r8 * 2]    three longs each
            "4e8d44c140", // lea r8, [rcx + r8 * 8 + 64]
            "418910", // mov [r8], edx              size
            "41c74004" + littleEndian(kind), // mov dword [r8 + 4], kind
            "49897008", // mov [r8 + 8], rsi        address
            "49c7401000000000", // mov qword [r8 + 16], 0
            "48ffc0", // inc rax
            "488901"); // mov [rcx], rax
      }

      /** Arguments: rdi engine, esi type, rdx address, ecx size, r8 value, r9 ring. */
      @Override
      String memory(int kind) {
        return String.join(
            "",
            "498b01", // mov rax, [r9]
            "4d8b5108", // mov r10, [r9 + 8]
            "4921c2", // and r10, rax
            "4f8d1452", // lea r10, [r10 + r10 * 2]
            "4f8d54d140", // lea r10, [r9 + r10 * 8 + 64]
            "41890a", // mov [r10], ecx
            "41c74204" + littleEndian(kind), // mov dword [r10 + 4], kind
            "49895208", // mov [r10 + 8], rdx
            "4d894210", // mov [r10 + 16], r8
            "48ffc0", // inc rax
            "498901"); // mov [r9], rax
      }

      @Override
      String watch() {
        return String.join(
            "",
            "48ff4910", // dec qword [rcx + 16]     may still pass
            "7819", // js call
            "4889f0", // mov rax, rsi
            "482b4118", // sub rax, [rcx + 24]      first address with a mark
            "483b4120", // cmp rax, [rcx + 32]      number of marks
            "730c", // jae call
            "4c8b4128", // mov r8, [rcx + 40]       marks
            "41803c0000", // cmp byte [r8 + rax], 0
            "7501", // jne call
            "c3", // ret
            "488b4130", // call: mov rax, [rcx + 48]
            "488b4938", // mov rcx, [rcx + 56]      its user data
            "ffe0"); // jmp rax
      }

      @Override
      String end() {
        return "c3"; // ret
      }
    },

    /** AAPCS64. */
    AARCH64 {
      /** Arguments: x0 engine, x1 address, w2 size, x3 ring. */
      @Override
      String execution(int kind) {
        return String.join(
            "",
            littleEndian(0xa9402869), // ldp x9, x10, [x3]          head and mask
            littleEndian(0x8a0a012a), // and x10, x9, x10           slot
            littleEndian(0x8b0a054a), // add x10, x10, x10, lsl #1  three longs each
            littleEndian(0x8b0a0c6a), // add x10, x3, x10, lsl #3
            littleEndian(0x5280000b | kind << 5), // mov w11, #kind
            littleEndian(0x29082d42), // stp w2, w11, [x10, #64]    size and kind
            littleEndian(0xa904fd41), // stp x1, xzr, [x10, #72]    address and 0
            littleEndian(0x91000529), // add x9, x9, #1
            littleEndian(0xf9000069)); // str x9, [x3]
      }

      /** Arguments: x0 engine, w1 type, x2 address, w3 size, x4 value, x5 ring. */
      @Override
      String memory(int kind) {
        return String.join(
            "",
            littleEndian(0xa94028a9), // ldp x9, x10, [x5]
            littleEndian(0x8a0a012a), // and x10, x9, x10
            littleEndian(0x8b0a054a), // add x10, x10, x10, lsl #1
            littleEndian(0x8b0a0caa), // add x10, x5, x10, lsl #3
            littleEndian(0x5280000b | kind << 5), // mov w11, #kind
            littleEndian(0x29082d43), // stp w3, w11, [x10, #64]
            littleEndian(0xa9049142), // stp x2, x4, [x10, #72]
            littleEndian(0x91000529), // add x9, x9, #1
            littleEndian(0xf90000a9)); // str x9, [x5]
      }

      @Override
      String watch() {
        return String.join(
            "",
            littleEndian(0xf9400869), // ldr x9, [x3, #16]       may still pass
            littleEndian(0xf1000529), // subs x9, x9, #1
            littleEndian(0xf9000869), // str x9, [x3, #16]
            littleEndian(0x54000124), // b.mi call
            littleEndian(0xa941a869), // ldp x9, x10, [x3, #24]  first address with a mark, how many
            littleEndian(0xcb090029), // sub x9, x1, x9
            littleEndian(0xeb0a013f), // cmp x9, x10
            littleEndian(0x540000a2), // b.hs call
            littleEndian(0xf940146a), // ldr x10, [x3, #40]      marks
            littleEndian(0x38696949), // ldrb w9, [x10, x9]
            littleEndian(0x35000049), // cbnz w9, call
            littleEndian(0xd65f03c0), // ret
            littleEndian(0xa9430c69), // call: ldp x9, x3, [x3, #48], with its user data
            littleEndian(0xd61f0120)); // br x9
      }

      @Override
      String end() {
        return littleEndian(0xd65f03c0); // ret
      }
    };

    /** Appends the event of an instruction or block; keeps the arguments. */
    abstract String execution(int kind);

    /** Appends the event of an access. */
    abstract String memory(int kind);

    /** After {@link #execution}: returns, or goes on to the ring's call-back. */
    abstract String watch();

    abstract String end();

    /** The routine for events of one kind. */
    byte[] routine(int kind) {
      boolean execution = kind == Recorder.CODE || kind == Recorder.BLOCK;
      return assemble((execution ? execution(kind) : memory(kind)) + end());
    }

    /** The routine for instructions that are watched. */
    byte[] watchedRoutine() {
      return assemble(execution(Recorder.CODE) + watch());
    }

    static byte[] assemble(String hexadecimal) {
      return HexFormat.of().parseHex(hexadecimal);
    }

    static String littleEndian(int value) {
      return HexFormat.of().toHexDigits(Integer.reverseBytes(value));
    }
  }

  private static Architecture architecture() {
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> Architecture.X86_64;
      case "aarch64", "arm64" -> Architecture.AARCH64;
      default -> null;
    };
  }

  /** Whether to record by machine code: the host has a routine, and nobody asked for the upcall. */
  static boolean isAvailable() {
    return SUPPORTED
        && !"upcall".equals(System.getProperty("unicorn.recorder"))
        && Installed.PAGE.isPresent();
  }

  /** Code that does nothing, padded to a page: what events cost the library alone. */
  static byte[] returnOnly() {
    return Arrays.copyOf(Architecture.assemble(architecture().end()), ExecutableMemory.PAGE);
  }

  /** Address of the routine for events of one kind. */
  static long entry(int kind) {
    return Installed.ENTRIES.get(kind);
  }

  /** Address of the routine for instructions that are watched. */
  static long watchedEntry() {
    return Installed.ENTRIES.get(Installed.WATCHED);
  }

  /** All routines, in one executable page that stays for ever; made on first use. */
  private static final class Installed {
    static final int WATCHED = 0;
    static final Map<Integer, Long> ENTRIES = new TreeMap<>();
    static final Optional<MemorySegment> PAGE = install();

    private static Optional<MemorySegment> install() {
      ByteBuffer code = ByteBuffer.allocate(ExecutableMemory.PAGE).order(ByteOrder.LITTLE_ENDIAN);
      Map<Integer, Integer> offsets = new TreeMap<>();
      offsets.put(WATCHED, code.position());
      code.put(architecture().watchedRoutine());
      for (int kind = Recorder.CODE; kind <= Recorder.MEM_READ_AFTER; kind <<= 1) {
        code.position((code.position() + 63) & -64);
        offsets.put(kind, code.position());
        code.put(architecture().routine(kind));
      }
      var page = ExecutableMemory.holding(code.array());
      page.ifPresent(
          at -> offsets.forEach((kind, offset) -> ENTRIES.put(kind, at.address() + offset)));
      return page;
    }
  }
}
