"""
``python infra/packages.py [-o FOLDER] [NAME …]``: one zip a function, each with what it
imports and nothing more, ready for Lambda (arm64, Python 3.13).

Packages are those of ``requirements/dev.txt``, with its hashes. Bytecode is made by the
Python of Lambda's version, because a function cannot write any: without it every cold
start compiles everything. ``--here`` builds for this machine instead, to be tried
on it.
"""

import argparse
import os
import platform
import shutil
import ssl
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import certifi

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "entrypoints"))

from resumate_lambda.functions import FUNCTIONS, Function  # noqa: E402

PYTHON = "3.13"
PLATFORM = "aarch64-manylinux_2_28"
SERVICES = {
    "apigatewaymanagementapi",
    "bedrock-runtime",
    "cognito-idp",
    "rds",
    "s3",
    "sagemaker-runtime",
    "secretsmanager",
    "signin",
    "sqs",
    "sso",
    "sso-oidc",
    "sts",
}
"""The descriptions of services that botocore keeps; it has four hundred."""
LEFT_OUT = shutil.ignore_patterns("__pycache__", "vocab.txt")
AUTHORITIES = ROOT / "infra" / "rds-ca.pem"
"""Who signs RDS's certificates; AWS publishes the file (``docs/deploy.md``)."""
AMAZON = "Amazon Root CA"
EPOCH = (2020, 1, 1, 0, 0, 0)


def main() -> None:
    """
    Build the zips that are asked for, or all; print what each weighs.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument(
        "-o", "--output", type=Path, default=ROOT / "build" / "packages"
    )
    parser.add_argument(
        "--python", default=f"python{PYTHON}", help="compiles for Lambda"
    )
    parser.add_argument("--here", action="store_true", help="build for this machine")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    wanted = [f for f in FUNCTIONS if not options.names or f.name in options.names]
    if not options.here and not AUTHORITIES.exists():
        parser.error(f"{AUTHORITIES} is missing: docs/deploy.md says where it is from")
    for function in wanted:
        folder = options.output / function.module
        build(function, folder, None if options.here else options.python)
        size = zipped(folder, folder.with_suffix(".zip"))
        print(f"{function.name:20} {weight(folder) / 1e6:7.1f} MB {size / 1e6:6.1f} MB")


def build(function: Function, folder: Path, python: str | None) -> None:
    """
    Lay out everything that *function* imports in *folder*, for Lambda, whose version
    *python* is; or for this machine.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    install(requirements(function), folder, here=python is None)
    lighten(folder)
    for package in ("src/resumate", "entrypoints/resumate_lambda"):
        source = ROOT / package
        shutil.copytree(source, folder / source.name, ignore=LEFT_OUT)
    if python and "postgres" in function.extras:
        (folder / AUTHORITIES.name).write_text(authorities(AUTHORITIES.read_text()))
    subprocess.run(
        [
            *(python or sys.executable, "-m", "compileall", "-q", "-j", "0"),
            *("--invalidation-mode", "unchecked-hash", str(folder)),
        ],
        check=True,
    )


def authorities(of_instances: str) -> str:
    """
    Who signs the certificates that functions meet: RDS's own those of instances, and
    Amazon's roots, which every trust store has, those of RDS Proxy.
    """
    trusted = ssl.create_default_context(cafile=certifi.where())
    told = zip(
        trusted.get_ca_certs(), trusted.get_ca_certs(binary_form=True), strict=True
    )
    roots = [
        ssl.DER_cert_to_PEM_cert(certificate)
        for described, certificate in told
        if AMAZON in str(described["subject"])
    ]
    return "\n".join([of_instances, *roots])


def requirements(function: Function) -> list[str]:
    """
    What the function installs: of what the project asks for, and of its extras.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [
        *(
            asked
            for asked in project["dependencies"]
            if asked.startswith(function.base)
        ),
        *(wanted for extra in function.extras for wanted in extras[extra]),
    ]


def install(wanted: list[str], folder: Path, *, here: bool) -> None:
    """
    Install the pinned packages that *wanted* names, and theirs, into *folder*.
    """
    version = platform.python_version() if here else PYTHON
    there = [] if here else ["--python-platform", PLATFORM]
    subprocess.run(
        [
            *(sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-config"),
            *("--target", str(folder), "--python-version", version, *there),
            *("--only-binary", ":all:", "--link-mode", "copy"),
            *("--constraints", str(ROOT / "requirements" / "dev.txt"), *wanted),
        ],
        check=True,
    )


def lighten(folder: Path) -> None:
    """
    Remove what no function reads: commands, tests, and services it does not call.
    """
    shutil.rmtree(folder / "bin", ignore_errors=True)
    data = folder / "botocore" / "data"
    for described in data.iterdir() if data.exists() else ():
        if described.is_dir() and described.name not in SERVICES:
            shutil.rmtree(described)


def zipped(folder: Path, target: Path) -> int:
    """
    The same files give the same zip, whenever it is made; its size in bytes.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(str(path.relative_to(folder)), EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = (
                    0o755 if os.access(path, os.X_OK) else 0o644
                ) << 16
                archive.writestr(entry, path.read_bytes())
    return target.stat().st_size


def weight(folder: Path) -> int:
    """
    The bytes of all files in *folder*.
    """
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main()
