"""Ctrl-C ends ./lab with a line that says what is kept and how to go on."""

import signal
import subprocess
import sys
import unittest

from launcher.tests.clone import Clone


class Interrupt(unittest.TestCase):
    def test_says_what_is_kept_even_during_the_set_up(self):
        clone = Clone()
        self.addCleanup(clone.remove)
        lab = subprocess.Popen(
            [sys.executable, str(clone.root / "lab"), "sweep"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, process_group=0,
            # A shell's background job ignores the signal, and so would all its children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.addCleanup(lab.kill)
        self.assertIn("lab: ", lab.stderr.readline())
        lab.send_signal(signal.SIGINT)
        _, said = lab.communicate()
        self.assertEqual(lab.returncode, 130, said)
        self.assertEqual(
            said.splitlines()[-1],
            "lab: interrupted: what is set up is kept; the same command goes on with the rest",
        )
        self.assertNotIn("Traceback", said)


if __name__ == "__main__":
    unittest.main()
