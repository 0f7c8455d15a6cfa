package entrylab.workload.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The only file of a zip archive. */
final class SingleEntryStream extends FilterInputStream {
  private final ZipInputStream zip;
  private boolean ended;

  /**
   * Moves to the file.
   *
   * @throws IOException if the archive is damaged or has no file
   */
  SingleEntryStream(InputStream packed) throws IOException {
    super(new ZipInputStream(packed));
    zip = (ZipInputStream) in;
    if (!nextFile()) {
      throw new ZipException("it holds no file");
    }
  }

  private boolean nextFile() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    return entry != null;
  }

  /**
   * Reads on in the file.
   *
   * @throws SeveralFilesException at its end, if another one follows
   */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = ended ? -1 : zip.read(bytes, from, length);
    if (got < 0 && !ended) {
      ended = true;
      if (nextFile()) {
        throw new SeveralFilesException();
      }
    }
    return got;
  }
}
