package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;

/** What decoders, microcode or the micro-op cache have delivered in one cycle, and may yet. */
final class DeliveryCycle {
  private final int decoders;
  private final int decodedUops;
  private final int simpleUops;
  private final int complexUops;
  private final int cachedUops;
  private final int sequencerSwitch;
  private final int sequencedUops;
  private int uops;
  private int instructions;

  DeliveryCycle(Cpu cpu) {
    decoders = cpu.count(Parameter.DECODE_WIDTH);
    simpleUops = cpu.count(Parameter.DECODE_SIMPLE);
    complexUops = cpu.count(Parameter.DECODE_COMPLEX);
    decodedUops = decoders * simpleUops;
    cachedUops = cpu.count(Parameter.UOP_CACHE_WIDTH);
    sequencerSwitch = cpu.count(Parameter.MICROCODE_SWITCH);
    sequencedUops = cpu.count(Parameter.MICROCODE_WIDTH);
  }

  /** A fresh cycle begins. */
  void fresh() {
    uops = 0;
    instructions = 0;
  }

  /** Whether something was delivered in it. */
  boolean begun() {
    return uops > 0;
  }

  /** Whether an instruction is microcode: more micro-ops than any decoder makes. */
  boolean isMicrocode(Op op) {
    return op.fused() > complexUops;
  }

  /** Whether the micro-op cache can deliver no more. */
  boolean cacheIsDone() {
    return uops == cachedUops;
  }

  /** The micro-op cache delivers a micro-op. */
  void cached() {
    uops++;
  }

  /** Whether no decoder is left that can take an instruction. */
  boolean decodersAreDone(Op op) {
    boolean needsFirst = op.fused() > simpleUops;
    boolean full =
        instructions == decoders || uops + op.fused() > Math.max(decodedUops, op.fused());
    return full || needsFirst && instructions > 0;
  }

  /** A decoder takes an instruction. */
  void decoded(Op op) {
    uops += op.fused();
    instructions++;
  }

  /**
   * The sequencer delivers an instruction: a switch to it, its width of micro-ops a cycle, and a
   * fresh cycle after it.
   *
   * @param legacy whether the decoders go on behind it, not the micro-op cache
   * @return cycles until its last micro-op
   */
  int sequenced(Op op, boolean legacy) {
    int cycles = (op.fused() + sequencedUops - 1) / sequencedUops;
    int all = (uops > 0 ? 1 : 0) + sequencerSwitch + cycles - 1;
    uops = legacy ? Math.max(cachedUops, decodedUops) : cachedUops;
    instructions = decoders;
    return all;
  }
}
