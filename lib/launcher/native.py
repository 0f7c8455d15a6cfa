"""Checks a libunicorn that was named by hand, before anything is set up."""

import os
import subprocess
import sys
from collections.abc import Mapping

from launcher.errors import UserError

VARIABLE = "UNICORN_LIBRARY"
OLDEST = (2, 1, 4)
"""The first release with a right program counter after an exception; the library refuses older ones."""

PROBE = """
import ctypes, sys
packed = ctypes.CDLL(sys.argv[1]).uc_version(None, None)
print(packed >> 24 & 255, packed >> 16 & 255, packed >> 8 & 255)
"""


def check(env: Mapping[str, str] = os.environ) -> None:
    """Raises UserError if the variable names something else than a libunicorn that is new enough."""
    file = env.get(VARIABLE)
    if not file:
        return
    # In a process of its own: loading whatever was named may end it.
    probe = subprocess.run([sys.executable, "-I", "-c", PROBE, file], capture_output=True, text=True)
    if probe.returncode != 0:
        raise UserError(f"{VARIABLE}={file} is no libunicorn that can be loaded: correct or unset it")
    found = tuple(map(int, probe.stdout.split()))
    if found < OLDEST:
        raise UserError(
            f"{VARIABLE}={file} is version {dotted(found)}, {dotted(OLDEST)} or newer is needed: "
            "unset it to use the one that ./lab installs"
        )


def dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
