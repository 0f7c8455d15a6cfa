package entrylab.image;

import entrylab.layout.KernelLayout;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The linker script of an image, and the check that its sections lie where it puts them.
 *
 * <pre>{@code
 * // It places these; the image knows where.
 * Designs.get("switch").image(ImageOptions.DEFAULT).sections().forEach(part -> show(part.name()));
 * }</pre>
 */
public final class LinkerScript {
  private LinkerScript() {}

  /**
   * A linker script that lays an image out in the same way from another start of text. With page
   * tables isolated nothing but entry text is on its pages, which the program's tables have, too.
   */
  static String from(long text, MitigationList mitigations) {
    int behindEntry = mitigations.isolatesPageTables() ? KernelLayout.PAGE_BYTES : 1;
    long standIns = KernelLayout.STAND_INS - KernelLayout.TEXT + text;
    long rodata = KernelLayout.RODATA - KernelLayout.TEXT + text;
    long data = KernelLayout.DATA - KernelLayout.TEXT + text;
    return String.format(
        Locale.ROOT,
        """
        SECTIONS {
          . = 0x%x;
          .entry.text : { *(.entry.text) }
          . = ALIGN(%d);
          .entry.stubs : { *(.entry.stubs) }
          .text : { *(.text) *(.text.*) }
          ASSERT(. <= 0x%x, "text does not fit into 1 MiB")
          . = 0x%x;
          .stand_ins : { *(.stand_ins) }
          ASSERT(. <= 0x%x, "stand-ins do not fit into 1 MiB")
          . = 0x%x;
          .rodata.tables : { *(.rodata.tables) }
          .rodata : { *(.rodata) *(.rodata.*) }
          ASSERT(. <= 0x%x, "read-only data does not fit into 2 MiB")
          . = 0x%x;
          .data : { *(.data) *(.data.*) }
          .bss : { *(.bss) *(COMMON) }
          ASSERT(. <= 0x%x, "data does not fit into 2 MiB")
          /DISCARD/ : { *(.note.*) *(.comment) *(.eh_frame) }
        }
        """,
        text,
        behindEntry,
        standIns,
        standIns,
        rodata,
        rodata,
        data,
        data,
        data + KernelLayout.LARGE_PAGE_BYTES);
  }

  /**
   * An image each of whose sections lies on one of the three pages, as sections of the reader's own
   * making need not.
   *
   * @param text where its text was made to start
   * @throws AssemblyException if one does not
   */
  static EntryImage checked(EntryImage image, long text) {
    for (Section section : image.sections()) {
      boolean fits =
          LongStream.of(KernelLayout.TEXT, KernelLayout.RODATA, KernelLayout.DATA)
              .map(page -> page - KernelLayout.TEXT + text)
              .anyMatch(page ->
                  section.address() >= page
                      && section.end() <= page + KernelLayout.LARGE_PAGE_BYTES);
      if (!fits) {
        throw new AssemblyException(
            image.name(),
            ToolComplaint.of("section " + section.name() + " does not fit into 2 MiB"));
      }
    }
    return image;
  }
}
