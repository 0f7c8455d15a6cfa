"""Words with commas between them, and how strange ones are shown."""

from argparse import ArgumentTypeError

from launcher.errors import UserError


def items(words: str, kind: str, read=str) -> list:
    """The parts, as a function reads them that checks them."""
    parts = words.split(",")
    if not all(parts):
        raise ArgumentTypeError(f"'{words}' has an empty {kind} between its commas")
    return once([read(part) for part in parts], kind)


def once(parts: list, kind: str) -> list:
    """The same, unless one comes twice: results are told apart by these words, as in the library."""
    for i, part in enumerate(parts):
        if part in parts[:i]:
            raise ArgumentTypeError(f"{kind} '{part}' is given twice: leave one out")
    return parts


def check_once(words: list, kind: str) -> None:
    """Raises UserError if one of several words that stand alone comes twice."""
    try:
        once(words, kind)
    except ArgumentTypeError as twice:
        raise UserError(str(twice)) from None


def one(words: str, check) -> str:
    """A word of a type that takes several, where there is place for one."""
    if "," in words:
        raise ArgumentTypeError(f"'{words}': one at a time")
    return check(words)


def shown(text: str) -> str:
    """A strange word, on one line and not too long."""
    plain = ascii(text)
    return plain if len(plain) <= 62 else plain[:60] + "..'"
