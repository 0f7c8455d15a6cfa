package entrylab.image;

import entrylab.layout.KernelLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a design's text into a linked image with GNU as and ld.
 *
 * <p>A text with preprocessor lines goes through {@code cpp} first, as kernel sources do: {@code
 * as} alone would take them for comments and silently assemble both branches of a condition.
 *
 * <pre>{@code
 * EntryImage image = Assembler.assemble("mine", "\tnop\n", ImageOptions.DEFAULT);
 * }</pre>
 */
public final class Assembler {
  /** While a line is looked for, this much per try: ordinary text takes a twentieth of it. */
  private static final Duration TRY = Duration.ofSeconds(1);

  /** A longer search for a line is given up. */
  private static final Duration SEARCH = Duration.ofSeconds(10);

  private Assembler() {}

  /**
   * Assembles and links a source.
   *
   * @param name what messages call it; also the file name in debug information
   * @throws AssemblyException if it does not assemble or link, with a tool's complaint
   * @throws IllegalStateException if a tool is not installed
   */
  public static EntryImage assemble(String name, String source, ImageOptions options) {
    return assemble(AssemblyText.of(name, source), options, ToolLimits.DEFAULT);
  }

  /**
   * Assembles and links a text within limits.
   *
   * @throws AssemblyException if it does not assemble or link, with a tool's complaint
   * @throws IllegalStateException if a tool is not installed
   */
  public static EntryImage assemble(AssemblyText text, ImageOptions options, ToolLimits limits) {
    return assemble(text, options, limits, Dialect.KERNEL, KernelLayout.TEXT).getFirst();
  }

  /**
   * Assembles a text once and links it at several places.
   *
   * @param dialect what privileged instructions and stand-ins become
   * @param texts where text starts, once per image wanted; the rest keeps its distance from it
   * @throws AssemblyException if it does not assemble or link, with a tool's complaint
   * @throws IllegalStateException if a tool is not installed
   */
  public static List<EntryImage> assemble(
      AssemblyText text, ImageOptions options, ToolLimits limits, Dialect dialect, long... texts) {
    try {
      return build(text, options, limits, dialect, texts);
    } catch (AssemblyException e) {
      throw e.withoutLine()
          .map(complaint -> new Trial(text, options, limits.atMost(TRY), dialect, complaint))
          .flatMap(trial -> trial.firstBadLine())
          .orElse(e);
    }
  }

  private static List<EntryImage> build(
      AssemblyText text, ImageOptions options, ToolLimits limits, Dialect dialect, long... texts) {
    try (BuildFolder folder = new BuildFolder(text, limits)) {
      folder.assemble(options, dialect);
      List<EntryImage> images = new ArrayList<>();
      for (long start : texts) {
        byte[] elf = folder.link(start, options);
        images.add(LinkerScript.checked(new EntryImage(text.name(), elf, options), start));
      }
      return images;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The search for the line that a complaint is about. */
  private record Trial(
      AssemblyText text,
      ImageOptions options,
      ToolLimits limits,
      Dialect dialect,
      ToolComplaint complaint) {

    Optional<AssemblyException> firstBadLine() {
      long end = System.nanoTime() + SEARCH.toNanos();
      var line = FirstBadLine.find(text.lines(), lines -> System.nanoTime() < end && bad(lines));
      if (line.isEmpty() || System.nanoTime() >= end) {
        return Optional.empty();
      }
      String place = text.fileName() + ":" + line.getAsInt() + ": ";
      String words = complaint.words().replaceFirst("^" + text.fileName() + ": ", "");
      return Optional.of(new AssemblyException(place + words));
    }

    private boolean bad(int lines) {
      try {
        build(text.upTo(lines), options, limits, dialect, KernelLayout.TEXT);
        return false;
      } catch (AssemblyException e) {
        return e.withoutLine().filter(complaint::resembles).isPresent();
      }
    }
  }
}
