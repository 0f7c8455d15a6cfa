"""Steps of the set-up side by side, and what is said while somebody waits."""

import contextlib
import io
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from launcher import lanes, notebooks, waits
from launcher.errors import StepFailed


class Together(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def step(self, run, comes_to=10_000_000) -> waits.Step:
        return waits.Step("Python packages", run, self.folder, comes_to, "installing")

    def test_run_at_the_same_time(self):
        # Each waits for the other: one after the other they would never end.
        one, other = threading.Event(), threading.Event()

        def first():
            one.set()
            self.assertTrue(other.wait(60))

        def second():
            other.set()
            self.assertTrue(one.wait(60))

        waits.together(self.step(first), self.step(second))

    def test_fail_when_all_have_ended_with_what_the_first_failed_with(self):
        ended = []

        def fails():
            raise StepFailed("no network")

        with self.assertRaisesRegex(StepFailed, "no network"):
            waits.together(self.step(fails), self.step(lambda: ended.append(True)))
        self.assertEqual(ended, [True])

    def test_tell_how_much_has_come_and_then_what_is_done_with_it(self):
        watched = waits.Watched(self.step(lambda: None), waits.size(self.folder))
        self.assertEqual(watched.told(), "installing")
        (self.folder / "wheel").write_bytes(bytes(4_200_000))
        self.assertEqual(watched.told(), "Python packages 4 of 10 MB")
        (self.folder / "other").write_bytes(bytes(5_600_000))
        self.assertEqual(watched.told(), "installing")

    def test_say_so_while_somebody_waits(self):
        told = threading.Event()
        said = io.StringIO()

        def waits_for_a_line():
            self.assertTrue(told.wait(60))

        with mock.patch.object(waits, "EVERY", 0.01), mock.patch.object(
            waits, "say", lambda words: (said.write(words), told.set())
        ):
            waits.together(self.step(waits_for_a_line))
        self.assertRegex(said.getvalue(), r"^set-up, \d+ s: installing")


class Outlook(unittest.TestCase):
    def test_says_how_long_the_notebooks_took_the_last_time_two_at_a_time(self):
        with mock.patch.object(lanes, "LANES", 2):
            three, two = notebooks.outlook([30.0, 50.0, 60.0]), notebooks.outlook([30.0, 600.0])
        self.assertEqual(three, "running 3 notebooks, 2 at a time: 70 s, as the last time")
        # The longest is longer than half of all.
        self.assertEqual(two, "running 2 notebooks, 2 at a time: 10 min, as the last time")
        self.assertEqual(notebooks.outlook([42.0]), "running 1 notebook: 42 s, as the last time")

    def test_says_what_all_take_where_one_has_not_run_here(self):
        self.assertEqual(notebooks.outlook([None]), f"running 1 notebook; all of them take {notebooks.ALL_TAKE}")


if __name__ == "__main__":
    unittest.main()
