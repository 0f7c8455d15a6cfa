"""Finds out whether somebody else runs Maven in this clone, in another terminal or from an editor: it knows nothing of
the lock that ./lab takes."""

import os
import time
from pathlib import Path

from launcher.say import say

PROCESSES = Path("/proc")
"""Where Linux tells of them; elsewhere none is found, and nobody waits."""

ROOM = "-Dmaven.multiModuleProjectDirectory="
"""What the JVM of every Maven is started with: the folder of the topmost pom.xml."""

LOOK = 0.5
"""Seconds between two looks at whether it has ended: no process tells one that is not its parent."""


def mavens(folder: Path) -> list[int]:
    """Processes that are Maven at work on the folder, but for those that we were started by, which wait for us."""
    own = ancestors()
    return [process for process in processes() if process not in own and works_on(process, folder)]


def wait(folder: Path) -> None:
    """Waits until no Maven is at work on the folder; one that dies is gone, so nothing can hold us for good."""
    said = False
    while found := mavens(folder):
        if not said:
            say(f"Maven is at work in {folder.name}/ (process {found[0]}); waiting for it to end")
            said = True
        time.sleep(LOOK)


def processes() -> list[int]:
    try:
        return sorted(int(entry.name) for entry in os.scandir(PROCESSES) if entry.name.isdigit())
    except OSError:
        return []


def works_on(process: int, folder: Path) -> bool:
    try:
        words = (PROCESSES / str(process) / "cmdline").read_bytes().split(b"\0")
    except OSError:
        # It has ended since.
        return False
    rooms = [os.fsdecode(word).removeprefix(ROOM) for word in words if word.startswith(ROOM.encode())]
    return any(os.path.realpath(room) == os.path.realpath(folder) for room in rooms)


def ancestors() -> set[int]:
    """This process, and those that it was started by."""
    found, process = {os.getpid()}, os.getppid()
    while process > 0 and process not in found:
        found.add(process)
        process = parent(process)
    return found


def parent(process: int) -> int:
    try:
        told = (PROCESSES / str(process) / "stat").read_text()
    except OSError:
        return 0
    # The name before, in parentheses, may hold anything.
    return int(told.rpartition(")")[2].split()[1])
