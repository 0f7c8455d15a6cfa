package entrylab.notebook.kernel;

import entrylab.notebook.CellInterrupts;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;

/**
 * Makes either kernel tell {@link CellInterrupts} when a cell begins and when an interrupt arrives,
 * and ask it for the value of a statement, when its classes are loaded. Neither kernel has a
 * setting for it.
 */
public final class InterruptCalls implements ClassFileTransformer {
  /** What both kernels call the class that takes requests, and its method for cells. */
  private static final String KERNEL = "/BaseKernel";

  private static final String CELL = "handleExecuteRequest";

  /** How both kernels' names for the class that runs statements end, and its methods. */
  private static final String STATEMENTS = "JavaExecutionControl";

  private static final String INTERRUPT = "interrupt";
  private static final ClassDesc FUTURE = ClassDesc.of("java.util.concurrent.Future");
  private static final String GET = "get";

  private static final ClassDesc OURS = ClassDesc.of("entrylab.notebook.CellInterrupts");
  private static final MethodTypeDesc NOTICE = MethodTypeDesc.of(ConstantDescs.CD_void);

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
    if (name == null) {
      return null;
    }
    if (name.endsWith(KERNEL)) {
      return changed(bytes, noticing(CELL, "cellBegins"));
    }
    return name.endsWith(STATEMENTS)
        ? changed(
            changed(bytes, noticing(INTERRUPT, "arrived")),
            ClassTransform.transformingMethodBodies(InterruptCalls::asking))
        : null;
  }

  private static byte[] changed(byte[] bytes, ClassTransform change) {
    ClassFile file = ClassFile.of();
    ClassModel model = file.parse(bytes);
    return file.transformClass(model, change);
  }

  /** Begins a method with a call of ours. */
  private static ClassTransform noticing(String method, String ours) {
    return ClassTransform.transformingMethodBodies(
        model -> model.methodName().equalsString(method),
        new CodeTransform() {
          @Override
          public void atStart(CodeBuilder code) {
            code.invokestatic(OURS, ours, NOTICE);
          }

          @Override
          public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
          }
        });
  }

  private static void asking(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction call
        && call.owner().asSymbol().equals(FUTURE)
        && call.name().equalsString(GET)) {
      code.invokestatic(OURS, "value", call.typeSymbol().insertParameterTypes(0, FUTURE));
    } else {
      code.with(element);
    }
  }
}
