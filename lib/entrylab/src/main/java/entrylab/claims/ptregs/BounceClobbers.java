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
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.PtReg;
import java.util.List;

/** C18: a bounce loses rax and the arguments. */
record BounceClobbers(Design design) implements Claim {
  private static final List<PtReg> ARGUMENTS =
      List.of(PtReg.DI, PtReg.SI, PtReg.DX, PtReg.R10, PtReg.R8, PtReg.R9);

  BounceClobbers() {
    this(Designs.get("merged-302f5b26"));
  }

  @Override
  public String id() {
    return "C18";
  }

  @Override
  public String words() {
    return "When the fast path's call bounces, rax is clobbered, and the argument registers too: the"
        + " slow path has to take them from the frame.";
  }

  @Override
  public String by() {
    return "code comments of 302f5b26 and eb2a54c3, 2016-01";
  }

  @Override
  public String experiment() {
    return "Follow an untraced clone and an untraced getpid up to the C function; note whether a stub"
        + " pops the return address into rax, and which of orig_ax and the six argument slots are"
        + " read back on the way.";
  }

  @Override
  public Judgement verdict() {
    ClaimRun clone = PreparedDesign.run(design, ClaimCall.of("clone"));
    ClaimRun getpid = PreparedDesign.run(design, ClaimCall.of("getpid"));
    boolean popped = popsReturnAddress(clone);
    boolean number = reads(clone, PtReg.ORIG_AX);
    long arguments = argumentsRead(clone);
    boolean holds = popped && number && arguments == ARGUMENTS.size();
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        holds
            ? line("rax gets the return address; number and %d arguments are read again", arguments)
            : "nothing is read again on the way to the handler",
        line(
            "%s, clone: return address popped: %s; orig_ax read back: %s; arguments read back: %d of"
                + " %d",
            design, yes(popped), yes(number), arguments, ARGUMENTS.size()),
        line(
            "%s, getpid: orig_ax read back: %s; arguments: %d of %d",
            design, yes(reads(getpid, PtReg.ORIG_AX)), argumentsRead(getpid), ARGUMENTS.size()));
  }

  private static String yes(boolean it) {
    return it ? "yes" : "no";
  }

  private static long argumentsRead(ClaimRun run) {
    return ARGUMENTS.stream().filter(word -> reads(run, word)).count();
  }

  private static boolean reads(ClaimRun run, PtReg word) {
    return FrameReads.between(run.path(), 0, run.handlerStep()).contains(word);
  }

  /** A stub that reads the word above rsp without returning there pops it. */
  private static boolean popsReturnAddress(ClaimRun run) {
    Path path = run.path();
    for (int step = 0; step < run.handlerStep(); step++) {
      if (path.part(step) == Part.STUB && isPopRax(path, step)) {
        return true;
      }
    }
    return false;
  }

  /** Opcode 58: pop into rax (Intel SDM volume 2, POP). */
  private static boolean isPopRax(Path path, int step) {
    int access = path.firstAccess(step);
    return path.instructionLength(step) == 1
        && path.bytes(step)[0] == 0x58
        && path.region(access) == MemoryRegion.STACK
        && path.offset(access) == -PtReg.FRAME_BYTES - Long.BYTES;
  }
}
