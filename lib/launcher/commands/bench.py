"""Measures how fast the model runs, against what the host really executes."""

from launcher import java, words
from launcher.setup import prepare

NAME = "bench"
HELP = "measure how fast the model runs, against what the host really executes"


def configure(parser):
    add = parser.add_argument
    add("--cpu", metavar="NAME", type=words.cpu, help="the CPU to model; default: haswell")
    add("--workload", metavar="NAME", type=words.recording, help="the recording to run; default: git-status")
    add("--rounds", metavar="N", type=words.small_count, help="how often everything is measured; default: 9")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
