"""What waits take, measured in turns: whatever else the machine does comes to all of them alike."""

import subprocess
import time
from collections.abc import Callable, Collection, Mapping

from launcher.errors import StepFailed


def take(waits: Mapping[str, Callable[[], None]], rounds: int) -> dict[str, list[float]]:
    """Seconds of each, one after the other in each round."""
    taken: dict[str, list[float]] = {name: [] for name in waits}
    for _ in range(rounds):
        for name, wait in waits.items():
            began = time.perf_counter()
            wait()
            taken[name].append(time.perf_counter() - began)
    return taken


def ended(command: list[str], codes: Collection[int] = (0,)) -> None:
    """Runs a command to its end; raises StepFailed unless that was with one of these exit codes."""
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if done.returncode not in codes:
        raise StepFailed(f"'{' '.join(command)}' ended with {done.returncode}")
