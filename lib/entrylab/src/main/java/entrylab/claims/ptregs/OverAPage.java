package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.SyscallTable;
import entrylab.layout.KernelLayout;

/** C14: the table is larger than a page. */
record OverAPage(Design design) implements Claim {
  /** The number of entries as claimed. */
  private static final int CLAIMED_ENTRIES = 545;

  OverAPage() {
    this(Designs.get("v4.4-stubs"));
  }

  @Override
  public String id() {
    return "C14";
  }

  @Override
  public String words() {
    return "The syscall table is huge: 545*8 bytes, over a full page.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-08";
  }

  @Override
  public String experiment() {
    return line(
        "Link %s, with the numbers of v4.5, with and without x32; take the size of its table.",
        design);
  }

  @Override
  public Judgement verdict() {
    long claimed = CLAIMED_ENTRIES * SyscallTable.POINTER_BYTES;
    long with = TableImage.of(design, true).bytes();
    long without = TableImage.of(design, false).bytes();
    boolean overWith = with > KernelLayout.PAGE_BYTES;
    boolean overWithout = without > KernelLayout.PAGE_BYTES;
    Ruling ruling =
        !overWith ? Ruling.FAILS : overWithout && with == claimed ? Ruling.HOLDS : Ruling.HOLDS_IF;
    String gist =
        switch (ruling) {
          case HOLDS -> "as claimed";
          case HOLDS_IF ->
              line(
                  "x32 is built in, and then 545 is the highest number: %d entries, %,d bytes",
                  with / SyscallTable.POINTER_BYTES, with);
          default -> "it fits a page";
        };
    return Judgement.of(
        ruling,
        gist,
        line("claimed: %d * 8 = %,d bytes", CLAIMED_ENTRIES, claimed),
        line(
            "x32 on: %,d entries, %,d bytes, %,d more than a page",
            with / SyscallTable.POINTER_BYTES, with, with - KernelLayout.PAGE_BYTES),
        line(
            "x32 off: %,d entries, %,d bytes, %.2f of a page",
            without / SyscallTable.POINTER_BYTES,
            without,
            (double) without / KernelLayout.PAGE_BYTES));
  }
}
