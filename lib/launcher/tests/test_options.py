"""./lab and the library's own command line have the same options."""

import subprocess
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


if __name__ == "__main__":
    unittest.main()
