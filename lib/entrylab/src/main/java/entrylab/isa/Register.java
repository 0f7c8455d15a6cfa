package entrylab.isa;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The registers that carry dependencies: sixteen general ones and the flags. Sets of them are bit
 * masks, bit {@code ordinal()}.
 */
public enum Register {
  RAX("rax", "eax", "ax", "al", "ah"),
  RCX("rcx", "ecx", "cx", "cl", "ch"),
  RDX("rdx", "edx", "dx", "dl", "dh"),
  RBX("rbx", "ebx", "bx", "bl", "bh"),
  RSP("rsp", "esp", "sp", "spl"),
  RBP("rbp", "ebp", "bp", "bpl"),
  RSI("rsi", "esi", "si", "sil"),
  RDI("rdi", "edi", "di", "dil"),
  R8("r8", "r8d", "r8w", "r8b"),
  R9("r9", "r9d", "r9w", "r9b"),
  R10("r10", "r10d", "r10w", "r10b"),
  R11("r11", "r11d", "r11w", "r11b"),
  R12("r12", "r12d", "r12w", "r12b"),
  R13("r13", "r13d", "r13w", "r13b"),
  R14("r14", "r14d", "r14w", "r14b"),
  R15("r15", "r15d", "r15w", "r15b"),
  FLAGS("rflags", "eflags", "flags");

  private static final Map<String, Register> BY_NAME = byName();

  private final String[] names;

  Register(String... names) {
    this.names = names;
  }

  private static Map<String, Register> byName() {
    Map<String, Register> map = new HashMap<>();
    for (Register register : values()) {
      for (String name : register.names) {
        map.put(name, register);
      }
    }
    return map;
  }

  /** The register a name is a part of; empty for segment, control and other registers. */
  public static Optional<Register> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** This register alone as a set. */
  public int mask() {
    return 1 << ordinal();
  }
}
