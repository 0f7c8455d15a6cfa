"""The draft as other programs read it: Python's mail parser, and git send-email."""

import email
import email.policy
import os
import pty
import select
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from launcher import java, jdk, maven

MUTT = shutil.which("mutt")
SEND_EMAIL = Path("/usr/lib/git-core/git-send-email")
PATIENCE_SECONDS = 30
"""For a program that shows nothing more: it waits for a key nobody presses."""

ANSWERED = "<20151208.0700@mail.example.org>"


@unittest.skipUnless(maven.JAR.exists(), "the library is not built yet")
class Draft(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.file = cls.folder / "draft.txt"
        done = cls.mail("--in-reply-to", ANSWERED, "--to", "A Person <a@example.org>", "--cc", "list@example.org", "--out", cls.file)
        if done.returncode:
            raise AssertionError(done.stderr)

    @staticmethod
    def mail(*words):
        command = [
            *java.command(jdk.find()), "mail", "--designs", "v4.4-stubs,merged-v4.6", "--workload", "clone",
            "--traced", "0", "--syscalls", "100", "--long", *map(str, words),
        ]
        env = maven.environment(jdk.find())
        return subprocess.run(command, capture_output=True, text=True, env=env)

    def test_is_read_by_a_mail_parser_without_a_defect(self):
        message = email.message_from_bytes(self.file.read_bytes(), policy=email.policy.default)
        self.assertEqual(message.defects, [])
        for name in message.keys():
            self.assertEqual(message[name].defects, (), name)
        self.assertTrue(message["Subject"].startswith("Re: [PATCH 07/12] x86/entry/64: "))
        self.assertEqual(message["In-Reply-To"], ANSWERED)
        self.assertEqual(message["References"], ANSWERED)
        self.assertEqual(message["To"].addresses[0].addr_spec, "a@example.org")
        self.assertEqual(message.get_content_type(), "text/plain")
        self.assertFalse(message.is_multipart())
        self.assertTrue(message.get_content().isascii())

    def test_has_the_body_that_is_there_to_paste(self):
        _, _, body = self.file.read_text().partition("\n\n")
        self.assertEqual(body, self.mail().stdout)

    @unittest.skipUnless(SEND_EMAIL.exists() or os.environ.get("CI") == "true", "git send-email is not installed")
    def test_would_be_sent_by_git_as_an_answer(self):
        command = [
            "git", "-c", "user.name=A", "-c", "user.email=b@example.org", "send-email", "--dry-run",
            "--confirm=never", "--smtp-server=/bin/true", str(self.file),
        ]
        env = os.environ | {"GIT_DIR": str(self.folder / "git"), "HOME": str(self.folder)}
        subprocess.run(["git", "init", "-q", "--bare", env["GIT_DIR"]], check=True, env=env)
        done = subprocess.run(command, capture_output=True, text=True, env=env)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(f"In-Reply-To: {ANSWERED}", done.stdout)
        self.assertIn(f"References: {ANSWERED}", done.stdout)
        self.assertIn("Result: OK", done.stdout)

    @unittest.skipUnless(MUTT or os.environ.get("CI") == "true", "mutt is not installed")
    def test_is_sent_by_mutt_as_an_answer(self):
        sent = self.folder / "sent"
        settings = self.folder / "muttrc"
        settings.write_text(
            "set editor=true copy=no record= from=b@example.org "
            f"sendmail='tee {sent}' folder={self.folder} spoolfile={self.folder}/in\n"
        )
        self.in_terminal(
            ["mutt", "-n", "-F", str(settings), "-H", str(self.file)],
            (b"To:", b"\r"), (b"Subject:", b"\r"), (b"y:Send", b"y"),
        )
        message = email.message_from_bytes(sent.read_bytes(), policy=email.policy.default)
        draft = email.message_from_bytes(self.file.read_bytes(), policy=email.policy.default)
        for header in ("Subject", "In-Reply-To", "References", "To", "Cc"):
            self.assertEqual(str(message[header]), str(draft[header]), header)
        self.assertEqual(message.get_content(), draft.get_content())

    def in_terminal(self, command, *dialogue):
        """Runs a program that wants a terminal, answers its prompts one by one, and waits for its end."""
        ours, its = pty.openpty()
        env = os.environ | {"TERM": "xterm", "HOME": str(self.folder)}
        program = subprocess.Popen(command, stdin=its, stdout=its, stderr=its, env=env, cwd=self.folder)
        self.addCleanup(program.kill)
        os.close(its)
        shown, left = b"", list(dialogue)
        while select.select([ours], [], [], PATIENCE_SECONDS)[0]:
            try:
                shown += os.read(ours, 4096)
            except OSError:
                break  # Linux tells that the last program at a terminal has ended by this.
            if left and left[0][0] in shown:
                os.write(ours, left.pop(0)[1])
                shown = b""
        os.close(ours)
        self.assertEqual(program.wait(PATIENCE_SECONDS), 0, shown)


if __name__ == "__main__":
    unittest.main()
