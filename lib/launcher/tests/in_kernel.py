"""Whatever a cell does with a reader's assembly, the real Java kernel answers, in one line, and goes on.

Run by `./lab test`, by the environment's Python, which has nbclient.
"""

import os
import tempfile
import threading
import time
import unittest
from pathlib import Path

from jupyter_client.manager import start_new_kernel

from launcher.kernels import SPEC_NAME

START_SECONDS = 120
CELL_SECONDS = 60

SWEEP_CALLS = 5_000_000
"""Some tenths of a second of counting for each of three points."""

BUDGET = "Budget.DEFAULT.instructions(1_000).seconds(5).mebibytes(256).sequences(1)"

PRELUDE = r'''
Design path(String instructions) {
    return Design.of("mine", "\t.include \"entry.inc\"\n\t.section .entry.text, \"ax\", @progbits\n"
        + "ENTRY entry_SYSCALL_64\n" + instructions + "\nEND entry_SYSCALL_64\n");
}
String check(Design design) {
    var report = Check.of(design).x32(false).budget(%s).run();
    var first = report.violations().getFirst();
    return first.id() + " at " + first.location() + ": " + first.found();
}
''' % BUDGET

VERDICTS = {
    r'jmp .': "path-ends at mine.S:4: no end after 1000 instructions",
    r'movq $0x123456, %rax; jmp *%rax': "path-ends at mine.S:4: exception 14 at 0x123456",
    r'movq $0x400000, %rax; jmp *%rax': "path-ends at mine.S:4: exception 14 at 0x400000",
    r'movb $0x90, entry_SYSCALL_64(%rip)': "path-ends at mine.S:4: exception 14 at entry_SYSCALL_64",
    r'SAVE_USER_STATE\nmovq $0, -0x10000(%rsp)': "path-ends at mine.S:5: exception 14",
    r'hlt': "path-ends at mine.S:4: refused: hlt",
    r'wrmsr': "path-ends at mine.S:4: refused: wrmsr",
    r'int3': "path-ends at mine.S:4: exception 3",
    r'ud2': "path-ends at mine.S:4: Invalid instruction",
    r'vmovaps %zmm0, (%rsp)': "path-ends at mine.S:4: Invalid instruction",
    r'lidt (%rsp)': "path-ends at mine.S:4: refused: load of a descriptor table",
}
"""Instructions that are the text's fourth line and what follows it, and how the verdict begins."""

COMPLAINTS = {
    r'Check.all(path(".rept 1000000000\n nop\n.endr"))': "mine.S:6: as went over its limits",
    r'Check.all(path(".incbin \"/etc/passwd\""))': "mine.S:4: .incbin is not available",
    r'Check.all(path(".include \"/etc/passwd\""))': "mine.S:4: cannot include /etc/passwd",
    r'Check.all(path("call nonesuch"))': "mine.S:4: undefined reference to `nonesuch'",
    r'Check.all(path("nop\nentry_SYSCALL_64:"))': "mine.S:5: Error: symbol `entry_SYSCALL_64' is already defined",
    r'Check.all(path(".macro m\nm\n.endm\nm"))': "mine.S:5: Fatal error: macros nested too deeply",
    r'Check.all(path(".pushsection .mine, \"aw\", @nobits\n.skip 0x20000000\n.popsection"))':
        "mine.S:5: section .mine takes more than 2 MiB",
    r'Check.all(Design.of("mine", ""))': "mine: neither a whole entry path nor a stub: it needs",
    r'Check.all(Design.of("mine", "\n".repeat(1_000_000)))': "mine: neither a whole entry path nor a stub: it needs",
    'Design.of("mine", """\n\taddq $8, %rsp\n%rax\n""")': "mine: line 2 begins with a percent sign",
    'Design.of("mine", """\n\taddq $8, %rsp\n    %rax\n""")': "mine: line 2 begins with a percent sign",
    r'Designs.fromFile("/dev/zero")': "/dev/zero: cannot be read: not a plain file",
    r'Designs.fromFile("/nowhere.S")': "/nowhere.S: cannot be read: no such file",
    r'Designs.fromFile("/tmp")': "/tmp: cannot be read: not a plain file",
    r'Designs.get("merged-v4.6").patch("popq %rax", "nop")': "merged-v4.6, with its includes in place: no such text",
    r'Budget.DEFAULT.seconds(0)': "a budget's time must be positive",
}
"""Cells that end in an error, and how its one line begins."""


REFUSED = "refused: System.exit and Runtime.halt would end the kernel"

