#!/usr/bin/env python3
"""Counts what Linux calls touch, for data/costs: lines of code and data of a real kernel, in an emulated PC.

    data/costs/record/footprints.py [--release bullseye] PACKAGE...

Fetches a Debian kernel (linux-image-...-cloud-amd64) with apt-get into a temporary folder, of another release of
Debian if one is named, boots it under QEMU's translator with touched.c as its only program and lines.c as a plugin
of QEMU, in two ways: as it is shipped, and plain, with what a kernel of 2015 did not have switched off as far as a
command line can. Writes footprints-VERSION-WAY.csv beside this file. Nothing is installed, nothing of the kernel is
kept. Instructions are the clock of the guest (-icount), so that rounds hardly differ; what does differ from boot to
boot, where stacks and allocations happen to lie, is in the record: each way is booted TIMES times.
"""

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
NEEDED = {
    "apt-get": "apt", "dpkg": "dpkg", "gcc": "gcc and libc6-dev", "nm": "binutils", "cpio": "cpio",
    "qemu-system-x86_64": "qemu-system-x86", "strace": "strace", "ldd": "libc-bin",
}
WAYS = {
    "shipped": "",
    "plain": "mitigations=off init_on_alloc=0 randomize_kstack_offset=off lsm=",
}
COUNTED = ["kernel instructions", "user instructions", "kernel code", "kernel data", "user code", "user data"]
OPTIONS = ["PREEMPT_VOLUNTARY", "HZ", "SMP", "PAGE_TABLE_ISOLATION", "RETPOLINE", "AUDITSYSCALL", "FTRACE_SYSCALLS",
           "BPF_JIT", "HARDENED_USERCOPY", "SLAB_FREELIST_HARDENED", "MEMCG", "VMAP_STACK"]
CPU = "Haswell-noTSX"
MINUTES = 10
TIMES = 3


class Missing(Exception):
    """What the recorder cannot do without; said in one line."""


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **options)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines() or ["nothing"]
        raise Missing(f"{command[0]} failed (exit code {done.returncode}) and said: {said[-1]}")
    return done.stdout


def release(name, folder):
    """Options that make apt-get read another release from the mirror of this machine, and leave the machine's own."""
    mirrors = run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Origin: Debian")
    mirror = next((line for line in mirrors.split() if line.rstrip("/").endswith("/debian")), None)
    if mirror is None:
        raise Missing("apt-get knows no mirror of Debian: run apt-get update on a Debian system")
    (folder / "lists/partial").mkdir(parents=True)
    (folder / "sources.list").write_text(
        f"deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {mirror} {name} main\n", encoding="utf-8")
    options = []
    for key, value in {"Dir::Etc::sourcelist": folder / "sources.list", "Dir::Etc::sourceparts": "-",
                       "Dir::State::lists": folder / "lists"}.items():
        options += ["-o", f"{key}={value}"]
    run("apt-get", *options, "update")
    return options


def unpack(package, options, folder):
    """The kernel image of a package and its configuration."""
    run("apt-get", *options, "download", package, cwd=folder)
    run("dpkg", "-x", next(folder.glob(f"{package}_*.deb")), folder / package)
    boot = folder / package / "boot"
    return next(boot.glob("vmlinuz-*")), next(boot.glob("config-*"))


def compile_all(folder):
    """The plugin, and the guest's file system: two programs of this folder, and strace with its libraries."""
    strict = ["-O2", "-Wall", "-Wextra"]
    root = folder / "root"
    for directory in ["dev", "proc", "sys"]:
        (root / directory).mkdir(parents=True)
    plugin = folder / "lines.so"
    run("gcc", *strict, "-shared", "-fPIC", "-fvisibility=hidden", "-o", plugin, HERE / "lines.c")
    run("gcc", *strict, "-static", "-no-pie", "-o", root / "init", HERE / "touched.c")
    run("gcc", *strict, "-static", "-nostdlib", "-no-pie", "-Wl,-Ttext-segment=0x600000",
        "-o", root / "nothing", HERE / "nothing.c")
    strace = shutil.which("strace")
    shutil.copy(strace, root / "strace")
    for library in re.findall(r"(/\S+) \(", run("ldd", strace)):
        (root / library[1:]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(library, root / library[1:])
    names = "\n".join(str(path.relative_to(root)) for path in sorted(root.rglob("*")))
    archive = folder / "rootfs"
    with open(archive, "wb") as out:
        subprocess.run(["cpio", "-o", "-H", "newc", "--quiet"], input=names.encode(), stdout=out, cwd=root, check=True)
    return plugin, archive, marks(root)


def marks(root):
    """The plugin's arguments: where the guest's programs mark their units of work."""
    symbols = {}
    for program in ["init", "nothing"]:
        for line in run("nm", root / program).splitlines():
            address, _, name = line.rsplit(" ", 2)
            symbols[program, name] = address
    wanted = {"begin": ("init", "unit_begins"), "end": ("init", "unit_ends"), "end2": ("nothing", "_start"),
              "channel": ("init", "channel")}
    return [f"{argument}={symbols[symbol]}" for argument, symbol in wanted.items()]


def boot(kernel, plugin, archive, arguments, command_line, folder, seed):
    """What the plugin wrote while the guest ran."""
    raw = folder / "raw"
    raw.unlink(missing_ok=True)
    command = [
        "qemu-system-x86_64", "-nodefaults", "-no-reboot", "-display", "none", "-serial", "stdio",
        "-accel", "tcg,thread=single", "-cpu", CPU, "-smp", "1", "-m", "512",
        "-icount", "shift=0,sleep=off", "-rtc", "base=2026-01-01,clock=vm", "-seed", str(seed),
        "-kernel", kernel, "-initrd", archive, "-append", f"console=ttyS0 nokaslr panic=-1 {command_line}".strip(),
        "-plugin", ",".join([str(plugin), f"out={raw}", *arguments]),
    ]
    console = folder / "console"
    with open(console, "wb") as out:
        subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out,
                       stderr=subprocess.STDOUT, timeout=MINUTES * 60, check=False)
    text = raw.read_text(encoding="utf-8", errors="replace").splitlines() if raw.exists() else []
    if "# finished" not in text:
        last = (console.read_text(encoding="utf-8", errors="replace").strip().splitlines() or ["nothing"])[-1]
        raise Missing(f"the guest did not finish; the last line of its console: {last}")
    return text


