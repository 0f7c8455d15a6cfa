package entrylab.image;

import entrylab.layout.KernelLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a design occupies, in bytes and pages; stand-ins are not counted.
 *
 * <pre>{@code
 * MemoryLedger ledger = Designs.get("switch").image(ImageOptions.DEFAULT).ledger();
 * show(ledger.totalBytes() + " bytes on " + ledger.pages() + " pages");
 * }</pre>
 *
 * @param tableBytes all syscall tables
 * @param sharedTextBytes entry, slow path and exit code, C parts included
 * @param stubTextBytes code that only marked syscalls run: stubs and trampolines
 * @param paddingBytes bytes between functions and tables that hold nothing
 * @param pages 4 KiB pages that tables and text touch as linked
 */
public record MemoryLedger(
    int tableBytes, int sharedTextBytes, int stubTextBytes, int paddingBytes, int pages) {
  private static final String TABLES = ".rodata.tables";
  private static final String STUBS = ".entry.stubs";
  private static final List<String> SHARED_TEXT = List.of(".entry.text", ".text", ".rodata");

  static MemoryLedger of(EntryImage image) {
    int tables = named(image, List.of(TABLES));
    int stubs = named(image, List.of(STUBS));
    int shared = named(image, SHARED_TEXT);
    List<Section> counted =
        image.sections().stream()
            .filter(s ->
                s.name().equals(TABLES) || s.name().equals(STUBS) || SHARED_TEXT.contains(s.name()))
            .toList();
    int padding = holes(counted) - tables - stubs - shared;
    return new MemoryLedger(tables, shared, stubs, padding, pages(counted));
  }

  /** Bytes of text and tables together, padding included. */
  public int totalBytes() {
    return tableBytes + sharedTextBytes + stubTextBytes + paddingBytes;
  }

  /** Bytes that lie inside a sized symbol of the sections; nested symbols count once. */
  private static int named(EntryImage image, List<String> sections) {
    var sized =
        image.symbols().stream()
            .filter(symbol -> symbol.size() > 0 && sections.contains(symbol.section()))
            .sorted((a, b) -> Long.compareUnsigned(a.address(), b.address()))
            .toList();
    long bytes = 0;
    long end = 0;
    for (Symbol symbol : sized) {
      long from = Math.max(symbol.address(), end == 0 ? symbol.address() : end);
      long to = symbol.address() + symbol.size();
      if (to > from) {
        bytes += to - from;
        end = to;
      }
    }
    return Math.toIntExact(bytes);
  }

  /** Length of the sections and of the gaps that alignment leaves between neighbours. */
  private static int holes(List<Section> sections) {
    long bytes = 0;
    Section before = null;
    for (Section section : sections) {
      bytes += section.bytes().length;
      if (before != null && section.address() - before.end() < KernelLayout.PAGE_BYTES) {
        bytes += section.address() - before.end();
      }
      before = section;
    }
    return Math.toIntExact(bytes);
  }

  private static int pages(List<Section> sections) {
    Set<Long> pages = new HashSet<>();
    for (Section section : sections) {
      for (long page = Math.floorDiv(section.address(), KernelLayout.PAGE_BYTES);
          page <= Math.floorDiv(section.end() - 1, KernelLayout.PAGE_BYTES);
          page++) {
        pages.add(page);
      }
    }
    return pages.size();
  }
}
