package entrylab.measure.worker;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.layout.KernelLayout;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.TaskCall;
import entrylab.measure.AtOnce;
import entrylab.measure.CleanDesigns;
import entrylab.sweep.call.PathStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A design's ring-3 image and its ring-0 image walk the same path: the same instructions with the
 * same operands, reading and writing the same places, apart from those that are replaced.
 */
class RingEqualityTest {
  private static final int GETPID = 39;
  private static final int CLONE = 56;
  private static final int READ = 0;
  private static final int NO_SUCH_CALL = 10_000;
  private static final int HOLE = 400;
  private static final int[] NUMBERS = {READ, GETPID, CLONE, HOLE, NO_SUCH_CALL};

  /** What ring 3 has not, and SYSRET, which is compared with the jump that stands for it. */
  private static final Set<String> REPLACED = Set.of("swapgs", "cli", "sti");

  private static final Pattern NUMBER = Pattern.compile("(- ?)?0x([0-9a-f]+)");

  static List<String> designs() {
    return CleanDesigns.names();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void bothRingsWalkTheSamePath(String name) {
    Design design = Designs.get(name);
    EntryImage ring3 = ring3(design);
    try (PathStore ring0 = new PathStore(design.image(ImageOptions.DEFAULT))) {
      for (int number : NUMBERS) {
        for (WorkerTask task : WorkerTask.values()) {
          var key = new TaskCall(number, task.flags(), 0, AtOnce.INSTANCE, 0x202);
          List<String> expected = ring0(ring0.path(key));
          assertIterableEquals(
              expected, walked(ring3, number, task), name + " " + number + " " + task);
        }
      }
    }
  }

  @Test
  void anotherPathIsSeenToBeAnother() {
    Design design = Designs.get("merged-v4.6");
    Design changed = design.patch("popq\t%rax", "addq\t$8, %rsp");
    assertNotEquals(
        walked(ring3(design), CLONE, WorkerTask.UNTRACED),
        walked(ring3(changed), CLONE, WorkerTask.UNTRACED));
  }

  private static List<String> ring0(Path path) {
    List<String> lines = new ArrayList<>();
    for (int step = 0; step < path.length(); step++) {
      Instruction instruction = Decoder.get().decode(path.bytes(step), path.address(step));
      String line = text(path.image(), KernelLayout.TEXT, instruction);
      if (path.part(step) == Part.STAND_IN || REPLACED.contains(line)) {
        continue;
      }
      StringBuilder accesses = new StringBuilder();
      for (int a = path.firstAccess(step); a < path.firstAccess(step + 1); a++) {
        accesses.append(access(path.write(a), path.region(a), path.offset(a), path.size(a)));
      }
      lines.add(line + accesses);
    }
    return lines;
  }

  private static EntryImage ring3(Design design) {
    return RingThree.image(design, ImageOptions.DEFAULT, 0);
  }

  private static List<String> walked(EntryImage image, int number, WorkerTask task) {
    TimedBatch once = new TimedBatch(Routine.CALLS, 0, CallSequence.of(number, task), 1, 0, 0);
    Worker worker = new Worker(List.of(image), List.of(once), List.of(), Worker.ANY_CPU);
    List<String> lines = new ArrayList<>();
    try (EmulatedWorker emulator = new EmulatedWorker(worker)) {
      for (WorkerStep step : emulator.record(100_000)) {
        boolean inDesign =
            image.sectionAt(step.address()).map(s -> !s.name().equals(".stand_ins")).orElse(false);
        if (inDesign) {
          byte[] code = worker.code(step.address(), step.length());
          StringBuilder line =
              new StringBuilder(
                  text(
                      image,
                      WorkerAddresses.text(0, 0),
                      Decoder.get().decode(code, step.address())));
          step.accesses().forEach(a -> line.append(access(a, task)));
          lines.add(line.toString());
        }
      }
    }
    return lines;
  }

  /** An instruction with addresses of the image told by symbol. */
  private static String text(EntryImage image, long base, Instruction instruction) {
    if (instruction.text().equals("sysretq") || instruction.text().equals("jmp rcx")) {
      return "back to the program";
    }
    if (instruction.text().startsWith("lea") && instruction.text().contains("[rip")) {
      return instruction.text().replaceAll("\\[.*", image.locate(target(instruction)));
    }
    if (instruction.branch().isPresent() && !instruction.text().contains("[")) {
      return instruction.text().replaceAll("0x[0-9a-f]+", ""); // where to, the next line shows
    }
    return NUMBER.matcher(instruction.text()).replaceAll(found -> symbol(image, base, found));
  }

  private static long target(Instruction instruction) {
    var found = NUMBER.matcher(instruction.text());
    long distance = found.find() ? Long.parseLong(found.group(2), 16) : 0;
    return instruction.end() + (found.group(1) == null ? distance : -distance);
  }

  /** A number that is an address of the image as its symbol; any other as it is. */
  private static String symbol(EntryImage image, long base, MatchResult found) {
    long value = Long.parseUnsignedLong(found.group(2), 16);
    long address = (int) (found.group(1) == null ? value : -value);
    boolean inside = address >= base && address < base + 4 * KernelLayout.LARGE_PAGE_BYTES;
    return inside
        ? ("- ".equals(found.group(1)) ? "+ " : "") + image.locate(address)
        : found.group();
  }

  private static String access(boolean write, MemoryRegion region, int offset, int size) {
    return " %s %s%+d/%d".formatted(write ? "writes" : "reads", region, offset, size);
  }

  private static String access(WorkerStep.Access access, WorkerTask task) {
    long text = WorkerAddresses.text(0, 0);
    long rodata = text + KernelLayout.RODATA - KernelLayout.TEXT;
    long address = access.address();
    long stack = WorkerAddresses.stack(task.ordinal());
    if (address >= stack && address < stack + 64) {
      return access(
          access.write(), MemoryRegion.THREAD_INFO, (int) (address - stack), access.size());
    } else if (address >= stack && address < task.stackTop()) {
      return access(
          access.write(), MemoryRegion.STACK, (int) (address - task.stackTop()), access.size());
    } else if (address >= WorkerAddresses.PER_CPU && address < WorkerAddresses.PER_CPU + 4096) {
      return access(
          access.write(),
          MemoryRegion.PER_CPU,
          (int) (address - WorkerAddresses.PER_CPU),
          access.size());
    } else if (address >= WorkerAddresses.ENTRY_STACK
        && address < WorkerAddresses.ENTRY_STACK + WorkerAddresses.ENTRY_STACK_BYTES) {
      return access(
          access.write(),
          MemoryRegion.ENTRY_STACK,
          (int) (address - WorkerAddresses.ENTRY_STACK),
          access.size());
    } else if (address >= WorkerAddresses.taskStruct(task.ordinal())
        && address < WorkerAddresses.taskStruct(task.ordinal()) + 1920) {
      return access(
          access.write(),
          MemoryRegion.TASK_STRUCT,
          (int) (address - WorkerAddresses.taskStruct(task.ordinal())),
          access.size());
    } else if (address >= rodata) {
      return access(access.write(), MemoryRegion.RODATA, (int) (address - rodata), access.size());
    }
    return " elsewhere 0x%x".formatted(address);
  }
}
