package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.Symbol;
import entrylab.image.SyscallTable;

/** C15: a second table repeats nearly everything. */
record WastefulCopy(Design design, Design today) implements Claim {
  /** "A few" is taken to mean no more than this share. */
  private static final double FEW = 0.1;

  /** Lengths of x64_sys_call in oops traces on the kernel list, 0x1c00 to 0x2880, KMSAN apart. */
  private static final int SHORTEST_PRINTED = 0x1c00;

  private static final int LONGEST_PRINTED = 0x2880;

  WastefulCopy() {
    this(Designs.get("duplicated-table"), Designs.get("switch"));
  }

  @Override
  public String id() {
    return "C15";
  }

  @Override
  public String words() {
    return "Duplicating the table for just a few different entries is wasteful.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-08";
  }

  @Override
  public String experiment() {
    return line("Link %s with and without x32; compare its tables slot by slot.", design);
  }

  @Override
  public Judgement verdict() {
    TableImage with = TableImage.of(design, true);
    TableImage without = TableImage.of(design, false);
    boolean holds = with.count() > 1 && few(with) && few(without);
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        holds
            ? line("%s with x32, %s without", share(with), share(without))
            : "nothing is duplicated for a few",
        line("x32 on: %s, %,d bytes repeated", share(with), repeated(with)),
        line("x32 off: %s, %,d bytes repeated", share(without), repeated(without)),
        line(
            "for scale: x64_sys_call of %s, as compiled here without jump tables, takes %,d bytes of"
                + " text for native calls alone",
            today,
            today.image(ImageOptions.DEFAULT).find("x64_sys_call").map(Symbol::size).orElse(0L)),
        line(
            "published, not ours: kernels of 2024 and 2025 print %,d to %,d bytes as its length",
            SHORTEST_PRINTED, LONGEST_PRINTED));
  }

  private static boolean few(TableImage tables) {
    return tables.differingSlots() <= FEW * entries(tables);
  }

  private static int entries(TableImage tables) {
    return tables.slots(TableImage.OF_C).length;
  }

  private static String share(TableImage tables) {
    return line("%d of %d slots differ", tables.differingSlots(), entries(tables));
  }

  private static long repeated(TableImage tables) {
    return tables.count() < 2
        ? 0
        : (entries(tables) - tables.differingSlots()) * SyscallTable.POINTER_BYTES;
  }
}
