"""The search for a JDK, on folders that look like some."""

import tempfile
import unittest
from pathlib import Path

from launcher import jdk
from launcher.errors import UserError


class Search(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.usual = (str(self.root / "jvm/*"),)

    def home(self, name: str, version: str, compiler: bool = True) -> Path:
        home = self.root / name
        (home / "bin").mkdir(parents=True)
        (home / "release").write_text(f'IMPLEMENTOR="Somebody"\nJAVA_VERSION="{version}"\n')
        for program in ("java", "javac") if compiler else ("java",):
            (home / "bin" / program).write_text("")
            (home / "bin" / program).chmod(0o755)
        return home

    def find(self, **env: str) -> jdk.Jdk:
        return jdk.find({"PATH": "", **env}, self.usual)

    def refusal(self, **env: str) -> str:
        with self.assertRaises(UserError) as raised:
            self.find(**env)
        message = str(raised.exception)
        self.assertEqual(len(message.splitlines()), 1)
        return message

    def test_java_home_comes_first(self):
        mine = self.home("mine", "25.0.1")
        self.home("jvm/other", "26")
        self.assertEqual(self.find(JAVA_HOME=str(mine)).home, mine)

    def test_an_old_java_home_and_path_are_passed_over_for_a_new_one_in_the_usual_folders(self):
        old = self.home("old", "17.0.15")
        older = self.home("older", "11.0.2")
        new = self.home("jvm/jdk-25", "25")
        found = self.find(JAVA_HOME=str(old), PATH=str(older / "bin"))
        self.assertEqual((found.home, found.feature), (new, 25))

    def test_path_comes_before_the_usual_folders_and_links_are_followed(self):
        real = self.home("real", "25.0.3")
        self.home("jvm/other", "25")
        links = self.root / "links"
        links.mkdir()
        (links / "javac").symlink_to(real / "bin/javac")
        self.assertEqual(self.find(PATH=str(links)).home, real)

    def test_a_conda_prefix_holds_it_in_lib_jvm(self):
        home = self.home("conda/lib/jvm", "25.0.2")
        self.assertEqual(self.find(CONDA_PREFIX=str(self.root / "conda")).home, home)

    def test_a_runtime_without_compiler_will_not_do(self):
        self.home("jvm/jre", "25", compiler=False)
        self.assertIn("found none", self.refusal())

    def test_an_early_access_build_counts_by_its_feature_number(self):
        self.home("jvm/ea", "26-ea")
        self.assertEqual(self.find().feature, 26)

    def test_the_old_numbering_is_understood(self):
        home = self.home("jvm/eight", "1.8.0_412")
        message = self.refusal()
        self.assertIn(f"1.8.0_412 ({home})", message)

    def test_a_refusal_names_what_was_found_what_to_install_and_what_to_set(self):
        home = self.home("old", "17.0.15")
        message = self.refusal(JAVA_HOME=str(home))
        for part in ("JDK 25", f"17.0.15 ({home})", "openjdk-25-jdk", "JAVA_HOME"):
            self.assertIn(part, message)

    def test_a_java_home_that_is_nowhere_is_named(self):
        self.assertIn("JAVA_HOME=/nowhere", self.refusal(JAVA_HOME="/nowhere"))


if __name__ == "__main__":
    unittest.main()
