"""Records what real kernels do on each call: its words are read by the library."""

import argparse

from launcher import java
from launcher.setup import prepare

NAME = "kernel"
HELP = "record what real kernels do on each call"


def configure(parser):
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="record|show ...", help="see ./lab kernel record")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