def rounds(texts):
    """What was counted in each unit's rounds, but for those in which an interrupt came."""
    units = {}
    for line in (line for text in texts for line in text if not line.startswith("#")):
        unit, interrupted, *counts = line.rsplit(",", 1 + len(COUNTED))
        if unit != "warm" and interrupted == "0":
            units.setdefault(unit, []).append([int(count) for count in counts])
    return units


def record(texts, config, name):
    """The lines of a record of some boots."""
    options = set(config.read_text(encoding="utf-8").splitlines())
    stated = [line for option in OPTIONS for line in sorted(options)
              if re.fullmatch(rf"CONFIG_{option}=.*|# CONFIG_{option} is not set", line)]
    version = run("qemu-system-x86_64", "--version").splitlines()[0]
    tracer = run("strace", "-V").splitlines()[0]
    yield f"# What calls of a real Linux touch, counted under {version}, -cpu {CPU}, one CPU, {tracer}"
    yield from (line.rstrip() for line in texts[0] if line.startswith("# ") and line != "# finished")
    yield "# configuration: " + " ".join(line.removeprefix("# ").removeprefix("CONFIG_") for line in stated)
    yield f"# way: {name}, {len(texts)} boots; command: data/costs/record/footprints.py"
    yield "# code and data: 64-byte lines touched once or more between the marks of one unit of work, by kernel and by user"
    yield "# instructions; code by virtual, data (stacks are data) by physical address. Not counted: lines that getppid of the"
    yield "# same process touches too (but for 'entry', which is getppid), page walks, rounds in which an interrupt came."
    yield "# n: rounds counted, 101 a boot less those; more of entry. A repeated string instruction counts as one. Of a process under"
    yield "# strace or audit, entry could not be counted before: they have the lines of 'a process whose entry is not known' too."
    yield "unit,counted,n,median,least,most"
    for unit, kept in rounds(texts).items():
        for counted, values in zip(COUNTED, zip(*kept)):
            yield f"{unit},{counted},{len(kept)},{statistics.median_low(values)},{min(values)},{max(values)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", nargs="+", metavar="PACKAGE", help="linux-image-...-cloud-amd64")
    parser.add_argument("--release", help="a release of Debian that has the packages, if not this machine's own")
    parser.add_argument("--to", type=Path, default=HERE, metavar="FOLDER", help="where records go")
    words = parser.parse_args()
    if not words.to.is_dir():
        raise Missing(f"no folder {words.to} to write to")
    lacking = [package for tool, package in NEEDED.items() if not shutil.which(tool)]
    if lacking:
        raise Missing(f"needs what these Debian packages have: {', '.join(lacking)}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        plugin, archive, arguments = compile_all(folder)
        options = release(words.release, folder) if words.release else []
        for package in words.packages:
            kernel, config = unpack(package, options, folder)
            version = re.search(r"\d+\.\d+", package).group()
            for way, command_line in WAYS.items():
                texts = [boot(kernel, plugin, archive, arguments, command_line, folder, 1 + i) for i in range(TIMES)]
                to = words.to / f"footprints-{version}-{way}.csv"
                to.write_text("\n".join(record(texts, config, way)) + "\n", encoding="utf-8")
                print(f"wrote {to}")


if __name__ == "__main__":
    try:
        main()
    except (Missing, subprocess.TimeoutExpired) as problem:
        print(f"footprints: {problem}", file=sys.stderr)
        sys.exit(2)
