package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.util.ArrayList;
import java.util.List;

/** C7: every table entry a C function pointer. */
record GenuinePointers(List<Design> designs) implements Claim {

  GenuinePointers() {
    this(
        List.of(
            Designs.get("v4.4-stubs"),
            Designs.get("duplicated-table"),
            Designs.get("trampoline-slowpath"),
            Designs.get("rsp-check"),
            Designs.get("merged-v4.6")));
  }

  @Override
  public String id() {
    return "C7";
  }

  @Override
  public String words() {
    return "Table entries should be genuine C function pointers; with the trampolines they only just"
        + " work.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Call every entry of every table from C, with the status bit clear and set.";
  }

  @Override
  public Judgement verdict() {
    List<String> evidence = new ArrayList<>();
    List<String> genuine = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Design design : designs) {
      List<String> tables = TableImage.of(design, true).names();
      for (String table : tables) {
        CCallableSlots entries = CCallableSlots.of(design, table);
        evidence.add(line("%s, %s: C can call %s", design, table, entries));
        if (table.equals(TableImage.OF_C)) {
          (entries.all() ? genuine : others).add(design.name());
        }
      }
    }
    if (genuine.isEmpty()) {
      return new Judgement(Ruling.FAILS, "no design's table of C is like that", evidence);
    }
    return others.isEmpty()
        ? new Judgement(Ruling.HOLDS, "every table C uses is like that", evidence)
        : new Judgement(
            Ruling.HOLDS_IF,
            line(
                "the design is one of %s; it is not so in %s",
                String.join(", ", genuine), String.join(", ", others)),
            evidence);
  }
}
