package entrylab.machine;

/**
 * What mitigations left behind at the end of a run, and saw to while it lasted.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(TaskCall.of(39, 0).entry(0, 1)).protection().userTables());
 * }
 * }</pre>
 *
 * @param userTables whether the program's own page tables are in use; true where there is but one
 *     set
 * @param restricted whether SPEC_CTRL restricts indirect branches (IBRS)
 * @param restrictedInC whether it did so at every call of C
 */
public record Protection(boolean userTables, boolean restricted, boolean restrictedInC) {}
