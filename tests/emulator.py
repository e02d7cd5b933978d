"""
An emulator of AWS in a process of its own, reached as AWS is: by address.
"""

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from urllib.error import URLError

import boto3
import pytest

from resumate.adapters.aws.clients import Clients

PROGRAM = Path(__file__).parent.parent / ".venv-emulator" / "bin" / "ministack"
REGION = "eu-west-1"
KEY = "test"
STARTING = 30.0
STOPPING = 10.0


@cache
def session() -> boto3.Session:
    """
    The credentials that every emulator takes. One session: it reads the services'
    descriptions once.
    """
    return boto3.Session(KEY, KEY, region_name=REGION)


def clients_at(url: str) -> Clients:
    """
    Clients as the product makes them, of the emulator at *url*.
    """
    return Clients(endpoint=lambda _: url, session=session)


@contextmanager
def emulator(folder: Path) -> Iterator[str]:
    """
    The address of a fresh emulator that checks signatures and policies, on this machine
    only, until the block ends.
    """
    if not PROGRAM.exists():
        reason = f"no emulator of AWS: no {PROGRAM.parent.parent.name}; make emulator"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    with (folder / "emulator.log").open("wb") as log:
        process = subprocess.Popen(
            [str(PROGRAM)],
            env=_environment(folder, port),
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=folder,
            start_new_session=True,
        )
        try:
            _await(url, process, folder)
            yield url
        finally:
            _end(process)
    shutil.rmtree(folder, ignore_errors=True)


def _environment(folder: Path, port: int) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith("AWS_")
    }
    return {
        **kept,
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "MINISTACK_HOST": "127.0.0.1",
        "IOT_MTLS_ENABLED": "0",
        "AUTH": "true",
        "S3_DATA_DIR": str(folder / "s3"),
        "STATE_DIR": str(folder / "state"),
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": KEY,
        "AWS_DEFAULT_REGION": REGION,
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _await(url: str, process: subprocess.Popen[bytes], folder: Path) -> None:
    end = time.monotonic() + STARTING
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/_localstack/health", timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    said = (folder / "emulator.log").read_text("utf-8", errors="replace")[-2000:]
    raise AssertionError(f"the emulator did not start:\n{said}")


def _end(process: subprocess.Popen[bytes]) -> None:
    # With the functions that it runs, and at once: nothing of it is kept, and asked to
    # stop it would wait ten seconds for its pollers.
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(STOPPING)
