package unicorn;

/**
 * A hook on one special instruction. Which sub-interface fits is a matter of the instruction: see
 * {@link Unicorn#hook_add(InstructionHook, int, long, long, Object)}.
 */
public interface InstructionHook extends Hook {}
