"""Executes one notebook and writes it as HTML: run by the environment's Python, not by ./lab's own.

Usage: python -m launcher.execute NOTEBOOK OUT_FOLDER [SECONDS_OF_THE_LAST_RUN]; exit code 1 if a cell failed, 2 if it
is no notebook, 130 if it was interrupted.
"""

import signal

# What follows takes a second to load, and has nothing to say when Ctrl-C ends it there.
signal.signal(signal.SIGINT, signal.SIG_DFL)

import asyncio
import re
import sys
import time
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbconvert import HTMLExporter

from launcher import page
from launcher.errors import EXIT_INTERRUPTED, EXIT_USER
from launcher.kernels import SPEC_NAME
from launcher.say import say

STARTUP_SECONDS = 120
"""How long the kernel may take to start on a slow machine."""


class ProgressLine:
    """Tells how far a notebook is: one updating line on a terminal, start and end elsewhere."""

    def __init__(self, name: str, cells: int, last: str = ""):
        self.name, self.cells, self.done = name, cells, 0
        self.last = f"; the last time it took {last} s" if last else ""
        self.started = time.monotonic()
        self.live = sys.stderr.isatty()

    def begin(self) -> None:
        if not self.live:
            say(f"{self.name}: running {self.cells} cells{self.last}")

    def cell(self, **_) -> None:
        self.done += 1
        if self.live:
            far = f"cell {self.done} of {self.cells}, {self.seconds():.0f} s{self.last}"
            print(f"\r\033[Klab: {self.name}: {far}", end="", file=sys.stderr)

    def end(self, verdict: str) -> None:
        if self.live:
            print("\r\033[K", end="", file=sys.stderr)
        say(f"{self.name}: {verdict} ({self.seconds():.1f} s)")

    def seconds(self) -> float:
        return time.monotonic() - self.started


def execute(notebook: Path, out: Path, last: str = "") -> int:
    try:
        book = nbformat.read(notebook, as_version=4)
        nbformat.validate(book)
    except (ValueError, AttributeError, nbformat.ValidationError) as fault:
        say(f"{notebook}: not a notebook: {str(fault).splitlines()[0]}")
        return EXIT_USER
    codes = [cell for cell in book.cells if cell.cell_type == "code" and cell.source.strip()]
    progress = ProgressLine(notebook.stem, len(codes), last)
    client = NotebookClient(
        book,
        timeout=None,
        startup_timeout=STARTUP_SECONDS,
        kernel_name=SPEC_NAME,
        resources={"metadata": {"path": str(notebook.parent)}},
        on_cell_execute=progress.cell,
        shutdown_kernel="immediate",
        # A printf comes as a message per piece, which a page would show one below the other.
        coalesce_streams=True,
    )
    progress.begin()
    try:
        cancellable(run_and_end(client))
        verdict = None
    except CellExecutionError as failure:
        verdict = f"cell {progress.done} of {progress.cells} failed: {reason(failure)}"
    except DeadKernelError:
        verdict = f"the Java kernel died in cell {progress.done} of {progress.cells}"
    except asyncio.TimeoutError:
        verdict = "the Java kernel did not start"
    write_html(book, notebook.stem, out)
    progress.end(verdict or f"{progress.cells} cells ran")
    return 1 if verdict else 0


async def run_and_end(client: NotebookClient) -> None:
    """Runs all cells; whatever comes, the kernel does not outlive them."""
    try:
        await client.async_execute()
    finally:
        if client.km and client.km.has_kernel:
            await client.km.shutdown_kernel(now=True)


def cancellable(work: Coroutine) -> None:
    """Ends early, in order, at Ctrl-C: in a thread that is not the main one nbclient leaves signals alone."""
    loop = asyncio.new_event_loop()
    task = loop.create_task(work)
    with ThreadPoolExecutor(1) as thread:
        done = thread.submit(loop.run_until_complete, task)
        try:
            done.result()
        except KeyboardInterrupt:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            loop.call_soon_threadsafe(task.cancel)
            done.exception()
            raise


def reason(failure: CellExecutionError) -> str:
    """The error's own line, without its stack trace; of a compile error, what the compiler says."""
    lines = (failure.evalue or "").strip().splitlines()
    if failure.ename == "CompilationException":
        plain = re.sub(r"\x1b\[[0-9;]*m", "", failure.traceback)
        lines = [line.strip() for line in plain.splitlines() if line.strip() and line[0] != "|"]
        return "; ".join(lines[:3])
    return lines[0] if lines else failure.ename


def write_html(book: nbformat.NotebookNode, title: str, out: Path) -> None:
    """Writes the notebook as one HTML file that holds its charts and fetches nothing."""
    exporter = HTMLExporter(embed_images=True)
    for script in ("mathjax_url", "mermaid_js_url", "mermaid_layout_elk_js_url", "require_js_url", "jquery_url"):
        setattr(exporter, script, "")
    html, _ = exporter.from_notebook_node(book, resources={"metadata": {"name": title}})
    lab = next(path for path in map(Path, exporter.template_paths) if (path / "static/theme-dark.css").exists())
    (out / f"{title}.html").write_text(page.finished(html, lab), encoding="utf-8")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        sys.exit(execute(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
    except KeyboardInterrupt:
        # Who interrupted it says so.
        sys.exit(EXIT_INTERRUPTED)
