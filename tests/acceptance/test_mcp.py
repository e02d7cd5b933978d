"""
An assistant uses the tools, through the protocol's own client and the real process.
"""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import stories
from serving import python_environment

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def conversation(tmp_path_factory, on_a_database):
    """
    What the tools of a server that was given Ada's resume answered, one after the
    other: to what can be done, and then to what cannot.
    """
    # Imported here: each worker collects this file, and one needs the library.
    from mcp import Client  # noqa: PLC0415
    from mcp.client.stdio import StdioServerParameters  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("assistant")
    resume = folder / "ada-quist.pdf"
    resume.write_bytes(stories.as_pdf())
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "resumate_cli", "mcp", "--resume", str(resume)],
        env=python_environment(
            RESUMATE_DATA_DIR=str(folder / "data"), **on_a_database()
        ),
    )

    async def session():
        async with Client(server, read_timeout_seconds=60) as client:
            return await _what_can_be_done(client), await _what_cannot(client)

    # Beside browser tests a loop may be running in this thread: it has its own.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(session())).result()


async def _what_can_be_done(client):
    tools = {tool.name for tool in (await client.list_tools()).tools}
    names = await client.call_tool("resumes", {})
    posting = {"posting": stories.POSTING}
    match = await client.call_tool("match", posting)
    letter = await client.call_tool("letter", posting | {"tone": "warm"})
    text = letter.structured_content["letter"]["text"]
    changed = text.replace("\n\n", "\n\nI led 500 people at Google. ", 1)
    check = await client.call_tool("check", posting | {"letter": changed})
    return tools, names, match, letter, check


async def _what_cannot(client):
    asked = (
        ("match", {"posting": stories.POSTING, "resume": "/etc/passwd"}),
        ("letter", {"posting": stories.POSTING, "writer": "bedrock"}),
        ("letter", {"posting": ""}),
    )
    answers = [await client.call_tool(name, given) for name, given in asked]
    return answers, await client.call_tool("resumes", {})


def test_an_assistant_writes_and_checks_a_letter(conversation):
    """
    It finds the resume by name, matches, writes, and finds what it made up itself.
    """
    (tools, names, match, letter, check), _ = conversation

    assert tools == {"resumes", "match", "letter", "check"}
    assert names.structured_content == {"result": ["ada-quist.pdf"]}
    statuses = {
        r["status"] for r in match.structured_content["posting"]["requirements"]
    }
    assert "met" in statuses
    sentences = letter.structured_content["letter"]["sentences"]
    assert any(sentence["citations"] for sentence in sentences)
    assert not any(sentence["findings"] for sentence in sentences)
    [wrong] = [s for s in check.structured_content["sentences"] if s["findings"]]
    assert "Google" in wrong["text"]


def test_what_cannot_be_done_is_said(conversation):
    """
    An unknown resume, a writer that is not set up, a posting of nothing: each is an
    error that tells the assistant what to do, and the server goes on.
    """
    _, (answers, names) = conversation

    assert all(answer.is_error for answer in answers)
    told = [answer.content[0].text for answer in answers]
    assert "as the tool `resumes` lists it" in told[0]
    assert "RESUMATE_BEDROCK_WRITER" in told[1]
    assert not names.is_error
