"""Notebooks run two at a time: much of each is one thread's work, or waiting for a kernel to start."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

LANES = min(2, os.cpu_count() or 1)
"""More would only share the processors, and each kernel has a heap of its own."""

PATIENCE = 10
"""Seconds that a process has to end by itself once it was interrupted."""


def each(work: Callable[[T], Awaitable[R]], of: Sequence[T]) -> list[R]:
    """The results in the order of what they are of; the first failure, or Ctrl-C, ends all that runs."""
    return asyncio.run(all_of_them(work, of))


async def all_of_them(work: Callable[[T], Awaitable[R]], of: Sequence[T]) -> list[R]:
    results: dict[int, R] = {}
    waiting = iter(enumerate(of))

    async def lane() -> None:
        for place, item in waiting:
            results[place] = await work(item)

    await asyncio.gather(*(lane() for _ in range(LANES)))
    return [results[place] for place in range(len(of))]


async def process(command: list[str], env: dict[str, str]) -> int:
    """Runs a process to its end; its exit code. It is interrupted, then killed, when its lane is given up."""
    running = await asyncio.create_subprocess_exec(*command, env=env)
    try:
        return await running.wait()
    except asyncio.CancelledError:
        if running.returncode is None:
            running.send_signal(signal.SIGINT)
            await ended(running)
        raise


async def ended(running: asyncio.subprocess.Process) -> None:
    try:
        await asyncio.wait_for(running.wait(), PATIENCE)
    except TimeoutError:
        running.kill()
        await running.wait()
