package entrylab.sweep;

import entrylab.design.DesignWords;
import entrylab.kernel.KernelRecordWords;
import entrylab.kernel.Kernels;
import entrylab.setting.Words;

/**
 * Words for entry code: a design's, or a kernel record's; a record of {@code build/kernels} first.
 */
public final class EntryCodeWords implements Words<EntryCode> {
  private static final DesignWords DESIGNS = new DesignWords();
  private static final KernelRecordWords KERNELS = new KernelRecordWords();

  @Override
  public String label() {
    return "CODE";
  }

  @Override
  public EntryCode read(String word) {
    return Kernels.here().has(word)
        ? new EntryCode.OfKernel(KERNELS.read(word))
        : new EntryCode.OfDesign(DESIGNS.read(word));
  }

  @Override
  public String name(EntryCode code) {
    return code.name();
  }

  @Override
  public String write(EntryCode code) {
    return switch (code) {
      case EntryCode.OfDesign design -> DESIGNS.write(design.design());
      case EntryCode.OfKernel kernel -> KERNELS.write(kernel.record());
    };
  }
}
