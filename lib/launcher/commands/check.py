"""Looks for what is wrong with designs, shipped or one's own: exit code 1 if anything is."""

from launcher import java, keeping, words
from launcher.errors import UserError
from launcher.setup import prepare

NAME = "check"
HELP = "look for what is wrong with designs, or with your own .S file"


def configure(parser):
    keeping.configure(parser)
    add = parser.add_argument
    add(
        "designs", nargs="*", metavar="DESIGN|FILE.S", type=words.design,
        help="a shipped design, or a file; of more than one a table; default: all shipped",
    )
    add("--x32", choices=("on", "off"), help="whether the table has the x32 block; default: on")
    add("--format", choices=("text", "json"), help="default: text")
    add("--deep", action="store_true", help="all combinations of work flags; more sequences")
    add(
        "--mutants", action="store_true",
        help="break one instruction of a clean design at a time; tell where something is found, and why the"
        " other mutants are no faults; x32 off unless told",
    )
    add(
        "--max-instructions", metavar="N", type=words.instructions,
        help="of one syscall before it counts as endless; default: 5000, --deep: 20000",
    )
    add("--max-seconds", metavar="S", type=words.seconds, help="of assembling and searching; default: 60, --deep: 600")
    add("--max-memory", metavar="MIB", type=words.mebibytes, help="of the assembler and the linker; default: 1024")
    add("--seed", metavar="N", type=words.seed, help="of everything random; default: 1")


def run(options):
    words.check_once(options.designs, "design")
    if options.mutants and (options.max_instructions or options.max_seconds or options.max_memory):
        raise UserError("--max-...: not with --mutants, which has a budget of its own")
    return java.run(prepare(), NAME, *options.argv)
