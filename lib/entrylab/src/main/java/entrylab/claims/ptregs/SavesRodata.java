package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.MemoryLedger;

/** C13: one table instead of two saves a little. */
record SavesRodata(Design doubled, Design single) implements Claim {

  SavesRodata() {
    this(Designs.get("duplicated-table"), Designs.get("merged-v4.6"));
  }

  @Override
  public String id() {
    return "C13";
  }

  @Override
  public String words() {
    return "Doing without the second table is no huge win, but it does save some rodata.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return line(
        "Link %s and %s, with and without x32; compare the tables, which are rodata, and the text:"
            + " stubs, and what they share.",
        doubled, single);
  }

  @Override
  public Judgement verdict() {
    int withX32 = saved(true);
    int without = saved(false);
    boolean holds = withX32 > 0 && without > 0;
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        line(
            "with x32 %,d bytes of rodata less and %,d of text more, without it %,d and %,d",
            rodata(true), rodata(true) - withX32, rodata(false), rodata(false) - without),
        evidence(true),
        evidence(false));
  }

  private int saved(boolean x32) {
    return ledger(doubled, x32).totalBytes() - ledger(single, x32).totalBytes();
  }

  private int rodata(boolean x32) {
    return ledger(doubled, x32).tableBytes() - ledger(single, x32).tableBytes();
  }

  private String evidence(boolean x32) {
    MemoryLedger two = ledger(doubled, x32);
    MemoryLedger one = ledger(single, x32);
    return line(
        "x32 %s: tables %,d and %,d bytes, stubs %d and %d, other text %,d and %,d, padding %d and"
            + " %d, in all %,d and %,d; pages %d and %d",
        x32 ? "on" : "off",
        two.tableBytes(),
        one.tableBytes(),
        two.stubTextBytes(),
        one.stubTextBytes(),
        two.sharedTextBytes(),
        one.sharedTextBytes(),
        two.paddingBytes(),
        one.paddingBytes(),
        two.totalBytes(),
        one.totalBytes(),
        two.pages(),
        one.pages());
  }

  private static MemoryLedger ledger(Design design, boolean x32) {
    return design.image(new ImageOptions(x32, MarkedList.MERGE)).ledger();
  }
}
