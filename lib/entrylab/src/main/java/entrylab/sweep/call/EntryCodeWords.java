package entrylab.sweep.call;

import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.design.Designs;
import entrylab.kernel.KernelRecordWords;
import entrylab.kernel.Kernels;
import entrylab.setting.Words;
import java.util.List;

/**
 * Words for entry code: a shipped design's name, a record of {@code build/kernels} or a file.
 *
 * <pre>{@code
 * show(new EntryCodeWords().read("merged-v4.6").name()); // a design, or a recorded kernel
 * }</pre>
 */
public final class EntryCodeWords implements Words<EntryCode> {
  private static final DesignWords DESIGNS = new DesignWords();
  private static final KernelRecordWords KERNELS = new KernelRecordWords();

  private final Kernels kernels;

  /** With the records of this clone. */
  public EntryCodeWords() {
    this(Kernels.here());
  }

  /** With records of a folder. */
  EntryCodeWords(Kernels kernels) {
    this.kernels = kernels;
  }

  /**
   * Whether a word means a kernel record. The name of a shipped design means the design, so that no
   * file of somebody's clone changes what a notebook says; {@code NAME.kernel} means the record.
   */
  public boolean namesRecord(String word) {
    return !Designs.names().contains(word) && kernels.has(word);
  }

  @Override
  public String label() {
    return "CODE";
  }

  @Override
  public EntryCode read(String word) {
    return namesRecord(word)
        ? new EntryCode.OfKernel(kernels.get(word))
        : new EntryCode.OfDesign(design(word));
  }

  /** Whoever meant a record is told which there are. */
  private Design design(String word) {
    try {
      return DESIGNS.read(word);
    } catch (IllegalArgumentException e) {
      List<String> records = kernels.names();
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
