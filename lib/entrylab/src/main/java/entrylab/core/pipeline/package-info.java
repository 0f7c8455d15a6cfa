/**
 * The out-of-order core: what one trace costs, given what its caches and predictors answered.
 *
 * <p>Start at {@link entrylab.core.pipeline.OutOfOrderCore}.
 *
 * <pre>{@code
 * CompiledTrace trace = new TraceCompiler(cpu, UnknownForm.REFUSE).compile(path);
 * trace.events(); // what caches and predictors must answer before the core can time it
 * }</pre>
 */
package entrylab.core.pipeline;
