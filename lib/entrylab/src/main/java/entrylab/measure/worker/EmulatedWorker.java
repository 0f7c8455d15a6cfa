package entrylab.measure.worker;

import entrylab.layout.KernelLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import unicorn.Recorder;
import unicorn.Unicorn;
import unicorn.UnicornConst;
import unicorn.UnicornException;
import unicorn.X86Const;
import unicorn.X86_MSR;

/** A worker in the emulator: the same bytes without an operating system. */
final class EmulatedWorker implements AutoCloseable {
  private static final int GS_BASE = 0xc000_0101;
  private static final int EVENTS = 1 << 16;

  private final Worker worker;
  private final Unicorn engine = new Unicorn(UnicornConst.UC_ARCH_X86, UnicornConst.UC_MODE_64);

  /** A worker that has not begun. */
  EmulatedWorker(Worker worker) {
    this.worker = worker;
    mapAll();
    engine.reg_write(X86Const.UC_X86_REG_MSR, new X86_MSR(GS_BASE, WorkerAddresses.PER_CPU));
  }

  private void mapAll() {
    for (WorkerSegment segment : worker.segments()) {
      long from = pageOf(segment.address());
      long to = pageOf(segment.address() + segment.bytes() + KernelLayout.PAGE_BYTES - 1);
      engine.mem_map(from, to - from, rights(segment.access()));
      engine.mem_write(segment.address(), segment.contents());
    }
  }

  private static int rights(WorkerSegment.Access access) {
    return switch (access) {
      case READ -> UnicornConst.UC_PROT_READ;
      case READ_WRITE -> UnicornConst.UC_PROT_READ | UnicornConst.UC_PROT_WRITE;
      case READ_EXECUTE -> UnicornConst.UC_PROT_READ | UnicornConst.UC_PROT_EXEC;
    };
  }

  private static long pageOf(long address) {
    return address & -KernelLayout.PAGE_BYTES;
  }

  /**
   * Carries out the plan.
   *
   * @return a sample per batch; its ticks mean nothing
   * @throws WorkerException if it did not get to the end, saying where it was
   */
  List<BatchSample> run() {
    return run(0);
  }

  private List<BatchSample> run(long budget) {
    try {
      engine.emu_start(WorkerAddresses.code().address("emulated"), 0, 0, budget);
    } catch (UnicornException e) {
      throw new WorkerException(e.getMessage() + ", at " + locate(rip()));
    }
    if (rip() != WorkerAddresses.code().address("emulated_end")) {
      throw new WorkerException(
          String.format(Locale.ROOT, "no end after %d instructions, at %s", budget, locate(rip())));
    }
    return BatchSample.read(
        engine.mem_read(WorkerAddresses.RESULTS, worker.batches().size() * BatchSample.BYTES));
  }

  private long rip() {
    return engine.reg_read(X86Const.UC_X86_REG_RIP);
  }

  private String locate(long address) {
    return worker
        .imageAt(address)
        .map(image -> image.name() + ", " + image.locate(address))
        .orElse(String.format(Locale.ROOT, "0x%x", address));
  }

  /**
   * Carries out the plan and says what was executed.
   *
   * @param budget how many instructions it may take
   * @throws WorkerException if it did not get to the end, saying where it was
   */
  List<WorkerStep> record(long budget) {
    List<WorkerStep> executed = new ArrayList<>();
    int kinds = Recorder.CODE | Recorder.MEM_READ | Recorder.MEM_WRITE;
    try (Recorder recorder = engine.recorder(kinds, EVENTS)) {
      run(budget);
      if (recorder.lost() > 0) {
        throw new IllegalStateException(recorder.lost() + " events too many");
      }
      for (int i = 0; i < recorder.size(); i++) {
        if (recorder.kind(i) == Recorder.CODE) {
          executed.add(new WorkerStep(recorder.address(i), recorder.size(i), new ArrayList<>()));
        } else {
          boolean write = recorder.kind(i) == Recorder.MEM_WRITE;
          executed
              .getLast()
              .accesses()
              .add(new WorkerStep.Access(write, recorder.address(i), recorder.size(i)));
        }
      }
    }
    return executed;
  }

  @Override
  public void close() {
    engine.close();
  }
}
