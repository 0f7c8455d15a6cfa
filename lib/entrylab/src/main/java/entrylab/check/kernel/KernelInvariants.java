package entrylab.check.kernel;

import java.util.List;

/** All promises of a kernel's entry code, the most telling first. */
final class KernelInvariants {
  static final List<KernelInvariant> ALL =
      List.of(
          new KernelCanonicalReturn(),
          new KernelSysret(),
          new KernelPathEnds(),
          new KernelUserRegisters(),
          new KernelRegisterLeak(),
          new KernelUserSegments(),
          new KernelInterrupts(),
          new KernelWorkOnce(),
          new KernelTracedAlike());

  private KernelInvariants() {}
}
