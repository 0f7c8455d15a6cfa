"""The JVM that the library's commands run on."""

import os
import unittest
from unittest import mock

from launcher import java, main


class Heap(unittest.TestCase):
    def test_is_ours_unless_the_user_asks_for_another(self):
        for options, ours in (("", True), ("-Dsome=thing", True), ("-Dsome=thing -Xmx8g", False)):
            with self.subTest(options), mock.patch.dict(os.environ, {"JDK_JAVA_OPTIONS": options}):
                self.assertEqual(java.HEAP in java.flags(), ours)


class Words(unittest.TestCase):
    COMMAND = ["java", "-XX:AOTCache=entrylab.aot", "-Xmx512m"]

    def test_of_a_sweep_are_as_they_were_set_up(self):
        self.assertEqual(self.COMMAND, main.fitting(self.COMMAND, ["sweep", "--all"]))

    def test_of_a_rate_leave_other_commands_profiles_out(self):
        self.assertEqual(["java", "-Xmx512m"], main.fitting(self.COMMAND, ["bench", "--rounds", "3"]))

    def test_of_a_short_command_compile_little(self):
        words = ["java", *main.QUICK, "-XX:AOTCache=entrylab.aot", "-Xmx512m"]
        self.assertEqual(words, main.fitting(self.COMMAND, ["sweep", "--help"]))


if __name__ == "__main__":
    unittest.main()
