"""Holds the cycle model against published figures, trivial baselines and llvm-mca beside it."""

from launcher import java, keeping, words
from launcher.setup import prepare

NAME = "accuracy"
HELP = "hold the cycle model against published figures"


def configure(parser):
    keeping.configure(parser)
    add = parser.add_argument
    add("--cpu", metavar="A,B", type=words.cpus, help="only these; default: all that are no ablations")
    add("--format", choices=("text", "csv"), help="default: text")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
