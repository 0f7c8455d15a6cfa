package entrylab.notebook.kernel;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Map;

/**
 * Makes either kernel ask {@link Popups} for documentation and {@link Completions} for what may
 * follow, in place of JShell, when its class is loaded. Neither kernel has a setting for it.
 */
final class AnalysisCalls implements ClassFileTransformer {
  /** What both kernels call their class. */
  private static final String KERNEL = "/JavaKernel";

  private static final ClassDesc JSHELL = ClassDesc.of("jdk.jshell.SourceCodeAnalysis");
  private static final ClassDesc POPUPS = ClassDesc.of("entrylab.notebook.kernel.Popups");

  /** Which class has a method of JShell's name, with JShell as its first argument. */
  private static final Map<String, ClassDesc> OURS =
      Map.of(
          "documentation",
          POPUPS,
          "completionSuggestions",
          ClassDesc.of("entrylab.notebook.kernel.Completions"));

  /** How both kernels show documentation as a page: JShell's words, which are no HTML. */
  private static final String SHOWN_AS_PAGE = "putHTML";

  private static final String PAGE = "html";
  private static final MethodTypeDesc TEXT_TO_TEXT =
      MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_String);

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
    return name != null && name.endsWith(KERNEL) ? led(bytes) : null;
  }

  static byte[] led(byte[] kernel) {
    ClassFile file = ClassFile.of();
    return file.transformClass(
        file.parse(kernel),
        ClassTransform.transformingMethodBodies(AnalysisCalls::asksJShell, leading()));
  }

  private static boolean asksJShell(MethodModel method) {
    return method.code().stream()
        .flatMap(CodeModel::elementStream)
        .anyMatch(element -> element instanceof InvokeInstruction call && asksJShell(call));
  }

  private static CodeTransform leading() {
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && asksJShell(call)) {
        String method = call.name().stringValue();
        code.invokestatic(OURS.get(method), method, withReceiver(call.typeSymbol()));
        return;
      }
      if (element instanceof InvokeInstruction call && call.name().equalsString(SHOWN_AS_PAGE)) {
        code.invokestatic(POPUPS, PAGE, TEXT_TO_TEXT);
      }
      code.with(element);
    };
  }

  private static boolean asksJShell(InvokeInstruction call) {
    return call.owner().asSymbol().equals(JSHELL) && OURS.containsKey(call.name().stringValue());
  }

  private static MethodTypeDesc withReceiver(MethodTypeDesc type) {
    return type.insertParameterTypes(0, JSHELL);
  }
}
