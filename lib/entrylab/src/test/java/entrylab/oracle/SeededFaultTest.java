package entrylab.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.DataFolder;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.machine.Guest;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandardBehaviour;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison can fail: what is broken on one side only is found. */
class SeededFaultTest {
  private static final long SEED = 4;
  private static final int CASES = 500;
  private static final Design GOOD = Designs.get("merged-v4.6");
  private static final EntryImage IMAGE = GOOD.image(ImageOptions.DEFAULT);

  /** One instruction of a clean design, broken; and the word that gives it away. */
  enum Fault {
    LOST_FOURTH_ARGUMENT("base-v4.6.inc", "movq\t%r10, %rcx", "nop", ": rcx "),
    R9_NOT_RESTORED("entry.inc", "movq\tR9(%rsp), %r9", "nop", "at the end r9 "),
    RETURN_ADDRESS_NEVER_EQUAL("stub-return-address.inc", "jne\t1f", "jmp\t1f", ": frame r15 ");

    private final String include;
    private final String text;
    private final String broken;
    private final String evidence;

    Fault(String include, String text, String broken, String evidence) {
      this.include = include;
      this.text = text;
      this.broken = broken;
      this.evidence = evidence;
    }

    EntryImage image() {
      return changed(include, text, broken);
    }
  }

  /** The good design with one of its includes written out and changed. */
  private static EntryImage changed(String include, String text, String replacement) {
    String original = DataFolder.text("designs/include/" + include);
    assertTrue(original.contains(text), include + " has no " + text);
    return GOOD.patch(".include \"" + include + "\"", original.replace(text, replacement))
        .image(ImageOptions.DEFAULT);
  }

  @ParameterizedTest
  @EnumSource
  void aDesignBrokenOnOneSideIsToldApart(Fault fault) {
    Emulator qemu = Installed.orSkip(new Qemu(false));
    BootImage broken = new BootImage(fault.image(), StandardBehaviour.INSTANCE);
    String difference =
        new SecondOpinion(IMAGE, StandardBehaviour.INSTANCE, broken, qemu)
            .on(SEED, CASES, false)
            .unexplained()
            .orElse("none");
    assertTrue(difference.contains(fault.evidence), difference);
  }

  @ParameterizedTest
  @EnumSource
  void aDesignBrokenOnBothSidesIsSeenAlike(Fault fault) {
    Emulator qemu = Installed.orSkip(new Qemu(false));
    Opinion opinion = new SecondOpinion(fault.image(), qemu).on(SEED, CASES, false);
    assertEquals(Optional.empty(), opinion.unexplained(), opinion.toString());
  }

  @Test
  void bochsTellsThemApartToo() {
    Emulator bochs = Installed.orSkip(new Bochs());
    BootImage broken = new BootImage(Fault.R9_NOT_RESTORED.image(), StandardBehaviour.INSTANCE);
    String difference =
        new SecondOpinion(IMAGE, StandardBehaviour.INSTANCE, broken, bochs)
            .on(SEED, CASES, false)
            .unexplained()
            .orElse("none");
    assertTrue(difference.contains("at the end r9 "), difference);
  }

  @Test
  void anInstructionTooManyIsCounted() {
    Emulator counting = Installed.orSkip(new Qemu(true));
    // The stub grows by a byte and nothing behind it moves, so that only counts differ.
    EntryImage longer =
        changed("stub-return-address.inc", "DISABLE_INTERRUPTS", "nop; DISABLE_INTERRUPTS");
    BootImage image = new BootImage(longer, StandardBehaviour.INSTANCE);
    String difference =
        new SecondOpinion(IMAGE, StandardBehaviour.INSTANCE, image, counting)
            .on(SEED, CASES, false)
            .unexplained()
            .orElse("none");
    Matcher counts =
        Pattern.compile("and (\\d+) instructions in the lab, \\d+ and (\\d+) in QEMU")
            .matcher(difference);
    assertTrue(counts.find(), difference);
    assertEquals(Integer.parseInt(counts.group(1)) + 1, Integer.parseInt(counts.group(2)));
    assertEquals(1, difference.lines().count(), difference);
  }

  @Test
  void aFunctionThatDoesSomethingElseIsNoticed() {
    Emulator qemu = Installed.orSkip(new Qemu(false));
    BootImage other = new BootImage(IMAGE, new OffByOne("sys_execve"));
    String difference =
        new SecondOpinion(IMAGE, StandardBehaviour.INSTANCE, other, qemu)
            .on(SEED, CASES, false)
            .unexplained()
            .orElse("none");
    assertTrue(difference.contains("at the end rax "), difference);
  }

  /** The standard script, but one function returns 1. */
  private record OffByOne(String function) implements StandInBehaviour {
    @Override
    public String name() {
      return "off by one";
    }

    @Override
    public void play(Guest guest) {
      StandardBehaviour.INSTANCE.play(guest);
      if (guest.function().equals(function)) {
        guest.result(1);
      }
    }
  }
}
