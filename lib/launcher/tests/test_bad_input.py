"""What cannot be meant as typed: one line that names the word, exit code 2, and nothing is set up."""

import unittest

from launcher.tests.clone import Clone

CASES = (
    (("swep",), "'swep'", "did you mean 'sweep'?"),
    (("--frobnicate",), "'--frobnicate'", "--help"),
    (("sweep", "--sed", "4"), "'--sed'", "did you mean '--seed'?"),
    (("sweep", "extra"), "'extra'", "one word too many"),
    (("sweep", "--designs", "duplicated-tabel"), "'duplicated-tabel'", "unknown design"),
    (("sweep", "--designs", "a,,b"), "'a,,b'", "empty design"),
    (("sweep", "--designs", "missing.S"), "'missing.S'", "No such file"),
    (("designs", "--source", "nope"), "'nope'", "unknown design"),
    (("claims", "14"), "'14'", "such as C8"),
    (("claims", "C99"), "'C99'", "C1 to C"),
    (("claims", "C1,C2,c1"), "claim 'C1'", "given twice"),
    (("claims", "C1,,C2"), "'C1,,C2'", "empty claim"),
    (("sweep", "--workload", "raed"), "'raed'", "did you mean 'read'?"),
    (("sweep", "--workload", "mix:read=0.9+clone=0.2"), "'mix:read=0.9+clone=0.2'", "1.1, not to 1"),
    (("sweep", "--workload", "mix:read=0.9+clonee=0.1"), "'clonee'", "did you mean 'clone'?"),
    (("sweep", "--workload", "mix:read=0.5+read=0.5"), "'read'", "twice"),
    (("sweep", "--workload", "mix:read"), "'read'", "NAME=SHARE"),
    (("sweep", "--workload", "mix:read=much"), "'much'", "not a number"),
    (("sweep", "--workload", "missing.log"), "'missing.log'", "No such file"),
    (("sweep", "--workload", "chain:git-statsu"), "'git-statsu'", "did you mean 'git-status'?"),
    (("sweep", "--workload", "redis|raed"), "'raed'", "did you mean 'read'?"),
    (("sweep", "--workload", "redis|read@0"), "'0'", "1 or more"),
    (("sweep", "--designs", "switch,merged-v4.6,switch"), "design 'switch'", "given twice"),
    (("sweep", "--cpu", "zen4,zen4"), "CPU 'zen4'", "given twice"),
    (("sweep", "--cpu", "zen4", "--pollution", "64,064"), "pollution '64'", "given twice"),
    (("sweep", "--traced", "0,1,0.0"), "traced share '0.0'", "given twice"),
    (("sweep", "--traced", "1.5"), "'1.5'", "between 0 and 1"),
    (("sweep", "--traced", "0,-0.1"), "'-0.1'", "between 0 and 1"),
    (("sweep", "--traced", "nan"), "'nan'", "not a number"),
    (("sweep", "--traced", "often"), "'often'", "not a number"),
    (("sweep", "--traced", "0_1"), "'0_1'", "not a number"),
    (("sweep", "--traced", "٠"), "'٠'", "not a number"),
    (("sweep", "--workload", "545", "--x32", "off"), "'545'", "only with --x32 on"),
    (("sweep", "--workload", "mix:read=0.5+520=0.5", "--x32", "off"), "'520'", "only with --x32 on"),
    (("sweep", "--workload", "chain:nowhere"), "'nowhere'", "unknown recording"),
    (("sweep", "--syscalls", "-5"), "'-5'", "1 or more"),
    (("sweep", "--syscalls", "0"), "'0'", "1 or more"),
    (("sweep", "--syscalls", "1e6"), "'1e6'", "whole number"),
    (("sweep", "--seed", "18446744073709551616"), "'18446744073709551616'", "64 bits"),
    (("sweep", "--x32", "maybe"), "'maybe'", "--x32"),
    (("sweep", "--marked", "all"), "'all'", "--marked"),
    (("sweep", "--format", "xml"), "'xml'", "--format"),
    (("sweep", "--cpu", "haswel"), "'haswel'", "did you mean 'haswell'?"),
    (("sweep", "--cpu", "missing.cpu"), "'missing.cpu'", "No such file"),
    (("sweep", "--cpu", "haswell", "--pollution", "-1"), "'-1'", "between 0 and"),
    (("sweep", "--cpu", "haswell", "--pollution", "32k"), "'32k'", "whole number"),
    (("sweep", "--pollution", "0"), "--pollution", "--cpu"),
    (("sweep", "--schedule", "0:ptrase"), "'0:ptrase'", "TASK:KIND@FROM-TO"),
    (("sweep", "--schedule", "all:audit@9-5"), "'all:audit@9-5'", "before it begins"),
    (("sweep", "--schedule", "0:ptrace", "--traced", "1"), "--schedule", "leave out --traced"),
    (("sweep", "--cpu", "haswell", "--call-depth", "65"), "'65'", "64 at the most"),
    (("sweep", "--call-depth", "3"), "--call-depth", "needs a CPU"),
    (("sweep", "--stacks", "5000"), "'5000'", "4096 at the most"),
    (("sweep", "--cost", "whole"), "--cost", "--cpu"),
    (("sweep", "--cost", "much"), "'much'", "--cost"),
    (("bench", "--cpu", "haswel"), "'haswel'", "did you mean 'haswell'?"),
    (("bench", "--workload", "read"), "'read'", "unknown recording"),
    (("bench", "--rounds", "0"), "'0'", "1 or more"),
    (("bench", "unicron"), "'unicron'", "did you mean 'unicorn'?"),
    (("bench", "unicorn", "--cpu", "haswell"), "'unicorn'", "stands alone"),
    (("bench", "jmh", "--rounds", "3"), "'jmh'", "stands alone"),
    (("bench", "model", "unicorn"), "'unicorn'", "one word too many"),
    (("sweep", "--seed"), "--seed", "expected one argument"),
    (("check", "swich"), "'swich'", "did you mean 'switch'?"),
    (("check", "switch", "merged-v4.6", "switch"), "design 'switch'", "given twice"),
    (("check", "nowhere.S"), "'nowhere.S'", "No such file"),
    (("check", "--max-seconds", "0"), "'0'", "1 or more"),
    (("check", "--max-seconds", "1.5"), "'1.5'", "whole number"),
    (("check", "--max-instructions", "40001"), "'40001'", "too many"),
    (("check", "--max-memory", "1g"), "'1g'", "whole number"),
    (("check", "--mutants", "--max-seconds", "9"), "--max-", "--mutants"),
    (("timeline", "merged-v4.6", "raed"), "'raed'", "did you mean 'read'?"),
    (("timeline", "merged-v4.6"), "SYSCALL", "required"),
    (("timeline", "merged", "read"), "'merged'", "unknown design"),
    (("timeline", "switch", "read", "--cpu", "haswell,zen4"), "'haswell,zen4'", "one at a time"),
    (("timeline", "switch", "read", "--flags", "0x1ffffffff"), "'0x1ffffffff'", "32 bits"),
    (("timeline", "switch", "read", "--flags", "1", "--traced"), "--traced", "one or the other"),
    (("timeline", "switch", "read", "--against", "switc"), "'switc'", "unknown design"),
    (("accuracy", "--cpu", "haswel"), "'haswel'", "did you mean 'haswell'?"),
    (("sensitivity", "--designs", "switch"), "--designs", "one alone"),
    (("sensitivity", "--traced", "2"), "'2'", "between 0 and 1"),
    (("tradeoff", "--page-price", "-1"), "'-1'", "0 or more"),
    (("tradeoff", "--cpu", "haswel"), "'haswel'", "did you mean 'haswell'?"),
    (("image", "switch"), "--out", "required"),
    (("image", "swich", "--out", "x"), "'swich'", "unknown design"),
    (("image", "switch", "--out", "x", "--cases", "0"), "'0'", "1 or more"),
    (("image", "switch", "--out", "x", "--cases", "2147483648"), "'2147483648'", "too many"),
    (("open", "--port", "65536"), "'65536'", "1 to 65535"),
    (("workload", "/dev/zero"), "'/dev/zero'", "not a plain file"),
    (("mail",), "--designs", "--workload"),
    (("mail", "--designs", "switch", "--workload", "read", "--to", "a@b"), "--to", "--in-reply-to"),
    (("mail", "--designs", "switch,switch", "--workload", "read"), "design 'switch'", "given twice"),
    (("mail", "--designs", "switch", "--workload", "read,read"), "workload 'read'", "given twice"),
    (("measure", "--from", "README.md,README.md"), "file 'README.md'", "given twice"),
    (("mail", "--in-reply-to", "a@b\nBcc: c@d"), "'a@b\\nBcc: c@d'", "no Message-ID"),
    (("mail", "--in-reply-to", "<>"), "'<>'", "no Message-ID"),
    (("mail", "--measured", "nowhere.csv"), "'nowhere.csv'", "No such file"),
    (("mail", "--subject", "one\ntwo"), "'one\\ntwo'", "one line"),
    (("mail", "--cc", "nobody"), "'nobody'", "no mail address"),
    (("mail", "--out", "/nowhere/x"), "'/nowhere/x'", "no such folder"),
    (("mail", "--out", "lib"), "'lib'", "it is a folder"),
    (("sweep", "--out", "README.md/x"), "'README.md/x'", "is no folder"),
    (("check", "--out", "README.md/x"), "'README.md/x'", "is no folder"),
    (("claims", "C1", "--out", "README.md"), "'README.md'", "is no folder"),
    (("reproduce", "nowhere.json"), "'nowhere.json'", "No such file"),
    (("reproduce",), "MANIFEST", "required"),
    (("run", "nowhere.ipynb"), "'nowhere.ipynb'", "No such file"),
    (("run", "01-two-designs", "notebooks/01-two-designs.ipynb"), "notebook '01-two-designs'", "given twice"),
    (("run", "99-nothing"), "'99-nothing'", "unknown notebook"),
    (("run", "--kernel", "jupiter"), "'jupiter'", "unknown kernel"),
    (("run", "--kernel", "nowhere.jar"), "'nowhere.jar'", "not the jar of IJava"),
    (("run", "--kernel", "ijava"), "ijava", "IJAVA_JAR"),
    (("jshell", "nowhere.jsh"), "'nowhere.jsh'", "No such file"),
    (("jshell", "lib"), "'lib'", "Is a directory"),
    (("test", "--only", "everything"), "'everything'", "unknown step"),
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

    def test_a_file_that_is_no_source_is_not_assembled(self):
        file = self.clone.root.parent / "mine.S"
        for contents, hint in ((b"\n" * (2**20 + 1), "larger than 1 MiB"), (b"\tnop\n/* \xe9 */", "line 2")):
            with self.subTest(hint):
                file.write_bytes(contents)
                self.assert_refused(("check", str(file)), str(file), hint)

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
        for words in ((), ("--help",), ("sweep", "--help")):
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
