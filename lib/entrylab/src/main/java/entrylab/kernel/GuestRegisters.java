package entrylab.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Registers of a stopped guest by name: {@code rax} to {@code r15}, {@code rip}, {@code rflags},
 * {@code cs}, {@code ss}, the bases of {@code fs} and {@code gs}, control registers, descriptor
 * tables, the model-specific registers of SYSCALL, {@code xcr0}, and {@code tsc}: the time stamp
 * counter, which counts instructions.
 *
 * <pre>{@code
 * show(Kernels.here().snapshot("6.1").before().get("rip"));
 * }</pre>
 */
public record GuestRegisters(Map<String, Long> values) {
  /** General registers, rip and rflags, as a debugger numbers them from 0. */
  public static final List<String> PROGRAM =
      List.of(
          "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12",
          "r13", "r14", "r15", "rip", "rflags");

  /** Copies the map. */
  public GuestRegisters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The value of a register.
   *
   * @throws KernelException if the snapshot has none of this name
   */
  public long get(String name) {
    Long value = values.get(name);
    if (value == null) {
      throw new KernelException("the snapshot lacks the register " + name);
    }
    return value;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%s=%x ", name, value)));
    return text.toString().strip();
  }
}
