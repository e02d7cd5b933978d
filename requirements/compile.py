"""
Writes the files of pins beside this file: exact pins with hashes, no addresses.

``--keep`` keeps the versions that are pinned now and only follows pyproject.toml;
without it every pin moves to the newest version that pyproject.toml allows.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = "pyproject.toml"
WANTED = {
    "local.txt": ("What a laptop runs.", [PROJECT, "--extra", "local"]),
    "dev.txt": (
        "What a laptop runs, and what tests, lints, types and builds it.",
        [
            *(PROJECT, "--extra", "local", "--extra", "emulated", "--extra", "mcp"),
            *("--group", "dev"),
        ],
    ),
    "infra.txt": (
        "What synthesizes and checks the AWS stacks, in an environment of its own.",
        ["--group", "infra"],
    ),
    "page.txt": ("What checks the types of the page.", ["--group", "page"]),
    "emulator.txt": ("The emulator of AWS for the tests.", ["--group", "emulator"]),
}


def main(arguments: list[str]) -> None:
    """
    Compile them for every Python and platform that is supported.
    """
    for name, (purpose, selection) in WANTED.items():
        target = ROOT / "requirements" / name
        compiled = ROOT / "requirements" / f".{name}.new"
        if "--keep" in arguments and target.exists():
            compiled.write_bytes(target.read_bytes())
        subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile"),
                *selection,
                *("--universal", "--python-version", "3.11", "--generate-hashes"),
                *("--no-emit-index-url", "--no-emit-find-links", "--no-header"),
                "--no-strip-extras",  # pip 23 does not pin name[extra] by name
                *("--no-config", "--quiet", "--output-file", str(compiled)),
                *([] if "--keep" in arguments else ["--upgrade"]),
            ],
            check=True,
            cwd=ROOT,
        )
        header = f"# {purpose} Made by `make lock` from pyproject.toml; do not edit.\n"
        target.write_text(header + compiled.read_text("utf-8"), "utf-8")
        compiled.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
