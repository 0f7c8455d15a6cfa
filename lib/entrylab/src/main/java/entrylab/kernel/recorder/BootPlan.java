package entrylab.kernel.recorder;

import java.nio.file.Path;

/**
 * A kernel to be booted with the one program that runs on it, and how.
 *
 * @param name of the kernel, for messages
 * @param kernel its image
 * @param files its file system, an archive that the kernel unpacks
 * @param plugin of QEMU's, with its options other than where it writes and how long the guest runs
 * @param setup processor and command line
 * @param limit guest instructions that it may execute, looked at every 134 million
 * @param seed of what QEMU draws; two boots with one seed are the same
 */
public record BootPlan(
    String name, Path kernel, Path files, String plugin, KernelSetup setup, long limit, int seed) {
  /** With the usual seed. */
  public BootPlan(
      String name, Path kernel, Path files, Path plugin, KernelSetup setup, long limit) {
    this(name, kernel, files, plugin.toString(), setup, limit, 1);
  }
}
