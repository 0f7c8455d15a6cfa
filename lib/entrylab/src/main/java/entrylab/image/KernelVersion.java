package entrylab.image;

import java.util.Optional;

/**
 * The release of Linux whose words a design's assembly and C parts speak: where a task's flags lie,
 * and in what order work at entry is done.
 *
 * <p>A base says it as the kernel does, in the symbol {@code LINUX_VERSION_CODE}; those of v4.4 to
 * v4.6 have none, since nothing here differs between these.
 *
 * <pre>{@code
 * EntryImage image = Designs.get("merged-v4.6").image(ImageOptions.DEFAULT);
 * show(KernelVersion.of(image).entryWorkInOnePhase());
 * }</pre>
 *
 * @param code major, minor and patch level in a byte each
 */
public record KernelVersion(long code) {
  private static final String SYMBOL = "LINUX_VERSION_CODE";

  /** What a base that says nothing stands on. */
  private static final KernelVersion OLDEST = of(4, 6);

  private static KernelVersion of(int major, int minor) {
    return new KernelVersion((long) major << 16 | (long) minor << 8);
  }

  /** The release that an image was written for. */
  public static KernelVersion of(EntryImage image) {
    Optional<Symbol> stated = image.find(SYMBOL);
    return stated.map(symbol -> new KernelVersion(symbol.address())).orElse(OLDEST);
  }

  private boolean atLeast(int major, int minor) {
    return code >= of(major, minor).code;
  }

  /**
   * Whether work at entry is done in one phase, a filter after the tracer's stop: from v4.8 on
   * (commits c87a8517 and 93e35efb).
   */
  public boolean entryWorkInOnePhase() {
    return atLeast(4, 8);
  }

  /** Whether thread_info lies in task_struct and no longer on the stack: from v4.9 on. */
  public boolean threadInfoInTask() {
    return atLeast(4, 9);
  }

  /** Whether the generic entry code is used, with a word of its own for work: from v5.11 on. */
  public boolean genericEntry() {
    return atLeast(5, 11);
  }
}
