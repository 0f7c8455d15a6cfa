"""The GNU tools the library calls, and how to get them.

As a program: prints the packages that bring what is missing here, one a line.
"""

import platform
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from launcher.errors import UserError


@dataclass(frozen=True)
class Tool:
    """A program that must be on PATH."""

    name: str
    package: str
    why: str
    asked_by: tuple[str, ...] = ("--version",)
    """What makes it tell its version; empty for a program that has no such word."""
    or_else: tuple[str, ...] = ()
    """Other programs that serve as well."""

    def path(self) -> str | None:
        return next(filter(None, map(shutil.which, (self.name, *self.or_else))), None)

    def version(self) -> str:
        """The first line it says about itself, or a word about why there is none."""
        if not self.asked_by:
            return "installed"
        try:
            done = subprocess.run(
                [self.path() or self.name, *self.asked_by],
                capture_output=True, text=True, errors="replace", timeout=20, stdin=subprocess.DEVNULL,
            )
        except (OSError, subprocess.TimeoutExpired) as failure:
            return f"does not run: {failure}"
        lines = [line for line in done.stdout.splitlines() if re.search(r"\d", line)]
        return lines[0].strip() if lines else "prints no version"


@dataclass(frozen=True)
class GitCommand(Tool):
    """A command of git's that is a package of its own, in a folder of git's own."""

    def path(self) -> str | None:
        git = shutil.which("git")
        if git is None:
            return None
        folder = subprocess.run([git, "--exec-path"], capture_output=True, text=True).stdout.strip()
        return shutil.which(self.name, path=folder)


NEEDED = (
    Tool("as", "binutils", "assembles the designs"),
    Tool("ld", "binutils", "links the designs"),
    Tool("objdump", "binutils", "disassembles them"),
    Tool("cpp", "cpp", "preprocesses designs that use #-lines"),
)

CHROMIUM = Tool("chromium", "chromium", "end-to-end tests of the notebooks")

OPTIONAL = (
    CHROMIUM,
    Tool("strace", "strace", "records workloads"),
    Tool("qemu-system-x86_64", "qemu-system-x86", "a second opinion on the machine; records kernels"),
    Tool("gcc", "gcc", "compiles what records kernels"),
    Tool("cpio", "cpio", "packs what records kernels"),
    Tool("bochs-bin", "bochs", "a third", asked_by=()),
    # Older ones know no Zen 4 and 5.
    Tool(
        "llvm-mca-19", "llvm-19", "stands beside the cycle model",
        or_else=("llvm-mca-20", "llvm-mca-21", "llvm-mca-22"),
    ),
    GitCommand("git-send-email", "git-email", "tries the mail drafts", asked_by=()),
    Tool("mutt", "mutt", "tries them, too", asked_by=("-v",)),
)


def require() -> None:
    """Raises UserError with one line for the first tool that is missing or is not GNU's."""
    for tool in NEEDED:
        if tool.path() is None:
            raise UserError(f"'{tool.name}' is missing ({tool.why}): install the package {tool.package}")
    if platform.system() != "Linux":
        check_gnu(NEEDED[0])


def check_gnu(tool: Tool) -> None:
    version = tool.version()
    if not re.search(r"GNU", version):
        raise UserError(
            f"'{tool.name}' at {tool.path()} is not GNU binutils: "
            "install binutils for x86_64-linux-gnu and put it first on PATH"
        )


def programs() -> list[Path]:
    """The very files of the needed tools."""
    return [Path(tool.path() or tool.name).resolve() for tool in NEEDED]


def assembling() -> list[str]:
    """Which very programs assemble the designs: the library holds what they made."""
    return [f"{file} {file.stat().st_mtime_ns}" for file in programs() if file.exists()]


def missing_packages() -> list[str]:
    """Packages that bring what is not there, needed or not: what CI installs."""
    return sorted({tool.package for tool in (*NEEDED, *OPTIONAL) if tool.path() is None})


if __name__ == "__main__":
    for package in missing_packages():
        print(package)
