package entrylab.check.kernel;

import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.PhysicalMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import unicorn.Unicorn;
import unicorn.UnicornConst;

/**
 * A snapshot's pages as an emulator's physical memory, which is put back after each run. Pages of
 * functions that are played hold returns.
 */
final class SnapshotMemory {
  private static final int PAGE = PhysicalMemory.PAGE;
  private static final byte RETURN = (byte) 0xc3;

  private final NavigableMap<Long, Integer> places = new TreeMap<>();
  private final ByteBuffer now;
  private final ByteBuffer asTaken;
  private final BitSet written = new BitSet();

  /**
   * Memory with a snapshot's pages.
   *
   * @param played where the functions begin that are played; their pages are added where missing
   */
  SnapshotMemory(KernelSnapshot snapshot, Iterable<Long> played) {
    snapshot.pages().keySet().forEach(page -> places.put(page, 0));
    played.forEach(
        at -> snapshot.physical(at).ifPresent(physical -> places.put(physical & -PAGE, 0)));
    int count = 0;
    for (Map.Entry<Long, Integer> place : places.entrySet()) {
      place.setValue(PAGE * count++);
    }
    asTaken = ByteBuffer.allocate(PAGE * count);
    for (Map.Entry<Long, Integer> place : places.entrySet()) {
      ByteBuffer page = snapshot.pages().get(place.getKey());
      for (int i = 0; i < PAGE; i++) {
        asTaken.put(place.getValue() + i, page == null ? RETURN : page.get(i));
      }
    }
    played.forEach(at -> {
      var physical = snapshot.physical(at);
      if (physical.isPresent()) {
        asTaken.put(place(physical.getAsLong()), RETURN);
      }
    });
    now =
        ByteBuffer.allocateDirect(PAGE * (count + 1))
            .alignedSlice(PAGE)
            .order(ByteOrder.LITTLE_ENDIAN);
    now.put(0, asTaken, 0, asTaken.capacity());
  }

  /** Maps all of it, pages side by side together. */
  void mapInto(Unicorn engine) {
    long from = -1;
    long end = -1;
    for (long page : places.keySet()) {
      if (page != end) {
        map(engine, from, end);
        from = page;
      }
      end = page + PAGE;
    }
    map(engine, from, end);
  }

  private void map(Unicorn engine, long from, long end) {
    if (from >= 0) {
      engine.mem_map_ptr(
          from, now.slice(places.get(from), (int) (end - from)), UnicornConst.UC_PROT_ALL);
    }
  }

  /** Whether an address is in it. */
  boolean has(long physical) {
    return places.containsKey(physical & -PAGE);
  }

  private int place(long physical) {
    return places.get(physical & -PAGE) + (int) (physical & PAGE - 1);
  }

  long word(long physical) {
    return now.getLong(place(physical));
  }

  /** Writes eight bytes. */
  void word(long physical, long value) {
    note(physical);
    now.putLong(place(physical), value);
  }

  /** Notes that the page of an address is written, by the guest or by who plays for it. */
  void note(long physical) {
    Integer place = places.get(physical & -PAGE);
    if (place != null) {
      written.set(place / PAGE);
    }
  }

  /** Puts back what has been written. */
  void restore() {
    for (int page = written.nextSetBit(0); page >= 0; page = written.nextSetBit(page + 1)) {
      now.put(page * PAGE, asTaken, page * PAGE, PAGE);
    }
    written.clear();
  }
}
