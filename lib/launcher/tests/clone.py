"""A fresh clone to try ./lab in: the files of this one without anything built."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from launcher.paths import ROOT

ANYWHERE = shutil.ignore_patterns("target", ".git", "__pycache__", ".ipynb_checkpoints")


def built(folder: str, names: list[str]) -> set[str]:
    """What a clone does not have; "build" further down is source."""
    return ANYWHERE(folder, names) | ({"build"} if Path(folder) == ROOT else set())


class Clone:
    """A copy in a temporary folder, with an empty home folder beside it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name) / "clone"
        self.home = Path(self.folder.name) / "home"
        shutil.copytree(ROOT, self.root, ignore=built, symlinks=True)
        self.home.mkdir()

    def lab(self, *words: str, **variables: str) -> subprocess.CompletedProcess:
        """Runs ./lab there in an environment of nothing but PATH, HOME and what is given."""
        env = {"PATH": os.environ["PATH"], "HOME": str(self.home), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            [sys.executable, str(self.root / "lab"), *words],
            env=env | variables, cwd=self.root, capture_output=True, text=True, timeout=60,
        )

    def is_untouched(self) -> bool:
        return not (self.root / "build").exists() and not any(self.home.iterdir())

    def remove(self) -> None:
        self.folder.cleanup()
