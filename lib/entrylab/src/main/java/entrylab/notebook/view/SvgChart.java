package entrylab.notebook.view;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import entrylab.plot.Figure;
import entrylab.plot.Spot;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A figure as SVG to stand in a page: what can be pointed at tells its numbers, a name dims what is
 * not its own, and colours follow the page's into the dark. It needs no script.
 *
 * <p>Colours become attributes, which any rule of a style sheet overrides. That is how one picture
 * serves light and dark pages.
 */
final class SvgChart {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** The smallest letters of our figures, in pixels of a painting. */
  private static final double SMALLEST_LETTERS = 11;

  /** What a reader is to find at least. */
  private static final double READABLE_LETTERS = 9;

  private static final Pattern COLOUR =
      Pattern.compile("(fill|stroke):rgb\\((\\d+),(\\d+),(\\d+)\\);?");

  /** Not a part of a kernel's version, such as 5.10.262. */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![\\d.])-?\\d+\\.\\d{3,}(?:E-?\\d+)?(?!\\d|\\.\\d)");

  /** Light colour, and what it is on a dark page; all others serve on both. */
  private static final List<List<String>> DARK =
      List.of(
          List.of("#ffffff", "#111111"),
          List.of("#222222", "#dddddd"),
          List.of("#dddddd", "#3c3c3c"),
          List.of("#000000", "#f2f2f2"),
          List.of("#828282", "#9a9a9a"),
          // The background of charts that are not in our own style.
          List.of("#d2d2d2", "#1c1c1c"));

  private SvgChart() {}

  /**
   * Ends a gradient where a colour is set. The library makes a picture of all that is filled from a
   * gradient on, up to the next copy of the graphics that is disposed of, and leaves out a colour
   * that was set before the gradient: letters would be pictures in its last colour.
   */
  private static final class Painting extends VectorGraphics2D {
    @Override
    public void setColor(Color color) {
      boolean gradient = !(getPaint() instanceof Color);
      if (gradient) {
        create().dispose();
      }
      if (gradient && color != null && color.equals(getColor())) {
        super.setColor(new Color(~color.getRGB()));
      }
      super.setColor(color);
    }
  }

  /** The root element as text, ended by a newline. */
  static String of(Figure figure, int width) {
    int height = figure.heightAt(width);
    var graphics = new Painting();
    figure.paint(graphics, width, height);
    Document document = document(graphics, width, height);
    Element root = document.getDocumentElement();
    List<Spot> spots = figure.spots(width, height);
    head(document, root, figure, width, height, spots);
    colours(root);
    spots.forEach(spot -> root.appendChild(told(document, spot)));
    return rounded(text(document));
  }

  private static Document document(VectorGraphics2D graphics, int width, int height) {
    var bytes = new ByteArrayOutputStream();
    try {
      new SVGProcessor()
          .getDocument(graphics.getCommands(), new PageSize(width, height))
          .writeTo(bytes);
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the painting of a chart is no SVG", e);
    }
  }

  private static void head(
      Document document, Element root, Figure figure, int width, int height, List<Spot> spots) {
    for (String name : List.of("width", "height", "x", "y", "version")) {
      root.removeAttribute(name);
    }
    root.setAttribute("class", "entrylab-chart");
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", figure.description());
    root.setAttribute(
        "style",
        String.format(
            Locale.ROOT,
            "display: block; width: %dpx; max-width: 100%%; min-width: %.0fpx; height: auto",
            width,
            Math.min(width, width * READABLE_LETTERS / SMALLEST_LETTERS)));
    Element style = document.createElementNS(NAMESPACE, "style");
    style.setTextContent(rules(spots));
    root.insertBefore(style, root.getFirstChild());
    Element description = document.createElementNS(NAMESPACE, "desc");
    description.setTextContent(figure.description());
    root.insertBefore(description, style);
  }

  private static String rules(List<Spot> spots) {
    String dark =
        DARK.stream()
            .map(pair ->
                pair.stream().collect(Collectors.joining("\"]{fill:", "[fill=\"", "}"))
                    + pair.stream().collect(Collectors.joining("\"]{stroke:", "[stroke=\"", "}")))
            .collect(Collectors.joining());
    List<String> coloured =
        spots.stream()
            .flatMap(spot -> spot.alone().stream())
            .map(SvgChart::hex)
            .distinct()
            .toList();
    StringBuilder rules =
        new StringBuilder("\n.entrylab-figure:has(svg) .entrylab-flat{display:none}\n");
    rules.append("[data-jp-theme-light=\"false\"] .entrylab-chart{").append(dark).append("}\n");
    rules
        .append("@media screen and (prefers-color-scheme:dark){")
        .append(":is(body.jp-Notebook,body.entrylab-page) .entrylab-chart{")
        .append(dark)
        .append("}}\n");
    for (String colour : coloured) {
      String others =
          coloured.stream()
              .filter(other -> !other.equals(colour))
              .map(other -> "[fill=\"" + other + "\"],[stroke=\"" + other + "\"]")
              .collect(Collectors.joining(","));
      if (!others.isEmpty()) {
        rules
            .append(".entrylab-chart:has([data-alone=\"" + colour + "\"]:hover) :is(")
            .append(others)
            .append("){opacity:.15}\n");
      }
    }
    return rules.toString();
  }

  /** Moves colours from the style, where a page could not change them, into attributes. */
  private static void colours(Element root) {
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      Matcher colour = COLOUR.matcher(element.getAttribute("style"));
      StringBuilder rest = new StringBuilder();
      while (colour.find()) {
        element.setAttribute(
            colour.group(1),
            hex(new Color(number(colour, 2), number(colour, 3), number(colour, 4))));
        colour.appendReplacement(rest, "");
      }
      colour.appendTail(rest);
      if (element.hasAttribute("style")) {
        element.setAttribute("style", rest.toString());
      }
    }
  }

  private static int number(Matcher colour, int group) {
    return Integer.parseInt(colour.group(group));
  }

  private static Element told(Document document, Spot spot) {
    Rectangle2D where = spot.where();
    Element place = document.createElementNS(NAMESPACE, "rect");
    place.setAttribute("x", Double.toString(where.getX()));
    place.setAttribute("y", Double.toString(where.getY()));
    place.setAttribute("width", Double.toString(where.getWidth()));
    place.setAttribute("height", Double.toString(where.getHeight()));
    place.setAttribute("fill", "none");
    place.setAttribute("pointer-events", "all");
    spot.alone().ifPresent(colour -> place.setAttribute("data-alone", hex(colour)));
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setTextContent(spot.words());
    place.appendChild(title);
    return place;
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
  }

  private static String text(Document document) {
    var writer = new StringWriter();
    try {
      var transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(writer));
    } catch (TransformerException e) {
      throw new IllegalStateException("a chart's SVG cannot be written", e);
    }
    return writer + "\n";
  }

  /** Outlines of letters to a hundredth of a pixel: less than half of the bytes. */
  private static String rounded(String svg) {
    return LONG_NUMBER
        .matcher(svg)
        .replaceAll(number ->
            String.format(Locale.ROOT, "%.2f", Double.parseDouble(number.group()))
                .replaceFirst("0+$", "")
                .replaceFirst("[.]$", ""));
  }
}
