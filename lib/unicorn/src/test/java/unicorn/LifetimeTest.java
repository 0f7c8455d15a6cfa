package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The end of engines: in time, early, late, and never. */
class LifetimeTest {
  private static final String INCREMENT = "48ffc0";

  /** Rounds of the leak test; {@code -Dunicorn.rounds=1000000} for the long one. */
  private static final int ROUNDS = Integer.getInteger("unicorn.rounds", 1_000);

  @Test
  void aHookMayCloseItsEngine() {
    Unicorn unicorn = Guest.x86(INCREMENT + INCREMENT);
    CodeHook hook =
        (u, address, size, user) -> {
          u.close();
          assertThrows(UnicornException.class, () -> u.reg_read(Unicorn.UC_X86_REG_RAX));
        };
    unicorn.hook_add(hook, Guest.CODE + 3, Guest.CODE + 3, null);
    Guest.run(unicorn, INCREMENT + INCREMENT);
    assertThrows(UnicornException.class, () -> unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    unicorn.close();
  }

  @Test
  void anEmulationMayBeNestedInAHook() {
    String code = INCREMENT + INCREMENT;
    try (Unicorn unicorn = Guest.x86(code)) {
      unicorn.mem_write(Guest.CODE + 0x100, Guest.bytes("48ffc3"));
      CodeHook hook =
          (u, address, size, user) -> {
            u.emu_start(Guest.CODE + 0x100, Guest.CODE + 0x103, 0, 0);
            u.reg_write(Unicorn.UC_X86_REG_RIP, Guest.CODE + 3);
          };
      unicorn.hook_add(hook, Guest.CODE, Guest.CODE, null);
      Guest.run(unicorn, code);
      assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RBX));
      assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void anExceptionPassesThroughNestedEmulations() {
    try (Unicorn unicorn = Guest.x86(INCREMENT)) {
      unicorn.mem_write(Guest.CODE + 0x100, Guest.bytes("48ffc3"));
      IllegalStateException deep = new IllegalStateException("deep");
      CodeHook inner =
          (u, address, size, user) -> {
            throw deep;
          };
      CodeHook outer =
          (u, address, size, user) -> u.emu_start(Guest.CODE + 0x100, Guest.CODE + 0x103, 0, 0);
      unicorn.hook_add(outer, Guest.CODE, Guest.CODE, null);
      unicorn.hook_add(inner, Guest.CODE + 0x100, Guest.CODE + 0x100, null);
      assertSame(
          deep, assertThrows(IllegalStateException.class, () -> Guest.run(unicorn, INCREMENT)));
      unicorn.hook_del(outer);
      Guest.run(unicorn, INCREMENT);
      assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void anErrorInAHookKeepsTheHooksStackTrace() {
    try (Unicorn unicorn = Guest.x86(INCREMENT)) {
      CodeHook hook = (u, address, size, user) -> overflow(0);
      unicorn.hook_add(hook, 1, 0, null);
      StackOverflowError error =
          assertThrows(StackOverflowError.class, () -> Guest.run(unicorn, INCREMENT));
      assertEquals("overflow", error.getStackTrace()[0].getMethodName());
    }
  }

  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }

  @Test
  void anEngineWithoutAnythingDoneToItCloses() {
    new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64).close();
  }

  @Test
  @Timeout(60)
  void aForgottenEngineIsClosedByTheCleaner() throws InterruptedException {
    int before = HookTable.size();
    WeakReference<Unicorn> forgotten = forget();
    while (forgotten.get() != null || HookTable.size() > before) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals(before, HookTable.size());
  }

  private static WeakReference<Unicorn> forget() {
    Unicorn unicorn = Guest.x86(INCREMENT);
    // The hook refers to the engine, and must not keep it.
    CodeHook hook = (u, address, size, user) -> unicorn.emu_stop();
    unicorn.hook_add(hook, 1, 0, unicorn);
    Guest.run(unicorn, INCREMENT);
    return new WeakReference<>(unicorn);
  }

  @Test
  void whatBelongsToAnEngineKeepsIt() {
    RegisterBatch batch = Guest.x86(INCREMENT).registers(Unicorn.UC_X86_REG_RSP);
    Recorder recorder = Guest.x86(INCREMENT).recorder(Recorder.CODE, 4);
    Unicorn forgotten = Guest.x86(INCREMENT);
    WeakReference<Engine> engine = new WeakReference<>(forgotten.engine);
    Unicorn.Context context = forgotten.context_save();
    forgotten = null;
    for (int i = 0; i < 5; i++) {
      System.gc();
      LockSupport.parkNanos(2_000_000);
    }
    batch.set(0, 7);
    batch.write();
    batch.read();
    assertEquals(7, batch.get(0));
    recorder.close();
    assertFalse(engine.refersTo(null));
    assertEquals(0, context.reg_read(Unicorn.UC_X86_REG_RSP));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void roundsOfOpeningRunningAndClosingDoNotLeak() throws IOException {
    CodeHook hook = (u, address, size, user) -> {};
    int slots = HookTable.size();
    int engines = Watchdog.engines();
    rounds(ROUNDS / 3, hook);
    long stubs = Callback.stubs();
    long before = residentBytes();
    rounds(ROUNDS, hook);
    long grown = residentBytes() - before;
    assertEquals(slots, HookTable.size());
    assertEquals(engines, Watchdog.engines());
    assertEquals(stubs, Callback.stubs());
    // An engine takes some 100 KiB: leaking every third would show here, and one in 800 in the long
    // test.
    long allowed = Math.max(32L << 20, ROUNDS * 128L);
    assertTrue(grown < allowed, () -> grown + " bytes more after " + ROUNDS + " rounds");
  }

  private static void rounds(int count, CodeHook hook) {
    for (int i = 0; i < count; i++) {
      try (Unicorn unicorn = Guest.x86(INCREMENT)) {
        unicorn.hook_add(hook, 1, 0, null);
        try (Recorder recorder = unicorn.recorder(Recorder.CODE | Recorder.MEM_WRITE, 16)) {
          Guest.run(unicorn, INCREMENT);
          assertEquals(1, recorder.size());
        }
      }
      if (i % 1000 == 999) {
        System.gc();
      }
    }
  }

  private static long residentBytes() throws IOException {
    System.gc();
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
    return Long.parseLong(pages) * 4096;
  }
}
