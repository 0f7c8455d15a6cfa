"""Puts the thread's claims to the test and prints the verdicts."""

from launcher import java, keeping, words
from launcher.setup import prepare

NAME = "claims"
HELP = "put the thread's claims to the test"


def configure(parser):
    keeping.configure(parser)
    parser.add_argument(
        "claims", nargs="?", metavar="C8,...", type=words.claims, help="numbers of claims; default: all"
    )
    parser.add_argument("--format", choices=("text", "json"), help="default: text")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
