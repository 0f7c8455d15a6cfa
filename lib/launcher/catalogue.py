"""The names a command line may use, read from the clone's files without any set-up."""

import csv
import re

from launcher.paths import DATA, ROOT

CLAIMS = ROOT / "lib/entrylab/src/main/java/entrylab/claims"


def designs() -> list[str]:
    """Names of the shipped designs: one assembly file each."""
    return sorted(file.stem for file in (DATA / "designs").glob("*.S"))


def syscalls() -> set[str]:
    """Names in the syscall table, newer names the alias list carries to it, and numbers."""
    table = rows("syscalls/v4.5.csv")
    names = {row["name"] for row in table} | {row["number"] for row in table}
    return names | {row["name"] for row in rows("syscalls/aliases.csv")}


def x32_numbers() -> set[str]:
    """Numbers that the table has only with its x32 block."""
    return {row["number"] for row in rows("syscalls/v4.5.csv") if row["abi"] == "x32"}


def recorded_workloads() -> list[str]:
    """Names of the workloads recorded from real programs."""
    return sorted(file.stem for file in (DATA / "workloads").glob("*.calls"))


def cpus() -> list[str]:
    """Names of the CPU profiles, ablations included."""
    lines = (DATA / "cpus" / "index.txt").read_text().splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def claims() -> list[str]:
    """Numbers of the claims: a class each, which states its own."""
    found = (re.search(r'return "(C\d+)";', file.read_text()) for file in CLAIMS.glob("*.java"))
    return sorted((number[1] for number in found if number), key=lambda number: int(number[1:]))


def rows(path: str) -> list[dict[str, str]]:
    file = DATA / path
    if not file.exists():
        return []
    with open(file, newline="") as lines:
        return list(csv.DictReader(lines))
