"""Counts designs x workloads x traced shares, models their cycles, and prints the result."""

from launcher import java, sweeping, words
from launcher.errors import UserError
from launcher.setup import prepare

NAME = "sweep"
HELP = "compare designs over workloads and traced shares"
KEPT = sweeping.KEPT


def configure(parser):
    sweeping.configure(parser)
    parser.add_argument(
        "--schedule", metavar="TASK:KIND@FROM-TO,...", type=words.schedule,
        help="trace these tasks (numbers from 0, or all) in these ways, from one call to another, in place of shares",
    )
    parser.add_argument(
        "--stacks", metavar="N", type=words.stacks,
        help="how many tasks have a stack and thread_info of their own; default: 1",
    )
    parser.add_argument(
        "--call-depth", metavar="N", type=words.call_depth,
        help="frames of the user program that a call returns through, which a shifted return stack mispredicts; "
        "default: 1; with --cpu",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=words.new_folder,
        help="keep the result there: text, CSV, and a manifest for ./lab reproduce"
    )
    parser.add_argument("--format", choices=("text", "csv", "json"), help="default: text")


def run(options):
    sweeping.check(options)
    if options.schedule and (options.traced or options.tracing):
        raise UserError("--schedule says who is traced and how: leave out --traced and --tracing")
    return java.run(prepare(), NAME, *options.argv)
