"""Counts designs x workloads x traced shares, models their cycles, and prints the result."""

from launcher import java, sweeping, words
from launcher.setup import prepare

NAME = "sweep"
HELP = "compare designs over workloads and traced shares"
KEPT = sweeping.KEPT


def configure(parser):
    sweeping.configure(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=words.new_folder,
        help="keep the result there: text, CSV, and a manifest for ./lab reproduce"
    )
    parser.add_argument("--format", choices=("text", "csv", "json"), help="default: text")


def run(options):
    sweeping.check(options)
    return java.run(prepare(), NAME, *options.argv)
