"""Keeps two ./lab that start at once from setting up over each other."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from launcher.paths import BUILD
from launcher.say import say


@contextmanager
def setup_lock() -> Iterator[None]:
    BUILD.mkdir(exist_ok=True)
    with open(BUILD / "setup.lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another ./lab is setting up here; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
