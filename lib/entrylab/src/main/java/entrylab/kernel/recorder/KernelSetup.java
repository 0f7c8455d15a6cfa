package entrylab.kernel.recorder;

import entrylab.kernel.Mitigations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a kernel is booted.
 *
 * <pre>{@code
 * show(KernelSetup.DEFAULT.machine());
 * }</pre>
 *
 * @param machine QEMU's model of a processor; empty for the default or the mitigations' own
 * @param append words for the kernel's command line, behind all others
 */
public record KernelSetup(String machine, Mitigations mitigations, String append) {
  /** The model unless another is wanted: of the age of the lab's first profiles. */
  public static final String DEFAULT_MACHINE = "Haswell-noTSX";

  /** PCID cannot be had of the translator, and forced it hangs the boot. */
  private static final String WITHOUT = "-pcid";

  /**
   * One processor would have the kernel take its LOCK prefixes out, and addresses are the same in
   * two boots only where they are not drawn.
   */
  private static final String ALWAYS = "console=ttyS0 nokaslr panic=-1 noreplace-smp";

  /** As it is shipped, on the default machine. */
  public static final KernelSetup DEFAULT = new KernelSetup("", Mitigations.named("as-found"), "");

  /** The model's name and what is added to it and taken away. */
  String machineWords() {
    String chosen =
        Stream.of(machine, mitigations.machine(), DEFAULT_MACHINE)
            .filter(word -> !word.isEmpty())
            .findFirst()
            .orElseThrow();
    return List.of(chosen.split(",")).contains(WITHOUT) ? chosen : chosen + "," + WITHOUT;
  }

  /** The kernel's command line. */
  String commandLine() {
    return Stream.of(ALWAYS, mitigations.words(), append)
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(" "));
  }
}
