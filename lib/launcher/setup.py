"""All set-up a command needs, in the order that finds a missing tool first."""

from dataclasses import dataclass
from pathlib import Path

from launcher import jdk, maven, native, pyenv, tools
from launcher.jdk import Jdk
from launcher.lock import setup_lock


@dataclass(frozen=True)
class Setup:
    """What is there once set-up is done."""

    jdk: Jdk
    python: Path


def prepare(charts: bool = False) -> Setup:
    """Checks the tools, then makes the Python environment and the library where they are not up to date.

    With charts, the machine must have a font, too.
    """
    tools.require()
    found = jdk.find()
    if charts:
        tools.require_fonts(found.home)
    pyenv.check()
    native.check()
    with setup_lock():
        pyenv.ensure()
        maven.ensure(found)
    return Setup(found, pyenv.python())
