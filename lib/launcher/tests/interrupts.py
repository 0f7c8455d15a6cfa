"""Interrupts cells of the real Java kernel, at moments drawn from a seed, beside threads that keep the machine busy.

`./lab bench interrupts` runs it, by the environment's Python, which has jupyter_client.
"""

import os
import queue
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

from jupyter_client.manager import start_new_kernel

from launcher.kernels import SPEC_NAME

START_SECONDS = 300
LOST_SECONDS = 30
"""A cell of which anything is still executed so long after its interrupt has lost it."""

LATEST_SECONDS = 0.5
"""Interrupts come up to so long after the kernel says that it is busy."""

BEGIN = """
import unicorn.*;
var engine = new Unicorn(UnicornConst.UC_ARCH_X86, UnicornConst.UC_MODE_64);
engine.mem_map(0x1000L, 0x1000, UnicornConst.UC_PROT_ALL);
engine.mem_write(0x1000L, new byte[] {(byte) 0xeb, (byte) 0xfe});
long others() {
  return Thread.getAllStackTraces().entrySet().stream()
      .filter(thread -> thread.getKey() != Thread.currentThread())
      .filter(thread -> Arrays.stream(thread.getValue()).anyMatch(call -> call.getClassName().startsWith("REPL.")))
      .count();
}
"""

OTHERS = "others()"
"""How many threads execute something of another cell, one that is over."""

CELLS = {
    "guest loop": 'show("entering the loop");\nengine.emu_start(0x1000L, 0x1002L, 0, 0);',
    "many statements": "\n".join(f"int s{i} = {i};" for i in range(40)) + "\nThread.sleep(Long.MAX_VALUE);",
    "printing": 'while (true) System.out.println("again");',
    "sweep": 'while (true) Sweep.of(Designs.get("merged-v4.6")).workload("redis").syscalls(200_000).run();',
}
"""Kinds of cells that do not end by themselves."""


@dataclass
class Kind:
    """What became of the cells of one kind."""

    millis: list[float] = field(default_factory=list)
    lost: int = 0

    def row(self, name: str) -> str:
        some = self.millis or [float("nan")]
        return (
            f"{name:<16} {len(self.millis) + self.lost:6} {self.lost:5} {statistics.median(some):8.0f} "
            f"{sorted(some)[int(0.99 * (len(some) - 1))]:8.0f} {max(some):8.0f}"
        )


class Interrupting:
    """One kernel, and what its cells did."""

    def __init__(self, folder: str):
        self.folder = folder
        self.start()

    def start(self) -> None:
        self.manager, self.client = start_new_kernel(START_SECONDS, SPEC_NAME, cwd=self.folder)
        self.client.execute_interactive(BEGIN, timeout=START_SECONDS, output_hook=lambda message: None)

    def stop(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def milliseconds(self, code: str, delay: float) -> float | None:
        """From the interrupt to the reply; None if it was lost, after which there is a new kernel."""
        request = self.client.execute(code)
        self.wait_until_busy(request)
        time.sleep(delay)
        pressed = time.monotonic()
        self.manager.interrupt_kernel()
        while time.monotonic() - pressed < LOST_SECONDS:
            self.drain()
            try:
                reply = self.client.get_shell_msg(timeout=0.2)
            except queue.Empty:
                continue
            if reply["parent_header"].get("msg_id") == request:
                taken = time.monotonic() - pressed
                return 1000 * taken if self.is_over(pressed) else self.lost()
        return self.lost()

    def is_over(self, pressed: float) -> bool:
        """Whether nothing of the cell goes on behind the kernel's back, which counts a cell as over at once."""
        while time.monotonic() - pressed < LOST_SECONDS:
            texts = []
            self.client.execute_interactive(
                OTHERS, timeout=START_SECONDS,
                output_hook=lambda message: texts.append(message["content"].get("data", {}).get("text/plain")),
            )
            if "0" in texts:
                return True
        return False

    def lost(self) -> None:
        self.stop()
        self.start()

    def wait_until_busy(self, request: str) -> None:
        while True:
            message = self.client.get_iopub_msg(timeout=START_SECONDS)
            mine = message["parent_header"].get("msg_id") == request
            if mine and message["content"].get("execution_state") == "busy":
                return

    def drain(self) -> None:
        try:
            while True:
                self.client.get_iopub_msg(timeout=0)
        except queue.Empty:
            pass


def main(times: int, busy: int, seed: int) -> int:
    draw = random.Random(seed)
    kinds = {name: Kind() for name in CELLS}
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(busy)]
    try:
        with tempfile.TemporaryDirectory() as folder:
            kernel = Interrupting(folder)
            for _ in range(times):
                name = draw.choice(list(CELLS))
                taken = kernel.milliseconds(CELLS[name], LATEST_SECONDS * draw.random())
                if taken is None:
                    kinds[name].lost += 1
                else:
                    kinds[name].millis.append(taken)
            kernel.stop()
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"{times} cells interrupted, seed {seed}, beside {busy} busy loops; load at the end: {load}")
    print(f"{'cell':<16} {'n':>6} {'lost':>5} {'ms':>8} {'99 %':>8} {'most':>8}")
    for name, kind in kinds.items():
        print(kind.row(name))
    lost = sum(kind.lost for kind in kinds.values())
    print(f"{lost} lost")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:4])))
