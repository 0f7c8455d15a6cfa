"""Programs that steps of the set-up run, so that an interrupt ends all of them, whichever thread waits for them."""

import os
import signal
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from launcher.errors import StepFailed

_lock = threading.Lock()
_running: set[subprocess.Popen] = set()
_stopped = False


def run(command: list[str], env: Mapping[str, str], stdout: int, cwd: Path | None = None) -> int:
    """Runs a program to its end and gives its exit code; raises StepFailed once all have been stopped."""
    with _lock:
        check()
        # A group of its own, so that what it began ends with it.
        child = subprocess.Popen(command, env=env, stdout=stdout, cwd=cwd, start_new_session=True)
        _running.add(child)
    try:
        return child.wait()
    except BaseException:
        end(child)
        raise
    finally:
        with _lock:
            _running.discard(child)


def check() -> None:
    """Raises StepFailed once all have been stopped."""
    if _stopped:
        raise StepFailed("interrupted")


def stop() -> None:
    """Ends those that run, and lets none begin any more."""
    global _stopped
    with _lock:
        _stopped = True
        for child in _running:
            end(child)


def end(child: subprocess.Popen) -> None:
    try:
        os.killpg(child.pid, signal.SIGTERM)
    except ProcessLookupError:
        # It has ended by itself.
        return
