package entrylab.notebook.kernel;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;

/**
 * Makes either kernel ask {@link Popups} for documentation in place of JShell, when its class is
 * loaded. Neither kernel has a setting for it.
 */
final class PopupCalls implements ClassFileTransformer {
  /** What both kernels call their class. */
  private static final String KERNEL = "/JavaKernel";

  private static final String METHOD = "documentation";
  private static final ClassDesc JSHELL = ClassDesc.of("jdk.jshell.SourceCodeAnalysis");
  private static final ClassDesc OURS = ClassDesc.of("entrylab.notebook.kernel.Popups");

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
    return name != null && name.endsWith(KERNEL) ? led(bytes) : null;
  }

  static byte[] led(byte[] kernel) {
    ClassFile file = ClassFile.of();
    return file.transformClass(
        file.parse(kernel),
        ClassTransform.transformingMethodBodies(PopupCalls::asksJShell, leading()));
  }

  private static boolean asksJShell(MethodModel method) {
    return method.code().stream()
        .flatMap(CodeModel::elementStream)
        .anyMatch(element -> element instanceof InvokeInstruction call && asksJShell(call));
  }

  private static CodeTransform leading() {
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && asksJShell(call)) {
        code.invokestatic(OURS, METHOD, withReceiver(call.typeSymbol()));
      } else {
        code.with(element);
      }
    };
  }

  private static boolean asksJShell(InvokeInstruction call) {
    return call.owner().asSymbol().equals(JSHELL) && call.name().equalsString(METHOD);
  }

  private static MethodTypeDesc withReceiver(MethodTypeDesc type) {
    return type.insertParameterTypes(0, JSHELL);
  }
}
