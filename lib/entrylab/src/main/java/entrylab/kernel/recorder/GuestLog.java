package entrylab.kernel.recorder;

import entrylab.kernel.CallWish;
import entrylab.kernel.KernelInstruction;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.Symbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sense of what the guest says and executes. */
public final class GuestLog implements GuestListener {
  private static final int FIRST = 1 << 12;
  private static final int NONE = -1;

  private final List<CallWish> wishes;
  private final Runnable alive;
  private final Runnable unit;
  private final List<KernelInstruction> code = new ArrayList<>();
  private final Map<KernelInstruction, Integer> numbers = new HashMap<>();
  private final Map<Integer, Rounds> rounds = new LinkedHashMap<>();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final List<String> lacking = new ArrayList<>();
  private final List<String> symbols = new ArrayList<>();
  private final StringBuilder configuration = new StringBuilder();

  /** What the numbers of the stream stand for here. */
  private int[] known = new int[FIRST];

  private boolean inSymbols;
  private boolean finished;
  private Optional<String> failure = Optional.empty();
  private int current = NONE;
  private boolean stops;
  private Optional<RecordedCall> stopped = Optional.empty();
  private Round round;

  /**
   * Has heard nothing yet.
   *
   * @param alive called whenever the guest shows a sign of life
   * @param unit called whenever a unit begins
   */
  public GuestLog(List<CallWish> wishes, Runnable alive, Runnable unit) {
    this.wishes = wishes;
    this.alive = alive;
    this.unit = unit;
  }

  @Override
  public void alive(long instructions) {
    alive.run();
  }

  @Override
  public void said(String line) {
    if (inSymbols) {
      hearSymbol(line);
      return;
    }
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    switch (word) {
      case "symbols" -> inSymbols = true;
      case "configuration" -> configuration.append(rest);
      case "warm" -> current = NONE;
      case "unit", "stop" -> {
        current = Integer.parseInt(rest);
        stops = word.equals("stop");
      }
      case "begins" -> {
        rounds.values().forEach(Rounds::settle);
        unit.run();
      }
      case "lacks" -> lacking.add(wishOf(rest) + ": " + rest.substring(rest.indexOf(' ') + 1));
      case "killed" -> lacking.add(wishOf(rest) + ": a signal ended its process");
      case "failed" -> failure = Optional.of(rest);
      case "finished" -> finished = true;
      default -> facts.put(line.startsWith("flaw ") ? flaw(rest) : word, lastOf(line, rest));
    }
    alive.run();
  }

  private String wishOf(String rest) {
    return wishes.get(Integer.parseInt(rest.split(" ")[0])).name();
  }

  private static String flaw(String rest) {
    return "flaw " + rest.split(" ")[0];
  }

  private static String lastOf(String line, String rest) {
    return line.startsWith("flaw ") ? rest.substring(rest.indexOf(' ') + 1) : rest;
  }

  private void hearSymbol(String line) {
    if (line.equals("symbols end")) {
      inSymbols = false;
    } else if (TaskWords.isName(line.substring(line.lastIndexOf(' ') + 1))) {
      // Since 6.15 it shares its address with its section's beginning, which must not win.
      symbols.addFirst(line);
    } else if (line.startsWith("f")) {
      // Addresses of the kernel's half: offsets among a processor's own data are none.
      symbols.add(line);
    }
  }

  @Override
  public void begins() {
    round = new Round();
  }

  @Override
  public void ends() {
    if (round != null && current != NONE) {
      if (stops) {
        var once = new Rounds(wishes.get(current), code);
        once.add(round);
        stopped = once.call();
      } else {
        rounds.computeIfAbsent(current, unit -> new Rounds(wishes.get(unit), code)).add(round);
      }
    }
    round = null;
  }

  @Override
  public void instruction(int number, long address, byte[] bytes) {
    var instruction = new KernelInstruction(address, bytes);
    if (number >= known.length) {
      known = Arrays.copyOf(known, 2 * number);
    }
    known[number] =
        numbers.computeIfAbsent(
            instruction,
            one -> {
              code.add(one);
              return code.size() - 1;
            });
  }

  @Override
  public void executed(int number) {
    if (round != null && current != NONE) {
      int at = known[number];
      round.executed(at, code.get(at).repeats());
    }
  }

  @Override
  public void accessed(boolean store, int size, long address) {
    if (round != null && current != NONE && round.steps() > 0) {
      round.accessed(store, size, address);
    }
  }

  /** Whether all calls were made. */
  @Override
  public boolean finished() {
    return finished;
  }

  @Override
  public Optional<String> failure() {
    return failure;
  }

  /** Calls that this kernel cannot make, each with the reason. */
  List<String> lacking() {
    // A unit of several processes may say the same in each.
    return lacking.stream().distinct().toList();
  }

  /** What the guest said about itself, by its first word. */
  Map<String, String> facts() {
    return facts;
  }

  /** /proc/config.gz as hexadecimal digits; empty if the guest has none. */
  String configuration() {
    return configuration.toString();
  }

  /** What the addresses are called. */
  public Symbols symbols() {
    return Symbols.ofKallsyms(symbols);
  }

  /** Where a symbol lies, also if its address has another name as well; "?" if there is none. */
  String address(String symbol) {
    return symbols.stream()
        .map(line -> line.split("[ \t]+"))
        .filter(words -> words.length > 2 && words[2].equals(symbol))
        .map(words -> words[0])
        .findFirst()
        .orElse("?");
  }

  /** Every instruction that was executed, by number. */
  public List<KernelInstruction> code() {
    return code;
  }

  /** The call that was made at the gate; empty if none was. */
  Optional<RecordedCall> stopped() {
    return stopped;
  }

  /** The calls that were made, in the order of the wishes. */
  public List<RecordedCall> calls() {
    return rounds.values().stream().flatMap(r -> r.call().stream()).toList();
  }
}
