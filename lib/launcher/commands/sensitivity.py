"""Tells whether the fastest design stays the fastest when uncertain constants are varied."""

from launcher import java, keeping, placing, sweeping, words
from launcher.errors import UserError
from launcher.setup import prepare

NAME = "sensitivity"
HELP = "tell whether the fastest design hangs on constants that nobody knows for sure"
KEPT = sweeping.KEPT


def configure(parser):
    keeping.configure(parser)
    add = parser.add_argument
    add(
        "--designs", metavar="A,B", type=words.designs,
        help="two or more names or .S files; default: v4.4 and the three of the thread",
    )
    add("--workload", metavar="W,...", type=words.workloads, help="as in sweep; default: git-status and a mix with clone")
    add("--traced", metavar="SHARE,...", type=words.shares, help="shares of traced syscalls, 0 to 1; default: 0,0.1,1")
    add(
        "--tracing", choices=("ptrace", "seccomp", "audit", "tracepoint"),
        help="what traced means; default: ptrace",
    )
    add("--cpu", metavar="A,B", type=words.cpus, help="names, or .cpu files; default: haswell")
    add(
        "--pollution", metavar="BYTES,...", type=words.pollutions,
        help="what the user program touches between two calls; default: 0",
    )
    add(
        "--cost", choices=("dispatch", "whole"),
        help="cycles of the dispatch only, or with costs of handlers and tracing, varied too; default: dispatch",
    )
    add("--syscalls", metavar="N", type=words.count, help="how many each point issues; default: 3000")
    add("--seed", metavar="N", type=words.seed, help="of everything random")
    placing.configure(parser)


def run(options):
    placing.check(options)
    if options.designs is not None and "," not in options.designs:
        raise UserError("--designs: one alone has nothing to be faster than")
    return java.run(prepare(), NAME, *options.argv)
