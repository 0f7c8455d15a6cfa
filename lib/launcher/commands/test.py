"""Runs everything CI checks and sums it up."""

from launcher import suite
from launcher.setup import prepare


def configure(parser):
    parser.add_argument(
        "--only", metavar="STEP,...", type=suite.word, help="some of: " + ", ".join(suite.STEPS)
    )


def run(options):
    setup = prepare(charts=True)
    return suite.run(setup, options.only or list(suite.STEPS))
