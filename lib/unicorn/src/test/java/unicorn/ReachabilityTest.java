package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * That no engine is closed while a call on it is under way, though nobody but that call knows it.
 *
 * <p>Every public method of everything that belongs to an engine is called on an engine that is in
 * another thread's hands, so that it has to wait in its middle; meanwhile the garbage is collected.
 * In a virtual machine that compiles everything: an interpreted method keeps all that it ever had.
 */
class ReachabilityTest {
  /** What has no need of the engine's library, so does not wait for it. */
  private static final Set<String> WITHOUT_WAITING =
      Set.of("emu_stop()", "registers(int[])", "free(long)");

  @Test
  void noEngineDiesUnderItsOwnCall() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xcomp",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dunicorn.library=" + Library.get().path(),
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new String(java.getInputStream().readAllBytes()).lines().toList();
    assertEquals(0, java.waitFor(), () -> String.join("\n", lines));
    assertEquals(List.of(), marked(lines, "died "));
    assertEquals(WITHOUT_WAITING, new TreeSet<>(marked(lines, "Unicorn did not wait ")));
    assertTrue(
        marked(lines, "kept ").contains("emu_start(long, long, long, long)"),
        () -> String.join("\n", lines));
  }

  private static List<String> marked(List<String> lines, String mark) {
    return lines.stream()
        .filter(l -> l.startsWith(mark))
        .map(l -> l.substring(mark.length()))
        .toList();
  }

  /** One call that waits in its middle. */
  private static final class Probe {
    private static final Unicorn OTHER = Guest.x86("90");

    @SuppressWarnings("deprecation")
    private static final long NUMBERED = OTHER.context_alloc();

    private final AtomicReference<Object> receiver;
    private final WeakReference<Object> engine;
    private final NativeEngine held;
    private final Method method;

    private Probe(Object receiver, Object engine, NativeEngine held, Method method) {
      this.receiver = new AtomicReference<>(receiver);
      this.engine = new WeakReference<>(engine);
      this.held = held;
      this.method = method;
    }

    public static void main(String[] arguments) throws Exception {
      for (Class<?> type :
          List.of(Unicorn.class, RegisterBatch.class, Recorder.class, Unicorn.Context.class)) {
        for (Method method : methods(type)) {
          System.out.println(prepare(type, method).run(type));
        }
      }
    }

    private static List<Method> methods(Class<?> type) {
      return Arrays.stream(type.getMethods())
          .filter(method -> method.getDeclaringClass().getPackageName().equals("unicorn"))
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .filter(method -> !method.getName().equals("close") || type != Unicorn.class)
          .sorted(Comparator.comparing(Method::toString))
          .toList();
    }

    private static Probe prepare(Class<?> type, Method method) {
      Unicorn unicorn = Guest.x86("90");
      Object receiver = unicorn;
      if (type == RegisterBatch.class) {
        receiver = unicorn.registers(Unicorn.UC_X86_REG_RAX);
      } else if (type == Recorder.class) {
        receiver = unicorn.recorder(Recorder.CODE, 4);
      } else if (type == Unicorn.Context.class) {
        receiver = unicorn.context_save();
      }
      NativeEngine held = unicorn.engine.nativeEngine();
      held.acquire();
      return new Probe(receiver, unicorn.engine, held, method);
    }

    private String run(Class<?> type) throws Exception {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller = new Thread(() -> call(thrown));
      caller.start();
      boolean waits = waits(caller);
      boolean died = false;
      if (waits) {
        System.gc();
        Thread.sleep(5);
        System.gc();
        died = engine.refersTo(null);
      }
      held.release();
      caller.join();
      String name =
          method.getName()
              + Arrays.stream(method.getParameterTypes())
                  .map(Class::getSimpleName)
                  .collect(Collectors.joining(", ", "(", ")"));
      if (died || String.valueOf(thrown.get()).contains("is closed")) {
        return "died " + type.getSimpleName() + "." + name + " " + thrown.get();
      }
      return waits ? "kept " + name : type.getSimpleName() + " did not wait " + name;
    }

    private static boolean waits(Thread caller) throws InterruptedException {
      while (caller.isAlive()) {
        for (StackTraceElement frame : caller.getStackTrace()) {
          if (frame.getMethodName().equals("acquire")) {
            return true;
          }
        }
        Thread.sleep(1);
      }
      return false;
    }

    private void call(AtomicReference<Throwable> thrown) {
      try {
        method.invoke(
            receiver.getAndSet(null),
            Arrays.stream(method.getParameterTypes()).map(this::argument).toArray());
      } catch (InvocationTargetException refused) {
        thrown.set(refused.getCause());
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(impossible);
      }
    }

    /** One that the method takes, so that it goes on to the library. */
    private int number() {
      Class<?> first = method.getParameterTypes()[0];
      if (first == MemHook.class) {
        return Unicorn.UC_HOOK_MEM_READ;
      } else if (first == EventMemHook.class) {
        return Unicorn.UC_HOOK_MEM_READ_UNMAPPED;
      } else if (first == InstructionHook.class) {
        return Unicorn.UC_X86_INS_IN;
      }
      return switch (method.getName()) {
        case "recorder" -> Recorder.CODE;
        case "ctl_context_mode" -> Unicorn.UC_CTL_CONTEXT_CPU;
        default -> Unicorn.UC_X86_REG_RAX;
      };
    }

    private Object argument(Class<?> type) {
      if (type == long.class) {
        return NUMBERED;
      } else if (type == int.class) {
        return number();
      } else if (type == boolean.class) {
        return false;
      } else if (type == byte[].class) {
        return new byte[8];
      } else if (type == int[].class) {
        return new int[] {Unicorn.UC_X86_REG_RAX};
      } else if (type == long[].class) {
        return new long[0];
      } else if (type == Object[].class) {
        return new Object[] {0L};
      } else if (type == MemorySegment.class) {
        return Arena.ofAuto().allocate(Guest.PAGE, Guest.PAGE);
      } else if (type == Buffer.class) {
        return ByteBuffer.allocateDirect(Guest.PAGE);
      } else if (type == Unicorn.Context.class) {
        return OTHER.context_save();
      } else if (type.isInterface()) {
        Class<?> hook = type == InstructionHook.class ? InHook.class : type;
        return Proxy.newProxyInstance(
            hook.getClassLoader(), new Class<?>[] {hook}, (proxy, called, arguments) -> null);
      }
      return 0L;
    }
  }
}
