"""Runs one sub-command and turns every failure into one line and an exit code."""

import os
import sys

from launcher import arguments
from launcher.errors import EXIT_USER, StepFailed, UserError
from launcher.say import say

EXIT_INTERRUPTED = 130
"""What shells give for SIGINT: 128 + 2."""


NOTHING_KEPT = "nothing of it is kept; the same command begins anew"
"""What an interrupted command leaves, unless it has a `KEPT` of its own."""


def main(argv: list[str]) -> int:
    command = None
    try:
        command, options = arguments.parse(argv)
        return command.run(options) if command else 0
    except UserError as error:
        say(str(error))
        return EXIT_USER
    except StepFailed as failure:
        say(str(failure))
        return failure.code
    except KeyboardInterrupt:
        say(f"interrupted: {getattr(command, 'KEPT', NOTHING_KEPT)}")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our stdout went away (`| head`): nothing left to tell it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
