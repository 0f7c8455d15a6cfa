package entrylab.kernel.recorder;

import entrylab.isa.CodeAddresses;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.kernel.GuestRegisters;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.KernelStep;
import entrylab.kernel.PageWalk;
import entrylab.kernel.PhysicalMemory;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.Stretch;
import entrylab.kernel.Symbols;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the pages of a snapshot: what the recorded call touches; all of the entry functions and
 * the data that their code names; the task's stack and task_struct, the processor's own data and
 * entry area; and the page tables that lead there.
 */
final class SnapshotPages {
  private static final int PAGE = PhysicalMemory.PAGE;

  /** THREAD_SIZE since Linux 3.15. */
  private static final int STACK_BYTES = 4 * PAGE;

  /** The entry area of a processor is smaller in every release up to 7.3 (CPU_ENTRY_AREA_SIZE). */
  private static final int ENTRY_AREA_PAGES = 64;

  /** A processor's own data is smaller in Debian's kernels up to 7.3. */
  private static final int OWN_DATA_PAGES = 80;

  /** What task_struct has around what is touched, and a little more. */
  private static final int TASK_PAGES = 3;

  private static final int LONGEST_INSTRUCTION = 15;

  private final MemoryFile memory;
  private final List<PageWalk> walks;
  private final PageWalk kernel;
  private final TreeMap<Long, byte[]> pages = new TreeMap<>(Long::compareUnsigned);
  private final Set<Long> done = new HashSet<>();

  private SnapshotPages(MemoryFile memory, GuestRegisters registers, Set<Long> tables) {
    this.memory = memory;
    this.kernel = KernelSnapshot.kernelWalk(memory, registers);
    this.walks = new ArrayList<>(List.of(kernel));
    tables.forEach(cr3 -> walks.add(new PageWalk(memory, cr3)));
  }

  /** The pages of a call's snapshot, by physical address; {@code tables}: what CR3 was. */
  static Map<Long, byte[]> of(
      MemoryFile memory, GuestRegisters registers, Set<Long> tables, KernelRecord record) {
    var pages = new SnapshotPages(memory, registers, tables);
    pages.touched(record, record.calls().getFirst());
    pages.processor(registers);
    pages.task(record, registers);
    var entry = new EntryFunctions(record.symbols());
    record.symbols().all().stream().filter(entry::run).forEach(pages::function);
    return pages.pages;
  }

  private void touched(KernelRecord record, RecordedCall call) {
    for (Stretch stretch : call.stretches()) {
      for (KernelStep step : stretch.steps()) {
        add(record.address(step), record.bytes(step).length);
        step.accesses().forEach(access -> add(access.address(), access.size()));
      }
    }
    stack(record, call).ifPresent(base -> add(base, STACK_BYTES));
  }

  /** The base of the stack that the call's first pushes go to. */
  private static Optional<Long> stack(KernelRecord record, RecordedCall call) {
    return call.stretches().stream()
        .flatMap(stretch -> stretch.steps().stream())
        .filter(step -> record.address(step) < 0 && step.accesses().size() == 1)
        .filter(
            step -> Decoder.get().decode(record.bytes(step), record.address(step)).implicitStack())
        .map(step -> step.accesses().getFirst())
        .filter(Trace.Access::store)
        .map(access -> access.address() & -STACK_BYTES)
        .findFirst();
  }

  private void processor(GuestRegisters registers) {
    add(registers.get("kernel-gs-base"), OWN_DATA_PAGES * PAGE);
    add(registers.get("idt"), ENTRY_AREA_PAGES * PAGE);
    add(registers.get("gdt"), PAGE);
    // SYSCALL and what is behind it: the program's own page.
    add(registers.get("rip"), PAGE);
    add(registers.get("rsp") - PAGE, 2 * PAGE);
  }

  private void task(KernelRecord record, GuestRegisters registers) {
    TaskWords.current(record, registers, kernel, memory)
        .ifPresent(task -> add(task, TASK_PAGES * PAGE));
  }

  /** A function's text, and what its instructions name by address. */
  private void function(Symbols.Symbol symbol) {
    add(symbol.address(), (int) symbol.size());
    byte[] code = text(symbol.address(), (int) symbol.size());
    for (int at = 0; at < code.length; ) {
      byte[] rest =
          java.util.Arrays.copyOfRange(code, at, Math.min(code.length, at + LONGEST_INSTRUCTION));
      int length = 1;
      try {
        long address = symbol.address() + at;
        Instruction instruction = Decoder.get().decode(rest, address);
        length = instruction.length();
        names(instruction, Decoder.get().addresses(rest), rest);
      } catch (IllegalArgumentException e) {
        // Padding, or data between functions.
      }
      at += length;
    }
  }

  private void names(Instruction instruction, CodeAddresses fields, byte[] code) {
    if (fields.relative().present()) {
      add(instruction.end() + fields.relative().value(code), Long.BYTES);
    }
    if (fields.absolute().present()) {
      add(fields.absolute().value(code), PAGE);
    }
  }

  private byte[] text(long address, int bytes) {
    List<Byte> text = new ArrayList<>();
    for (int i = 0; i < bytes; i++) {
      OptionalLong at = kernel.physical(address + i);
      if (at.isEmpty() || !memory.has(at.getAsLong())) {
        break;
      }
      text.add(memory.at(at.getAsLong()));
    }
    byte[] all = new byte[text.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text.get(i);
    }
    return all;
  }

  private void add(long virtual, int bytes) {
    for (long at = virtual & -PAGE; at < virtual + bytes; at += PAGE) {
      if (done.add(at)) {
        for (PageWalk walk : walks) {
          List<Long> tables = new ArrayList<>();
          OptionalLong target = walk.physical(at, tables);
          tables.forEach(this::keep);
          target.ifPresent(this::keep);
        }
      }
    }
  }

  private void keep(long physical) {
    if (memory.has(physical & -PAGE)) {
      pages.computeIfAbsent(physical & -PAGE, memory::page);
    }
  }
}
