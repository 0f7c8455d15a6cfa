"""The JVM that the library's commands run on."""

import os
import unittest
from unittest import mock

from launcher import java


class Heap(unittest.TestCase):
    def test_is_ours_unless_the_user_asks_for_another(self):
        for options, ours in (("", True), ("-Dsome=thing", True), ("-Dsome=thing -Xmx8g", False)):
            with self.subTest(options), mock.patch.dict(os.environ, {"JDK_JAVA_OPTIONS": options}):
                self.assertEqual(java.HEAP in java.flags(), ours)


if __name__ == "__main__":
    unittest.main()
