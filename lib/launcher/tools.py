"""The GNU tools the library calls, and how to get them."""

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

    def path(self) -> str | None:
        return shutil.which(self.name)

    def version(self) -> str:
        """The first line of --version, or a word about why there is none."""
        try:
            done = subprocess.run(
                [self.path() or self.name, "--version"],
                capture_output=True, text=True, errors="replace", timeout=20,
            )
        except (OSError, subprocess.TimeoutExpired) as failure:
            return f"does not run: {failure}"
        lines = done.stdout.splitlines()
        return lines[0] if lines else "prints no version"


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


FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_SUFFIXES = (".ttf", ".ttc", ".otf", ".pfb")


def require_fonts(jdk_home: Path, folders: tuple[str, ...] = FONT_FOLDERS) -> None:
    """Raises UserError if Java would find no font to label charts with; asked on Linux only."""
    if platform.system() != "Linux":
        return
    places = [jdk_home / "lib/fonts", *(Path(folder).expanduser() for folder in folders)]
    if not any(file.suffix in FONT_SUFFIXES for place in places for file in place.rglob("*")):
        raise UserError(
            "charts need a font and this machine has none: "
            "install the packages fontconfig and fonts-dejavu-core"
        )
