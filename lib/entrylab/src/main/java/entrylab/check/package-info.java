/**
 * Is a design correct? Invariants that every design must keep, the search for the shortest way to
 * see one broken, and the contract of its table entries.
 *
 * <p>Start at {@link entrylab.check.Check}:
 *
 * <pre>{@code
 * DesignFindings found = Check.all(Designs.get("rsp-check"));
 * found.violations().forEach(broken -> System.out.println(broken.sentence()));
 * }</pre>
 *
 * <p>The families, each knowing those before it: {@code behaviour} (what handlers and tracers do),
 * {@code scenario} (what is tried), {@code evidence} (what was seen), {@code invariant}, {@code
 * contract} (calls from C), {@code search}, {@code report}, {@code mutation} (how good the checker
 * is).
 */
package entrylab.check;
