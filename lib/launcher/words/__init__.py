"""Types of command-line words: each checks one kind of argument against the data files."""

from launcher.words.books import is_notebook, notebook, notebook_in_the_clone
from launcher.words.calls import check_native, recording, schedule, syscall, workloads
from launcher.words.files import log, new_file, new_folder, readable_file, readable_files, writable_file
from launcher.words.lists import check_once
from launcher.words.mails import address, message_id, one_line
from launcher.words.models import claims, cpu, cpus, design, designs
from launcher.words.numbers import (
    call_depth, count, flags, instructions, mebibytes, placement, placements, pollution, pollutions, port, price, seconds, seed, shares,
    small_count, stacks,
)

__all__ = [
    "address", "call_depth", "check_native", "check_once", "claims", "count", "cpu", "cpus", "design", "designs", "flags", "instructions",
    "is_notebook", "log", "mebibytes", "message_id", "new_file", "new_folder", "notebook", "notebook_in_the_clone",
    "one_line", "placement", "placements", "pollution", "pollutions", "port", "price", "readable_file", "readable_files", "recording",
    "schedule", "seconds", "seed", "shares", "small_count", "stacks", "syscall", "workloads", "writable_file",
]
