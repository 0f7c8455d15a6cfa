package entrylab.check.kernel;

import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.KernelStep;
import entrylab.kernel.PhysicalMemory;
import entrylab.machine.Gp;
import entrylab.machine.Guest;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.StandInBehaviour;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A snapshot's call run again in the lab's machine with nothing played, held against its recording:
 * each instruction, each access to memory by kind, size and physical address, and the registers
 * that the program finds. One that runs again at once, as a repeated string instruction does, is
 * one instruction with all its accesses.
 *
 * @param instructions how many are equal, from the first on
 * @param accesses how many are equal
 * @param recorded instructions in the recording
 * @param difference the first that is not equal; empty if all are
 */
public record SnapshotReplay(
    int instructions, int accesses, int recorded, Optional<String> difference) {
  private static final int MOST = 200_000;
  private static final long NOWHERE = -1;

  /** Runs it. */
  public static SnapshotReplay of(KernelSnapshot snapshot) {
    try (SnapshotMachine machine = SnapshotMachine.running(snapshot)) {
      SnapshotRun run = machine.run(machine.program(), 0, 0, NOBODY, MOST);
      return compare(snapshot, machine, run);
    }
  }

  private static final StandInBehaviour NOBODY =
      new StandInBehaviour() {
        @Override
        public String name() {
          return "nobody";
        }

        @Override
        public void play(Guest guest) {
          throw new IllegalStateException(guest.function() + " is to be run, not played");
        }
      };

  /** An executed instruction, with its accesses by physical address and the CR3 it ran under. */
  private record Made(long address, List<Trace.Access> accesses, long tables) {
    boolean same(Made other) {
      return address == other.address && accesses.equals(other.accesses);
    }
  }

  private static SnapshotReplay compare(
      KernelSnapshot snapshot, SnapshotMachine machine, SnapshotRun run) {
    List<Made> found = made(snapshot, machine, run);
    List<Made> wanted = recorded(snapshot, found);
    int equal = 0;
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= found.size() || !wanted.get(i).same(found.get(i))) {
        String what = i < found.size() ? words(machine, found.get(i)) : "the end: " + run.ending();
        return new SnapshotReplay(
            i,
            equal,
            wanted.size(),
            Optional.of(
                String.format(
                    Locale.ROOT,
                    "instruction %d: recorded %s, run %s",
                    i + 1,
                    words(machine, wanted.get(i)),
                    what)));
      }
      equal += wanted.get(i).accesses().size();
    }
    return new SnapshotReplay(
        wanted.size(),
        equal,
        wanted.size(),
        registers(snapshot, run, found.size() - wanted.size()));
  }

  private static Optional<String> registers(KernelSnapshot snapshot, SnapshotRun run, int more) {
    if (more > 0 || !run.returned()) {
      return Optional.of(
          String.format(Locale.ROOT, "%d instructions more, then %s", more, run.ending()));
    }
    if (run.steps().getLast().tables() != snapshot.before().get("cr3")) {
      // To the program of another task, such as a tracer's.
      return Optional.empty();
    }
    ProgramRegisters wanted = SnapshotMachine.program(snapshot.after());
    for (Gp gp : Gp.values()) {
      if (wanted.get(gp) != run.registers().get(gp)) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "%s behind the call: recorded %x, run %x",
                gp.name().toLowerCase(Locale.ROOT),
                wanted.get(gp),
                run.registers().get(gp)));
      }
    }
    boolean same =
        wanted.rip() == run.registers().rip() && wanted.rflags() == run.registers().rflags();
    return same ? Optional.empty() : Optional.of("rip and rflags: " + run.registers());
  }

  private static String words(SnapshotMachine machine, Made made) {
    StringBuilder text = new StringBuilder(machine.locate(made.address()));
    for (Trace.Access access : made.accesses()) {
      text.append(
          String.format(
              Locale.ROOT,
              " %s%d:%x",
              access.store() ? "w" : "r",
              access.size(),
              access.address()));
    }
    return text.toString();
  }

  /** The recording; where an address of a program lies, the tables of the run say. */
  private static List<Made> recorded(KernelSnapshot snapshot, List<Made> found) {
    KernelRecord record = snapshot.record();
    List<Made> all = new ArrayList<>();
    snapshot.call().stretches().stream()
        .filter(stretch -> !stretch.user())
        .flatMap(stretch -> stretch.steps().stream())
        .forEach(step -> {
          List<Trace.Access> accesses = new ArrayList<>();
          if (!all.isEmpty() && all.getLast().address() == record.address(step)) {
            accesses.addAll(all.removeLast().accesses());
          }
          long tables =
              all.size() < found.size()
                  ? found.get(all.size()).tables()
                  : snapshot.before().get("cr3");
          record.accesses(step).forEach(access -> accesses.add(physical(snapshot, access, tables)));
          all.add(new Made(record.address(step), KernelStep.joined(accesses), tables));
        });
    return all;
  }

  /** An address that the snapshot cannot translate stays as it is, and so differs. */
  private static Trace.Access physical(KernelSnapshot snapshot, Trace.Access access, long tables) {
    return new Trace.Access(
        snapshot.physical(access.address(), tables).orElse(access.address()),
        access.size(),
        access.store());
  }

  /** The emulator tells an instruction that runs again at once but once. */
  private static List<Made> made(
      KernelSnapshot snapshot, SnapshotMachine machine, SnapshotRun run) {
    long descriptors = snapshot.physical(snapshot.before().get("gdt")).orElse(NOWHERE);
    List<Made> all = new ArrayList<>();
    List<Trace.Access> accesses = new ArrayList<>();
    int access = 0;
    for (int i = 0; i < run.steps().size(); i++) {
      long address = run.steps().get(i).address();
      while (access < run.accesses().size() && run.accesses().get(access).step() == i) {
        SnapshotRun.Access one = run.accesses().get(access++);
        if (!isDescriptor(machine, address, one, descriptors)) {
          accesses.add(new Trace.Access(one.address(), one.size(), one.store()));
        }
      }
      boolean again = i + 1 < run.steps().size() && run.steps().get(i + 1).address() == address;
      if (!again) {
        all.add(new Made(address, KernelStep.joined(accesses), run.steps().get(i).tables()));
        accesses.clear();
      }
    }
    return all;
  }

  /** Whether the emulator looked into the descriptor table, as a processor does by itself. */
  private static boolean isDescriptor(
      SnapshotMachine machine, long address, SnapshotRun.Access access, long descriptors) {
    if ((access.address() & -PhysicalMemory.PAGE) != (descriptors & -PhysicalMemory.PAGE)) {
      return false;
    }
    byte[] code = machine.code(address, 2);
    return code[0] == 0x0f && code[1] == 0x00 || code[0] == 0x48 && code[1] == (byte) 0xcf;
  }

  /** Whether all was equal. */
  public boolean equal() {
    return difference.isEmpty();
  }

  @Override
  public String toString() {
    return difference
        .map(what ->
            String.format(
                Locale.ROOT, "%,d of %,d instructions equal; %s", instructions, recorded, what))
        .orElseGet(() ->
            String.format(
                Locale.ROOT,
                "%,d instructions and %,d accesses equal to the recording",
                instructions,
                accesses));
  }
}
