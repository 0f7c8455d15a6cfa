package entrylab.image;

import entrylab.isa.SystemInstruction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What kernels do in their entry code against one flaw of processors, for any design to be built
 * with.
 *
 * <p>Each is assembly of the lab's own, from descriptions: {@code
 * data/designs/include/mitigation-*.inc}, which names its sources, and what the compiler does to
 * calls and returns. A further one is such a file and a constant here.
 *
 * <pre>{@code
 * for (Mitigation each : Mitigation.values()) {
 *   show(each + ", from " + each.since() + ": " + each.title());
 * }
 * }</pre>
 */
public enum Mitigation {
  /** Page-table isolation on a processor without process-context identifiers. */
  PTI(
      "pti",
      "Page-table isolation: CR3 is written at entry and exit, and empties the TLBs",
      "v4.15",
      List.of("MITIGATION_PTI"),
      Slot.PAGE_TABLES,
      Set.of(SystemInstruction.READ_CR3, SystemInstruction.WRITE_CR3)),

  /** Page-table isolation where TLBs keep what belongs to other identifiers. */
  PTI_PCID(
      "pti-pcid",
      "Page-table isolation with PCID: CR3 is written, and TLBs are kept",
      "v4.15",
      List.of("MITIGATION_PTI", "MITIGATION_PCID"),
      Slot.PAGE_TABLES,
      Set.of(SystemInstruction.READ_CR3, SystemInstruction.WRITE_CR3)),

  /** Indirect calls and jumps by way of a return. */
  RETPOLINE(
      "retpoline",
      "Retpolines: indirect calls and jumps go through a thunk that returns to their target",
      "v4.15",
      List.of("MITIGATION_RETPOLINE"),
      Slot.INDIRECT_BRANCHES,
      Set.of()),

  /** Indirect branch prediction restricted while the kernel runs. */
  IBRS(
      "ibrs",
      "IBRS: SPEC_CTRL is written at entry and exit",
      "v5.19",
      List.of("MITIGATION_IBRS"),
      Slot.SPEC_CTRL,
      Set.of(SystemInstruction.WRMSR)),

  /** The loop that clears the branch history. */
  BHB_LOOP(
      "bhb-loop",
      "A loop of 5 by 5 that clears the branch history before C begins",
      "v6.9",
      List.of("MITIGATION_BHB_LOOP"),
      Slot.HISTORY,
      Set.of()),

  /** Returns that are untrained at the entry. */
  UNRET(
      "unret",
      "Return thunks with untraining, against retbleed on Zen 1 and 2",
      "v5.19",
      List.of("MITIGATION_UNRET"),
      Slot.RETURNS,
      Set.of()),

  /** Returns behind a call of their own. */
  SRSO(
      "srso",
      "Safe returns with untraining, against speculative return stack overflow on Zen 3 and 4",
      "v6.5",
      List.of("MITIGATION_SRSO"),
      Slot.RETURNS,
      Set.of()),

  /** Calls that are counted. */
  CALL_DEPTH(
      "call-depth",
      "Call-depth tracking: calls are counted, and a return fills the return stack in time",
      "v6.2",
      List.of("MITIGATION_CALL_DEPTH"),
      Slot.RETURNS,
      Set.of()),

  /** A stack that is moved. */
  KSTACK_OFFSET(
      "kstack-offset",
      "An offset of the kernel's stack, chosen anew by RDTSC at each exit",
      "v6.18",
      List.of("MITIGATION_KSTACK_OFFSET"),
      Slot.STACK,
      Set.of(SystemInstruction.RDTSC)),

  /** Buffers cleared on the way out. */
  VERW(
      "verw",
      "VERW, which clears buffers, as the last instruction but the return",
      "v6.8",
      List.of("MITIGATION_VERW"),
      Slot.BUFFERS,
      Set.of());

  /** Where a mitigation has its place: no design has room for two in one. */
  enum Slot {
    PAGE_TABLES,
    INDIRECT_BRANCHES,
    SPEC_CTRL,
    RETURNS,
    HISTORY,
    STACK,
    BUFFERS
  }

  private final String word;
  private final String title;
  private final String since;
  private final List<String> symbols;
  private final Slot slot;
  private final Set<SystemInstruction> played;

  Mitigation(
      String word,
      String title,
      String since,
      List<String> symbols,
      Slot slot,
      Set<SystemInstruction> played) {
    this.word = word;
    this.title = title;
    this.since = since;
    this.symbols = symbols;
    this.slot = slot;
    this.played = played;
  }

  /** What it is, in a phrase. */
  public String title() {
    return title;
  }

  /** The release of Linux that its form here is from. */
  public String since() {
    return since;
  }

  /** What assembler and preprocessor know it by. */
  List<String> symbols() {
    return symbols;
  }

  /** Its place, which no other can have beside it. */
  Slot slot() {
    return slot;
  }

  /** The instructions it is made of that are refused where it is not asked for. */
  public Set<SystemInstruction> played() {
    return played;
  }

  /** The one of a word, if there is any. */
  static Optional<Mitigation> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** Its word, as on the command line. */
  @Override
  public String toString() {
    return word;
  }
}
