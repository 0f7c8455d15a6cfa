package entrylab.workload.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;

/** How the characters of a text are written: in bytes of UTF-8 or ASCII, or in UTF-16. */
enum TextEncoding {
  /** One byte for each letter of a log. */
  BYTES(null, 0xef, 0xbb, 0xbf),
  /** Two, the lower one first, as PowerShell writes. */
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
  /** Two, the higher one first. */
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

  /** Letters looked at where no mark says how they are written. */
  private static final int LOOKED_AT = 64;

  private final Charset charset;
  private final byte[] mark;

  TextEncoding(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The encoding of a text with this beginning. */
  static TextEncoding of(byte[] head) {
    for (TextEncoding encoding : values()) {
      if (encoding.marks(head)) {
        return encoding;
      }
    }
    int odd = zeros(head, 1);
    int even = zeros(head, 0);
    int pairs = Math.min(head.length, 2 * LOOKED_AT) / 2;
    if (pairs < 2 || Math.max(odd, even) <= pairs / 2) {
      return BYTES;
    }
    return odd > even ? UTF_16LE : UTF_16BE;
  }

  private static int zeros(byte[] head, int from) {
    int zeros = 0;
    for (int at = from; at < Math.min(head.length, 2 * LOOKED_AT); at += 2) {
      zeros += head[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private boolean marks(byte[] head) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  /**
   * A text in bytes of UTF-8, without its mark.
   *
   * @param head its beginning
   * @param rest what follows
   */
  InputStream decode(byte[] head, InputStream rest) throws IOException {
    int from = marks(head) ? mark.length : 0;
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), rest);
    return charset == null
        ? all
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(all, charset))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }
}
