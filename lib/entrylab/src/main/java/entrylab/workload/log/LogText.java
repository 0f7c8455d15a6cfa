package entrylab.workload.log;

import entrylab.workload.CompactFormat;
import entrylab.workload.log.line.Dressing;
import entrylab.workload.log.line.LogFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * The text of a log, unwrapped as far as a whole stream can be, with what was found in it.
 *
 * @param in all of it, in bytes of UTF-8
 * @param format the kind of log it is
 * @param dressing what surrounds its lines
 * @param quotedPrintable whether it was decoded from a mail's quoted-printable
 */
record LogText(InputStream in, LogFormat format, Dressing dressing, boolean quotedPrintable) {
  private static final int CHUNK = 1 << 16;

  /** Of a beginning that is no log as it is, this much is tried under each dressing. */
  private static final int TRIED = 1 << 13;

  /** Lines that are looked at for another tracer's. */
  private static final int LOOKED_AT = 60;

  /** A log that is read as its tracer wrote it has fewer damaged lines among those of calls. */
  private static final double MOST_DAMAGED = 0.2;

  private static final byte[] ENCODED_SIGN = "=3D".getBytes(StandardCharsets.US_ASCII);

  /**
   * Looks at a stream's beginning.
   *
   * @param source what messages call it
   * @throws IllegalArgumentException if it is known to be something else than a log that is read
   */
  static LogText of(InputStream bytes, String source) throws IOException {
    byte[] head = bytes.readNBytes(CHUNK);
    BinaryKind.of(head).ifPresent(kind -> refuse(source, kind));
    TextEncoding encoding = TextEncoding.of(head);
    InputStream in = encoding.decode(head, bytes);
    head = in.readNBytes(CHUNK);
    if (Bytes.startAt(head, 0, CompactFormat.MAGIC.getBytes(StandardCharsets.US_ASCII))) {
      return new LogText(joined(head, in), LogFormat.COMPACT, Dressing.NONE, false);
    }
    boolean quoted = isQuotedPrintable(head);
    if (quoted) {
      in = new QuotedPrintableInputStream(joined(head, in), false);
      head = in.readNBytes(CHUNK);
    }
    byte[] sample = wholeLines(head, CHUNK);
    ForeignFormat.of(firstLines(sample)).ifPresent(format -> refuse(source, format));
    Sampled found = recognise(sample);
    return new LogText(joined(head, in), found.format(), found.dressing(), quoted);
  }

  private static void refuse(String source, Object what) {
    throw new IllegalArgumentException("'" + source + "' is " + what);
  }

  private static InputStream joined(byte[] head, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  private static Sampled recognise(byte[] sample) {
    boolean colours = Dressing.hasColours(sample);
    Sampled plain = plain(sample, colours);
    if (plain.calls() > 0 && plain.damaged() <= MOST_DAMAGED * (plain.calls() + plain.damaged())) {
      return plain;
    }
    byte[] beginning = wholeLines(Arrays.copyOf(sample, Math.min(sample.length, TRIED)), TRIED);
    Sampled without = Sampled.best(beginning, plain.dressing());
    Sampled most = without.most(beginning, Dressing.one(colours));
    if (most.calls() == 0) {
      most = without.most(beginning, Dressing.two(colours));
    } else if (most != without) {
      most = most.most(beginning, most.dressing().within());
    }
    return most == without ? plain : most;
  }

  /** What is found without prefixes; colours that are around few calls are taken off, too. */
  private static Sampled plain(byte[] sample, boolean colours) {
    Sampled bare = Sampled.best(sample, Dressing.NONE);
    return colours ? bare.most(sample, List.of(new Dressing(List.of(), true))) : bare;
  }

  private static boolean isQuotedPrintable(byte[] head) throws IOException {
    if (!Bytes.contain(head, ENCODED_SIGN)) {
      return false;
    }
    byte[] sample = wholeLines(head, CHUNK);
    byte[] decoded =
        new QuotedPrintableInputStream(new ByteArrayInputStream(sample), false).readAllBytes();
    return recognise(decoded).calls() > Sampled.best(sample, Dressing.NONE).calls();
  }

  /** Without the piece of a line at the end, if the text goes on behind it. */
  private static byte[] wholeLines(byte[] head, int full) {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    return head.length < full || end == 0 ? head : Arrays.copyOf(head, end);
  }

  private static List<String> firstLines(byte[] sample) {
    int length = Math.min(sample.length, TRIED);
    String text = new String(sample, 0, length, StandardCharsets.ISO_8859_1);
    return text.lines().limit(LOOKED_AT).toList();
  }
}
