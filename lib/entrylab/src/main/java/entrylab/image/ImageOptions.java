package entrylab.image;

import entrylab.setting.Choice;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a design is built for: options of the kernel's configuration, and of its syscall table.
 *
 * <p>A further option is a {@link Setting} declared here, put into {@link #SETTINGS}, and the place
 * that uses it; every command that builds designs has it then.
 *
 * <pre>{@code
 * var withoutX32 = new ImageOptions(false, MarkedList.MERGE);
 * show(Designs.get("switch").image(withoutX32).ledger().totalBytes());
 * }</pre>
 *
 * @param settings the options that are said; equal ones share an image
 */
public record ImageOptions(Settings settings) {
  /** Whether the table has the x32 block (CONFIG_X86_X32_ABI). */
  public static final Setting<Boolean> X32 =
      Setting.of("x32", Choice.onOff(), true, "Whether the table has the x32 block.")
          .alwaysStated();

  /** Which rows carry the ptregs mark. */
  public static final Setting<MarkedList> MARKED =
      Setting.of(
              "marked",
              new Choice<>("marked list", List.of(MarkedList.values())),
              MarkedList.MERGE,
              "Which version of the marked list.")
          .alwaysStated();

  /** What is done against flaws of processors. */
  public static final Setting<MitigationList> MITIGATIONS =
      Setting.of(
          "mitigations",
          new MitigationWords(),
          MitigationList.NONE,
          "Mitigations that designs are built with, with commas between them, or a set's name.");

  /** All of them. */
  public static final SettingGroup SETTINGS =
      SettingGroup.of(
          X32, MARKED, KernelOptions.IA32, KernelOptions.AUDIT, KernelOptions.SECCOMP, MITIGATIONS);

  /** With x32 and the list as merged: what the figures of the 2015 mail refer to. */
  public static final ImageOptions DEFAULT = new ImageOptions(SETTINGS.unsaid());

  /** Picks its own from other settings. */
  public ImageOptions {
    settings = settings.in(SETTINGS);
  }

  /** These two; all others at their defaults. */
  public ImageOptions(boolean x32, MarkedList marked) {
    this(SETTINGS.unsaid().with(X32, x32).with(MARKED, marked));
  }

  /** With one option changed. */
  public <T> ImageOptions with(Setting<T> option, T value) {
    return new ImageOptions(settings.with(option, value));
  }

  /** Whether the table has the x32 block. */
  public boolean x32() {
    return settings.get(X32);
  }

  /** Which rows carry the ptregs mark. */
  public MarkedList marked() {
    return settings.get(MARKED);
  }

  /** What is done against flaws of processors. */
  public MitigationList mitigations() {
    return settings.get(MITIGATIONS);
  }

  /** What the kernel around the design is configured with: symbols of assembler and cpp. */
  Map<String, Boolean> kernel() {
    Map<String, Boolean> symbols = KernelOptions.symbols(settings);
    for (Mitigation mitigation : mitigations().all()) {
      mitigation.symbols().forEach(symbol -> symbols.put(symbol, true));
    }
    return symbols;
  }

  /** Whether all kernel options are as most kernels have them, and nothing is mitigated. */
  public boolean usualKernel() {
    return KernelOptions.symbols(DEFAULT.settings).equals(kernel());
  }

  /** The syscall table that goes with these options. */
  public SyscallTable table() {
    return SyscallTable.v45(x32(), marked());
  }

  /** As in {@code x32 on, marked merge, ia32 on, audit on, seccomp on}. */
  @Override
  public String toString() {
    return settings.options(true).stream()
        .map(option -> option.substring(2))
        .collect(Collectors.joining(", "));
  }
}
