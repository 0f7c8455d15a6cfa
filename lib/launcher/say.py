"""What the launcher tells; on stderr, so that results on stdout can be piped."""

import sys


def say(message: str) -> None:
    print(f"lab: {message}", file=sys.stderr, flush=True)
