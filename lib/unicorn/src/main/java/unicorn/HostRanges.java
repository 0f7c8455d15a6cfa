package unicorn;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of guest addresses behind which there is something of the host's, a buffer or the
 * handlers of I/O, and how to let that go when the last of its range has been unmapped.
 */
final class HostRanges {
  /** Something of the host's. */
  private static final class Backing {
    private final Runnable letGo;
    private int pieces;

    Backing(Runnable letGo) {
      this.letGo = letGo;
    }
  }

  private record Piece(long first, long last, Backing backing) {}

  private List<Piece> pieces = new ArrayList<>();

  void add(long address, long size, Runnable letGo) {
    keep(pieces, address, address + size - 1, new Backing(letGo));
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

  private static void keep(List<Piece> to, long first, long last, Backing backing) {
    backing.pieces++;
    to.add(new Piece(first, last, backing));
  }

  private static boolean isBelow(long address, long other) {
    return Long.compareUnsigned(address, other) < 0;
  }
}
