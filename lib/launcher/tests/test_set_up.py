"""Stamps, pip's settings, kernels, near names."""

import argparse
import json
import platform
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

from launcher import charts, doctor, kernels, parameters, pins, pyenv, stamp, tools
from launcher.errors import UserError
from launcher.suggest import unknown


class Stamps(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("ROOT", "STAMPS"):
            patch = mock.patch.object(stamp, name, self.root)
            patch.start()
            self.addCleanup(patch.stop)
        self.file = self.root / "a"
        self.file.write_text("one")

    def test_are_fresh_for_the_same_inputs_only(self):
        key = stamp.fingerprint([self.file], "word")
        done = stamp.Stamp("step")
        self.assertFalse(done.fresh(key))
        done.set(key)
        self.assertTrue(done.fresh(key))
        self.file.write_text("two")
        self.assertFalse(done.fresh(stamp.fingerprint([self.file], "word")))

    def test_tell_apart_where_a_text_stands(self):
        other = self.root / "b"
        other.write_text("one")
        self.assertNotEqual(stamp.fingerprint([self.file]), stamp.fingerprint([other]))
        self.assertNotEqual(stamp.fingerprint([], "ab", "c"), stamp.fingerprint([], "a", "bc"))

    def test_do_not_depend_on_the_order_of_files(self):
        other = self.root / "b"
        other.write_text("x")
        self.assertEqual(
            stamp.fingerprint([self.file, other]), stamp.fingerprint([other, self.file])
        )


class PipSettings(unittest.TestCase):
    def test_of_the_user_are_kept_but_for_those_that_install_elsewhere(self):
        users = {
            "PIP_INDEX_URL": "https://example.org/simple", "PIP_CERT": "/c.pem", "PIP_USER": "1",
            "PIP_TARGET": "/t", "PIP_PREFIX": "/p", "PYTHONPATH": "/x", "PATH": "/bin",
        }
        with mock.patch.dict("os.environ", users, clear=True):
            env = pyenv.pip_environment()
        self.assertEqual(env["PIP_INDEX_URL"], users["PIP_INDEX_URL"])
        self.assertEqual(env["PIP_CERT"], users["PIP_CERT"])
        self.assertEqual(env["PIP_USER"], "0", "overrides a pip.conf too")
        self.assertTrue({"PIP_TARGET", "PIP_PREFIX", "PYTHONPATH"}.isdisjoint(env))


class Pins(unittest.TestCase):
    def test_are_read_by_normalized_name(self):
        text = "# a comment\nJinja2==3.1.6\nruamel.yaml_clib==0.2  # why\n\n"
        self.assertEqual(pins.parse(text), {"jinja2": "3.1.6", "ruamel-yaml-clib": "0.2"})


class IJava(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.jar = Path(folder.name) / "ijava-1.3.0.jar"
        with zipfile.ZipFile(self.jar, "w") as jar:
            jar.writestr("io/github/spencerpark/ijava/IJava.class", b"")
        patch = mock.patch.object(kernels, "BUILD", Path(folder.name))
        patch.start()
        self.addCleanup(patch.stop)

    def test_gets_a_spec_of_its_own_with_the_jar_and_no_jjava(self):
        data = kernels.generate_ijava(kernels.word(str(self.jar)).jar)
        spec = json.loads((data / "kernels/java/kernel.json").read_text())
        classpath = spec["argv"][spec["argv"].index("-cp") + 1]
        self.assertEqual(classpath.split(":")[0], str(self.jar.resolve()))
        self.assertNotIn("jjava", json.dumps(spec).lower().replace(str(self.jar).lower(), ""))
        self.assertNotIn("{resource_dir}", json.dumps(spec))
        self.assertIn(kernels.IJAVA_MAIN, spec["argv"])

    def test_is_refused_if_the_jar_is_another(self):
        with zipfile.ZipFile(self.jar, "w") as jar:
            jar.writestr("Other.class", b"")
        with self.assertRaises(argparse.ArgumentTypeError):
            kernels.word(str(self.jar))


    def test_is_explained_by_doctor_with_and_without_a_jar(self):
        with mock.patch.dict("os.environ", clear=True):
            self.assertIn("--kernel ijava", doctor.ijava().fix)
        with mock.patch.dict("os.environ", {kernels.IJAVA_VARIABLE: str(self.jar)}):
            self.assertEqual((doctor.ijava().fix, str(self.jar) in doctor.ijava().found), ("", True))
        with mock.patch.dict("os.environ", {kernels.IJAVA_VARIABLE: "/etc/hostname"}):
            self.assertIn("not the jar of IJava", doctor.ijava().found)


class Tools(unittest.TestCase):
    def test_that_are_nowhere_are_packages_to_install_each_once(self):
        with mock.patch.object(tools.shutil, "which", return_value=None):
            packages = tools.missing_packages()
        self.assertEqual(packages, sorted(set(packages)))
        self.assertTrue({"binutils", "cpp", "chromium", "git-email", "llvm-19"} <= set(packages))

    def test_that_have_a_newer_name_are_not_missing(self):
        mca = tools.Tool("mca-19", "mca", "nothing", or_else=("mca-20",))
        with mock.patch.object(tools.shutil, "which", {"mca-20": "/bin/mca-20"}.get):
            self.assertEqual(mca.path(), "/bin/mca-20")
        with mock.patch.object(tools.shutil, "which", return_value=None):
            self.assertIsNone(mca.path())

    def test_that_have_no_version_to_tell_are_not_run(self):
        self.assertEqual(tools.Tool("true", "coreutils", "nothing", asked_by=()).version(), "installed")


@unittest.skipUnless(platform.system() == "Linux", "asked on Linux only")
class Charts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "lib").mkdir()

    def font(self):
        (self.root / "truetype/dejavu").mkdir(parents=True)
        (self.root / "truetype/dejavu/DejaVuSans.ttf").touch()

    def test_need_a_font_of_any_depth_which_is_named_with_its_packages(self):
        with self.assertRaisesRegex(UserError, "no font: install the packages fontconfig fonts-dejavu-core"):
            charts.require(self.root, (str(self.root),))
        self.font()
        charts.require(self.root, (str(self.root),))

    def test_need_what_the_jdks_libraries_link_to_which_is_named_with_its_package(self):
        self.font()
        (self.root / "lib/libfontmanager.so").touch()
        (self.root / "lib/server").mkdir()
        (self.root / "lib/server/libjvm.so").touch()
        told = "\tlibjvm.so => not found\n\tlibharfbuzz.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n"
        with mock.patch.object(charts.subprocess, "run", return_value=mock.Mock(stdout=told)):
            with self.assertRaisesRegex(
                UserError, "libharfbuzz.so.0 is missing, which the JDK's libfontmanager.so needs.* libharfbuzz0b$"
            ):
                charts.require(self.root, (str(self.root),))


class Parameters(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.book = Path(folder.name) / "book.ipynb"
        cells = [
            {"source": ['var cpu = Param.of("cpu", "haswell");\n', 'long n = Param.of("calls", 600L);'],
             "metadata": {"tags": ["parameters"]}},
            {"source": ['Param.of("other", "")'], "metadata": {}},
        ]
        self.book.write_text(json.dumps({"cells": cells}))

    def test_are_those_that_the_tagged_cell_asks_for(self):
        self.assertEqual(parameters.names(self.book), ["cpu", "calls"])

    def test_reach_the_library_as_variables(self):
        given = [parameters.word("cpu=zen4"), parameters.word("calls=1000")]
        self.assertEqual(
            parameters.variables(given, [self.book]),
            {"ENTRYLAB_PARAM_CPU": "zen4", "ENTRYLAB_PARAM_CALLS": "1000"},
        )

    def test_that_no_notebook_has_are_refused_with_the_nearest(self):
        with self.assertRaisesRegex(UserError, "unknown parameter 'cpus': did you mean 'cpu'"):
            parameters.variables([("cpus", "zen4")], [self.book])
        with self.assertRaisesRegex(UserError, "unknown parameter 'other'"):
            parameters.variables([("other", "x")], [self.book])

    def test_without_a_value_are_refused(self):
        with self.assertRaisesRegex(argparse.ArgumentTypeError, "write NAME=VALUE"):
            parameters.word("cpu")


class NearNames(unittest.TestCase):
    def test_the_nearest_is_named(self):
        self.assertEqual(unknown("design", "stubs", ["stub", "table"]), "unknown design 'stubs': did you mean 'stub'?")

    def test_a_few_are_all_named_when_none_is_near(self):
        self.assertEqual(unknown("design", "x", ["b", "a"]), "unknown design 'x': known: a, b")

    def test_many_are_not(self):
        many = [f"name-{number}" for number in range(40)]
        self.assertEqual(unknown("call", "zzz", many, see="see there"), "unknown call 'zzz': see there")


if __name__ == "__main__":
    unittest.main()
