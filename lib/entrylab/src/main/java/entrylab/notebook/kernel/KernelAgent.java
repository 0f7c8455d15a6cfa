package entrylab.notebook.kernel;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;

/**
 * The Java agent that the kernel's specification names: changes what no kernel has a setting for.
 */
public final class KernelAgent {
  private KernelAgent() {}

  /**
   * Called by the JVM before the kernel's main method.
   *
   * @throws UnmodifiableClassException if this JVM does not let {@link Runtime} be changed
   */
  public static void premain(String words, Instrumentation jvm) throws UnmodifiableClassException {
    ExitGuard.post(jvm);
    jvm.addTransformer(new AnalysisCalls());
    jvm.addTransformer(new InterruptCalls());
  }
}
