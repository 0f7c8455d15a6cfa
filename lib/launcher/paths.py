"""Where things are in a clone."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LIB = ROOT / "lib"
DATA = ROOT / "data"
EXPECTED = DATA / "expected"
NOTEBOOKS = ROOT / "notebooks"
KERNEL_CONFIG = ROOT / "kernel-config"
LAUNCHER = LIB / "launcher"
REQUIREMENTS = LAUNCHER / "requirements.txt"
REQUIREMENTS_BROWSER = LAUNCHER / "requirements-browser.txt"
PAPERMILL = LAUNCHER / "papermill"
ENVIRONMENT = ROOT / "environment.yml"
STARTUP = LIB / "entrylab/src/main/resources/entrylab/notebook/startup.jsh"

BUILD = ROOT / "build"
VENV = BUILD / "venv"
STAMPS = BUILD / "stamps"
OUT = BUILD / "out"

LIBRARY_TARGET = LIB / "entrylab/target"


def shown(path: Path) -> str:
    """A path as a reader of the terminal would type it: relative to where they stand, if below."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
