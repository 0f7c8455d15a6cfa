package entrylab.machine;

/**
 * Segment state that entry code is responsible for.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(TaskCall.of(39, 0).entry(0, 1)).segments().gsBase());
 * }
 * }</pre>
 *
 * @param code selector in CS
 * @param stack selector in SS
 * @param gsBase the active GS base
 */
public record SegmentState(int code, int stack, long gsBase) {
  /** The selector of 64-bit user code, __USER_CS. */
  public static final int USER_CODE = 0x33;

  /** The selector of the user's stack, __USER_DS. */
  public static final int USER_STACK = 0x2b;

  /** The GS base of the user program. */
  public static final long USER_GS_BASE = 0x7000_0000L;
}
