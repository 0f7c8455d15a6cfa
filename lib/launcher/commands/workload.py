"""Tells what a log of strace or perf trace holds."""

from launcher import java, words
from launcher.setup import prepare

NAME = "workload"
HELP = "tell what a log of strace or perf trace, or a csv, holds"


def configure(parser):
    add = parser.add_argument
    add(
        "files", metavar="FILE", nargs="+", type=words.log,
        help="the log, packed or not; several, or the folder of strace -ff, are one log; - is standard input; "
        "a shipped workload's name",
    )
    add("--format", choices=("text", "csv", "json"), help="default: text")
    add("--x32", choices=("on", "off"), help="whether the table has the x32 block; default: on")
    add(
        "--marked", choices=("merge", "with-iopl"),
        help="which version of the marked list; default: merge",
    )
    add("--aliases", choices=("on", "off"), help="whether newer names count as older ones; default: on")
    add("--save", metavar="OUT", help="write the calls without paths and arguments")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
