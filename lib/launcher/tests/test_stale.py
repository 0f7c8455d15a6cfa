"""An edit of a design, an include or a data file reaches the figures; a former build never answers for it."""

import json
import os
import subprocess
import unittest

from launcher import java, jdk, maven, pyenv
from launcher.tests.clone import Clone

INCLUDE = "data/designs/include/privilege.inc"
LAST_OF_A_CALL = "\tsysretq\n"


class ASecondBuild(unittest.TestCase):
    """Builds a copy of this clone twice, with an edit between."""

    def setUp(self):
        self.clone = Clone()
        self.addCleanup(self.clone.remove)
        self.jdk = jdk.find()

    def build(self) -> None:
        lib = self.clone.root / "lib"
        command = ["sh", str(lib / "mvnw"), "-q", "-B", "-o", "-f", str(lib / "pom.xml")]
        command += ["package", "-Dmaven.test.skip=true"]
        done = subprocess.run(command, env=maven.environment(self.jdk), cwd=lib, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def library(self, *words: str) -> str:
        target = self.clone.root / "lib/entrylab/target"
        classpath = os.pathsep.join([str(target / "entrylab.jar"), str(target / "deps/*")])
        command = [str(self.jdk.java), *java.JVM_FLAGS, f"-Dunicorn.python={pyenv.prefix()}", "-cp", classpath]
        done = subprocess.run([*command, "entrylab.cli.Main", *words], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def instructions(self) -> float:
        words = ["--designs", "merged-v4.6", "--workload", "getpid", "--syscalls", "10", "--format", "json"]
        return json.loads(self.library("sweep", *words))[0]["instructions"]

    def test_counts_what_was_edited_and_forgets_what_was_removed(self):
        self.build()
        before = self.instructions()
        include = self.clone.root / INCLUDE
        text = include.read_text()
        self.assertEqual(text.count(LAST_OF_A_CALL), 1)
        include.write_text(text.replace(LAST_OF_A_CALL, "\tnop\n" + LAST_OF_A_CALL))
        (self.clone.root / "data/designs/switch.S").unlink()
        self.build()
        self.assertEqual(self.instructions(), before + 1)
        self.assertNotRegex(self.library("designs"), r"(?m)^switch\s")


if __name__ == "__main__":
    unittest.main()
