"""What drawing a chart takes on Linux: libraries that the JDK's own link to, and a font."""

import platform
import re
import subprocess
from pathlib import Path

from launcher.errors import UserError

DRAWING = ("libfontmanager.so", "libawt.so", "libawt_headless.so", "libfreetype.so", "liblcms.so", "libjavajpeg.so")
"""Of the JDK's libraries, those that painting loads; some JDKs bring more of them along than others."""

BROUGHT_BY = {
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "liblcms2.so.2": "liblcms2-2",
    "libjpeg.so.62": "libjpeg62-turbo",
    "libjpeg.so.8": "libjpeg-turbo8",
    "libpng16.so.16": "libpng16-16",
    "libz.so.1": "zlib1g",
}
"""Packages of Debian and Ubuntu, by the name that the loader looks for."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_SUFFIXES = (".ttf", ".ttc", ".otf", ".pfb")


def require(jdk_home: Path, folders: tuple[str, ...] = FONT_FOLDERS) -> None:
    """Raises UserError with the cause and the packages that mend it; asked on Linux only."""
    found = lacking(jdk_home, folders)
    if found:
        packages = " ".join(dict.fromkeys(" ".join(found.values()).split()))
        raise UserError(f"charts cannot be drawn: {'; '.join(found)}: install the packages {packages}")


def lacking(jdk_home: Path, folders: tuple[str, ...] = FONT_FOLDERS) -> dict[str, str]:
    """Each thing that is missing, and what brings it; empty on other systems, whose JDKs need none of it."""
    if platform.system() != "Linux":
        return {}
    found = {}
    # The JVM has loaded some of them by then, such as itself, from where the loader does not look.
    own = {file.name for file in (jdk_home / "lib").rglob("*.so")}
    for library in DRAWING:
        file = jdk_home / "lib" / library
        for name in set(unresolved(file)) - own if file.exists() else ():
            found.setdefault(f"{name} is missing, which the JDK's {library} needs", BROUGHT_BY.get(name, name))
    if not has_font(jdk_home, folders):
        found["there is no font"] = "fontconfig fonts-dejavu-core"
    return found


def unresolved(library: Path) -> list[str]:
    """Names that the loader does not find for a library."""
    try:
        told = subprocess.run(["ldd", str(library)], capture_output=True, text=True, errors="replace").stdout
    except OSError:
        # A system without ldd: the first chart would tell.
        return []
    return missing_of(told)


def missing_of(ldd: str) -> list[str]:
    """The names that ldd has found nothing for."""
    return re.findall(r"^\s*(\S+) => not found", ldd, re.MULTILINE)


def has_font(jdk_home: Path, folders: tuple[str, ...]) -> bool:
    places = [jdk_home / "lib/fonts", *(Path(folder).expanduser() for folder in folders)]
    return any(file.suffix in FONT_SUFFIXES for place in places for file in place.rglob("*"))
