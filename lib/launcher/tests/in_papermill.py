"""Our notebooks' parameters set by papermill itself, in the real Java kernel.

Run by `./lab test`, by the environment's Python, which has papermill then.
"""

import tempfile
import unittest
from pathlib import Path

import nbformat
import papermill
from nbformat.v4 import new_code_cell, new_notebook

from launcher.kernels import SPEC_NAME

START_SECONDS = 120

ASKED = 'var cpu = Param.of("cpu", "haswell");\nlong calls = Param.of("calls", 600L);\ndouble share = Param.of("share", 0.5);'

TOLD = 'System.out.print(cpu + " " + (calls + 1) + " " + share / 2 + " " + Param.used().replace("\\n", "; "));'


class Papermill(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        book = new_notebook(cells=[new_code_cell(ASKED, metadata={"tags": ["parameters"]}), new_code_cell(TOLD)])
        book.metadata["kernelspec"] = {"name": SPEC_NAME, "language": "java", "display_name": "Java"}
        self.book = self.folder / "book.ipynb"
        nbformat.write(book, self.book)

    def run_with(self, **parameters) -> str:
        made = papermill.execute_notebook(
            str(self.book), str(self.folder / "out.ipynb"), parameters=parameters, progress_bar=False,
            start_timeout=START_SECONDS,
        )
        return made.cells[-1].outputs[0]["text"]

    def test_sets_texts_and_numbers_with_their_types_and_the_library_notes_them(self):
        text = self.run_with(cpu='zen "4"\\', calls=1000, share=0.25)
        self.assertEqual(text, 'zen "4"\\ 1001 0.125 calls = 1000; cpu = zen "4"\\; share = 0.25; ')

    def test_is_refused_what_a_java_notebook_has_no_parameter_of(self):
        with self.assertRaisesRegex(ValueError, "is a text or a number"):
            self.run_with(cpu=["zen4"])


if __name__ == "__main__":
    unittest.main()
