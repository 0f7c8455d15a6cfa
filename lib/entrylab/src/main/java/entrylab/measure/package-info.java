/**
 * The designs' own sources run in ring 3 on the host CPU, in a process of their own, and held
 * against the model.
 *
 * <p>Start at {@link entrylab.measure.Measure}.
 *
 * <pre>{@code
 * ./lab measure --out mine.csv        # on this processor
 * ./lab measure --from mine.csv       # the model held against it
 * }</pre>
 */
package entrylab.measure;
