package entrylab.kernel.recorder;

import entrylab.kernel.KernelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A kernel that can be booted.
 *
 * @param name what it is called unless its release is to name it
 * @param file the compressed image that a boot loader takes (bzImage)
 * @param configuration the file that it was configured by, if that lies beside it
 */
record KernelImage(Optional<String> name, Path file, Optional<Path> configuration) {
  /** "HdrS" of the boot protocol, at its place in a bzImage. */
  private static final byte[] MAGIC = {'H', 'd', 'r', 'S'};

  private static final int MAGIC_AT = 0x202;

  /** Checks that it is one. */
  KernelImage {
    byte[] head = new byte[MAGIC.length];
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(MAGIC_AT);
      in.readNBytes(head, 0, head.length);
    } catch (java.io.EOFException e) {
      head = new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!java.util.Arrays.equals(head, MAGIC)) {
      throw new KernelException(
          file + " is no kernel image: a bzImage or vmlinuz, a .deb or a Debian package is wanted");
    }
  }

  /** The SHA-256 of its bytes. */
  String digest() {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of()
          .formatHex(((DigestInputStream) in).getMessageDigest().digest())
          .toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
