"""Reads pinned requirements files: `name==version` lines, the direct ones above a marker line."""

import re
from pathlib import Path

TRANSITIVE_MARKER = "# What those bring in."


def every(requirements: Path) -> dict[str, str]:
    """All pins of a file, by normalized name."""
    return parse(requirements.read_text())


def direct(requirements: Path) -> dict[str, str]:
    """The pins that are asked for by name, not brought in by others."""
    return parse(requirements.read_text().split(TRANSITIVE_MARKER)[0])


def parse(text: str) -> dict[str, str]:
    lines = (line.split("#")[0].split(";")[0].strip() for line in text.splitlines())
    pairs = (line.split("==") for line in lines if "==" in line)
    return {normalized(name): version.strip() for name, version in pairs}


def normalized(name: str) -> str:
    """The name as package registries compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()
