"""Measures designs on this processor, in processes of their own, and holds the model against it."""

from launcher import java, words
from launcher.errors import UserError
from launcher.setup import prepare

NAME = "measure"
HELP = "measure designs on this processor, beside the model"


def configure(parser):
    add = parser.add_argument
    add(
        "--designs", metavar="A,B", type=words.designs,
        help="names, or .S files; default: all that bring every call back",
    )
    add("--workload", metavar="W,...", type=words.workloads, help="as for sweep; default: the recordings")
    add(
        "--traced", metavar="SHARE,...", type=words.shares,
        help="shares of calls under ptrace in a workload, 0 to 1; default: 0,0.5",
    )
    add("--quick", action="store_true", help="eight processes, single paths only")
    add(
        "--native-own", action="store_true",
        help="also run designs of your own on this processor, checked in the emulator first",
    )
    add(
        "--sequences", action="store_true",
        help="time the short sequences that the profile's rules are set by, instead",
    )
    add("--seed", metavar="N", type=words.seed, help="of layouts, order and workloads; default: 1")
    add("--format", choices=("text", "csv", "json"), help="default: text")
    add(
        "--with-model", action="store_true",
        help="with --format csv: the model's figures in columns behind the record's",
    )
    add("--out", metavar="FILE", type=words.writable_file, help="write the record here, as csv")
    add(
        "--from", metavar="FILE,...", type=words.readable_files,
        help="measure nothing: compare the model with this record; several: merge them",
    )


def run(options):
    own = [word for word in (options.designs or "").split(",") if word.endswith(".S")]
    if own and not options.native_own:
        raise UserError(f"'{own[0]}' is not a shipped design: --native-own runs it on this processor")
    if options.with_model and options.format != "csv":
        raise UserError("--with-model goes with --format csv: text and json hold the model's figures anyway")
    if options.with_model and (options.sequences or "," in (getattr(options, "from") or "")):
        raise UserError("--with-model goes with one record, neither with several nor with --sequences")
    return java.run(prepare(), NAME, *options.argv)
