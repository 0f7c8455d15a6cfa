"""The two Java kernels notebooks run on: JJava from the environment, IJava from a jar that is given."""

import json
import os
import zipfile
from argparse import ArgumentTypeError
from dataclasses import dataclass
from pathlib import Path

from launcher import java, pyenv
from launcher.paths import BUILD, KERNEL_CONFIG, STARTUP
from launcher.setup import Setup
from launcher.suggest import unknown

SPEC_NAME = "java"
"""The name notebooks ask for; IJava and JJava both use it."""

IJAVA_VARIABLE = "IJAVA_JAR"
"""Names the jar of IJava 1.3, which is on no registry."""

IJAVA_MAIN = "io.github.spencerpark.ijava.IJava"
IJAVA_STARTUP = 'entrylab.notebook.ijava.IJavaDisplay.install(getKernelInstance());'


@dataclass(frozen=True)
class Kernel:
    """A kernel to run notebooks on; JJava needs no jar of its own."""

    name: str
    jar: Path | None = None


JJAVA = Kernel("jjava")


def word(text: str) -> Kernel:
    """The command line's word for a kernel: jjava, ijava (jar in IJAVA_JAR), or an IJava jar."""
    if text == "jjava":
        return JJAVA
    if text == "ijava":
        named = os.environ.get(IJAVA_VARIABLE)
        if not named:
            raise ArgumentTypeError(f"ijava: set {IJAVA_VARIABLE} to the jar of IJava 1.3, or give its path")
        return Kernel("ijava", ijava_jar(named))
    if text.endswith(".jar"):
        return Kernel("ijava", ijava_jar(text))
    raise ArgumentTypeError(unknown("kernel", text, ["jjava", "ijava"]))


def ijava_jar(text: str) -> Path:
    try:
        with zipfile.ZipFile(text) as jar:
            jar.getinfo(IJAVA_MAIN.replace(".", "/") + ".class")
    except (OSError, zipfile.BadZipFile, KeyError):
        raise ArgumentTypeError(f"'{text}' is not the jar of IJava (it has no {IJAVA_MAIN})") from None
    return Path(text).resolve()


def environment(setup: Setup, kernel: Kernel) -> dict[str, str]:
    """What Jupyter is started with: our kernel spec before all others, the JDK first on PATH."""
    specs = KERNEL_CONFIG if kernel.jar is None else generate_ijava(kernel.jar)
    paths = [str(specs), *filter(None, [os.environ.get("JUPYTER_PATH")])]
    return pyenv.cleaned(java.environment(setup.jdk)) | {"JUPYTER_PATH": os.pathsep.join(paths)}


def generate_ijava(jar: Path) -> Path:
    """Writes a spec for this IJava jar below build/, like ours but for the kernel; returns its data path."""
    ours = KERNEL_CONFIG / "kernels" / SPEC_NAME
    spec = json.loads((ours / "kernel.json").read_text())
    argv = [part.replace("{resource_dir}", str(ours)) for part in spec["argv"]]
    classpath = argv.index("-cp") + 1
    own = [entry for entry in argv[classpath].split(":") if not entry.startswith("{prefix}")]
    argv[classpath] = ":".join([str(jar), *own])
    argv[classpath + 1] = IJAVA_MAIN
    env = {"IJAVA_STARTUP_SCRIPTS_PATH": str(STARTUP), "IJAVA_STARTUP_SCRIPT": IJAVA_STARTUP}
    spec |= {"argv": argv, "display_name": "Java (IJava)", "env": env}
    data = BUILD / "jupyter/ijava"
    folder = data / "kernels" / SPEC_NAME
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kernel.json").write_text(json.dumps(spec, indent=2) + "\n")
    return data
