"""Words with commas between them, and how strange ones are shown."""

from argparse import ArgumentTypeError


def items(words: str, kind: str) -> list[str]:
    parts = words.split(",")
    if not all(parts):
        raise ArgumentTypeError(f"'{words}' has an empty {kind} between its commas")
    return parts


def one(words: str, check) -> str:
    """A word of a type that takes several, where there is place for one."""
    if "," in words:
        raise ArgumentTypeError(f"'{words}': one at a time")
    return check(words)


def shown(text: str) -> str:
    """A strange word, on one line and not too long."""
    plain = ascii(text)
    return plain if len(plain) <= 62 else plain[:60] + "..'"
