"""Steps of the set-up that are made at the same time, and how far they are while somebody waits for them."""

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from launcher import children
from launcher.say import say

EVERY = 10
"""Seconds between two lines about how far it is."""

MEGA = 1_000_000

LAST = 0.97
"""Share of what comes from which on the rest is work on it: sizes differ a little by machine."""


@dataclass(frozen=True)
class Step:
    """Something that takes minutes on a bare machine."""

    what: str
    """What comes from elsewhere, such as "Python packages"."""
    run: Callable[[], None]
    folder: Path
    """What comes is put there."""
    comes_to: int
    """Bytes that the folder grows by when nothing is at hand, as measured once."""
    then: str
    """What is done when all has come, such as "building the library"."""


@dataclass
class Watched:
    """A step while it runs."""

    step: Step
    before: int
    ended: bool = False

    def run(self, go: threading.Event) -> None:
        """Begins when all may: a thread that an interrupt kept from being waited for begins nothing."""
        go.wait()
        children.check()
        try:
            self.step.run()
        finally:
            self.ended = True

    def told(self) -> str:
        """How much has come, or what is done with it."""
        come = max(0, size(self.step.folder) - self.before)
        if come < MEGA or come >= LAST * self.step.comes_to:
            return self.step.then
        return f"{self.step.what} {come // MEGA} of {self.step.comes_to // MEGA} MB"


def together(*steps: Step) -> None:
    """Runs the steps at the same time; when all have ended, raises what the first of them that failed raised."""
    watched = [Watched(step, size(step.folder)) for step in steps]
    go, over = threading.Event(), threading.Event()
    watch = threading.Thread(target=tell, args=(watched, over), daemon=True)
    with ThreadPoolExecutor(len(steps)) as pool:
        try:
            runs = [pool.submit(one.run, go) for one in watched]
            watch.start()
            go.set()
            for run in runs:
                run.exception()
        except BaseException:
            # Leaving the pool waits for its threads, which would go on with their next programs.
            children.stop()
            raise
        finally:
            go.set()
            over.set()
    for run in runs:
        run.result()


def tell(watched: list[Watched], over: threading.Event) -> None:
    began = time.monotonic()
    while not over.wait(EVERY):
        parts = [one.told() for one in watched if not one.ended]
        if parts:
            say(f"set-up, {time.monotonic() - began:.0f} s: " + "; ".join(parts))


def size(folder: Path) -> int:
    """Bytes of the files below a folder, of those that are there at the moment."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(path, name)).st_size
            except OSError:
                # Gone since the folder was read.
                continue
    return total
