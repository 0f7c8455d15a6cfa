package entrylab.sweep.call;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.InstructionTable;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.Section;
import entrylab.image.Symbol;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.kernel.KernelRecord;
import entrylab.layout.KernelLayout;
import entrylab.path.Trace;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The instructions that some entry code has, one of each form.
 *
 * <pre>{@code
 * var getpid = TimedCall.of(Designs.get("switch"), "getpid").trace();
 * show(EntryInstructions.of(List.of(getpid)).size() + " forms of instructions");
 * }</pre>
 */
public final class EntryInstructions {
  private static final int LONGEST = 15;

  private final Map<String, Instruction> byForm = new TreeMap<>();

  private EntryInstructions() {}

  /** Those of traces. */
  public static Collection<Instruction> of(Collection<Trace> traces) {
    var found = new EntryInstructions();
    traces.forEach(trace -> trace.steps().forEach(step -> found.add(step.code(), step.address())));
    return found.byForm.values();
  }

  /** What a CPU's instructions cost that these traces do not have: it may be whatever it is. */
  public static Set<Parameter> idle(Cpu cpu, Collection<Trace> traces) {
    return InstructionTable.of(cpu).idle(of(traces));
  }

  /** Those that a design could execute, or that a kernel was seen executing. */
  public static Collection<Instruction> of(EntryCode code, ImageOptions options) {
    var found = new EntryInstructions();
    switch (code) {
      case EntryCode.OfDesign design -> found.addAll(design.design().image(options));
      case EntryCode.OfKernel kernel -> found.addAll(kernel.record());
    }
    return found.byForm.values();
  }

  private void addAll(KernelRecord record) {
    record.instructions().forEach(one -> byForm.putIfAbsent(one.form(), one));
  }

  /** Looks through the text from every symbol on, since data may lie between two functions. */
  private void addAll(EntryImage image) {
    for (Section section : image.sections()) {
      if (section.address() >= KernelLayout.TEXT
          && section.end() <= KernelLayout.TEXT + KernelLayout.LARGE_PAGE_BYTES) {
        long[] starts =
            image.symbols().stream()
                .filter(symbol -> symbol.section().equals(section.name()))
                .mapToLong(Symbol::address)
                .filter(address -> address > section.address() && address < section.end())
                .sorted()
                .distinct()
                .toArray();
        long from = section.address();
        for (long start : starts) {
          addAll(section, from, start);
          from = start;
        }
        addAll(section, from, section.end());
      }
    }
  }

  private void addAll(Section section, long from, long end) {
    long at = from;
    while (at < end) {
      int first = (int) (at - section.address());
      int last = (int) Math.min(first + LONGEST, section.end() - section.address());
      at = add(Arrays.copyOfRange(section.bytes(), first, last), at);
    }
  }

  /** Adds the instruction at an address; returns where the next one is, if it is code. */
  private long add(byte[] code, long address) {
    try {
      Instruction instruction = Decoder.get().decode(code, address);
      byForm.putIfAbsent(instruction.form(), instruction);
      return instruction.end();
    } catch (IllegalArgumentException _) {
      return address + 1;
    }
  }
}
