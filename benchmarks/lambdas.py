"""
``python -m benchmarks.lambdas [-o FILE]``: what each Lambda function weighs, and how
long it takes until it can answer.

Each function is measured in its own package, as `infra/packages.py` builds it for this
machine: nothing else can be imported. Times are CPU milliseconds of a new process, the
bytecode compiled: *import* of the function's file, then *ready* when its use case and
its adapters are made as well (no service is called).
"""

import argparse
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "infra"), str(ROOT / "entrypoints")]

import packages  # noqa: E402
from resumate_lambda.functions import FUNCTIONS, Function  # noqa: E402

ROUNDS = 5
NOWHERE = "http://127.0.0.1:9"
SETTINGS = {
    "RESUMATE_MODE": "aws",
    "RESUMATE_DATABASE_URL": "postgresql://resumate_app@127.0.0.1:9/resumate",
    "RESUMATE_DATABASE_CA": "/etc/ssl/certs/ca-certificates.crt",
    "RESUMATE_BUCKET": "uploads",
    "RESUMATE_QUEUE_URL": f"{NOWHERE}/queue",
    "RESUMATE_CONNECTIONS_URL": NOWHERE,
    "RESUMATE_TOKEN_ISSUER": NOWHERE,
    "RESUMATE_TOKEN_CLIENT_ID": "page",
    "RESUMATE_SAGEMAKER_EMBEDDER": "embedder",
    "RESUMATE_EMBEDDER_MODEL": "minilm",
    "RESUMATE_SAGEMAKER_WRITER": "writer",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_ACCESS_KEY_ID": "none",
    "AWS_SECRET_ACCESS_KEY": "none",
}
PROGRAM = """
import importlib, sys, time
started = time.process_time()
importlib.import_module("resumate_lambda." + sys.argv[1])
imported = time.process_time()
if sys.argv[2:]:
    from resumate_lambda.application import application
    for name in sys.argv[2:]:
        getattr(application().use_cases, name)()
elif sys.argv[1] == "migrate_database":
    from resumate_lambda.application import application
    application().adapters.database()
ready = time.process_time()
print((imported - started) * 1000, (ready - started) * 1000)
"""
TOOK = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s*([\w.]+)")


@dataclass(frozen=True)
class Measured:
    """
    One function, measured.
    """

    function: Function
    unpacked: int
    zipped: int
    imported: float
    ready: float
    heaviest: list[tuple[str, float]]

    @property
    def row(self) -> str:
        """
        One row of the table.
        """
        heavy = ", ".join(f"{name} {took:.0f}" for name, took in self.heaviest)
        return (
            f"| `{self.function.name}` | {self.unpacked / 1e6:.1f} "
            f"| {self.zipped / 1e6:.1f} | {self.imported:.0f} | {self.ready:.0f} "
            f"| {heavy} |"
        )


def main() -> None:
    """
    Print the table, and write it where that is asked.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    chosen = [f for f in FUNCTIONS if not options.names or f.name in options.names]
    rows = []
    for function in chosen:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(measure(function, Path(folder) / function.module).row)
        print(rows[-1], file=sys.stderr)
    table = "\n".join([*head(), *rows])
    print(table)
    if options.output:
        options.output.write_text(table + "\n", "utf-8")


def head() -> list[str]:
    """
    What was measured, where, and how.
    """
    return [
        "# Lambda functions",
        "",
        "Made by `python -m benchmarks.lambdas -o docs/lambda-functions.md`.",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores.",
        f"Python {platform.python_version()}.",
        "Sizes are megabytes of the function's own package, unpacked and zipped.",
        f"Times are CPU milliseconds of a new process, medians of {ROUNDS}:",
        "until the file is imported, and until its use case and adapters are made.",
        "The heaviest imports are the sums of their modules' own times, as told by",
        "`python -X importtime`, which slows all of them: compare, do not add.",
        "",
        "| function | MB | zip MB | import | ready | heaviest imports, ms |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]


def measure(function: Function, folder: Path) -> Measured:
    """
    Build the package, and start it several times.
    """
    packages.build(function, folder, None)
    zipped = packages.zipped(folder, folder.with_suffix(".zip"))
    start(function, folder)
    times = [
        tuple(map(float, start(function, folder)[0].split())) for _ in range(ROUNDS)
    ]
    imported, ready = map(statistics.median, zip(*times, strict=True))
    told = [start(function, folder, "-X", "importtime")[1] for _ in range(2)]
    calmest = min(map(weighed, told), key=Counter.total)
    heaviest = [(name, took / 1000) for name, took in calmest.most_common(5)]
    weight = packages.weight(folder)
    return Measured(function, weight, zipped, imported, ready, heaviest)


def start(function: Function, folder: Path, *options: str) -> tuple[str, str]:
    """
    One cold start; what it printed, and what it said of its imports.
    """
    done = subprocess.run(
        [
            sys.executable,
            "-S",
            *options,
            "-c",
            PROGRAM,
            function.module,
            *function.uses,
        ],
        env=SETTINGS | {"PYTHONPATH": str(folder), "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    return done.stdout, done.stderr


def weighed(told: str) -> Counter[str]:
    """
    How long each package took, the standard library as one, in microseconds.
    """
    sums: Counter[str] = Counter()
    for took, name in TOOK.findall(told):
        package = name.partition(".")[0]
        known = package in sys.stdlib_module_names
        sums["standard library" if known else package] += int(took)
    return sums


if __name__ == "__main__":
    main()
