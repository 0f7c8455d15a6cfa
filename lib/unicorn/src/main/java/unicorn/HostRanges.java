package unicorn;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of guest addresses behind which there is something of the host's, a buffer or the
 * handlers of I/O, and how to let that go when the last of its range has been unmapped.
 */
final class HostRanges {
  private static final long NO_MEMORY = 0;

  /** Something of the host's. */
  private static final class Backing {
    private final long guest;
    private final long host;
    private final Runnable letGo;
    private int pieces;

    Backing(long guest, long host, Runnable letGo) {
      this.guest = guest;
      this.host = host;
      this.letGo = letGo;
    }
  }

  private record Piece(long first, long last, Backing backing) {}

  private List<Piece> pieces = new ArrayList<>();

  /** Adds memory of the host by its address there. */
  void addMemory(long address, long size, long host, Runnable letGo) {
    keep(pieces, address, address + size - 1, new Backing(address, host, letGo));
  }

  void addHandlers(long address, long size, Runnable letGo) {
    addMemory(address, size, NO_MEMORY, letGo);
  }

  /** Cuts what has been unmapped out, and lets go what has nothing left. */
  void remove(long address, long size) {
    long last = address + size - 1;
    List<Piece> left = new ArrayList<>();
    List<Backing> cut = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isBelow(last, piece.first) || isBelow(piece.last, address)) {
        left.add(piece);
        continue;
      }
      cut.add(piece.backing);
      piece.backing.pieces--;
      if (isBelow(piece.first, address)) {
        keep(left, piece.first, address - 1, piece.backing);
      }
      if (isBelow(last, piece.last)) {
        keep(left, last + 1, piece.last, piece.backing);
      }
    }
    pieces = left;
    cut.stream().filter(backing -> backing.pieces == 0).distinct().forEach(b -> b.letGo.run());
  }

  /** Calls with the host's address and the size of each piece of host memory. */
  void forEachMemory(MemoryVisitor visitor) {
    for (Piece piece : pieces) {
      if (piece.backing.host != NO_MEMORY) {
        visitor.visit(
            piece.backing.host + (piece.first - piece.backing.guest), piece.last - piece.first + 1);
      }
    }
  }

  /** What to do with a piece of host memory. */
  interface MemoryVisitor {
    void visit(long hostAddress, long size);
  }

  private static void keep(List<Piece> to, long first, long last, Backing backing) {
    backing.pieces++;
    to.add(new Piece(first, last, backing));
  }

  private static boolean isBelow(long address, long other) {
    return Long.compareUnsigned(address, other) < 0;
  }
}
