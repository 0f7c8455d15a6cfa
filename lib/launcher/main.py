"""Runs one command: the launcher's own here, all others in Java, which takes this process's place.

Imports little, for every command waits for it: what only some need is imported where they begin. For the same
reason Python starts without its site packages, and looks for them when a command is the launcher's own.
"""

import os
import site
import sys

from launcher import ready
from launcher.errors import EXIT_INTERRUPTED, EXIT_USER, StepFailed, UserError
from launcher.say import say

OWN = {
    "run": "Execute the notebooks (the main job).",
    "test": "Everything CI checks.",
    "open": "Open JupyterLab on the notebooks.",
    "doctor": "Tell what was found, what is missing, and the fix for each.",
    "bench": "Measure how fast the model runs, the Unicorn binding, or the start of a command.",
}
"""What must happen outside of Java, each a module of commands; all other words go to the library as they are."""

MODEL = ["bench", "model"]
"""What the library measures itself, and measures unless told."""

SHORT = {"designs", "--help", "-h"}
"""Words of commands that compute so little that optimised code would come too late."""

QUICK = ("-XX:TieredStopAtLevel=1",)

CACHE = "-XX:AOTCache="
"""Brings along which code ran often in a few short commands. A rate that is measured for long is that of code compiled
by what it does itself: with the cache, recorded calls came at 0.6 to 0.9 of that."""

HELP = ([], ["--help"], ["-h"])

NOTHING_KEPT = "nothing of it is kept; the same command begins anew"
"""What an interrupted command leaves, unless it has a `KEPT` of its own."""

SET_UP_KEPT = "what is set up is kept; the same command goes on with the rest"


def main(argv: list[str]) -> int:
    kept = SET_UP_KEPT
    try:
        if is_own(argv):
            site.main()
            from launcher import own

            command = own.command(argv[0])
            kept = getattr(command, "KEPT", NOTHING_KEPT)
            code = own.run(command, argv)
            sys.stdout.flush()
            return code
        return library(["bench", *argv[2:]] if argv[:2] == MODEL else argv)
    except UserError as error:
        say(str(error))
        return EXIT_USER
    except StepFailed as failure:
        say(str(failure))
        return failure.code
    except KeyboardInterrupt:
        say(f"interrupted: {kept}")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our stdout went away (`| head`): nothing left to tell it.
        leave_stdout()
        return 1
    except OSError as failure:
        # A full disk, a folder that may not be written: where in our code it was met helps nobody.
        say(f"cannot use '{failure.filename}': {failure.strerror}" if failure.filename else
            f"cannot write the output: {failure.strerror}")
        leave_stdout()
        return EXIT_USER


def leave_stdout() -> None:
    """Lets Python's last flush write what nobody gets to nowhere, instead of telling of it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_own(argv: list[str]) -> bool:
    """Whether the launcher carries a command out itself; the model's speed is measured by the library."""
    if argv[:1] == ["bench"]:
        return len(argv) > 1 and not argv[1].startswith("-") and argv[:2] != MODEL
    return argv[:1] != [] and argv[0] in OWN


def library(argv: list[str]) -> int:
    """Runs a command of the library in this process's place; sets up first what is missing."""
    found = ready.command()
    if argv in HELP:
        print_own()
        if found is None:
            print("  and others, which ./lab --help lists when the clone is set up: ./lab doctor does that")
            sys.stdout.flush()
            return 0
    if found is None:
        site.main()
        from launcher.setup import prepare

        found = prepare().command()
    words, env = found
    words = fitting(words, argv)
    sys.stdout.flush()
    terminal = f"-Dentrylab.terminal={str(sys.stderr.isatty()).lower()}"
    columns = f"-Dentrylab.columns={os.get_terminal_size(sys.stderr.fileno()).columns or 80 if sys.stderr.isatty() else 80}"
    own = f"-Dentrylab.launcher={','.join(OWN)}"
    os.execve(words[0], [words[0], terminal, columns, own, *words[1:], *argv], {**os.environ, **env})


def fitting(words: list[str], argv: list[str]) -> list[str]:
    """The JVM's words as fit for a command: compiled little if it is short, by itself alone if it is measured."""
    if argv[:1] == ["bench"]:
        return [word for word in words if not word.startswith(CACHE)]
    return [words[0], *QUICK, *words[1:]] if set(argv) & SHORT else words


def print_own() -> None:
    print("usage: ./lab COMMAND ...\n\nA lab for x86-64 syscall entry code.\n\ncommands:")
    for name, does in OWN.items():
        print(f"  {name:12} {does}")
