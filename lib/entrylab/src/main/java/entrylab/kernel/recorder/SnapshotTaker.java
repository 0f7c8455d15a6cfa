package entrylab.kernel.recorder;

import entrylab.kernel.GuestRegisters;
import entrylab.kernel.KernelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stops a guest at its gate, as {@code data/kernel/calls.c} calls it: once to see which flags
 * SYSCALL masks, and once to take registers and memory.
 */
public final class SnapshotTaker {
  /**
   * Where the gate of calls.c is linked to: far above all that a kernel executes while it boots.
   */
  static final long GATE = 0x7000_0000;

  /** Bytes of SYSCALL. */
  private static final int SYSCALL_BYTES = 2;

  /** Bytes of the RET behind it, and of the RDTSC behind that; XGETBV is the next. */
  private static final int RETURN_BYTES = 1;

  private static final int RDTSC_BYTES = 2;

  /** The bit of CR4 that lets XGETBV be, and what XCR0 is without (Intel SDM volume 1, XCR0). */
  private static final long OSXSAVE = 1 << 18;

  private static final long X87 = 1;

  /** Bytes of a guest's memory. */
  static final long MEMORY = 512L << 20;

  /** The socket's name in the working folder; a socket's whole path may have 107 bytes. */
  static final String SOCKET = "stops";

  private static final String MEMORY_FILE = "memory";

  /** The debugger's numbers of registers, from QEMU's gdb-xml/i386-64bit.xml. */
  private static final int RIP = 16;

  private static final int RFLAGS = 17;

  private static final int CS = 18;
  private static final int SS = 19;
  private static final int KERNEL_GS_BASE = 26;
  private static final int CR3 = 29;

  /** IF, IOPL, NT, AC and ID. The emulator's SYSCALL loses the arithmetic flags and DF itself. */
  private static final int PROBED = 0x24_7200;

  /** Of those, what the program cannot take back itself. */
  private static final int IOPL = 0x3000;

  /** TF and DF, which every kernel masks (Linux syscall_init()); a TF would trap at once. */
  private static final long ALWAYS = 0x500;

  private static final Pattern TABLE = Pattern.compile("(GDT|IDT)= *(\\p{XDigit}+) (\\p{XDigit}+)");
  private static final Pattern BASE = Pattern.compile("(FS|GS) =\\p{XDigit}+ (\\p{XDigit}+)");
  private static final Pattern CONTROL = Pattern.compile("(CR[0234]|EFER)= *(\\p{XDigit}+)");

  private final Path work;
  private final long gate;
  private final long memory;
  private final Thread thread;

  /** What SYSCALL entered the kernel with. */
  private final Map<String, Long> entered = new LinkedHashMap<>();

  private StoppedGuest taken;
  private String failure = "the guest never came to its gate";

  /**
   * A taker that waits for a guest.
   *
   * @param work the folder that the emulator runs in
   * @param gate the address of the gate's SYSCALL
   * @param memory bytes of physical memory to take
   */
  public SnapshotTaker(Path work, long gate, long memory) {
    this.work = work;
    this.gate = gate;
    this.memory = memory;
    this.thread = new Thread(this::run, "entrylab-kernel-snapshot");
    thread.setDaemon(true);
  }

  /** Connects to the emulator, which waits for that, and lets it begin. */
  void start() {
    thread.start();
  }

