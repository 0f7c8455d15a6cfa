"""The names a command line may use, read from the data files without any set-up."""

import csv

from launcher.paths import DATA


def designs() -> list[str]:
    """Names of the shipped designs: one assembly file each."""
    return sorted(file.stem for file in (DATA / "designs").glob("*.S"))


def syscalls() -> set[str]:
    """Names in the syscall table."""
    with open(DATA / "syscalls/v4.5.csv", newline="") as file:
        return {row["name"] for row in csv.DictReader(file)}


def recorded_workloads() -> list[str]:
    """Names of the workloads recorded from real programs."""
    return sorted(file.name.split(".")[0] for file in (DATA / "workloads").glob("*.strace*"))
