package entrylab.kernel;

import entrylab.setting.Words;

/**
 * Words for kernel records: the name of one in {@code build/kernels}, or the path of its file.
 *
 * <pre>{@code
 * KernelRecord mine = new KernelRecordWords().read("my.kernel"); // a name, or a file of one's own
 * }</pre>
 */
public final class KernelRecordWords implements Words<KernelRecord> {
  @Override
  public String label() {
    return "KERNEL";
  }

  @Override
  public KernelRecord read(String word) {
    return Kernels.here().get(word);
  }

  @Override
  public String name(KernelRecord record) {
    return record.name();
  }

  /** The name of the file that a copy of the record is kept in. */
  @Override
  public String write(KernelRecord record) {
    return record.name() + Kernels.SUFFIX;
  }
}
