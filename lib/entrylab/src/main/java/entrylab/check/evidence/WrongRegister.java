package entrylab.check.evidence;

import entrylab.image.Delivery;
import entrylab.machine.Gp;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A register that the program does not find as promised.
 *
 * @param name of the register
 * @param word the frame's word for it
 * @param expected what it should hold
 * @param found what it holds
 * @param author who wrote the expected value
 */
public record WrongRegister(
    String name, PtReg word, long expected, long found, FrameAuthor author) {
  private static final long ALWAYS_ONE = 2;
  private static final long COMPAT_CS = 0x23;
  private static final long LOW_HALF = 0xffff_ffffL;
  private static final Map<Gp, PtReg> PLAIN = new EnumMap<>(Gp.class);

  static {
    PLAIN.put(Gp.RAX, PtReg.AX);
    PLAIN.put(Gp.RBX, PtReg.BX);
    PLAIN.put(Gp.RDX, PtReg.DX);
    PLAIN.put(Gp.RSI, PtReg.SI);
    PLAIN.put(Gp.RDI, PtReg.DI);
    PLAIN.put(Gp.RBP, PtReg.BP);
    PLAIN.put(Gp.RSP, PtReg.SP);
    PLAIN.put(Gp.R8, PtReg.R8);
    PLAIN.put(Gp.R9, PtReg.R9);
    PLAIN.put(Gp.R10, PtReg.R10);
    PLAIN.put(Gp.R12, PtReg.R12);
    PLAIN.put(Gp.R13, PtReg.R13);
    PLAIN.put(Gp.R14, PtReg.R14);
    PLAIN.put(Gp.R15, PtReg.R15);
  }

  /** Those among a program's registers, by what its frame should hold. */
  public static List<WrongRegister> in(
      Delivery delivery, FrameModel model, ProgramRegisters registers) {
    List<WrongRegister> wrong = new ArrayList<>();
    PLAIN.forEach(
        (gp, word) -> add(wrong, model, gp.name(), word, model.last(word), registers.get(gp)));
    add(wrong, model, "rip", PtReg.IP, model.last(PtReg.IP), registers.rip());
    add(
        wrong,
        model,
        "rflags",
        PtReg.FLAGS,
        model.last(PtReg.FLAGS) | ALWAYS_ONE,
        registers.rflags());
    // SYSCALL destroys rcx and r11: they may come back as SYSRET or as IRET leaves them, unless
    // somebody wrote them, who has a program in mind that made no syscall. FRED destroys nothing.
    if (delivery == Delivery.SYSCALL) {
      addEither(wrong, model, Gp.RCX, PtReg.CX, PtReg.IP, registers);
      addEither(wrong, model, Gp.R11, PtReg.R11, PtReg.FLAGS, registers);
    } else {
      add(wrong, model, "rcx", PtReg.CX, model.last(PtReg.CX), registers.get(Gp.RCX));
      add(wrong, model, "r11", PtReg.R11, model.last(PtReg.R11), registers.get(Gp.R11));
    }
    return wrong;
  }

  private static void addEither(
      List<WrongRegister> wrong,
      FrameModel model,
      Gp gp,
      PtReg own,
      PtReg sysret,
      ProgramRegisters registers) {
    long found = registers.get(gp);
    boolean destroyed = model.author(own) == FrameAuthor.PROGRAM && found == model.last(sysret);
    if (found != model.last(own) && !destroyed) {
      wrong.add(of(gp.name(), own, model.last(own), found, model.author(own)));
    }
  }

  private static void add(
      List<WrongRegister> wrong,
      FrameModel model,
      String name,
      PtReg word,
      long expected,
      long found) {
    // 32-bit code sees no more than the lower halves.
    long visible = model.last(PtReg.CS) == COMPAT_CS ? LOW_HALF : -1;
    if ((found & visible) != (expected & visible)) {
      wrong.add(of(name, word, expected, found, model.author(word)));
    }
  }

  private static WrongRegister of(
      String name, PtReg word, long expected, long found, FrameAuthor author) {
    return new WrongRegister(name.toLowerCase(Locale.ROOT), word, expected, found, author);
  }

  /** What it should hold, and by whom. */
  public String expectedWords() {
    return String.format(Locale.ROOT, "%s = 0x%x, from %s", name, expected, author);
  }

  /** What it holds. */
  public String foundWords() {
    return String.format(Locale.ROOT, "%s = 0x%x", name, found);
  }
}
