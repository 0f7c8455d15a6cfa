package entrylab.image;

import entrylab.setting.Choice;
import entrylab.setting.Setting;
import entrylab.setting.Settings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a kernel is configured with, as far as its entry code shows it; all on by default.
 *
 * <pre>{@code
 * show(Sweep.of("switch").with(KernelOptions.AUDIT, false).run());
 * }</pre>
 */
public final class KernelOptions {
  /** CONFIG_IA32_EMULATION: entry work in C tells 32-bit callers apart, from v4.5 on. */
  public static final Setting<Boolean> IA32 =
      option("ia32", "Whether the kernel has 32-bit callers (CONFIG_IA32_EMULATION).");

  /** CONFIG_AUDITSYSCALL: entry work and slow exit ask for an audit context. */
  public static final Setting<Boolean> AUDIT =
      option("audit", "Whether the kernel can audit syscalls (CONFIG_AUDITSYSCALL).");

  /** CONFIG_SECCOMP: entry work looks for a filter. */
  public static final Setting<Boolean> SECCOMP =
      option("seccomp", "Whether the kernel has seccomp filters (CONFIG_SECCOMP).");

  /** Options that no design has text for, and that are therefore off. */
  public static final String OFF =
      "PARAVIRT, TRACE_IRQFLAGS, context tracking, DEBUG_ENTRY, frame pointers";

  private KernelOptions() {}

  private static Setting<Boolean> option(String word, String help) {
    return Setting.of(word, Choice.onOff(), true, help).alwaysStated();
  }

  /** The symbols that assembler and preprocessor know them by. */
  static Map<String, Boolean> symbols(Settings settings) {
    Map<String, Boolean> symbols = new LinkedHashMap<>();
    symbols.put("CONFIG_IA32_EMULATION", settings.get(IA32));
    symbols.put("CONFIG_AUDITSYSCALL", settings.get(AUDIT));
    symbols.put("CONFIG_SECCOMP", settings.get(SECCOMP));
    return symbols;
  }
}
