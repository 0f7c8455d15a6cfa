"""What cannot be meant as typed, as far as the launcher reads it: one line that names the word, exit code 2, and nothing is
set up. What the library reads, its own tests check."""

import unittest

from launcher.tests.clone import Clone

CASES = (
    (("bench", "unicron"), "'unicron'", "did you mean 'unicorn'?"),
    (("open", "--port", "65536"), "'65536'", "1 to 65535"),
    (("run", "nowhere.ipynb"), "'nowhere.ipynb'", "No such file"),
    (("run", "01-two-designs", "notebooks/01-two-designs.ipynb"), "notebook '01-two-designs'", "given twice"),
    (("run", "99-nothing"), "'99-nothing'", "unknown notebook"),
    (("run", "0"), "unknown notebook '0'", "known: 00-ten-instructions, 01-two-designs"),
    (("run", "--kernel", "jupiter"), "'jupiter'", "unknown kernel"),
    (("run", "--kernel", "nowhere.jar"), "'nowhere.jar'", "not the jar of IJava"),
    (("run", "--kernel", "ijava"), "ijava", "IJAVA_JAR"),
    (("test", "--only", "everything"), "'everything'", "unknown step"),
    (("bench", "unicorn", "--cpu", "haswell"), "'--cpu'", "unknown option"),
    (("bench", "start", "jmh"), "'jmh'", "one word too many"),
    (("run", "--acept"), "'--acept'", "did you mean '--accept'?"),
    (("run", "--out", "x"), "--out", "one notebook"),
    (("run", "01", "--out", "lib"), "'lib'", "would be deleted"),
    (("run", "01", "--out", "README.md"), "'README.md'", "Not a directory"),
)


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.clone = Clone()
        cls.addClassCleanup(cls.clone.remove)

    def test_is_told_in_one_line_before_anything_is_set_up(self):
        for words, offender, hint in CASES:
            with self.subTest(" ".join(words)):
                self.assert_refused(words, offender, hint)

    def test_a_file_that_is_no_notebook_is_not_run(self):
        for text in ("", "{}", '{"nbformat": 3, "worksheets": []}', '{"nbformat": 4, "cells": [1]}'):
            with self.subTest(text):
                file = self.file_of(text)
                self.assert_refused(("run", file), file, "not a notebook")

    def test_a_notebook_that_jupyterlab_would_not_see_is_not_opened(self):
        file = self.file_of('{"nbformat": 4, "cells": []}')
        self.assert_refused(("open", file), file, "copy it to notebooks/")

    def file_of(self, text: str) -> str:
        file = self.clone.root.parent / "elsewhere.ipynb"
        file.write_text(text)
        return str(file)

    def assert_refused(self, words: tuple[str, ...], offender: str, hint: str) -> None:
        done = self.clone.lab(*words)
        self.assertEqual((done.returncode, len(done.stderr.splitlines())), (2, 1), done.stderr)
        self.assertIn(offender, done.stderr)
        self.assertIn(hint, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertTrue(self.clone.is_untouched(), "something was set up")

    def test_help_is_no_bad_input_and_sets_nothing_up(self):
        for words in ((), ("--help",), ("run", "--help")):
            with self.subTest(" ".join(words)):
                done = self.clone.lab(*words)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertIn("usage: ./lab", done.stdout)
        self.assertTrue(self.clone.is_untouched())


class MissingTool(unittest.TestCase):
    """A machine that lacks a tool says which package brings it, before anything else happens."""

    @classmethod
    def setUpClass(cls):
        cls.clone = Clone()
        cls.addClassCleanup(cls.clone.remove)

    def path_with(self, *names: str) -> str:
        """A folder of programs with these names only."""
        folder = self.clone.root.parent / ("bin-" + "-".join(names))
        folder.mkdir(exist_ok=True)
        for name in names:
            (folder / name).write_text("#!/bin/sh\n")
            (folder / name).chmod(0o755)
        return str(folder)

    def test_without_an_assembler_the_package_is_binutils(self):
        self.assert_tells(self.clone.lab("run", PATH=self.path_with("ld", "objdump", "cpp")), "'as'", "binutils")

    def test_without_a_linker_the_package_is_binutils(self):
        self.assert_tells(self.clone.lab("sweep", PATH=self.path_with("as", "objdump", "cpp")), "'ld'", "binutils")

    def test_without_a_preprocessor_the_package_is_cpp(self):
        self.assert_tells(self.clone.lab("run", PATH=self.path_with("as", "ld", "objdump")), "'cpp'", "cpp")

    def test_a_libunicorn_named_by_hand_must_be_one(self):
        done = self.clone.lab("sweep", UNICORN_LIBRARY="/etc/hostname")
        self.assertEqual((done.returncode, len(done.stderr.splitlines())), (2, 1), done.stderr)
        self.assertIn("UNICORN_LIBRARY=/etc/hostname", done.stderr)
        self.assertTrue(self.clone.is_untouched(), "something was set up")

    def test_doctor_tells_the_fix_and_sets_nothing_up(self):
        done = self.clone.lab("doctor", PATH=self.path_with("as", "ld", "objdump"))
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stdout, r"MISSING\s+cpp")
        self.assertIn("fix: install the package cpp", done.stdout)
        self.assertTrue(self.clone.is_untouched())

    def assert_tells(self, done, tool: str, package: str) -> None:
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertIn(tool, done.stderr)
        self.assertTrue(done.stderr.rstrip().endswith(f"install the package {package}"), done.stderr)
        self.assertTrue(self.clone.is_untouched(), "something was set up")


if __name__ == "__main__":
    unittest.main()
