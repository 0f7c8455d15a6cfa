"""Measures how fast the model runs, against what the host really executes; or what the Unicorn binding costs."""

from argparse import ArgumentTypeError

from launcher import benchmarks, java, words
from launcher.errors import UserError
from launcher.setup import prepare
from launcher.suggest import unknown

NAME = "bench"
HELP = "measure how fast the model runs, against what the host really executes"

MODEL = "model"

BY_JMH = {
    "jmh": (r"^entrylab\.bench\.(SimulatorRuns|HostGetppid)\.", benchmarks.WARMER),
    "unicorn": (r"^unicorn\.", benchmarks.SHORT),
}
"""What JMH matches the names of its benchmarks with, and how long it runs each."""


def subject(word: str) -> str:
    if word not in (MODEL, *BY_JMH):
        raise ArgumentTypeError(unknown("benchmark", word, (MODEL, *BY_JMH)))
    return word


def configure(parser):
    add = parser.add_argument
    add(
        "subject", metavar="model|jmh|unicorn", nargs="?", default=MODEL, type=subject,
        help="the model; the same and the host's getppid on more workloads, by JMH; or the Unicorn binding's "
        "calls and events, by JMH; each some two minutes; default: model",
    )
    add("--cpu", metavar="NAME", type=words.cpu, help="the CPU to model; default: haswell")
    add("--workload", metavar="NAME", type=words.recording, help="the recording to run; default: git-status")
    add("--rounds", metavar="N", type=words.small_count, help="how often everything is measured; default: 9")


def run(options):
    if options.subject in BY_JMH:
        if options.argv != [options.subject]:
            raise UserError(f"'{options.subject}' stands alone: --cpu, --workload and --rounds are the model's")
        return benchmarks.run(prepare(), *BY_JMH[options.subject])
    # The library's command knows the model alone.
    return java.run(prepare(), NAME, *remaining(options.argv))


def remaining(argv: list[str]) -> list[str]:
    """The words without the subject; no option has a value of that name."""
    return [word for word in argv if word != MODEL]