ENDINGS = {
    "System.exit(3)": REFUSED,
    "Runtime.getRuntime().halt(3)": REFUSED,
    "Runnable ending = () -> System.exit(3); ending.run();": REFUSED,
    "java.util.function.IntConsumer exit = System::exit; exit.accept(3);": REFUSED,
    "class Ending { void come() { Runtime.getRuntime().exit(3); } } new Ending().come();": REFUSED,
    "entrylab.cli.Main.main(\"designs\");": REFUSED,
    "int deeper(int n) { return deeper(n + 1) + 1; } deeper(0)":
        "java.lang.StackOverflowError, line 1 of this statement (endless recursion?",
    "var large = new long[Integer.MAX_VALUE];": "java.lang.OutOfMemoryError: Requested array size exceeds VM limit",
    "throw new AssertionError(\"mine\");": "java.lang.AssertionError: mine",
    "throw new NoClassDefFoundError(\"a/B\");": "java.lang.NoClassDefFoundError: a/B",
    "{ Thread.currentThread().interrupt(); System.out.println(1); }":
        "java.util.concurrent.CancellationException: printing was interrupted",
}
"""Cells that would end a kernel, or leave it deaf, and how the one line that each gets begins."""


class InKernel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.manager, cls.client = start_new_kernel(START_SECONDS, SPEC_NAME, cwd=cls.folder.name)
        cls.addClassCleanup(cls.manager.shutdown_kernel, now=True)
        cls.addClassCleanup(cls.client.stop_channels)
        reply, _ = cls.run_cell(PRELUDE)
        assert reply["status"] == "ok", reply

    @classmethod
    def run_cell(cls, code: str) -> tuple[dict, str]:
        """The kernel's reply, and the text of the value of a cell's last line."""
        texts = []

        def keep(message):
            data = message["content"].get("data", {})
            if message["msg_type"] in ("execute_result", "display_data", "update_display_data"):
                texts.append(data.get("text/plain", ""))

        reply = cls.client.execute_interactive(code, timeout=CELL_SECONDS, output_hook=keep)
        return reply["content"], "\n".join(texts)

    def assert_alive(self):
        self.assertTrue(self.manager.is_alive(), "the kernel died")
        self.assertEqual(self.run_cell("6 * 7")[1], "42")

    def assert_one_line(self, code: str, line: str):
        """A cell fails with one line that begins so."""
        reply, _ = self.run_cell(code)
        self.assertEqual(reply["status"], "error", code)
        self.assertEqual(reply["evalue"][: len(line)], line)
        self.assertEqual(len(reply["evalue"].splitlines()), 1, reply["evalue"])

    def test_instructions_that_go_astray_end_in_a_verdict_with_a_location(self):
        for instructions, verdict in VERDICTS.items():
            with self.subTest(instructions):
                reply, text = self.run_cell(f'check(path("{instructions}"))')
                self.assertEqual(reply["status"], "ok", reply.get("evalue"))
                self.assertEqual(text[: len(verdict)], verdict)
        self.assert_alive()

    def test_what_cannot_be_checked_is_one_line(self):
        for code, line in COMPLAINTS.items():
            with self.subTest(code):
                self.assert_one_line(code, line)
        self.assert_alive()

    def test_what_would_end_the_kernel_is_one_line(self):
        for code, line in ENDINGS.items():
            with self.subTest(code):
                self.assert_one_line(code, line)
                self.assert_alive()

    def test_documentation_is_found_wherever_the_cursor_is(self):
        of = "Sweep Sweep.of(List<Design> designs)\n  A sweep of designs"
        for code in ("Sweep.of", "Sweep.of(", "var s = Sweep.of(Designs.all());"):
            with self.subTest(code):
                self.assertEqual(self.popup(code, len(code))[: len(of)], of)
        self.assertEqual(self.popup("Designs.all()", 3)[:12], "Designs\n  Th")
        self.assertEqual(self.popup("", 0), "")
        self.assert_alive()

    def popup(self, code: str, cursor: int, kind: str = "text/plain") -> str:
        self.client.inspect(code, cursor)
        reply = self.client.get_shell_msg(timeout=CELL_SECONDS)["content"]
        return reply["data"][kind] if reply["found"] else ""

    def test_documentation_is_laid_out_with_parameters_apart_and_an_example(self):
        code = "Designs.get("
        text = self.popup(code, len(code))
        self.assertNotRegex(text, r"[@{}]|\b[a-z]+\.[a-z]+\.[A-Z]")
        page = self.popup(code, len(code), "text/html")
        self.assertTrue(page.startswith('<pre style="white-space: pre-wrap; margin: 0"><b>Design Designs.get(String name)</b>\n'), page)
        for heading in ("Throws", "Example"):
            self.assertIn(f"\n{heading}\n", text)
            self.assertIn(f"\n<b>{heading}</b>\n", page)

    def test_between_quotes_the_names_that_fit_are_offered(self):
        for code, start, offered in (
            ('Designs.get("merged-v4.', 13, ["merged-v4.6"]),
            ('Sweep.of("switch").on("hasw', 23, ["haswell"]),
            ('Sweep.of("switch").workload("git-s', 29, ["git-status"]),
            ('String s = "Str', None, []),
        ):
            with self.subTest(code):
                self.client.complete(code, len(code))
                reply = self.client.get_shell_msg(timeout=CELL_SECONDS)["content"]
                self.assertEqual([name for name in reply["matches"] if name in offered or not offered], offered)
                self.assertEqual([name for name in reply["matches"] if not name.startswith(code[start:])], [])
                if offered:
                    self.assertEqual(reply["cursor_start"], start)

    def test_a_value_whose_text_never_ends_does_not_end_the_kernel(self):
        self.run_cell('class Endless { public String toString() { return "" + this; } }')
        _, text = self.run_cell("new Endless()")
        self.assertEqual(text, "(this Endless has no text: its toString() throws java.lang.StackOverflowError)")
        self.assert_alive()

    def test_every_line_of_a_large_output_arrives_and_later_cells_print_too(self):
        code = 'for (int i = 0; i < 100_000; i++) System.out.println("line of thirty letters " + i); System.out.close();'
        self.assertEqual(len(self.printed(code).splitlines()), 100_000)
        self.assertEqual(self.printed('System.out.println("later");'), "later\n")

    def test_a_loop_that_prints_ends_when_it_is_interrupted(self):
        timer = threading.Timer(1, self.manager.interrupt_kernel)
        timer.start()
        self.printed('while (true) System.out.println("again");')
        self.assertEqual(self.printed('Thread.sleep(200); System.out.println("alone");'), "alone\n")

    def test_an_interrupt_while_the_next_statement_is_compiled_ends_the_cell(self):
        """Nothing of the cell runs at that moment; the statement that would not end is not begun."""
        lines = "\n".join(f"x += {i} * x;" for i in range(3000))
        code = 'System.out.println("first");\nfor (long x = 1; ; Thread.sleep(10)) {\n%s\n}' % lines

        def interrupt_after_the_first(message):
            if message["msg_type"] == "stream":
                self.manager.interrupt_kernel()

        reply = self.client.execute_interactive(
            code, timeout=CELL_SECONDS, output_hook=interrupt_after_the_first
        )
        self.assertEqual(reply["content"]["status"], "error")
        self.assert_alive()

    def test_an_interrupted_sweep_goes_on_from_its_points_to_the_same_bytes(self):
        self.run_cell(
            f'java.nio.file.Path journals = java.nio.file.Path.of("{self.folder.name}/sweeps");'
            'entrylab.sweep.Journal.keepIn(() -> Optional.of(journals));'
            'var sweep = Sweep.of(Designs.get("merged-v4.6")).workload("redis").traced(0, 0.5, 1).syscalls(%d);'
            % SWEEP_CALLS
        )
        interrupted = threading.Event()
        watcher = threading.Thread(target=self.interrupt_after_a_point, args=[interrupted])
        watcher.start()
        reply, shown = self.run_cell("sweep.run()")
        watcher.join()
        self.assertTrue(interrupted.is_set(), "the sweep was over before it could be interrupted")
        self.assertEqual(reply["status"], "error")
        self.assertRegex(shown, r"[12] of 3 points are kept, the same sweep goes on from there$")
        self.assertEqual(len(self.journals()), 1)
        _, resumed = self.run_cell("var resumed = sweep.run().csv(); resumed.hashCode()")
        self.assertEqual(self.journals(), [])
        _, afresh = self.run_cell("entrylab.sweep.Journal.keepIn(Optional::empty); sweep.run().csv().hashCode()")
        # Above the value stands the line of progress.
        self.assertEqual(resumed.splitlines()[-1], afresh.splitlines()[-1])

    def interrupt_after_a_point(self, interrupted: threading.Event) -> None:
        deadline = time.monotonic() + CELL_SECONDS
        while time.monotonic() < deadline:
            if any(file.stat().st_size > 0 for file in self.journals()):
                self.manager.interrupt_kernel()
                interrupted.set()
                return
            time.sleep(0.002)

    def journals(self) -> list[Path]:
        return list(Path(self.folder.name, "sweeps").glob("*.jsonl"))

    def printed(self, code: str) -> str:
        texts = []

        def keep(message):
            if message["msg_type"] == "stream":
                texts.append(message["content"]["text"])

        self.client.execute_interactive(code, timeout=CELL_SECONDS, output_hook=keep)
        return "".join(texts)

    def test_files_that_are_no_source_are_refused(self):
        pipe, large, foreign = (Path(self.folder.name) / name for name in ("pipe.S", "large.S", "foreign.S"))
        os.mkfifo(pipe)
        with large.open("wb") as file:
            file.truncate(100 * 2**20)
        foreign.write_bytes(b"\tnop\n/* \xe9 */\n")
        for file, line in (
            (pipe, f"{pipe}: cannot be read: not a plain file"),
            (large, f"{large}: larger than 1 MiB, not a design's source"),
            (foreign, f"{foreign}:2: not text in UTF-8"),
        ):
            with self.subTest(file.name):
                self.assertEqual(self.run_cell(f'Designs.fromFile("{file}")')[0].get("evalue"), line)
        self.assert_alive()


if __name__ == "__main__":
    unittest.main()
