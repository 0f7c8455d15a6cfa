package entrylab.kernel.recorder;

import entrylab.kernel.recorder.FootprintLines.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what each unit of a guest's work touches. The unit {@value #ENTRY} is what every call
 * does, in any process: its lines are counted for no other unit.
 */
final class FootprintLog implements GuestListener {
  /** What is counted of a round, in this order. */
  static final List<String> COUNTED =
      List.of(
          "kernel instructions",
          "user instructions",
          "kernel code",
          "kernel data",
          "user code",
          "user data");

  private static final String ENTRY = "entry";
  private static final String WARM = "warm";
  private static final int FIRST = 1 << 12;

  /** An instruction that the stream has told. */
  private record Told(long address, int bytes) {
    boolean ofKernel() {
      return address < 0;
    }
  }

  private final Runnable alive;
  private final Map<String, List<List<Integer>>> units = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final Set<Long> interrupts = new HashSet<>();
  private final FootprintLines entry = new FootprintLines();
  private final FootprintLines touched = new FootprintLines();
  private Told[] told = new Told[FIRST];
  private String unit = WARM;
  private boolean counting;
  private boolean interrupted;
  private boolean finished;
  private Optional<String> failure = Optional.empty();
  private int ofKernel;
  private int ofUser;
  private Told last;

  /**
   * Has heard nothing yet.
   *
   * @param alive called whenever the guest shows a sign of life
   */
  FootprintLog(Runnable alive) {
    this.alive = alive;
  }

  @Override
  public void alive(long instructions) {
    alive.run();
  }

  @Override
  public void said(String line) {
    if (line.startsWith("unit ")) {
      unit = line.substring("unit ".length());
    } else if (line.startsWith("interrupt ")) {
      interrupts.add(Long.parseUnsignedLong(line.substring("interrupt ".length()), 16));
    } else if (line.startsWith("failed ")) {
      failure = Optional.of(line.substring("failed ".length()));
    } else if (line.equals("finished")) {
      finished = true;
    } else {
      remarks.add(line.strip());
    }
  }

  @Override
  public void begins() {
    counting = true;
    interrupted = false;
    touched.clear();
    ofKernel = 0;
    ofUser = 0;
    last = null;
  }

  @Override
  public void ends() {
    if (!counting) {
      return;
    }
    counting = false;
    if (interrupted) {
      return;
    }
    if (unit.equals(ENTRY)) {
      entry.addAll(touched);
    }
    if (!unit.equals(WARM)) {
      List<Integer> counts = new ArrayList<>(List.of(ofKernel, ofUser));
      for (Kind kind : Kind.values()) {
        counts.add(touched.count(kind));
      }
      units.computeIfAbsent(unit, u -> new ArrayList<>()).add(List.copyOf(counts));
    }
  }

  @Override
  public void instruction(int number, long address, byte[] code) {
    if (number >= told.length) {
      told = Arrays.copyOf(told, 2 * number);
    }
    told[number] = new Told(address, code.length);
  }

  /** A repeated string instruction counts once, however often it repeats. */
  @Override
  public void executed(int number) {
    Told now = told[number];
    if (counting) {
      boolean again = last != null && last.address == now.address;
      if (now.ofKernel()) {
        interrupted |= interrupts.contains(now.address);
        ofKernel += again ? 0 : 1;
      } else {
        ofUser += again ? 0 : 1;
      }
      touch(now.ofKernel() ? Kind.KERNEL_CODE : Kind.USER_CODE, now.address, now.bytes);
    }
    last = now;
  }

  @Override
  public void accessed(boolean store, int size, long address) {
    if (counting && last != null) {
      touch(last.ofKernel() ? Kind.KERNEL_DATA : Kind.USER_DATA, address, size);
    }
  }

  private void touch(Kind kind, long address, int bytes) {
    touched.touch(kind, address, bytes, unit.equals(ENTRY) ? touched : entry);
  }

  @Override
  public boolean finished() {
    return finished;
  }

  @Override
  public Optional<String> failure() {
    return failure;
  }

  /** What the guest said about itself, in its order. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Counts of each round without an interrupt, by unit, in the order of {@link #COUNTED}. */
  Map<String, List<List<Integer>>> units() {
    return units;
  }
}
