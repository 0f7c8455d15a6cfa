package entrylab.check.report;

import entrylab.check.evidence.Evidence;
import entrylab.check.scenario.Probe;
import entrylab.image.Disassembly;
import entrylab.image.EntryImage;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.InterruptInjection;
import entrylab.machine.Machine;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts a counterexample into words and instructions.
 *
 * <pre>{@code
 * // Made by the check; what it says stands in each violation.
 * Violation broken = Check.of(Designs.get("rsp-check")).run().violations().getFirst();
 * show(String.join("\n", broken.story()));
 * }</pre>
 */
public final class CounterexampleText {
  private static final int BEFORE = 5;
  private static final int AFTER = 2;

  /** Longest symbol shown whole beside an instruction, and the least that is left of one. */
  private static final int SYMBOL = 24;

  private static final int LEAST_SYMBOL = 6;

  /** What stands before a source and between it, the place and the instruction. */
  private static final int AROUND = 10;

  private static final long X32_BIT = 0x4000_0000L;

  private final EntryImage image;
  private final Optional<Disassembly> disassembly;

  public CounterexampleText(EntryImage image) {
    this.image = image;
    this.disassembly = Disassembly.of(image);
  }

  /** A line per run, up to the one that went wrong. */
  public List<String> lines(List<Evidence> seen, Evidence wrong) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : seen) {
      lines.add(
          String.format(Locale.ROOT, "task %d: %s", evidence.start().task(), words(evidence)));
      if (evidence == wrong) {
        break;
      }
    }
    return lines;
  }

  private String words(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    if (evidence.child()) {
      parts.add("new, from ret_from_fork to user mode");
      parts.addAll(flags(evidence.start().flags()));
      return String.join("; ", parts);
    }
    Probe probe = evidence.probe();
    parts.add(call(probe.number()));
    parts.addAll(flags(probe.flags()));
    if (probe.userFlags() != Machine.USER_FLAGS) {
      parts.add(String.format(Locale.ROOT, "user rflags 0x%x", probe.userFlags()));
    }
    parts.addAll(probe.behaviour().words());
    if (probe.intrusion().equals(InterruptInjection.EVERYWHERE)) {
      parts.add("interrupts at every instruction");
    } else if (!probe.intrusion().equals(InterruptInjection.NONE)) {
      int step = Math.min(probe.intrusion().first(), evidence.lastStep());
      parts.add("an interrupt before " + evidence.path().locate(step));
    }
    return String.join("; ", parts);
  }

  private static List<String> flags(int word) {
    return word == 0
        ? List.of("no work flags")
        : List.of(
            "flags "
                + ThreadFlag.in(word).stream().map(Enum::name).collect(Collectors.joining(" ")));
  }

  private String call(long number) {
    SyscallTable table = image.options().table();
    long slot = table.x32() ? number & ~X32_BIT : number;
    Optional<Syscall> row =
        slot >= 0 && slot < table.slots() ? table.at((int) slot) : Optional.empty();
    String digits = number >= 0 && number < 10_000 ? "" + number : "0x" + Long.toHexString(number);
    return row.map(r -> String.format(Locale.ROOT, "%s (%s)", r.name(), digits))
        .orElse("number " + digits);
  }

  /** The executed instructions around a step, the step marked. */
  public List<String> code(Path path, int step) {
    if (step < 0 || path.length() == 0) {
      return List.of();
    }
    List<Shown> whole =
        IntStream.range(Math.max(0, step - BEFORE), Math.min(step + AFTER + 1, path.length()))
            .mapToObj(at -> shown(path, at, at == step))
            .toList();
    int source = longest(whole, Shown::source);
    int room = ViolationText.COLUMNS - AROUND - source - longest(whole, Shown::text);
    List<Shown> around = whole.stream().map(line -> line.within(room)).toList();
    int place = longest(around, Shown::place);
    return around.stream().map(line -> line.padded(source, place)).toList();
  }

  private static int longest(List<Shown> lines, Function<Shown, String> part) {
    return lines.stream().map(part).mapToInt(String::length).max().orElse(0);
  }

  /** One instruction of a counterexample, as it is shown. */
  private record Shown(boolean marked, String source, String place, String text) {

    /** With of a long symbol the beginning, where its place takes more room than there is. */
    Shown within(int room) {
      int offset = place.lastIndexOf('+');
      String symbol = offset < 0 ? place : place.substring(0, offset);
      String rest = place.substring(symbol.length());
      int most = Math.clamp(room - rest.length(), LEAST_SYMBOL, SYMBOL);
      return symbol.length() <= most
          ? this
          : new Shown(marked, source, symbol.substring(0, most - 3) + "..." + rest, text);
    }

    String padded(int sources, int places) {
      return (marked ? "=> " : "   ")
          + source
          + " ".repeat(sources - source.length() + 1)
          + place
          + " ".repeat(places - place.length() + 1)
          + text;
    }
  }

  private Shown shown(Path path, int step, boolean marked) {
    Optional<Disassembly.Line> line = disassembly.flatMap(d -> d.at(path.address(step)));
    String text =
        path.part(step) == Part.STAND_IN
            ? "(plays its part and returns)"
            : line.map(Disassembly.Line::text).map(CounterexampleText::named).orElse("?");
    return new Shown(
        marked,
        line.map(Disassembly.Line::source).map(CounterexampleText::file).orElse(""),
        path.locate(step),
        text);
  }

  /** Where a line stands, without the folder that all of its kind lie in. */
  private static String file(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  /** An instruction with the symbol alone where objdump writes its address or distance, too. */
  private static String named(String text) {
    return text.replaceAll("\\b[0-9a-f]{16} <([^>]*)>", "$1")
        .replaceAll("-?0x[0-9a-f]+\\(%rip\\)(.*?)\\s+# (\\S+)$", "$2(%rip)$1");
  }

  /** A step's source line, or its symbol where none is known. */
  public String location(Path path, int step) {
    if (step < 0 || path.length() == 0) {
      return "";
    }
    return disassembly
        .flatMap(d -> d.at(path.address(step)))
        .map(Disassembly.Line::source)
        .filter(source -> !source.isEmpty())
        .orElse(path.locate(step));
  }
}
