package entrylab.notebook.kernel;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.Set;

/**
 * Keeps a cell from ending the Java kernel: {@code System.exit} and {@code Runtime.halt} throw,
 * however they are called, except on the thread that started the JVM, which is the kernel's own.
 *
 * <p>Java has no other way since security managers are gone. It changes two methods of {@link
 * Runtime} once, before the kernel starts.
 */
final class ExitGuard implements ClassFileTransformer {
  static final String REFUSAL =
      "refused: System.exit and Runtime.halt would end the kernel and all that it holds;"
          + " Kernel > Restart begins anew";

  private static final Set<String> ENDINGS = Set.of("exit", "halt");
  private static final String KERNELS_THREAD = "main";

  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final ClassDesc EXCEPTION = ClassDesc.of("java.lang.SecurityException");

  /**
   * @throws UnmodifiableClassException if this JVM does not let {@link Runtime} be changed
   */
  static void post(Instrumentation jvm) throws UnmodifiableClassException {
    var guard = new ExitGuard();
    jvm.addTransformer(guard, true);
    jvm.retransformClasses(Runtime.class);
    jvm.removeTransformer(guard);
  }

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
    return name.equals("java/lang/Runtime") ? guarded(bytes) : null;
  }

  static byte[] guarded(byte[] runtime) {
    ClassFile file = ClassFile.of();
    return file.transformClass(
        file.parse(runtime),
        ClassTransform.transformingMethodBodies(
            method -> ENDINGS.contains(method.methodName().stringValue()), refusing()));
  }

  private static CodeTransform refusing() {
    return new CodeTransform() {
      @Override
      public void atStart(CodeBuilder code) {
        code.invokestatic(THREAD, "currentThread", MethodTypeDesc.of(THREAD))
            .invokevirtual(THREAD, "getName", MethodTypeDesc.of(ConstantDescs.CD_String))
            .loadConstant(KERNELS_THREAD)
            .invokevirtual(
                ConstantDescs.CD_String,
                "equals",
                MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
            .ifThen(Opcode.IFEQ, ExitGuard::refuse);
      }

      @Override
      public void accept(CodeBuilder code, CodeElement element) {
        code.with(element);
      }
    };
  }

  private static void refuse(CodeBuilder code) {
    code.new_(EXCEPTION)
        .dup()
        .loadConstant(REFUSAL)
        .invokespecial(
            EXCEPTION,
            ConstantDescs.INIT_NAME,
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String))
        .athrow();
  }
}
