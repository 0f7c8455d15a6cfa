"""The Python environment the notebooks run in: a venv below build/, or the current one if it has the pins."""

import importlib.metadata
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from launcher import children, pins
from launcher.errors import StepFailed, UserError
from launcher.paths import PAPERMILL, REQUIREMENTS, VENV
from launcher.say import say
from launcher.stamp import Stamp, fingerprint

EARLY = "unicorn"
"""The package that the library's build reads constants from."""

COMES_TO = 285_000_000
"""Bytes of the environment below build/ with all its packages, as measured on Debian 12 with Python 3.11."""

INSTALLS_ELSEWHERE = (
    "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_DRY_RUN", "PIP_NO_DEPS",
    "PIP_CONSTRAINT", "PIP_REQUIREMENT", "PIP_EDITABLE", "PIP_REQUIRE_VIRTUALENV",
)
"""Settings of pip that decide what is installed and where to, which is the venv's business here.

All others (index, proxy, certificates, cache, time-outs) are the user's and are kept.
"""


def cleaned(env: Mapping[str, str]) -> dict[str, str]:
    """An environment without what makes a venv's Python see other packages."""
    kept = {k: v for k, v in env.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    return kept | {"PYTHONNOUSERSITE": "1"}


def pip_environment() -> dict[str, str]:
    env = {k: v for k, v in cleaned(os.environ).items() if k not in INSTALLS_ELSEWHERE}
    # Overrides `user = true` of a pip.conf, which no venv accepts.
    return env | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def current_has_pins() -> bool:
    """Whether the Python that runs ./lab has every direct pin: the conda way of setting up."""
    try:
        return all(
            importlib.metadata.version(name) == version
            for name, version in pins.direct(REQUIREMENTS).items()
        )
    except importlib.metadata.PackageNotFoundError:
        return False


def python() -> Path:
    """The Python whose environment is used, whether or not it is set up yet."""
    return Path(sys.executable) if current_has_pins() else VENV / "bin/python"


def prefix() -> Path:
    """Where that environment's files are."""
    return Path(sys.prefix) if current_has_pins() else VENV


def unicorn_package() -> Path | None:
    """Where the environment's package unicorn is, which brings libunicorn; None before set-up."""
    return next(prefix().glob("lib/python3*/site-packages/unicorn"), None)


def library_environment() -> dict[str, str]:
    """The user's environment, telling the Java library which package unicorn is meant."""
    package = unicorn_package()
    return os.environ | ({"UNICORN_PACKAGE": str(package)} if package else {})


def check() -> None:
    """Raises UserError if a venv would be needed and this Python cannot make one."""
    if current_has_pins():
        return
    if any(importlib.util.find_spec(module) is None for module in ("venv", "ensurepip")):
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise UserError(
            f"this Python ({sys.executable}) cannot make virtual environments: "
            f"install the package python{version}-venv"
        )


def ensure(first: Callable[[], None] = lambda: None) -> None:
    """Sets the environment up unless it is there and up to date.

    first is called as soon as what the library's build has from it is there: long before all else is.
    """
    if not current_has_pins():
        install(REQUIREMENTS, "python", create=True, early=EARLY, brought=first)
        add_translator()
    first()


def add_translator() -> None:
    """Puts our module for papermill beside what is installed: papermill finds it there if somebody adds papermill."""
    for packages in VENV.glob("lib/python3*/site-packages"):
        shutil.copytree(PAPERMILL, packages, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))


def install(
    requirements: Path, step: str, create: bool = False, early: str = "", brought: Callable[[], None] = lambda: None
) -> None:
    """Installs a requirements file into the venv, once per contents of the file; first the package that is wanted
    early, if one is, and says so by calling brought."""
    stamp = Stamp(step)
    key = fingerprint([requirements], sys.version, str(Path(sys.executable).resolve()), str(VENV))
    if stamp.fresh(key) and (VENV / "bin/python").exists():
        return
    stamp.clear()
    if create:
        say(f"making a Python environment in {VENV.parent.name}/{VENV.name}")
        run([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)], cleaned(os.environ))
    say(f"installing {len(pins.every(requirements))} pinned packages")
    pip = [str(VENV / "bin/python"), "-I", "-m", "pip", "install", "--quiet"]
    if early:
        run([*pip, "--no-deps", f"{early}=={pins.every(requirements)[early]}"], pip_environment())
        brought()
    run([*pip, "-r", str(requirements)], pip_environment())
    stamp.set(key)


def run(command: list[str], env: dict[str, str]) -> None:
    # pip writes some errors on stdout; nothing of the set-up belongs on ours.
    if children.run(command, env, sys.stderr.fileno()) != 0:
        raise StepFailed(f"setting up Python failed: {' '.join(command[2:6])} ... (output above)")
