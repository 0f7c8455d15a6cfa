package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.notebook.kernel.InterruptCalls;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An interrupt reaches the cell that is being executed, at whatever moment it comes. */
@Timeout(60)
class CellInterruptsTest {
  private static final int MOMENTS = 50;
  private static final int STATEMENTS = 10;
  private static final String ALL_OF_IT = "ran to its end";

  /** Where one thread of a kernel hands a cell's statement over to another, or to its list. */
  enum Handover {
    /** JShell compiles the statement. */
    COMPILING,
    /** The statement's task is started and not yet in the list. */
    STARTED,
    /** It is in the list, and nobody waits for it yet. */
    ENTERED,
    /** It runs. */
    RUNNING,
    /** It is over and still in the list. */
    OVER
  }

  /** Runs a cell as both kernels do, and stops at each hand-over until the test goes on. */
  interface Kernel {
    String cell(int statements, BiConsumer<Handover, Integer> at) throws Exception;

    void interrupt();
  }

  /** In the shape of both kernels' classes, before the agent has seen it. */
  static final class JavaExecutionControl implements Kernel {
    private final ExecutorService executor =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final Map<String, Future<Object>> running = new ConcurrentHashMap<>();

    JavaExecutionControl() {}

    @Override
    public String cell(int statements, BiConsumer<Handover, Integer> at) throws Exception {
      handleExecuteRequest();
      for (int i = 0; i < statements; i++) {
        int number = i;
        at.accept(Handover.COMPILING, number);
        invoke(
            number,
            () -> {
              at.accept(Handover.RUNNING, number);
              return null;
            },
            at);
      }
      return ALL_OF_IT;
    }

    void handleExecuteRequest() {}

    private Object invoke(int number, Callable<Object> statement, BiConsumer<Handover, Integer> at)
        throws Exception {
      Future<Object> task = executor.submit(statement);
      at.accept(Handover.STARTED, number);
      running.put("" + number, task);
      at.accept(Handover.ENTERED, number);
      try {
        return task.get();
      } finally {
        at.accept(Handover.OVER, number);
        running.remove("" + number, task);
      }
    }

    @Override
    public void interrupt() {
      running.forEach((id, task) -> task.cancel(true));
    }
  }

  @BeforeEach
  @AfterEach
  void nothingIsLeftOfOtherCells() {
    CellInterrupts.cellBegins();
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptAtAnyHandoverOfAnyStatementEndsTheCell(Handover handover) throws Exception {
    SplittableRandom random = new SplittableRandom(16);
    for (int moment = 0; moment < MOMENTS; moment++) {
      // Behind the last statement nothing is left to be ended.
      int number = random.nextInt(STATEMENTS - (handover == Handover.OVER ? 1 : 0));
      assertEquals("interrupted", outcome(changed(), handover, number), "statement " + number);
    }
  }

  /** That the test above can fail, and what is lost in the kernels as they are. */
  @Test
  void withoutTheAgentItIsLostWhereverNoStatementIsInTheList() throws Exception {
    Set<Handover> losing = new HashSet<>();
    for (Handover handover : Handover.values()) {
      if (outcome(new JavaExecutionControl(), handover, 4).equals(ALL_OF_IT)) {
        losing.add(handover);
      }
    }
    // A statement that has been entered may be over by then, or not.
    losing.remove(Handover.ENTERED);
    // One that runs may not have been entered yet, on a busy machine.
    losing.remove(Handover.RUNNING);
    assertEquals(Set.of(Handover.COMPILING, Handover.STARTED, Handover.OVER), losing);
  }

  @Test
  void anInterruptOfNothingLeavesTheNextCellAlone() throws Exception {
    Kernel kernel = changed();
    kernel.interrupt();
    assertEquals(ALL_OF_IT, kernel.cell(STATEMENTS, (handover, number) -> {}));
  }

  @Test
  void aCellAfterAnInterruptedOneRuns() throws Exception {
    Kernel kernel = changed();
    assertEquals("interrupted", outcome(kernel, Handover.STARTED, 3));
    assertEquals(ALL_OF_IT, kernel.cell(STATEMENTS, (handover, number) -> {}));
  }

  @Test
  void bothKernelsAreMadeToTellWhenACellBegins() throws IOException {
    for (String kernel :
        List.of(
            "org/dflib/jjava/jupyter/kernel/BaseKernel",
            "io/github/spencerpark/jupyter/kernel/BaseKernel")) {
      byte[] before = bytes(kernel + ".class");
      byte[] after = new InterruptCalls().transform(null, kernel, null, null, before);
      assertTrue(calls(after).contains("handleExecuteRequest: cellBegins"), kernel);
      assertEquals(calls(before).size() + 1, calls(after).size(), kernel);
    }
  }

  @Test
  void otherClassesAreLeftAsTheyAre() {
    assertNull(new InterruptCalls().transform(null, "a/Kernel", null, null, new byte[0]));
    assertNull(new InterruptCalls().transform(null, null, null, null, new byte[0]));
  }

  /** How a cell ends that is interrupted at that moment, while the kernel's thread waits there. */
  private static String outcome(Kernel kernel, Handover handover, int statement) throws Exception {
    try {
      return kernel.cell(
          STATEMENTS,
          (at, number) -> {
            if (at == handover && number == statement) {
              deliver(kernel);
            }
          });
    } catch (CancellationException e) {
      return "interrupted";
    }
  }

  /** From a thread of its own, as a kernel's control channel is. */
  private static void deliver(Kernel kernel) {
    Thread control = Thread.ofPlatform().daemon().start(kernel::interrupt);
    boolean interrupted = false;
    while (control.isAlive()) {
      try {
        control.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The kernel as the agent has it. */
  private static Kernel changed() throws Exception {
    String name = JavaExecutionControl.class.getName();
    byte[] before = bytes(name.replace('.', '/') + ".class");
    InterruptCalls agent = new InterruptCalls();
    byte[] half = agent.transform(null, "a/JavaExecutionControl", null, null, before);
    byte[] after = agent.transform(null, "a/BaseKernel", null, null, half);
    assertEquals(List.of(), ClassFile.of().verify(after));
    var lookup = MethodHandles.lookup();
    var ours = lookup.defineHiddenClass(after, true, MethodHandles.Lookup.ClassOption.NESTMATE);
    return (Kernel) ours.lookupClass().getDeclaredConstructor().newInstance();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = CellInterruptsTest.class.getClassLoader().getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  private static List<String> calls(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .flatMap(method ->
            method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeInstruction.class::isInstance)
                .map(InvokeInstruction.class::cast)
                .map(call -> method.methodName() + ": " + call.name()))
        .toList();
  }
}
