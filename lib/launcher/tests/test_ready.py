"""What is kept of a set-up is believed for as long as nothing has changed, and not a moment longer."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher import ready

WORDS = ["/bin/java", "-cp", "a b:c", "Main"]
ENV = {"JAVA_HOME": "/jdk", "PATH": "/a=b:/c"}


class Ready(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name, value in (("ROOT", str(self.root)), ("FILE", str(self.root / "build/stamps/ready"))):
            patch = mock.patch.object(ready, name, value)
            patch.start()
            self.addCleanup(patch.stop)
        self.source = self.root / "lib/entrylab/src/main/java/A.java"
        self.design = self.root / "data/designs/a.S"
        self.jar = self.root / "a.jar"
        for file in (self.source, self.design, self.jar, self.root / "lib/pom.xml"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("one")
        ready.keep(WORDS, ENV, [str(self.jar)])

    def test_what_was_kept_comes_back(self):
        self.assertEqual(ready.command(), (WORDS, ENV))

    def test_an_edit_of_the_same_size_and_time_is_seen(self):
        for file in (self.source, self.design, self.jar):
            with self.subTest(file.name):
                ready.keep(WORDS, ENV, [str(self.jar)])
                before = file.stat()
                file.write_text("two")
                os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
                self.assertIsNone(ready.command())

    def test_a_file_that_came_or_went_is_seen(self):
        (self.design.parent / "b.S").write_text("")
        self.assertIsNone(ready.command())
        (self.design.parent / "b.S").unlink()
        self.assertIsNotNone(ready.command())
        self.jar.unlink()
        self.assertIsNone(ready.command())

    def test_tests_and_expected_results_are_no_part_of_it(self):
        for folder in ("lib/entrylab/src/test/java", "data/expected/01"):
            (self.root / folder).mkdir(parents=True)
            (self.root / folder / "a.txt").write_text("")
        self.assertIsNotNone(ready.command())

    def test_another_jdk_or_path_is_seen(self):
        for name in ("JAVA_HOME", "PATH", "UNICORN_LIBRARY"):
            with self.subTest(name), mock.patch.dict("os.environ", {name: "/elsewhere"}):
                self.assertIsNone(ready.command())

    def test_a_file_that_was_cut_off_is_none(self):
        file = Path(ready.FILE)
        file.write_text(file.read_text()[:40])
        self.assertIsNone(ready.command())


if __name__ == "__main__":
    unittest.main()
