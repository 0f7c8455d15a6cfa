package entrylab.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.LinkedAtPlacement;
import entrylab.machine.TaskCall;
import entrylab.machine.ThreadFlag;
import entrylab.path.Trace;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.PathStore;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Traces moved block by block against traces of the same designs really linked by ld with their
 * blocks there, and run: every instruction's address and bytes, every access, and where it leaves
 * to.
 */
class MovedPathsTest {
  private static final int PLACEMENTS = 2;
  private static final int GETPID = 39;
  private static final int CLONE = 56;
  private static final int EXECVE = 59;
  private static final int RT_SIGRETURN = 15;
  private static final int X32_ONLY = 520;
  private static final int NO_SUCH_CALL = 1000;
  private static final List<Integer> NUMBERS =
      List.of(GETPID, CLONE, EXECVE, RT_SIGRETURN, X32_ONLY, NO_SUCH_CALL);
  private static final List<Integer> FLAGS =
      List.of(
          0,
          ThreadFlag.SYSCALL_TRACE.mask(),
          ThreadFlag.SECCOMP.mask(),
          ThreadFlag.SYSCALL_AUDIT.mask() | ThreadFlag.SYSCALL_TRACEPOINT.mask(),
          ThreadFlag.NEED_RESCHED.mask() | ThreadFlag.SIGPENDING.mask());

  @Test
  void aMovedTraceIsTheTraceOfTheDesignLinkedThere() throws IOException {
    Set<String> compared = new HashSet<>();
    List<Design> designs = Designs.all();
    for (Design design : designs) {
      EntryImage asLinked = design.image(ImageOptions.DEFAULT);
      Blocks blocks = Blocks.of(asLinked);
      List<String> functions =
          blocks.all().stream()
              .filter(block -> section(asLinked, block).equals(".text"))
              .map(Block::name)
              .toList();
      try (var linker =
              new LinkedAtPlacement(
                  design.name(), design.source(), ImageOptions.DEFAULT, functions);
          var recorded = new PathStore(asLinked)) {
        // Another placement for every other design: 1, 2, 1, and so on.
        int number = 1 + designs.indexOf(design) % PLACEMENTS;
        Moves moves = blocks.at(Placement.of(1, number));
        try (var there = new PathStore(linker.link(sections(asLinked, moves)))) {
          compared.addAll(compare(design, recorded, there, new TraceMover(moves)));
        }
      }
    }
    // All but the designs that are made to break bring every kind of call back.
    Set<String> lost = new TreeSet<>();
    for (Design design : designs) {
      for (int number : NUMBERS) {
        FLAGS.stream()
            .filter(flags -> !compared.contains(what(design, number, flags)))
            .forEach(_ -> lost.add(design.name()));
      }
    }
    assertEquals(Set.of("rsp-check-asm-slow", "trampoline-seed"), lost);
  }

  private static String what(Design design, int number, int flags) {
    return design.name() + ", call " + number + " with work flags " + flags;
  }

  private static Set<String> compare(
      Design design, PathStore recorded, PathStore there, TraceMover mover) {
    Set<String> compared = new HashSet<>();
    for (int number : NUMBERS) {
      for (int flags : FLAGS) {
        String what = what(design, number, flags);
        var key = TaskCall.of(number, flags);
        try {
          Trace moved = mover.moved(recorded.path(key).trace(what, 0));
          assertSame(what, there.path(key).trace(what, 0), moved);
          compared.add(what);
        } catch (BrokenPathException e) {
          continue; // a design made to break
        }
      }
    }
    return compared;
  }

  private static void assertSame(String what, Trace linked, Trace moved) {
    assertEquals(linked.steps().size(), moved.steps().size(), what);
    for (int step = 0; step < linked.steps().size(); step++) {
      Trace.Step there = linked.steps().get(step);
      Trace.Step mine = moved.steps().get(step);
      String at = what + ", step " + step;
      assertEquals(Long.toHexString(there.address()), Long.toHexString(mine.address()), at);
      assertArrayEquals(there.code(), mine.code(), at);
      assertEquals(there.accesses(), mine.accesses(), at);
      assertEquals(linked.next(step), moved.next(step), at);
    }
  }

  /** The input sections of the linked image's blocks, and where they are wanted. */
  private static Map<String, Long> sections(EntryImage image, Moves moves) {
    Map<String, Long> sections = new HashMap<>();
    for (Block block : moves.blocks()) {
      String section = section(image, block);
      boolean whole = block.name().equals(section);
      sections.put(whole ? section : section + "." + block.name(), moves.start(block));
    }
    return sections;
  }

  private static String section(EntryImage image, Block block) {
    return image.sectionAt(block.from()).orElseThrow().name();
  }

  @Test
  void asLinkedNothingMoves() {
    Moves moves =
        Blocks.of(Designs.get("merged-v4.6").image(ImageOptions.DEFAULT)).at(Placement.AS_LINKED);
    moves.blocks().forEach(block -> assertEquals(block.from(), moves.start(block)));
  }

  @Test
  void designsShareThePlacesOfWhatTheyShare() {
    Map<String, Long> one = places("duplicated-table");
    Map<String, Long> other = places("merged-v4.6");
    for (String shared : List.of(".entry.text", "do_syscall_64", "sys_getpid", "sys_call_table")) {
      assertEquals(one.get(shared), other.get(shared), shared);
    }
    assertNotEquals(one.get(".entry.text"), one.get("do_syscall_64"));
  }

  private static Map<String, Long> places(String design) {
    Moves moves = Blocks.of(Designs.get(design).image(ImageOptions.DEFAULT)).at(Placement.of(1, 3));
    Map<String, Long> places = new HashMap<>();
    moves.blocks().forEach(block -> places.put(block.name(), moves.start(block)));
    return places;
  }
}
