"""The end-to-end test: JupyterLab in a headless Chromium, with Playwright from a pinned requirements file."""

import subprocess

from launcher import kernels, pyenv
from launcher.paths import LIB, REQUIREMENTS_BROWSER
from launcher.setup import Setup
from launcher.tools import CHROMIUM


def lacking() -> str:
    """What is missing for the test; empty if nothing is."""
    return "" if CHROMIUM.path() else f"no {CHROMIUM.name} (install the package {CHROMIUM.package})"


def run(setup: Setup) -> bool:
    """Drives every notebook as a person would; whether all went well."""
    pyenv.install(REQUIREMENTS_BROWSER, "browser")
    env = kernels.environment(setup, kernels.JJAVA) | {"PYTHONPATH": str(LIB)}
    tests = [f"launcher.tests.{name}" for name in ("in_papermill", "in_pages", "in_browser")]
    command = [str(setup.python), "-m", "unittest", "-v", *tests]
    return subprocess.run(command, env=env).returncode == 0
