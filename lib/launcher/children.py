"""Programs that steps of the set-up run, so that an interrupt ends all of them, whichever thread waits for them."""

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
        if _stopped:
            raise StepFailed("interrupted")
        child = subprocess.Popen(command, env=env, stdout=stdout, cwd=cwd)
        _running.add(child)
    try:
        return child.wait()
    finally:
        with _lock:
            _running.discard(child)


def stop() -> None:
    """Ends those that run, and lets none begin any more."""
    global _stopped
    with _lock:
        _stopped = True
        for child in _running:
            child.terminate()
