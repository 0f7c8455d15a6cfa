package entrylab.claims;

import static entrylab.claims.Judgement.line;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.Symbol;
import entrylab.image.SyscallTable;

/** C15: a second table repeats nearly everything. */
record WastefulCopy(Design design, Design today) implements Claim {
  /** "A few" is taken to mean no more than this share. */
  private static final double FEW = 0.1;

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
    return "Link the design with and without x32; compare its tables slot by slot.";
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
            "for scale: the switch of 2024 takes %,d bytes of text for native calls alone (%s)",
            today.image(ImageOptions.DEFAULT).find("x64_sys_call").map(Symbol::size).orElse(0L),
            today));
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
