"""./lab and the library's own command line: the same options, the same answers wherever one stands."""

import subprocess
import tempfile
import unittest

from launcher import arguments, java, jdk, maven

OF_THE_LAUNCHER_ALONE = {"run", "test", "open"}
"""Commands that pass no options on; all others must have the same ones on both sides."""


def of_the_launcher() -> set[str]:
    _, parsers = arguments.build()
    return {
        f"{name} {option}"
        for name in parsers.keys() - OF_THE_LAUNCHER_ALONE
        for option in parsers[name]._option_string_actions
        if option not in ("-h", "--help")
    }


def of_the_library() -> set[str]:
    command = [
        str(jdk.find().java), *java.flags(), "-cp", maven.classpath(), "entrylab.cli.Main", "options",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines())


@unittest.skipUnless(maven.JAR.exists(), "the library is not built yet")
class Options(unittest.TestCase):
    def test_are_the_same_on_both_sides(self):
        self.assertEqual(of_the_launcher(), of_the_library())


@unittest.skipUnless(maven.JAR.exists(), "the library is not built yet")
class Elsewhere(unittest.TestCase):
    def test_cycles_are_modelled_from_any_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            command = [
                str(jdk.find().java), *java.flags(), "-cp", maven.classpath(), "entrylab.cli.Main",
                "timeline", "switch", "getpid", "--format", "json",
            ]
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertGreater(len(done.stdout), 1000)


if __name__ == "__main__":
    unittest.main()
