package entrylab.machine;

/**
 * Segment state that entry code is responsible for.
 *
 * @param code selector in CS
 * @param stack selector in SS
 * @param gsBase the active GS base
 */
public record Segments(int code, int stack, long gsBase) {
  /** The GS base of the user program. */
  public static final long USER_GS_BASE = 0x7000_0000L;
}
