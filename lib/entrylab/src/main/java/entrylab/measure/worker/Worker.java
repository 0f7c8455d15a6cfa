package entrylab.measure.worker;

import entrylab.image.EntryImage;
import entrylab.image.Section;
import entrylab.layout.KernelLayout;
import entrylab.machine.SyscallWork;
import entrylab.machine.ThreadFlag;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A worker: linked designs and the plan that is to be carried out, as memory. It runs as a process
 * on the host's processor or in the emulator, from the same bytes.
 */
public final class Worker {
  private static final int PLAN_HEADER_BYTES = 64;
  private static final int PER_CPU_BYTES = 4096;

  /** As an unpinned worker's plan has it. */
  public static final int ANY_CPU = -1;

  private final List<EntryImage> images;
  private final List<TimedBatch> batches;
  private final List<WorkerSegment> user;
  private final List<WorkerSegment> segments = new ArrayList<>();

  /**
   * A worker.
   *
   * @param images linked by {@link RingThree}, each at a place of its own
   * @param user code and data of the program between calls
   * @param cpu to run on, or {@link #ANY_CPU}
   */
  public Worker(
      List<EntryImage> images, List<TimedBatch> batches, List<WorkerSegment> user, int cpu) {
    this.images = List.copyOf(images);
    this.batches = List.copyOf(batches);
    this.user = List.copyOf(user);
    segments.add(
        WorkerSegment.of(
            WorkerAddresses.code().address("_start"),
            WorkerAddresses.code().bytes(),
            WorkerSegment.Access.READ_EXECUTE));
    segments.add(WorkerSegment.of(WorkerAddresses.PLAN, plan(cpu), WorkerSegment.Access.READ));
    segments.add(WorkerSegment.zero(WorkerAddresses.RESULTS, batches.size() * BatchSample.BYTES));
    segments.add(perCpu());
    segments.add(
        WorkerSegment.zero(WorkerAddresses.ENTRY_STACK, WorkerAddresses.ENTRY_STACK_BYTES));
    for (WorkerTask task : WorkerTask.values()) {
      segments.add(stack(task));
      segments.add(taskStruct(task));
    }
    segments.add(WorkerSegment.zero(WorkerAddresses.OWN_STACK, WorkerAddresses.OWN_STACK_BYTES));
    segments.addAll(user);
    images.forEach(this::addImage);
  }

  private void addImage(EntryImage image) {
    for (Section section : image.sections()) {
      WorkerSegment next = WorkerSegment.of(section.address(), section.bytes(), access(section));
      if (next.sharesPage(segments.getLast())) {
        segments.addLast(segments.removeLast().with(next));
      } else {
        segments.add(next);
      }
    }
  }

  private static WorkerSegment.Access access(Section section) {
    return switch (section.name()) {
      case ".rodata", ".rodata.tables" -> WorkerSegment.Access.READ;
      case ".data", ".bss" -> WorkerSegment.Access.READ_WRITE;
      default -> WorkerSegment.Access.READ_EXECUTE;
    };
  }

  private static WorkerSegment stack(WorkerTask task) {
    ByteBuffer contents =
        ByteBuffer.allocate(KernelLayout.STACK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    contents.putInt(KernelLayout.TI_FLAGS, task.flags());
    return WorkerSegment.of(
        WorkerAddresses.stack(task.ordinal()), contents.array(), WorkerSegment.Access.READ_WRITE);
  }

  private static WorkerSegment perCpu() {
    ByteBuffer contents = ByteBuffer.allocate(PER_CPU_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    contents.putLong(
        WorkerAddresses.TSS_RW_SP0,
        WorkerAddresses.ENTRY_STACK + WorkerAddresses.ENTRY_STACK_BYTES);
    return WorkerSegment.of(
        WorkerAddresses.PER_CPU, contents.array(), WorkerSegment.Access.READ_WRITE);
  }

  /**
   * The thread_info of newer kernels, and audit: an audited task has a context, whose address
   * nothing reads, and no other has one.
   */
  private static WorkerSegment taskStruct(WorkerTask task) {
    boolean audited = (task.flags() & ThreadFlag.SYSCALL_AUDIT.mask()) != 0;
    ByteBuffer contents =
        ByteBuffer.allocate(WorkerAddresses.AUDIT_CONTEXT + Long.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    contents.putInt(KernelLayout.TASK_FLAGS, task.flags());
    contents.putInt(KernelLayout.TASK_SYSCALL_WORK, SyscallWork.of(task.flags()));
    contents.putLong(WorkerAddresses.AUDIT_CONTEXT, audited ? 1 : 0);
    return WorkerSegment.of(
        WorkerAddresses.taskStruct(task.ordinal()),
        contents.array(),
        WorkerSegment.Access.READ_WRITE);
  }

  private byte[] plan(int cpu) {
    Map<CallSequence, Long> sequences = new LinkedHashMap<>();
    long at =
        WorkerAddresses.PLAN + PLAN_HEADER_BYTES + (long) (batches.size() + 1) * TimedBatch.BYTES;
    for (TimedBatch batch : batches) {
      if (sequences.putIfAbsent(batch.sequence(), at) == null) {
        at += batch.sequence().bytes();
      }
    }
    ByteBuffer plan =
        ByteBuffer.allocate(Math.toIntExact(at - WorkerAddresses.PLAN))
            .order(ByteOrder.LITTLE_ENDIAN);
    plan.putLong(cpu).putLong(batches.size());
    plan.position(PLAN_HEADER_BYTES);
    for (TimedBatch batch : batches) {
      plan.putLong(batch.routine().address());
      plan.putLong(entry(batch.design()));
      plan.putLong(sequences.get(batch.sequence()));
      plan.putLong(batch.sequence().bytes() - CallSequence.BYTES_PER_CALL);
      plan.putLong(batch.calls()).putLong(batch.warm()).putLong(batch.user()).putLong(0);
    }
    plan.position(plan.position() + TimedBatch.BYTES);
    sequences.keySet().forEach(sequence -> sequence.write(plan));
    return plan.array();
  }

  private long entry(int design) {
    return design == TimedBatch.NO_DESIGN
        ? WorkerAddresses.code().address("no_design")
        : images.get(design).address("entry_SYSCALL_64");
  }

  /** A worker of these designs with another plan. */
  Worker with(List<TimedBatch> plan) {
    return new Worker(images, plan, user, ANY_CPU);
  }

  /** What it does, in order. */
  List<TimedBatch> batches() {
    return batches;
  }

  /** Its memory. */
  List<WorkerSegment> segments() {
    return List.copyOf(segments);
  }

  /** The image an address belongs to. */
  Optional<EntryImage> imageAt(long address) {
    return images.stream().filter(image -> image.sectionAt(address).isPresent()).findFirst();
  }

  /** Code bytes at an address. */
  byte[] code(long address, int length) {
    WorkerSegment segment =
        segments.stream()
            .filter(s -> s.contains(address))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    String.format(Locale.ROOT, "0x%x: no code here", address)));
    int from = Math.toIntExact(address - segment.address());
    return java.util.Arrays.copyOfRange(segment.contents(), from, from + length);
  }

  /** The program as a file. */
  byte[] executable() {
    return StaticExecutable.of(WorkerAddresses.code().address("_start"), segments);
  }
}
