"""Notebooks run side by side, in their order, and all end when one fails or the person at the keyboard says so."""

import asyncio
import os
import sys
import tempfile
import unittest
from pathlib import Path

from launcher import lanes
from launcher.errors import StepFailed

UNTIL_INTERRUPTED = """
import pathlib, sys, time
try:
    pathlib.Path(sys.argv[1], "begun").touch()
    time.sleep(600)
except KeyboardInterrupt:
    pathlib.Path(sys.argv[1], "interrupted").touch()
"""


class Lanes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_results_keep_the_order_of_what_they_are_of(self):
        async def last_first(number: int) -> int:
            for _ in range(10 - number):
                await asyncio.sleep(0)
            return 10 * number

        self.assertEqual(lanes.each(last_first, [1, 2, 3]), [10, 20, 30])

    def test_no_more_run_at_once_than_there_are_lanes(self):
        running, most = 0, 0

        async def counted(_: int) -> None:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1

        lanes.each(counted, range(5))
        self.assertEqual(most, lanes.LANES)

    def test_a_process_says_how_it_ended(self):
        async def ending(code: int) -> int:
            return await lanes.process([sys.executable, "-c", f"raise SystemExit({code})"], dict(os.environ))

        self.assertEqual(lanes.each(ending, [0, 3]), [0, 3])

    @unittest.skipIf(lanes.LANES < 2, "one processor: nothing runs side by side")
    def test_a_failure_interrupts_what_runs_beside_it_and_begins_nothing_new(self):
        async def work(name: str) -> None:
            if name == "lasts":
                command = [sys.executable, "-c", UNTIL_INTERRUPTED, str(self.folder)]
                await lanes.process(command, dict(os.environ))
            elif name == "fails":
                while not (self.folder / "begun").exists():
                    await asyncio.sleep(0.01)
                raise StepFailed("on purpose")
            else:
                (self.folder / name).touch()

        with self.assertRaises(StepFailed):
            lanes.each(work, ["lasts", "fails", "new"])
        self.assertEqual({file.name for file in self.folder.iterdir()}, {"begun", "interrupted"})


if __name__ == "__main__":
    unittest.main()
