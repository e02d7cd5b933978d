"""
What whoever runs a server learns of it.
"""

import httpx
import pytest

from openai_server import openai_server
from serving import Server

pytestmark = pytest.mark.postgres


@pytest.fixture
def judged(tmp_path):
    """
    A server with a judge and a writer that answer nothing good, and what they hear.
    """
    with openai_server() as script:
        server = Server(
            tmp_path,
            RESUMATE_ENTAILMENT_URL=script.url,
            RESUMATE_ENTAILMENT_MODEL="a-judge",
            RESUMATE_LLM_URL=script.url,
            RESUMATE_LLM_MODEL="a-model",
        )
        yield server.start(), script
        server.stop()


def test_health_asks_no_model(judged):
    """
    Anybody may ask for health, so it costs nothing, and what letters do without does
    not take the server out.
    """
    address, script = judged

    answer = httpx.get(f"{address}/api/v1/health")

    assert (200, "ok") == (answer.status_code, answer.json()["status"])
    assert {"database", "store", "embedder", "disk"} == answer.json()["checks"].keys()
    assert script.requests == []
