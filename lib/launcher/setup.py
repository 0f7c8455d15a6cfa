"""Sets up everything a command needs, in the order that finds a missing tool first."""

import threading
from dataclasses import dataclass
from pathlib import Path

from launcher import archive, children, java, jdk, maven, native, pyenv, ready, tools, waits
from launcher import charts as chart_needs
from launcher.jdk import Jdk
from launcher.lock import setup_lock
from launcher.paths import REQUIREMENTS, STAMPS


@dataclass(frozen=True)
class Setup:
    """What is there once set-up is done."""

    jdk: Jdk
    python: Path

    def command(self) -> tuple[list[str], dict[str, str]]:
        """How the library is run, and with which changes to the environment."""
        return java.command(self.jdk), java.changes(self.jdk)


def prepare(charts: bool = False) -> Setup:
    """Checks the tools, then makes the Python environment and the library where they are not up to date.

    With charts, the machine must be able to draw them, too.
    """
    tools.require()
    found = jdk.find()
    if charts:
        chart_needs.require(found.home)
    pyenv.check()
    native.check()
    with setup_lock():
        maven.await_turn(found)
        before = ready.state([])
        # Of all Python packages the build needs one: both are mostly downloads on a bare machine.
        brought = threading.Event()

        def environment() -> None:
            try:
                pyenv.ensure(brought.set)
            finally:
                brought.set()

        def library() -> None:
            brought.wait()
            children.check()
            maven.ensure(found)

        waits.together(
            waits.Step("Python packages", environment, pyenv.VENV, pyenv.COMES_TO, "installing Python packages"),
            waits.Step("Java libraries", library, maven.repository(), maven.COMES_TO, "building the library"),
        )
        archive.ensure(found, maven.JAR, lambda: java.command(found, cached=False), java.changes(found))
    setup = Setup(found, pyenv.python())
    # What was edited meanwhile may be in the library or not.
    if ready.state([]) == before:
        ready.keep(*setup.command(), list(map(str, made_of(found))))
    return setup


def made_of(found: Jdk) -> list[Path]:
    """Files that are no sources and yet decide whether the set-up has anything to do, or what it made."""
    return [
        found.home / "release", *tools.programs(), REQUIREMENTS, maven.JAR, maven.DEPENDENCIES, archive.FILE,
        archive.NEWER,
        pyenv.python(), *pyenv.prefix().glob("lib/python3*/site-packages"),
        *(STAMPS / step for step in ("python", "dependencies", "library", "archive")),
    ]
