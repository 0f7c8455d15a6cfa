"""Holds two recorded kernels, two designs, or one of each against each other; the library reads the words."""

from launcher import java
from launcher.setup import prepare

NAME = "compare"
HELP = "hold two recorded kernels or designs against each other"


def configure(parser):
    add = parser.add_argument
    add("a", metavar="A", help="a record of build/kernels or a FILE.kernel, a design or a FILE.S")
    add("b", metavar="B", help="another")
    add("--calls", metavar="LIST", help="such as read,getppid+ptrace; default: getppid, of two kernels read and write, too")
    add("--cpu", metavar="NAME,...", help="profiles of data/cpus, or .cpu files; all: every one; default: haswell")
    add("--placements", metavar="N", help="how many to draw, 2 at least; default: 16")
    add("--seed", metavar="N", help="of the placements; default: 1")
    add("--parts", action="store_true", help="add a table by part: entry, handler, exit, work")
    add("--listing", action="store_true", help="add what only one of them executes")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
