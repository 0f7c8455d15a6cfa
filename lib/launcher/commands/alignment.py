"""Tells what aligning entry points or all functions to larger boundaries is worth."""

from launcher import java, keeping, sweeping, words
from launcher.setup import prepare

NAME = "alignment"
HELP = "tell what aligning entry points or all functions to 32 and 64 bytes is worth"
KEPT = sweeping.KEPT


def configure(parser):
    keeping.configure(parser)
    add = parser.add_argument
    add("--designs", metavar="A,B", type=words.designs, help="names, or .S files; default: merged-v4.6")
    add("--cpu", metavar="A,B", type=words.cpus, help="names, or .cpu files; default: haswell")
    add("--workload", metavar="W", type=words.workloads, help="as in sweep, one; default: getpid")
    add("--syscalls", metavar="N", type=words.count, help="how many each point issues; default: 4096")
    add("--placements", metavar="N", type=words.placements, help="placements of text and tables, 2 to 64; default: 16")
    add("--seed", metavar="N", type=words.seed, help="of everything random")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
