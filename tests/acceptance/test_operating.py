"""
What whoever runs a server learns of it.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from uuid import uuid4

import httpx
import pytest

from clients import PATIENCE, Person
from openai_server import openai_server
from serving import python_environment
from warm_server import WarmServer

pytestmark = pytest.mark.postgres


@pytest.fixture
def judged(tmp_path, on_a_database):
    """
    A server with a judge and a writer that answer nothing good, and what they hear.
    """
    with openai_server() as script:
        server = WarmServer(
            tmp_path,
            RESUMATE_ENTAILMENT_URL=script.url,
            RESUMATE_ENTAILMENT_MODEL="a-judge",
            RESUMATE_LLM_URL=script.url,
            RESUMATE_LLM_MODEL="a-model",
            **on_a_database(),
        )
        yield server.start(), script
        server.stop()


def test_health_asks_no_model(judged):
    """
    Anybody may ask for health, so it costs nothing, and what letters do without does
    not take the server out.
    """
    address, script = judged

    answer = httpx.get(f"{address}/api/v1/health", timeout=PATIENCE)

    assert (200, "ok") == (answer.status_code, answer.json()["status"])
    parts = {"database", "store", "embedder", "disk", "writing", "reading"}
    assert parts == answer.json()["checks"].keys()
    assert script.requests == []


def _away(person):
    """
    Whether the database is gone, within seconds: a connection that is open may outlive
    the process that took it by one answer.
    """
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if person.http.get("/api/v1/letters").status_code == 503:
            return True
    return False


def test_what_fails_on_our_side_is_logged_and_counted(tmp_path):
    """
    A database that is away is told to the operator as well as to the person; a letter
    that is not there is not.
    """
    server = WarmServer(tmp_path)
    address = server.start()
    with Person(address, "Ada") as ada:
        assert ada.http.get(f"/api/v1/letters/{uuid4()}").status_code == 404
        failed = 'request_failed_total{code="dependency.unavailable"}'
        assert f"{failed} 0" in httpx.get(f"{address}/metrics").text
        pid = (tmp_path / "postgres/data/postmaster.pid").read_text().split()[0]
        os.kill(int(pid), signal.SIGKILL)
        assert _away(ada)
        metrics = httpx.get(f"{address}/metrics").text
    server.stop()

    assert f"{failed} 1" in metrics
    (told,) = (row for row in server.log if '"request.failed"' in row)
    assert "dependency.unavailable" in told
    assert json.loads(told)["part"].startswith("adapters.postgres.")


def test_one_server_has_a_data_folder(tmp_path, on_a_database):
    """
    A second one on the same folder says in one line who has it, and the first serves
    on; when that ended, in whatever way, another may start.
    """
    first = WarmServer(tmp_path, **on_a_database())
    address = first.start()

    second = subprocess.run(
        [
            sys.executable,
            "-m",
            "resumate_cli",
            "serve",
            "--port",
            "0",
            "--data-dir",
            str(tmp_path),
        ],
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=python_environment(**on_a_database()),
    )

    assert second.returncode == 2
    assert re.fullmatch(
        r"resumate: Another server \(process \d+\) has [^\n]+\n", second.stderr
    )
    assert httpx.get(f"{address}/api/v1/health", timeout=PATIENCE).status_code == 200
    first.kill()
    first.start()
    assert first.stop() == 0
