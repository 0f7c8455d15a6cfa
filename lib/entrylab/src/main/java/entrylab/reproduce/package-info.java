/**
 * Where a result comes from, kept beside it; and running it again to see whether it comes back.
 *
 * <p>Start at {@link entrylab.reproduce.Manifest}.
 *
 * <p>A manifest is a JSON object; there are two kinds:
 *
 * <pre>
 * sweep   = format provenance result          {@link entrylab.reproduce.SweepManifest}
 * command = format "kind": "command" words options exitCode origin results
 *                                             {@link entrylab.reproduce.CommandManifest}
 * format     = 2
 * provenance = commit versions settings options inputs
 * origin     = commit versions inputs
 * input, result = { "name": FILE, "sha256": SUM }   beside the manifest, or shipped
 * </pre>
 *
 * <pre>{@code
 * Path manifest = SweepManifest.keep(Path.of("kept"), "sweep", result);
 * Reproduction.of(manifest).identical();
 * }</pre>
 */
package entrylab.reproduce;
