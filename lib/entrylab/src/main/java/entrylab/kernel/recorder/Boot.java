package entrylab.kernel.recorder;

import entrylab.kernel.KernelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A guest that is booted once, with its clock running by its own instructions, so that it does the
 * same each time.
 */
public final class Boot {
  /** Of guest instructions: a Debian kernel's boot and all calls take a twentieth of it. */
  static final long LIMIT = 40_000_000_000L;

  /** Guest instructions without a word: five times the longest silence of Debian's 6.1. */
  private static final long SILENCE = 4_000_000_000L;

  /** A guest that waits for nothing executes nothing, so its instructions cannot tell. */
  private static final Duration STILL = Duration.ofSeconds(120);

  private static final Duration LOOK = Duration.ofMillis(500);

  private static final String CONSOLE = "console";

  /** What QEMU says itself. */
  private static final String EMULATOR = "qemu";

  private final Path work;
  private final Process process;
  private final AtomicLong heard = new AtomicLong(System.nanoTime());
  private final AtomicBoolean still = new AtomicBoolean();
  private final AtomicBoolean silent = new AtomicBoolean();

  private Boot(Path work, Process process) {
    this.work = work;
    this.process = process;
  }

  /**
   * Boots a kernel and lets somebody hear it out.
   *
   * @param work where files that pass lie
   * @param taker of a snapshot on the way, if one is wanted
   * @throws KernelException if the guest does not come to its end, with the last that was seen
   */
  public static void run(
      BootPlan plan, Path work, GuestListener listener, Optional<SnapshotTaker> taker) {
    try {
      Files.deleteIfExists(work.resolve(CONSOLE));
      Process process =
          new ProcessBuilder(command(plan, work, taker.isPresent()))
              .directory(work.toFile())
              .redirectError(work.resolve(EMULATOR).toFile())
              .start();
      process.getOutputStream().close();
      Thread end = new Thread(process::destroyForcibly, "entrylab-kernel-qemu");
      Runtime.getRuntime().addShutdownHook(end);
      taker.ifPresent(SnapshotTaker::start);
      try {
        new Boot(work, process).hear(plan.name(), listener);
      } finally {
        process.destroyForcibly();
        removeHook(end);
      }
    } catch (IOException e) {
      throw new KernelException(plan.name() + ": QEMU could not be run: " + e.getMessage());
    }
  }

  private static void removeHook(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException _) {
      // The process is ending.
    }
  }

  private static List<String> command(BootPlan plan, Path work, boolean stops) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(RecordingTool.QEMU.program(), "-nodefaults", "-no-user-config", "-no-reboot"));
    command.addAll(List.of("-display", "none", "-serial", "file:" + work.resolve(CONSOLE)));
    command.addAll(List.of("-accel", "tcg,thread=single", "-cpu", plan.setup().machineWords()));
    command.addAll(List.of("-smp", "1", "-m", "512", "-icount", "shift=0,sleep=off"));
    command.addAll(
        List.of("-rtc", "base=2026-01-01,clock=vm", "-seed", Integer.toString(plan.seed())));
    command.addAll(List.of("-kernel", plan.kernel().toAbsolutePath().toString()));
    command.addAll(
        List.of("-initrd", plan.files().toString(), "-append", plan.setup().commandLine()));
    command.addAll(List.of("-plugin", plan.plugin() + ",out=/dev/stdout,limit=" + plan.limit()));
    if (stops) {
      command.addAll(List.of("-S", "-gdb", "chardev:stops", "-chardev"));
      command.add("socket,id=stops,server=on,wait=off,path=" + SnapshotTaker.SOCKET);
    }
    return command;
  }

  private void hear(String name, GuestListener recorder) throws IOException {
    Thread watch = Thread.ofPlatform().daemon().name("entrylab-kernel-watch").start(this::watch);
    long over = 0;
    try {
      over = new StreamReader(process.getInputStream(), new Heard(recorder)).read();
    } catch (IOException e) {
      // A guest that is ended in the midst of a word; what was seen last says more.
    } finally {
      watch.interrupt();
    }
    // A terminal interrupts all that run in it, and the emulator may be faster to go.
    if (Thread.currentThread().isInterrupted()
        || !recorder.finished() && LastSeen.signalled(work.resolve(EMULATOR))) {
      throw new KernelException("recording " + name + " was interrupted: nothing of it is kept");
    }
    if (!recorder.finished()) {
      if (recorder.failure().isPresent()) {
        // The guest itself says why; the last of its console is that it ends the machine.
        throw new KernelException(
            name + " lacks what recording needs: " + recorder.failure().get());
      }
      String seen = LastSeen.of(work.resolve(CONSOLE), work.resolve(EMULATOR));
      throw new KernelException(name + " " + reason(over) + "; last seen: " + seen);
    }
  }

  private String reason(long over) throws IOException {
    if (LastSeen.panicked(work.resolve(CONSOLE))) {
      return "panicked before its calls were made";
    }
    if (over > 0) {
      return String.format(
          Locale.ROOT, "did not come to its end within %,d guest instructions", over);
    }
    if (silent.get()) {
      return String.format(Locale.ROOT, "said nothing for %,d guest instructions", SILENCE);
    }
    return still.get() ? "stands still and waits for nothing" : "ended before its calls were made";
  }

  /** Ends a guest that waits for nothing, or that goes round and round after a panic. */
  private void watch() {
    try {
      while (process.isAlive()) {
        Thread.sleep(LOOK);
        if (System.nanoTime() - heard.get() > STILL.toNanos()) {
          still.set(true);
          process.destroyForcibly();
        } else if (LastSeen.panicked(work.resolve(CONSOLE))) {
          process.destroyForcibly();
        }
      }
    } catch (IOException e) {
      // The guest is ended by its limit then.
    } catch (InterruptedException _) {
      // The guest has been heard out.
    }
  }

  /** Passes everything on, notes when anything was heard, and ends a guest that is silent. */
  private final class Heard implements StreamReader.Listener {
    private final GuestListener recorder;

    private long executed;
    private long lastWord;
    private long written;

    Heard(GuestListener recorder) {
      this.recorder = recorder;
    }

    @Override
    public void alive(long instructions) {
      heard.set(System.nanoTime());
      executed = instructions;
      long now = work.resolve(CONSOLE).toFile().length();
      if (now != written) {
        written = now;
        lastWord = executed;
      }
      if (executed - lastWord > SILENCE) {
        silent.set(true);
        process.destroyForcibly();
      }
      recorder.alive(instructions);
    }

    @Override
    public void said(String line) {
      heard.set(System.nanoTime());
      lastWord = executed;
      recorder.said(line);
    }

    @Override
    public void begins() {
      recorder.begins();
    }

    @Override
    public void ends() {
      recorder.ends();
    }

    @Override
    public void instruction(int number, long address, byte[] code) {
      recorder.instruction(number, address, code);
    }

    @Override
    public void executed(int number) {
      recorder.executed(number);
    }

    @Override
    public void accessed(boolean store, int size, long address) {
      recorder.accessed(store, size, address);
    }
  }
}
