"""Prints when each instruction of one syscall passed each stage, and what it waited for."""

from launcher import java, words
from launcher.errors import UserError
from launcher.setup import prepare

NAME = "timeline"
HELP = "print why each instruction of a syscall was late, on a modelled CPU"


def configure(parser):
    add = parser.add_argument
    add("design", metavar="DESIGN|FILE.S", type=words.design, help="a shipped design, or a file")
    add("syscall", metavar="SYSCALL", type=words.syscall, help="a name or a number")
    add("--cpu", metavar="NAME", type=words.cpu, help="a profile of data/cpus, or a .cpu file; default: haswell")
    add("--against", metavar="DESIGN", type=words.design, help="another design, to be put beside the first")
    add("--traced", action="store_true", help="by a traced task")
    add(
        "--tracing", choices=("ptrace", "seccomp", "audit", "tracepoint"),
        help="what traced means; default: ptrace",
    )
    add("--flags", metavar="WORD", type=words.flags, help="the task's work flags as a number, such as 0x101")
    add(
        "--pollution", metavar="BYTES", type=words.pollution,
        help="what the program touches between two calls; default: 0, all is warm",
    )
    add("--x32", choices=("on", "off"), help="whether the table has the x32 block; default: on")
    add(
        "--marked", choices=("merge", "with-iopl"),
        help="which version of the marked list; default: merge",
    )
    add("--placement", metavar="K", type=words.placement, help="text and tables at the K-th placement of the seed; default: 0, as linked")
    add(
        "--placements", metavar="N", type=words.placements,
        help="at so many placements, up to 64: what the call takes at each, which instruction decides, and the "
        "worst and the best side by side",
    )
    add("--seed", metavar="N", type=words.seed, help="of the placements; default: 1")
    add("--format", choices=("text", "json"), help="default: text")


def run(options):
    if options.flags is not None and options.traced:
        raise UserError("--flags and --traced: one or the other")
    if options.against is not None and options.format == "json":
        raise UserError("--against has no JSON form: ask for each design")
    return java.run(prepare(), NAME, *options.argv)
