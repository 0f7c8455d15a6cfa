package entrylab.sweep.call;

import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.kernel.KernelRecordWords;
import entrylab.kernel.Kernels;
import entrylab.setting.Words;
import java.util.List;

/**
 * Words for entry code: a design's, or a kernel record's; a record of {@code build/kernels} first.
 *
 * <pre>{@code
 * show(new EntryCodeWords().read("merged-v4.6").name()); // a design, or a recorded kernel
 * }</pre>
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
        : new EntryCode.OfDesign(design(word));
  }

  /** Whoever meant a record is told which there are. */
  private static Design design(String word) {
    try {
      return DESIGNS.read(word);
    } catch (IllegalArgumentException e) {
      List<String> records = Kernels.here().names();
      boolean file = word.endsWith(DesignWords.SUFFIX) || word.endsWith(DesignWords.PATCH);
      if (file || records.isEmpty()) {
        throw e;
      }
      throw new IllegalArgumentException(
          e.getMessage() + "; kernel records: " + String.join(", ", records), e);
    }
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
