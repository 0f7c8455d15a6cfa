package entrylab.reproduce;

import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelRecordWords;
import entrylab.kernel.Kernels;
import java.nio.file.Path;
import java.util.List;

/** How a manifest refers to kernel records: by a file beside it, which is never shipped. */
final class OwnKernels {
  private static final KernelRecordWords WORDS = new KernelRecordWords();

  private OwnKernels() {}

  /** The file that a record is kept in, and the sum of its text. */
  static Input input(KernelRecord record) {
    return new Input(WORDS.write(record), record.digest());
  }

  /** Writes each record. */
  static void keep(Path folder, List<KernelRecord> records) {
    records.forEach(record -> Kernels.toFile(record, folder.resolve(WORDS.write(record))));
  }
}
