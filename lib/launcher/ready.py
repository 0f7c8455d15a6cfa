"""What a clone that is set up needs to run the library, found without any work: kept by the set-up, and believed for
as long as nothing that it was made from has changed.

Nothing is hashed: sizes and times of all sources are compared. The time of a file's last change of state is among
them, which a copy cannot set back. Imports little, for every command waits for it.
"""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FILE = os.path.join(ROOT, "build", "stamps", "ready")

BETWEEN = "\f"
"""Between the parts of the file; in no path and no setting."""

ASKED = ("JAVA_HOME", "PATH", "CONDA_PREFIX", "HOME", "UNICORN_LIBRARY", "MAVEN_OPTS")
"""What of the environment the set-up looks at."""

SKIPPED = ("__pycache__", "target", "test", "expected")
"""Folders that the library is not made of; "test" is one beside src/main, "expected" one of data."""


def command() -> tuple[list[str], dict[str, str]] | None:
    """How the library is run, and with which changes to the environment; None unless all is as it was set up."""
    try:
        with open(FILE) as file:
            kept, words, env, watched = file.read().split(BETWEEN)
    except (OSError, ValueError):
        return None
    if kept != state(watched.split("\n")):
        return None
    return words.split("\n"), dict(line.split("=", 1) for line in env.split("\n"))


def keep(words: list[str], env: dict[str, str], watched: list[str]) -> None:
    """Keeps the command for a clone that has just been set up; watched are further files it was made from."""
    lines = "\n".join(f"{name}={value}" for name, value in env.items())
    os.makedirs(os.path.dirname(FILE), exist_ok=True)
    with open(FILE + ".partial", "w") as file:
        file.write(BETWEEN.join([state(watched), "\n".join(words), lines, "\n".join(watched)]))
    os.replace(FILE + ".partial", FILE)


def state(watched: list[str]) -> str:
    """Everything that decides whether the set-up would have anything to do."""
    lines = [sys.version, sys.executable, *(f"{name}={os.environ.get(name)}" for name in ASKED)]
    lib = os.path.join(ROOT, "lib")
    tops = [lib, *sorted(entry.path for entry in os.scandir(lib) if entry.is_dir())]
    lines += [stamp(os.path.join(top, "pom.xml")) for top in tops]
    for folder in (os.path.join(ROOT, "data"), *(os.path.join(top, "src") for top in tops), os.path.join(lib, ".mvn")):
        below(folder, lines)
    lines += map(stamp, watched)
    return "\n".join(lines)


def below(folder: str, lines: list[str]) -> None:
    """Adds a line for each file, those of its folders included, in no particular but the same order."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            if entry.name not in SKIPPED:
                below(entry.path, lines)
        else:
            lines.append(told(entry.path, entry.stat()))


def stamp(path: str) -> str:
    try:
        return told(path, os.stat(path))
    except OSError:
        return f"{path} -"


def told(path: str, of: os.stat_result) -> str:
    return f"{path} {of.st_size} {of.st_mtime_ns} {of.st_ctime_ns}"