  /**
   * What was taken, once the guest has ended.
   *
   * @throws KernelException if nothing was
   */
  public StoppedGuest taken(String kernel) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KernelException("recording " + kernel + " was interrupted: nothing of it is kept");
    }
    if (taken == null) {
      throw new KernelException("no snapshot of " + kernel + ": " + failure);
    }
    return taken;
  }

  private void run() {
    try (DebuggerLink guest = connect()) {
      try {
        take(guest);
      } catch (KernelException e) {
        failure = e.getMessage();
      }
      // Lets the guest run on: one that stands still would be waited for.
      guest.ask("D");
    } catch (IOException e) {
      failure = taken == null ? e.getMessage() : failure;
    }
  }

  private void take(DebuggerLink guest) throws IOException {
    // Single registers are told only to who has asked how they are described.
    guest.demand("qXfer:features:read:target.xml:0,fff");
    stopAt(guest, gate);
    long mask = mask(guest);
    stopAt(guest, gate);
    guest.register(RFLAGS, (int) guest.register(RFLAGS) & ~IOPL);
    Map<String, Long> before = new LinkedHashMap<>(program(guest));
    // No debugger is told the time, nor XCR0.
    long rdtsc = gate + SYSCALL_BYTES + RETURN_BYTES;
    before.put("tsc", told(guest, before, rdtsc));
    before.put("cs", guest.register(CS));
    before.put("ss", guest.register(SS));
    system(guest, before);
    boolean hasXcr0 = (before.get("cr4") & OSXSAVE) != 0;
    before.put("xcr0", hasXcr0 ? told(guest, before, rdtsc + RDTSC_BYTES) : X87);
    before.put("tsc", before.get("tsc") + (hasXcr0 ? 1 : 0));
    before.put("fmask", mask);
    before.put("lstar", entered.get("rip"));
    before.put("kernel-cs", entered.get("cs"));
    before.put("kernel-ss", entered.get("ss"));
    Path file = work.resolve(MEMORY_FILE);
    guest.console(
        String.format(Locale.ROOT, "pmemsave 0 0x%x \"%s\"", memory, file.toAbsolutePath()));
    Set<Long> tables = stepTo(guest, gate + SYSCALL_BYTES);
    tables.add(before.get("cr3"));
    GuestRegisters after = new GuestRegisters(program(guest));
    taken = new StoppedGuest(new GuestRegisters(before), after, tables, file);
  }

  private DebuggerLink connect() throws IOException {
    IOException last = null;
    for (int tries = 0; tries < 500; tries++) {
      try {
        return DebuggerLink.to(work.resolve(SOCKET));
      } catch (IOException e) {
        last = e;
        try {
          Thread.sleep(20);
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
          break;
        }
      }
    }
    throw last;
  }

  private static void stopAt(DebuggerLink guest, long address) throws IOException {
    String place = String.format(Locale.ROOT, "0,%x,1", address);
    guest.demand("Z" + place);
    guest.resume("c");
    guest.demand("z" + place);
  }

  /**
   * Runs by single instructions, during which no timer's interrupt comes (QEMU's manual, "GDB
   * usage"). One waits by now: at a breakpoint the emulator first lets its clock run on to the next
   * timer, and what is recorded is to begin at the time and in the state that were taken.
   *
   * @return each CR3 on the way
   */
  private static Set<Long> stepTo(DebuggerLink guest, long address) throws IOException {
    Set<Long> tables = new LinkedHashSet<>();
    do {
      guest.resume("s");
      tables.add(guest.register(CR3));
    } while (guest.register(RIP) != address);
    return tables;
  }

  /** Steps over a SYSCALL with every flag set, and sees what is left of them. */
  private long mask(DebuggerLink guest) throws IOException {
    int own = (int) guest.register(RFLAGS);
    guest.register(RFLAGS, own | PROBED);
    guest.resume("s");
    entered.put("rip", guest.register(RIP));
    entered.put("cs", guest.register(CS));
    entered.put("ss", guest.register(SS));
    return PROBED & ~guest.register(RFLAGS) | ALWAYS;
  }

  /** What an instruction behind the gate tells in edx and eax, executed in passing. */
  private long told(DebuggerLink guest, Map<String, Long> program, long instruction)
      throws IOException {
    guest.register(GuestRegisters.PROGRAM.indexOf("rcx"), 0L);
    guest.register(RIP, instruction);
    guest.resume("s");
    Map<String, Long> then = program(guest);
    for (String name : List.of("rip", "rax", "rcx", "rdx")) {
      guest.register(GuestRegisters.PROGRAM.indexOf(name), program.get(name).longValue());
    }
    return then.get("rdx") << Integer.SIZE | then.get("rax");
  }

  private static Map<String, Long> program(DebuggerLink guest) throws IOException {
    Map<String, Long> values = new LinkedHashMap<>();
    for (int i = 0; i < GuestRegisters.PROGRAM.size(); i++) {
      values.put(GuestRegisters.PROGRAM.get(i), guest.register(i));
    }
    return values;
  }

  private static void system(DebuggerLink guest, Map<String, Long> values) throws IOException {
    values.put("kernel-gs-base", guest.register(KERNEL_GS_BASE));
    String all = guest.console("info registers");
    for (Matcher found = BASE.matcher(all); found.find(); ) {
      values.put(found.group(1).toLowerCase(Locale.ROOT) + "-base", hex(found.group(2)));
    }
    for (Matcher found = CONTROL.matcher(all); found.find(); ) {
      values.put(found.group(1).toLowerCase(Locale.ROOT), hex(found.group(2)));
    }
    for (Matcher found = TABLE.matcher(all); found.find(); ) {
      String table = found.group(1).toLowerCase(Locale.ROOT);
      values.put(table, hex(found.group(2)));
      values.put(table + "-limit", hex(found.group(3)));
    }
  }

  private static long hex(String digits) {
    return Long.parseUnsignedLong(digits, 16);
  }
}
