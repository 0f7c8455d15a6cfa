package entrylab.workload.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a log is packed, recognised by its first bytes, whatever its name and size. */
enum Packing {
  GZIP("gzip", 0x1f, 0x8b) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new GZIPInputStream(in, CHUNK);
    }
  },
  BZIP2("bzip2", 'B', 'Z', 'h') {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  XZ("xz", 0xfd, '7', 'z', 'X', 'Z', 0) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return XZCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .setMemoryLimitKiB(MOST_KIB)
          .get();
    }
  },
  LZMA("lzma", 0x5d, 0, 0) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return LZMACompressorInputStream.builder()
          .setInputStream(in)
          .setMemoryLimitKiB(MOST_KIB)
          .get();
    }
  },
  ZSTD("zstd", 0x28, 0xb5, 0x2f, 0xfd) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZstdCompressorInputStream(in);
    }
  },
  LZ4("lz4", 0x04, 0x22, 0x4d, 0x18) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new FramedLZ4CompressorInputStream(in, true);
    }
  },
  COMPRESS("compress (.Z)", 0x1f, 0x9d) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZCompressorInputStream(in, MOST_KIB);
    }
  },
  ZIP("zip", 'P', 'K', 3, 4) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new SingleEntryStream(in);
    }
  };

  private static final int CHUNK = 1 << 16;

  /** Memory that a dictionary may take: that of xz -9 is 64 MiB. */
  private static final int MOST_KIB = 1 << 17;

  private static final int LONGEST_MAGIC = 6;

  private final String text;
  private final byte[] magic;

  Packing(String text, int... magic) {
    this.text = text;
    this.magic = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      this.magic[i] = (byte) magic[i];
    }
  }

  abstract InputStream unpack(InputStream in) throws IOException;

  /**
   * What a stream holds, unpacked if it is packed.
   *
   * @param source what messages call it
   * @throws IOException if it is damaged, in a message that names the packing
   */
  static InputStream open(InputStream packed, String source) throws IOException {
    InputStream in = new BufferedInputStream(packed, CHUNK);
    in.mark(LONGEST_MAGIC);
    byte[] head = in.readNBytes(LONGEST_MAGIC);
    in.reset();
    for (Packing packing : values()) {
      if (packing.begins(head)) {
        return new UnpackedStream(packing, in, source);
      }
    }
    return in;
  }

  private boolean begins(byte[] head) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  @Override
  public String toString() {
    return text;
  }
}
