/**
 * What a thread's claims are, and what their experiments are made of.
 *
 * <p>Start at {@link entrylab.claims.experiment.Claim}. A call of the syscall table on a design is
 * a {@link entrylab.claims.experiment.ClaimCall}; two designs' cycles with every uncertain constant
 * at both ends are a {@link entrylab.claims.experiment.Contrast}.
 *
 * <pre>{@code
 * var getpid = Contrast.of(Designs.get("v4.4-stubs"), Designs.get("full-frame"), "getpid");
 * getpid.margins(); // by how much the second takes more, at the least and at the most
 * }</pre>
 */
package entrylab.claims.experiment;
