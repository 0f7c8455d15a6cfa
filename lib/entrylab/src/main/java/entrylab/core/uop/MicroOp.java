package entrylab.core.uop;

/**
 * One unfused micro-op.
 *
 * @param latency cycles; of a load, 0: the memory system decides
 * @param ports bit mask over {@link Ports}
 * @param takenPorts the ports of a branch that is taken
 */
public record MicroOp(MicroOpRole role, int latency, int ports, int takenPorts) {

  /** Reads {@code X3@1}: role, latency if not 1, and ports; {@code B@06/6}: ports if taken. */
  static MicroOp parse(String text, RowNumbers numbers) {
    int at = text.indexOf('@');
    if (at < 1 || at == text.length() - 1) {
      throw new IllegalArgumentException("'" + text + "' is no micro-op like X@0156 or L@23");
    }
    MicroOpRole role = MicroOpRole.of(text.charAt(0));
    int latency = at > 1 ? numbers.read(text.substring(1, at)) : role == MicroOpRole.LOAD ? 0 : 1;
    String[] ports = text.substring(at + 1).split("/");
    return new MicroOp(role, latency, Ports.mask(ports[0]), Ports.mask(ports[ports.length - 1]));
  }
}
