package unicorn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The long test for leaks: opens an engine, adds a hook and a recorder that watches, runs, saves a
 * context and closes, a million times or as often as asked, and prints every so often what there
 * is. In this package as it counts what the binding's users cannot see.
 *
 * <p>It fails if a hook or an engine is left at the end, or if the process has grown by more than
 * an engine in a thousand would leave.
 */
public final class Rounds {
  private static final int DEFAULT_ROUNDS = 1_000_000;
  private static final int REPORTS = 50;
  private static final int COLLECTION = 1_000;
  private static final long PAGE_BYTES = 4096;

  /** What an engine takes at least; measured as growth with {@code close} left out. */
  private static final long ENGINE_BYTES = 100 << 10;

  /** What the virtual machine may add meanwhile: compiled code, its own tables. */
  private static final long VIRTUAL_MACHINE_BYTES = 32 << 20;

  private static final byte[] INCREMENT = {0x48, (byte) 0xff, (byte) 0xc0};

  private long called;

  private Rounds() {}

  /**
   * Runs it.
   *
   * @param arguments how many rounds, if not a million
   * @throws IOException if the process cannot read its own size, which Linux has in a file
   */
  public static void main(String... arguments) throws IOException {
    int rounds = arguments.length == 0 ? DEFAULT_ROUNDS : Integer.parseInt(arguments[0]);
    new Rounds().run(rounds);
  }

  private void run(int rounds) throws IOException {
    int slots = HookTable.size();
    int every = Math.max(1, rounds / REPORTS);
    long base = 0;
    long began = System.nanoTime();
    for (int done = 1; done <= rounds; done++) {
      round();
      if (done % COLLECTION == 0) {
        System.gc(); // contexts and rings go with the objects that hold them
      }
      if (done % every == 0) {
        long resident = residentBytes();
        // What is translated, loaded and cached first is not growth.
        base = done == every ? resident : base;
        print(done, resident - base, slots, began);
      }
    }
    long grown = residentBytes() - base;
    boolean flat = grown < rounds / 1000L * ENGINE_BYTES + VIRTUAL_MACHINE_BYTES;
    if (HookTable.size() != slots || Watchdog.engines() != 0 || called != rounds || !flat) {
      throw new AssertionError("something is left");
    }
  }

  private void round() {
    CodeHook hook = (u, address, size, user) -> called++;
    try (Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64)) {
      unicorn.mem_map(0x1000, 0x1000, Unicorn.UC_PROT_ALL);
      unicorn.mem_write(0x1000, INCREMENT);
      unicorn.hook_add(hook, 1, 0, null);
      try (Recorder recorder = unicorn.recorder(Recorder.CODE | Recorder.MEM_WRITE, 16)) {
        recorder.watch(0x1000, new byte[16], hook, null);
        unicorn.emu_start(0x1000, 0x1000 + INCREMENT.length, 0, 0);
        unicorn.context_restore(unicorn.context_save());
      }
    }
  }

  private static void print(int done, long grown, int slots, long began) {
    System.out.printf(
        Locale.ROOT,
        "%,d rounds: %,+d KiB resident, %d hooks and %d engines left, %.0f us a round%n",
        done,
        grown >> 10,
        HookTable.size() - slots,
        Watchdog.engines(),
        (System.nanoTime() - began) / 1e3 / done);
  }

  private static long residentBytes() throws IOException {
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
    return Long.parseLong(pages) * PAGE_BYTES;
  }
}
