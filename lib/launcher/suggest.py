"""Near names for a mistyped one."""

import difflib
from collections.abc import Iterable


def unknown(kind: str, word: str, known: Iterable[str], see: str = "") -> str:
    """One line about a word that is no such name, with the nearest one, or all if they are few."""
    known = sorted(known)
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        hint = f"did you mean '{near[0]}'?"
    elif 0 < len(known) <= 12:
        hint = "known: " + ", ".join(known)
    else:
        hint = see
    return f"unknown {kind} '{word}'" + (f": {hint}" if hint else "")
