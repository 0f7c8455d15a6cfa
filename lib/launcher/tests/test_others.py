"""A build waits for a Maven that somebody else runs here, and for nothing else; what runs keeps its library."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher import maven, others
from launcher.paths import LIB

SLEEPS = "import time; print(flush=True); time.sleep(600)"
ASKS = "from pathlib import Path; from launcher import others; print(others.mavens(Path('.')), flush=True)"


@unittest.skipUnless(others.PROCESSES.is_dir(), "no /proc to ask")
class MavenAtWork(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def maven(self, folder: Path, code: str = SLEEPS, *words: str) -> subprocess.Popen:
        """A process with the word that every Maven's JVM has."""
        command = [sys.executable, "-c", code, others.ROOM + str(folder), *words]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=LIB)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        process.stdout.readline()
        return process

    def test_is_found_in_its_own_folder_alone(self):
        process = self.maven(self.folder)
        self.assertEqual(others.mavens(self.folder), [process.pid])
        self.assertEqual(others.mavens(self.folder.parent), [])

    def test_is_waited_for_until_it_dies_and_told_once(self):
        process = self.maven(self.folder)
        said, looks = [], []

        def look(seconds):
            looks.append(seconds)
            if len(looks) == 2:
                process.kill()
                process.wait()

        with mock.patch.object(others, "say", said.append), mock.patch.object(others.time, "sleep", look):
            others.wait(self.folder)
        self.assertEqual(len(looks), 2)
        name = self.folder.name
        self.assertEqual(said, [f"Maven is at work in {name}/ (process {process.pid}); waiting for it to end"])

    def test_that_started_us_waits_for_us_and_is_none(self):
        # A Maven whose test asks: it would wait for itself.
        runs = f"import subprocess, sys; print(); subprocess.run([sys.executable, '-c', {ASKS!r}])"
        process = subprocess.run(
            [sys.executable, "-c", runs, others.ROOM + str(self.folder)], cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(LIB)}, capture_output=True, text=True,
        )
        self.assertEqual(process.stdout.split(), ["[]"], process.stderr)

    def test_keeps_nobody_waiting_who_has_nothing_to_build(self):
        self.maven(LIB)
        for current in (True, False):
            with mock.patch.object(maven, "current", return_value=current), mock.patch.object(others, "wait") as waits:
                maven.await_turn(mock.Mock())
            self.assertEqual(waits.called, not current)


class ANewLibrary(unittest.TestCase):
    def test_takes_the_place_of_the_one_that_runs_and_leaves_it_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            made, jar = Path(folder, "made.jar"), Path(folder, "library", "made.jar")
            with mock.patch.multiple(maven, MADE=made, JAR=jar):
                made.write_text("one")
                maven.put_in_place()
                with open(jar) as running:
                    made.write_text("two")
                    self.assertEqual(jar.read_text(), "one", "what Maven writes is not what runs")
                    maven.put_in_place()
                    self.assertEqual(running.read(), "one")
                self.assertEqual(jar.read_text(), "two")
            self.assertEqual(os.listdir(jar.parent), ["made.jar"])


if __name__ == "__main__":
    unittest.main()
