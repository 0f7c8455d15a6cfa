package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.FormCost;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.machine.Machine;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.TaskCall;
import entrylab.machine.ThreadFlag;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.PathStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the shipped designs execute is in the instruction table of every CPU that can enter them.
 */
class KnownFormsTest {
  private static final int X32_BIT = 0x40000000;
  private static final long TRAP_FLAG = 0x100;
  private static final long RESUME_FLAG = 0x10000;

  @Test
  void everyPathOfEveryDesignRunsOnEveryCpuWithoutAnEstimate() {
    Map<String, Instruction> executed = new TreeMap<>();
    Map<String, Instruction> behindEvents = new TreeMap<>();
    for (boolean x32 : new boolean[] {false, true}) {
      var options = new ImageOptions(x32, MarkedList.MERGE);
      List<TaskCall> keys = keys(options.table());
      for (Design design : Designs.all()) {
        EntryImage image = design.image(options);
        boolean event = Delivery.of(image) == Delivery.FRED;
        execute(image, keys, event ? behindEvents : executed);
      }
    }
    // Each way in and out was taken.
    Stream.of("swapgs", "sysret", "iret")
        .forEach(
            way -> assertTrue(executed.keySet().stream().anyMatch(f -> f.startsWith(way)), way));
    assertTrue(behindEvents.keySet().stream().anyMatch(form -> form.startsWith("eretu")));
    for (String cpu : Cpus.names()) {
      InstructionTable table = InstructionTable.of(Cpus.get(cpu));
      boolean events = Cpus.get(cpu).states(Parameter.FRED_DELIVERY);
      Stream<Instruction> reachable =
          events
              ? Stream.concat(executed.values().stream(), behindEvents.values().stream())
              : executed.values().stream();
      List<String> lacking =
          reachable
              .map(instruction -> table.cost(instruction, UnknownForm.ESTIMATE))
              .filter(FormCost::estimate)
              .map(FormCost::form)
              .toList();
      assertEquals(List.of(), lacking, "forms that " + cpu + " lacks");
    }
  }

  /** Ordinary, marked, x32, absent and impossible numbers, by tasks with all kinds of work. */
  private static List<TaskCall> keys(SyscallTable table) {
    List<Integer> words = new ArrayList<>(List.of(0));
    Arrays.stream(ThreadFlag.values()).map(ThreadFlag::mask).forEach(words::add);
    words.add(ThreadFlag.word(List.of(ThreadFlag.values())));
    words.add(ThreadFlag.word(List.of(ThreadFlag.SECCOMP, ThreadFlag.SYSCALL_TRACE)));
    Stream<Long> marked = table.marked().stream().map(Syscall::number).map(Integer::longValue);
    Stream<Long> others =
        Stream.of(39L, 0L, 134L, 520L, 544L, 1000L, -1L, X32_BIT | 39L, X32_BIT | 520L);
    return Stream.concat(marked, others)
        .distinct()
        .flatMap(number ->
            Stream.concat(
                words.stream().map(word -> TaskCall.of(number, word)),
                Stream.of(TRAP_FLAG, RESUME_FLAG)
                    .map(flag ->
                        new TaskCall(
                            number, 0, 0, StandardBehaviour.INSTANCE, Machine.USER_FLAGS | flag))))
        .toList();
  }

  /** Adds an instruction of each form to those executed; returns how many calls came back. */
  private static int execute(
      EntryImage image, List<TaskCall> keys, Map<String, Instruction> executed) {
    int paths = 0;
    Set<Long> seen = new HashSet<>();
    try (var store = new PathStore(image)) {
      for (TaskCall key : keys) {
        try {
          var path = store.path(key);
          paths++;
          for (int step = 0; step < path.length(); step++) {
            if (seen.add(path.address(step))) {
              Instruction instruction = Decoder.get().decode(path.bytes(step), path.address(step));
              executed.putIfAbsent(instruction.form(), instruction);
            }
          }
        } catch (BrokenPathException e) {
          assertTrue(e.getMessage().contains(image.name()), "designs built to break do");
        }
      }
    }
    return paths;
  }
}
