package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.ClaimRun;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.machine.Gp;
import entrylab.machine.RunOutcome;
import java.util.Optional;

/** C8: the snippet's entries can be called from C only while the flag is set. */
record OnlyWithTheFlag(Design mended, Design verbatim) implements Claim {
  private static final String ENTRY = "ptregs_sys_clone";

  OnlyWithTheFlag() {
    this(Designs.get("trampoline-extraregs"), Designs.get("trampoline-seed"));
  }

  @Override
  public String id() {
    return "C8";
  }

  @Override
  public String words() {
    return "The snippet's entries can be called from C only while TS_EXTRAREGS is set; otherwise you"
        + " crash and burn.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Call clone's entry from C with the bit clear and with the bit set, the macros' offset of"
        + " 8 put in; then run the snippet as it stands in the mail.";
  }

  @Override
  public Judgement verdict() {
    Optional<String> clear;
    Optional<String> set;
    try (PreparedDesign bench = new PreparedDesign(mended)) {
      long entry = mended.image(ImageOptions.DEFAULT).address(ENTRY);
      clear = FromC.call(bench.machine(), entry, 0).trouble();
      set = FromC.call(bench.machine(), entry, CCallableSlots.STATUS_BIT).trouble();
    }
    boolean holds = clear.isPresent() && set.isEmpty();
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        holds
            ? "with the bit clear: " + clear.get()
            : clear.isEmpty() ? "callable with the bit clear, too" : "not even with the bit set",
        line("%s, bit clear: %s", mended, clear.orElse("comes back, nothing disturbed")),
        line("%s, bit set: %s", mended, set.orElse("comes back, nothing disturbed")),
        asItStands());
  }

  /** A sketch's missing offset, seen from the fast path; no fault of the idea. */
  private String asItStands() {
    ClaimRun clone = PreparedDesign.run(verbatim, ClaimCall.of("clone"));
    RunOutcome outcome = clone.outcome();
    boolean wild = outcome.registers().rip() == clone.trial().user().get(Gp.R15);
    return line(
        "%s, a sketch without the offset, untraced clone from the fast path: %s%s",
        verbatim,
        clone.returned() ? "comes back" : "does not come back",
        wild ? "; ring 0 went to the program's r15" : "");
  }
}
