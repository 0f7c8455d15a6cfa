package entrylab.image;

import java.util.Locale;
import java.util.stream.LongStream;

/** Where an image is linked: kernel text, stand-ins and read-only data of a v4.4-style map. */
public final class Layout {
  /** Start of kernel text, one 2 MiB page: {@code __START_KERNEL_map} plus 16 MiB. */
  public static final long TEXT = 0xffffffff81000000L;

  /** The functions that the machine plays, in the same 2 MiB page. */
  public static final long STAND_INS = TEXT + 0x100000;

  /** Read-only data (the tables), a 2 MiB page of its own that is never executed. */
  public static final long RODATA = 0xffffffff81200000L;

  /** Writable data of a design, if it has any. */
  public static final long DATA = 0xffffffff81400000L;

  /** Size of the large pages that the three lie on. */
  public static final long LARGE_PAGE_BYTES = 2L << 20;

  /** Size of a page in the ledger. */
  public static final int PAGE_BYTES = 4096;

  private Layout() {}

  /** A linker script that lays an image out in the same way from another start of text. */
  static String linkerScript(long text) {
    long standIns = STAND_INS - TEXT + text;
    long rodata = RODATA - TEXT + text;
    long data = DATA - TEXT + text;
    return String.format(
        Locale.ROOT,
        """
        SECTIONS {
          . = 0x%x;
          .entry.text : { *(.entry.text) }
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
        standIns,
        standIns,
        rodata,
        rodata,
        data,
        data,
        data + LARGE_PAGE_BYTES);
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
          LongStream.of(TEXT, RODATA, DATA)
              .map(page -> page - TEXT + text)
              .anyMatch(
                  page -> section.address() >= page && section.end() <= page + LARGE_PAGE_BYTES);
      if (!fits) {
        throw new AssemblyException(
            image.name(),
            ToolComplaint.of("section " + section.name() + " does not fit into 2 MiB"));
      }
    }
    return image;
  }
}
