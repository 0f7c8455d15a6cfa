package entrylab.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A booted kernel just before a call: registers, the pages that its entry code may touch, page
 * tables among them, and what was recorded of the call behind it. Holds a kernel's code, so it
 * stays with its reader.
 *
 * <pre>{@code
 * KernelSnapshot snapshot = Kernels.here().snapshot("6.1");
 * show(snapshot.pages().size() + " pages, before " + snapshot.call().name());
 * show(KernelCheck.all(snapshot));
 * }</pre>
 */
public final class KernelSnapshot implements PhysicalMemory {
  /** Isolated page tables of a kernel lie a page below those that it lets programs run with. */
  private static final long USER_TABLES = PAGE;

  private static final Pattern PLACE = Pattern.compile("(.+?)(?:\\+0x(\\p{XDigit}{1,6}))?");

  private final GuestRegisters before;
  private final GuestRegisters after;
  private final NavigableMap<Long, ByteBuffer> pages = new TreeMap<>();
  private final KernelRecord record;
  private final PageWalk walk;

  /**
   * A snapshot.
   *
   * @param pages by physical address
   * @param record with the one call, and the names of all functions
   */
  public KernelSnapshot(
      GuestRegisters before, GuestRegisters after, Map<Long, byte[]> pages, KernelRecord record) {
    this.before = before;
    this.after = after;
    this.record = record;
    pages.forEach(
        (at, bytes) -> this.pages.put(at, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)));
    this.walk = kernelWalk(this, before);
  }

  /**
   * This snapshot with bytes of code changed: what a kernel with one instruction broken would be.
   *
   * @param place a function's name, or that and an offset: {@code name+0x1f}
   * @param code the bytes to put there, within a page
   * @throws KernelException if there is no such place in the snapshot
   */
  public KernelSnapshot patched(String place, byte... code) {
    Matcher words = PLACE.matcher(place);
    if (!words.matches()) {
      throw new KernelException("no place in a kernel '" + place + "': SYMBOL or SYMBOL+0xOFFSET");
    }
    long offset = words.group(2) == null ? 0 : Long.parseLong(words.group(2), 16);
    long at =
        record.symbols().all().stream()
            .filter(symbol -> symbol.name().equals(words.group(1)))
            .mapToLong(symbol -> symbol.address() + offset)
            .findFirst()
            .orElseThrow(
                () -> new KernelException(name() + " has no function '" + words.group(1) + "'"));
    long physical = physical(at).orElse(-1);
    int within = (int) (physical & PAGE - 1);
    if (physical < 0 || !has(physical) || within + code.length > PAGE) {
      throw new KernelException("the snapshot of " + name() + " does not hold " + place);
    }
    Map<Long, byte[]> changed = new TreeMap<>();
    pages.forEach((page, bytes) -> changed.put(page, bytes.array().clone()));
    System.arraycopy(code, 0, changed.get(physical & -PAGE), within, code.length);
    return new KernelSnapshot(before, after, changed, record);
  }

  /** The way through the tables that map the kernel: those of CR3, or those beside them. */
  public static PageWalk kernelWalk(PhysicalMemory memory, GuestRegisters registers) {
    long cr3 = registers.get("cr3");
    var shown = new PageWalk(memory, cr3);
    boolean whole = shown.physical(registers.get("kernel-gs-base")).isPresent();
    return whole ? shown : new PageWalk(memory, cr3 & ~USER_TABLES);
  }

  /** What the kernel is called. */
  public String name() {
    return record.name();
  }

  /** What is known of the kernel, the names of its functions, and the call as recorded. */
  public KernelRecord record() {
    return record;
  }

  /** The call that follows the snapshot. */
  public RecordedCall call() {
    return record.calls().getFirst();
  }

  /** The program's registers before its SYSCALL, and the system's. */
  public GuestRegisters before() {
    return before;
  }

  /** The program's registers behind the call. */
  public GuestRegisters after() {
    return after;
  }

  /** What the time stamp counter says when the kernel is entered: it counts instructions. */
  public long time() {
    // SYSCALL is one.
    return before.get("tsc") + 1;
  }

  /** What its call read as the time when it was recorded, in order. */
  public List<Long> recordedTimes() {
    return RecordedTimes.of(this);
  }

  /** The pages by physical address; the buffers are not to be written. */
  public NavigableMap<Long, ByteBuffer> pages() {
    return Collections.unmodifiableNavigableMap(pages);
  }

  /** Where a virtual address of the kernel lies; empty if it is not mapped. */
  public OptionalLong physical(long virtual) {
    return walk.physical(virtual);
  }

  /** Where a virtual address lies when CR3 is this; the kernel's half is in all tables alike. */
  public OptionalLong physical(long virtual, long tables) {
    return virtual < 0 ? walk.physical(virtual) : new PageWalk(this, tables).physical(virtual);
  }

  /** Whether there may be code at a virtual address of the kernel, not data. */
  public boolean executable(long virtual) {
    return walk.executable(virtual);
  }

  /** Whether the snapshot can tell where a virtual address lies, or that it is not mapped. */
  public boolean decides(long virtual) {
    return walk.decides(virtual);
  }

  /**
   * Eight bytes at a virtual address of the kernel.
   *
   * @return empty if the snapshot does not have them
   */
  public OptionalLong kernelWord(long virtual) {
    OptionalLong at = physical(virtual);
    return at.isPresent() && has(at.getAsLong())
        ? OptionalLong.of(word(at.getAsLong()))
        : OptionalLong.empty();
  }

  @Override
  public boolean has(long physical) {
    return pages.containsKey(physical & -PAGE);
  }

  @Override
  public long word(long physical) {
    return pages.get(physical & -PAGE).getLong((int) (physical & PAGE - 1));
  }
}
