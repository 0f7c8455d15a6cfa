"""The check of a libunicorn named by hand, with the probe's answers made up."""

import subprocess
import unittest
from unittest import mock

from launcher import native
from launcher.errors import UserError


class NamedLibrary(unittest.TestCase):
    def check(self, code: int, answer: str) -> None:
        done = subprocess.CompletedProcess([], code, answer, "")
        with mock.patch.object(native.subprocess, "run", return_value=done):
            native.check({native.VARIABLE: "/x/libunicorn.so.2"})

    def test_of_the_oldest_release_or_newer_will_do(self):
        self.check(0, "2 1 4\n")
        self.check(0, "2 2 0\n")

    def test_of_an_older_release_is_refused_with_both_versions(self):
        with self.assertRaisesRegex(UserError, r"/x/libunicorn.so.2 is version 2.0.1, 2.1.4 or newer"):
            self.check(0, "2 0 1\n")

    def test_that_cannot_be_loaded_is_refused(self):
        with self.assertRaisesRegex(UserError, "no libunicorn"):
            self.check(1, "")

    def test_that_is_not_named_is_not_looked_at(self):
        native.check({})


if __name__ == "__main__":
    unittest.main()
