"""Rules about files of the repository that nothing else would notice being broken."""

import json
import os
import re
import unittest
from pathlib import Path
from xml.etree import ElementTree

from launcher import maven, notebooks, pins
from launcher.paths import ENVIRONMENT, KERNEL_CONFIG, LAUNCHER, LIB, REQUIREMENTS, REQUIREMENTS_BROWSER, ROOT

PIP_LINE = re.compile(r"^      - (\S+==\S+)$", re.MULTILINE)


class Environment(unittest.TestCase):
    def test_conda_and_pip_pin_the_same(self):
        conda = pins.parse("\n".join(PIP_LINE.findall(ENVIRONMENT.read_text())))
        self.assertEqual(conda, pins.direct(REQUIREMENTS))

    def test_a_hosted_start_has_the_same_environment(self):
        hosted = ROOT / ".binder/environment.yml"
        self.assertEqual(hosted.read_text(), ENVIRONMENT.read_text())
        for script in ("postBuild", "start"):
            self.assertTrue(os.access(ROOT / ".binder" / script, os.X_OK), script)

    def test_every_requirement_is_pinned(self):
        for file in (REQUIREMENTS, REQUIREMENTS_BROWSER):
            lines = [line for line in file.read_text().splitlines() if line and line[0] != "#"]
            self.assertEqual([line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)], [])

    def test_the_direct_pins_are_the_ones_the_project_names(self):
        direct = pins.direct(REQUIREMENTS)
        self.assertTrue({"jupyterlab", "nbclient", "nbconvert", "jjava", "unicorn", "capstone"} <= set(direct))
        self.assertEqual(direct["jupyterlab"].split(".")[0], "4")


class Notebooks(unittest.TestCase):
    def books(self):
        return [*notebooks.all_of_them(), *(LAUNCHER / "tests").glob("*.ipynb")]

    def test_are_committed_without_outputs(self):
        for book in self.books():
            for number, cell in enumerate(json.loads(book.read_text())["cells"], start=1):
                with self.subTest(f"{book.name}, cell {number}"):
                    self.assertEqual(cell.get("outputs", []), [])
                    self.assertIsNone(cell.get("execution_count"))

    def test_ask_for_the_kernel_by_the_name_both_kernels_have(self):
        for book in self.books():
            with self.subTest(book.name):
                spec = json.loads(book.read_text())["metadata"]["kernelspec"]
                self.assertEqual(spec["name"], "java")

    def test_are_meant_by_how_their_names_begin(self):
        for book in notebooks.all_of_them():
            number = book.stem.partition("-")[0]
            self.assertEqual([notebooks.word(number), notebooks.word(book.stem)], [book, book])

    def test_have_no_cell_longer_than_a_screenful(self):
        for book in self.books():
            for number, cell in enumerate(json.loads(book.read_text())["cells"], start=1):
                if cell["cell_type"] == "code":
                    with self.subTest(f"{book.name}, cell {number}"):
                        self.assertLessEqual(len("".join(cell["source"]).splitlines()), 16)

    def test_have_no_line_the_kernel_would_take_for_a_magic(self):
        for book in self.books():
            for cell in json.loads(book.read_text())["cells"]:
                if cell["cell_type"] == "code":
                    self.assertNotRegex("".join(cell["source"]), re.compile(r"^%\w", re.MULTILINE))


class KernelSpec(unittest.TestCase):
    def setUp(self):
        self.argv = json.loads((KERNEL_CONFIG / "kernels/java/kernel.json").read_text())["argv"]

    def test_names_the_main_class_and_no_machine_s_paths(self):
        self.assertIn("org.dflib.jjava.distro.JJava", self.argv)
        self.assertEqual(self.argv[0], "java")
        self.assertEqual([part for part in self.argv if part.startswith("/")], [])

    def test_names_the_jar_that_is_built_which_has_no_version(self):
        ours = [path for part in self.argv for path in part.split(":") if "{resource_dir}/../../../" in path]
        folder = str(KERNEL_CONFIG / "kernels/java")
        files = {Path(path.replace("{resource_dir}", folder)).resolve() for path in ours}
        self.assertEqual(files, {maven.JAR, maven.DEPENDENCIES / "*"})
        self.assertEqual(len(ours), 3, "once as the agent, and the classpath")
        pom = ElementTree.parse(LIB / "entrylab/pom.xml")
        name = pom.findtext("m:build/m:finalName", namespaces={"m": "http://maven.apache.org/POM/4.0.0"})
        self.assertEqual(f"{name}.jar", maven.JAR.name)

    def test_lets_the_library_load_native_code(self):
        self.assertIn("--enable-native-access=ALL-UNNAMED", self.argv)


if __name__ == "__main__":
    unittest.main()
