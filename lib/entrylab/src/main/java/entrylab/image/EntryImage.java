package entrylab.image;

import entrylab.layout.KernelLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fornwall.jelf.ElfException;
import net.fornwall.jelf.ElfFile;
import net.fornwall.jelf.ElfSection;
import net.fornwall.jelf.ElfSectionHeader;
import net.fornwall.jelf.ElfSymbol;

/**
 * A design assembled and linked: its sections, symbols and bytes.
 *
 * <pre>{@code
 * EntryImage image = Designs.get("v4.4-stubs").image(ImageOptions.DEFAULT);
 * show(image.locate(image.address("entry_SYSCALL_64") + 3));
 * show(image.ledger());
 * }</pre>
 */
public final class EntryImage {
  private static final int SHT_NOBITS = 8;
  private static final int SHF_ALLOC = 2;

  private final String name;
  private final byte[] elf;
  private final ImageOptions options;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Symbol> symbols = new HashMap<>();
  private final TreeMap<Long, Symbol> byAddress = new TreeMap<>(Long::compareUnsigned);

  /**
   * Reads a linked ELF file.
   *
   * @throws IllegalArgumentException if the bytes are no such file
   */
  public EntryImage(String name, byte[] elf, ImageOptions options) {
    this.name = name;
    this.elf = elf;
    this.options = options;
    try {
      ElfFile file = ElfFile.from(elf);
      readSections(file);
      readSymbols(file);
    } catch (ElfException e) {
      throw new IllegalArgumentException(name + ": not a linked image: " + e.getMessage(), e);
    }
  }

  private void readSections(ElfFile file) {
    for (int i = 1; i < file.e_shnum; i++) {
      ElfSection section = file.getSection(i);
      ElfSectionHeader header = section.header;
      if ((header.sh_flags & SHF_ALLOC) != 0 && header.sh_size > 0) {
        if (header.sh_size > KernelLayout.LARGE_PAGE_BYTES) {
          throw new AssemblyException(
              name, ToolComplaint.of("section " + header.getName() + " takes more than 2 MiB"));
        }
        byte[] bytes =
            header.sh_type == SHT_NOBITS
                ? new byte[Math.toIntExact(header.sh_size)]
                : section.getData();
        int alignment = Math.max(1, Math.toIntExact(header.sh_addralign));
        sections.add(new Section(header.getName(), header.sh_addr, bytes, alignment));
      }
    }
  }

  private void readSymbols(ElfFile file) {
    for (ElfSymbol elfSymbol : file.getSymbolTableSection().symbols) {
      String symbolName = elfSymbol.getName();
      int type = elfSymbol.getType();
      if (symbolName == null
          || symbolName.isEmpty()
          || type == ElfSymbol.STT_FILE
          || type == ElfSymbol.STT_SECTION) {
        continue;
      }
      Optional<Section> section = sectionAt(elfSymbol.st_value);
      Symbol symbol =
          new Symbol(
              symbolName,
              elfSymbol.st_value,
              elfSymbol.st_size,
              section.map(Section::name).orElse(""),
              elfSymbol.getBinding() == ElfSymbol.BINDING_GLOBAL);
      symbols.put(symbolName, symbol);
      // A sized symbol names a place better than a label at the same address.
      if (section.isPresent()) {
        byAddress.merge(
            symbol.address(), symbol, (old, now) -> now.size() > old.size() ? now : old);
      }
    }
  }

  /** What messages call this image. */
  public String name() {
    return name;
  }

  /** What it was built for. */
  public ImageOptions options() {
    return options;
  }

  /** The linked file. */
  public byte[] elf() {
    return elf.clone();
  }

  /** The parts that occupy memory, in order of their addresses. */
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /** The section of a name. */
  public Optional<Section> section(String wanted) {
    return sections.stream().filter(s -> s.name().equals(wanted)).findFirst();
  }

  /** The section an address lies in. */
  public Optional<Section> sectionAt(long address) {
    return sections.stream().filter(s -> s.contains(address)).findFirst();
  }

  /** All symbols, constants included. */
  public List<Symbol> symbols() {
    return List.copyOf(symbols.values());
  }

  /** The symbol of a name. */
  public Optional<Symbol> find(String symbol) {
    return Optional.ofNullable(symbols.get(symbol));
  }

  /**
   * The address of a symbol.
   *
   * @throws IllegalArgumentException if the image has none of that name
   */
  public long address(String symbol) {
    return find(symbol)
        .map(Symbol::address)
        .orElseThrow(
            () -> new IllegalArgumentException(name + ": no symbol '" + symbol + "' in the image"));
  }

  /** The nearest symbol at or below an address in the same section. */
  public Optional<Symbol> symbolAt(long address) {
    return Optional.ofNullable(byAddress.floorEntry(address))
        .map(Map.Entry::getValue)
        .filter(
            symbol -> sectionAt(address).map(Section::name).orElse("").equals(symbol.section()));
  }

  /** An address as {@code symbol+0x12}, or in hexadecimal where no symbol is near. */
  public String locate(long address) {
    return symbolAt(address)
        .map(symbol ->
            symbol.address() == address
                ? symbol.name()
                : symbol.name() + "+0x" + Long.toHexString(address - symbol.address()))
        .orElse("0x" + Long.toHexString(address));
  }

  /** The bytes of the image at an address, up to the end of its section. */
  public byte[] bytesAt(long address, int length) {
    Section section =
        sectionAt(address)
            .orElseThrow(
                () -> new IllegalArgumentException(locate(address) + ": not in the image"));
    int from = Math.toIntExact(address - section.address());
    return Arrays.copyOfRange(
        section.bytes(), from, Math.min(from + length, section.bytes().length));
  }

  /**
   * The image with other code bytes at an address.
   *
   * @throws IllegalArgumentException if they do not lie in one section of it
   */
  public EntryImage patched(long address, byte[] code) {
    ElfFile file = ElfFile.from(elf);
    byte[] changed = elf.clone();
    for (int i = 1; i < file.e_shnum; i++) {
      ElfSectionHeader header = file.getSection(i).header;
      long from = address - header.sh_addr;
      boolean inside = from >= 0 && from + code.length <= header.sh_size;
      if (inside && (header.sh_flags & SHF_ALLOC) != 0 && header.sh_type != SHT_NOBITS) {
        System.arraycopy(code, 0, changed, Math.toIntExact(header.sh_offset + from), code.length);
        return new EntryImage(name, changed, options);
      }
    }
    throw new IllegalArgumentException(locate(address) + ": not in the image");
  }

  /** What the design occupies. */
  public MemoryLedger ledger() {
    return MemoryLedger.of(this);
  }

  @Override
  public String toString() {
    return name + " (" + options + ")";
  }
}
