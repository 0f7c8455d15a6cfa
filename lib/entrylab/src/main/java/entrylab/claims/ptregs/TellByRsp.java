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
import java.util.ArrayList;
import java.util.List;

/** C12: rsp tells whether assembly or C calls. */
record TellByRsp(Design onC, Design onAsm) implements Claim {

  TellByRsp() {
    this(Designs.get("rsp-check"), Designs.get("rsp-check-asm-slow"));
  }

  @Override
  public String id() {
    return "C12";
  }

  @Override
  public String words() {
    return "Instead of keeping a flag, a stub can look at rsp to tell the fast path from C, and go to"
        + " the slow path.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Make every marked syscall, untraced and traced, over a slow path in C and over one in"
        + " assembly; note rsp, counted from the top of the stack, whenever a trampoline is"
        + " called.";
  }

  @Override
  public Judgement verdict() {
    List<ClaimCall> trials = new ArrayList<>(ClaimCall.ofMarked());
    ClaimCall.ofMarked().forEach(trial -> trials.add(trial.traced()));
    long backOnC = back(onC, trials);
    long backOnAsm = back(onAsm, trials);
    int all = trials.size();
    Ruling ruling =
        backOnC < all ? Ruling.FAILS : backOnAsm == all ? Ruling.HOLDS : Ruling.HOLDS_IF;
    String gist =
        switch (ruling) {
          case HOLDS -> "told apart on every path";
          case HOLDS_IF ->
              "the slow path calls from C; from an asm one rsp is the same and the call"
                  + " bounces forever";
          default -> line("only %d of %d runs come back", backOnC, all);
        };
    return Judgement.of(
        ruling,
        gist,
        line("%s: %d of %d runs come back", onC, backOnC, all),
        line("%s: %d of %d", onAsm, backOnAsm, all),
        line("%s, untraced clone: %s", onC, arrivals(onC)),
        line("%s, untraced clone: %s", onAsm, arrivals(onAsm)));
  }

  private static long back(Design design, List<ClaimCall> trials) {
    return PreparedDesign.runAll(design, trials).stream().filter(ClaimRun::returned).count();
  }

  private static String arrivals(Design design) {
    ClaimRun clone = PreparedDesign.run(design, ClaimCall.of("clone"));
    List<Integer> at = arrivals(clone.path());
    List<String> different = at.stream().distinct().map(below -> "top-" + below).toList();
    return line(
        "%d calls of the trampoline with rsp at %s; %s",
        at.size(), String.join(" and ", different), clone.outcome().ending());
  }

  /** Where rsp points as control comes to stub code from elsewhere: to the address just pushed. */
  private static List<Integer> arrivals(Path path) {
    List<Integer> found = new ArrayList<>();
    int lastPush = 0;
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) == Part.STUB && step > 0 && path.part(step - 1) != Part.STUB) {
        found.add(-lastPush);
      }
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        if (path.write(access) && path.region(access) == MemoryRegion.STACK) {
          lastPush = path.offset(access);
        }
      }
    }
    return found;
  }
}
