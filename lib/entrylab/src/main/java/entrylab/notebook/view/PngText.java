package entrylab.notebook.view;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** PNG files that carry a text: what a picture shows stays with it wherever it is copied to. */
final class PngText {
  /** The text's keyword in the file. */
  static final String KEYWORD = "Entrylab numbers";

  /** Of the Java platform's own PNG metadata. */
  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngText() {}

  /** The file's bytes; the text stands in a compressed chunk of type iTXt. */
  static byte[] write(RenderedImage image, String text) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      metadata.mergeTree(FORMAT, chunk(text));
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode chunk(String text) {
    var entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", KEYWORD);
    entry.setAttribute("compressionFlag", "TRUE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "en");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    var entries = new IIOMetadataNode("iTXt");
    entries.appendChild(entry);
    var root = new IIOMetadataNode(FORMAT);
    root.appendChild(entries);
    return root;
  }
}
