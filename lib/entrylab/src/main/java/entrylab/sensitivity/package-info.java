/**
 * Which results hang on constants that nobody knows for sure.
 *
 * <p>Start at {@link entrylab.sensitivity.Sensitivity}.
 *
 * <pre>{@code
 * Sensitivity.of(sweep).on(Cpus.get("haswell")).run(); // who is fastest, constant by constant
 * }</pre>
 */
package entrylab.sensitivity;
