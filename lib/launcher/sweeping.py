"""The options that say what is swept, shared by the commands that sweep."""

from launcher import placing, words
from launcher.errors import UserError

KEPT = "the points that are done are kept in build/sweeps; the same command goes on from there"
"""What an interrupted sweep leaves."""


def configure(parser):
    add = parser.add_argument
    add("--designs", metavar="A,B", type=words.designs, help="names, or .S files; default: all")
    add(
        "--workload", metavar="W,...", type=words.workloads,
        help="recordings, syscalls (that one, repeated), mixes (mix:read=0.9+clone=0.1), logs of your "
        "own (a path), chain:W, independent:W, or W|W side by side; default: the recordings",
    )
    add("--traced", metavar="SHARE,...", type=words.shares, help="shares of traced syscalls, 0 to 1; default: 0,0.01,0.1,1")
    add("--all", action="store_true", help="model every CPU, at 21 traced shares from 0 to 1, where not said otherwise")
    add(
        "--tracing", choices=("ptrace", "seccomp", "audit", "tracepoint"),
        help="what traced means; default: ptrace",
    )
    add("--x32", choices=("on", "off"), help="whether the table has the x32 block; default: on")
    add("--ia32", choices=("on", "off"), help="whether the kernel has 32-bit callers (CONFIG_IA32_EMULATION); default: on")
    add("--audit", choices=("on", "off"), help="whether the kernel can audit syscalls (CONFIG_AUDITSYSCALL); default: on")
    add("--seccomp", choices=("on", "off"), help="whether the kernel has seccomp filters (CONFIG_SECCOMP); default: on")
    add(
        "--marked", choices=("merge", "with-iopl"),
        help="which version of the marked list; default: merge",
    )
    add(
        "--syscalls", metavar="N", type=words.count,
        help="how many each point issues; default: 100000 counted, and timed until the mean is known "
        "to 0.5 %% or a million are done",
    )
    add("--seed", metavar="N", type=words.seed, help="of everything random")
    placing.configure(parser)
    add(
        "--boundaries", metavar="ENTRY,FUNCTIONS,TABLES",
        help="bytes that entry text, functions and tables begin at multiples of; default: 16,16,64",
    )
    add("--cpu", metavar="A,B", type=words.cpus, help="model cycles on these: names, or .cpu files; default: count only")
    add(
        "--pollution", metavar="BYTES,...", type=words.pollutions,
        help="what the user program touches between two calls; default: 0; with --cpu",
    )
    add(
        "--cost", choices=("dispatch", "whole"),
        help="cycles of the dispatch only, or with stated costs of handlers and tracing; "
        "default: dispatch; with --cpu",
    )
    add(
        "--unknown-forms", choices=("refuse", "estimate"),
        help="instruction forms that a CPU's table lacks: refused, or estimated by their shape, which every "
        "result that they touch then says; default: refuse; with --cpu",
    )
    add(
        "--schedule", metavar="TASK:KIND@FROM-TO,...", type=words.schedule,
        help="trace these tasks (numbers from 0, or all) in these ways, from one call to another, in place of shares",
    )
    add(
        "--stacks", metavar="N", type=words.stacks,
        help="how many tasks have a stack and thread_info of their own; default: 1",
    )
    add(
        "--call-depth", metavar="N", type=words.call_depth,
        help="frames of the user program that a call returns through, which a shifted return stack mispredicts; "
        "default: 1; with --cpu",
    )
    add("--broken", choices=("refuse", "leave-out"), help="points where a design does not bring a call back; default: refuse")
    add("--costs", metavar="NAME=VALUE,...", help="other costs of handlers and tracers than data/costs; with --cpu")

def check(options):
    """Raises UserError where an option needs another one."""
    placing.check(options)
    for option in ("cost", "pollution", "unknown_forms", "call_depth", "costs"):
        if getattr(options, option, None) is not None and options.cpu is None and not getattr(options, "all", False):
            raise UserError(f"--{option.replace('_', '-')} needs a CPU to model: --cpu haswell")
    if options.schedule and (options.traced or options.tracing):
        raise UserError("--schedule says who is traced and how: leave out --traced and --tracing")
    if options.x32 == "off" and options.workload:
        words.check_native(options.workload)
