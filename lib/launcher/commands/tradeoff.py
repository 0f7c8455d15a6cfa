"""Weighs cycles against memory on real workloads, and tells where a larger design breaks even."""

from launcher import java, keeping, placing, sweeping, words
from launcher.setup import prepare

NAME = "tradeoff"
HELP = "weigh cycles against memory on real workloads"
KEPT = sweeping.KEPT


def configure(parser):
    keeping.configure(parser)
    add = parser.add_argument
    add("--designs", metavar="A,B", type=words.designs, help="names, or .S files; default: the four of the thread")
    add("--workload", metavar="W,...", type=words.workloads, help="as of sweep; default: the recordings")
    add("--cpu", metavar="A,B", type=words.cpus, help="names, or .cpu files; default: haswell")
    add(
        "--page-price", metavar="CYCLES", type=words.price,
        help="what a page costs, in cycles per second; default: its 64 lines from memory, once a second",
    )
    add("--break-even", action="store_true", help="where the larger design breaks even, by sweeping; takes longer")
    add("--seed", metavar="N", type=words.seed, help="of everything random")
    placing.configure(parser)
    add("--format", choices=("text", "csv", "json"), help="default: text")


def run(options):
    placing.check(options)
    return java.run(prepare(), NAME, *options.argv)
