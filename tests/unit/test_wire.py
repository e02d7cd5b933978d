"""
The public JSON.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import examples
from resumate import wire
from resumate.domain.events import LetterDelta, LetterReady, ResumeFailed
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import (
    About,
    CoverLetterDraft,
    Critique,
    Finding,
    FindingCode,
    LetterWishes,
    Opinion,
    Sentence,
)
from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.resume import (
    Contact,
    PartialDate,
    Problem,
    Resume,
    ResumeContent,
    ResumeLine,
    ResumeStatus,
    Role,
    Section,
)
from resumate.ports.job_queue import LetterJob

ID = LetterId(UUID(int=7))
ASKED = Requirement("R1", "Keeping a light", RequirementKind.MUST)
POSTING = JobPosting("Keeper", "Northlight", "en", (ASKED,), "Keeper wanted")
CONTENT = ResumeContent(
    Contact("Ada Quist", "ada@example.org"),
    (Role("P1", "Skerry", "Keeper", PartialDate(2019, 3), None, current=True),),
    (ResumeLine("L1", "Kept the light.", Section.EXPERIENCE, "P1"),),
    "en",
)


def draft(text="I kept the light."):
    return CoverLetterDraft(
        ID,
        OwnerId("ada"),
        ResumeId(UUID(int=8)),
        POSTING,
        (Coverage(ASKED, CoverageStatus.MET, ("L1",)),),
        LetterWishes(),
        "en",
        datetime(2026, 1, 2, tzinfo=UTC),
        sentences=(Sentence(text, 0, About.CANDIDATE, ("L1",)),),
    )


def test_a_role_is_dated_from_and_to():
    """
    Dates are ``2019-03``; a post that goes on has no end, and says so.
    """
    parsed = wire.parsed(CONTENT, "ada.pdf", b"").model_dump(mode="json", by_alias=True)

    assert {
        "id": "P1",
        "employer": "Skerry",
        "title": "Keeper",
        "from": "2019-03",
        "to": None,
        "current": True,
        "original": None,
    } == parsed["roles"][0]


def test_a_line_says_where_it_stands():
    """
    Lines carry id, section, role, page and text; only facts of the person, and
    what the person put under another post, a date.
    """
    parsed = wire.parsed(CONTENT, "ada.pdf", b"").model_dump(mode="json", by_alias=True)

    assert {
        "id": "L1",
        "section": "experience",
        "role": "P1",
        "page": 1,
        "text": "Kept the light.",
        "confirmed_at": None,
        "original": None,
        "placed_at": None,
    } == parsed["lines"][0]


def test_a_letter_document_has_letter_posting_and_resume():
    """
    Requirements carry their status and evidence, sentences their citations.
    """
    document = wire.letter_document(draft(), None).model_dump(mode="json")

    assert document["posting"]["requirements"] == [
        {
            "id": "R1",
            "text": "Keeping a light",
            "kind": "must",
            "status": "met",
            "evidence": ["L1"],
        }
    ]
    assert document["letter"]["sentences"][0]["citations"] == ["L1"]
    assert document["letter"]["status"] == "queued"


def test_a_check_counts_supported_and_unsupported():
    """
    A sentence with a finding is unsupported, one with citations is supported, and what
    a judge says stands beside that.
    """
    finding = Finding(FindingCode.NUMBER_UNSUPPORTED, "40", "No line says 40.")
    critique = Critique(
        (
            Sentence("Dear Sir,", 0, About.CONNECTING),
            Sentence(
                "I kept the light.",
                1,
                About.CANDIDATE,
                ("L1",),
                opinion=Opinion("judge:7b", 0.75),
            ),
            Sentence("I kept 40 lights.", 1, About.CANDIDATE, ("L1",), (finding,)),
        )
    )

    document = wire.check_document(critique)

    assert (1, 1) == (document.supported, document.unsupported)
    assert document.sentences[2].findings[0].span == "40"
    assert document.sentences[2].opinion is None
    assert document.sentences[1].opinion.model_dump() == {
        "judge": "judge:7b",
        "supported": True,
        "support": 0.75,
    }


def test_an_event_is_one_flat_message():
    """
    Name, request id and body stand side by side.
    """
    (frame,) = wire.frames(LetterDelta(ID, 3, "Dear"), "r-1")

    assert {
        "event": "letter.delta",
        "request_id": "r-1",
        "letter_id": str(ID),
        "seq": 3,
        "text": "Dear",
    } == json.loads(frame)


def test_a_failed_resume_says_what_to_do():
    """
    The problem travels with its code and its sentence.
    """
    event = ResumeFailed(ResumeId(UUID(int=8)), Problem("resume.scanned", "Use OCR."))

    (frame,) = wire.frames(event)

    problem = json.loads(frame)["problem"]
    assert {"code": "resume.scanned", "detail": "Use OCR."} == problem


@examples(25)  # each example is 40 KB and more
@given(st.text(alphabet=st.sampled_from('"\\\néü漢🙂a\x00'), max_size=400))
def test_a_large_event_comes_in_parts_that_join(piece):
    """
    Every frame is at most 32 KB on the wire, and the parts give the message back.
    """
    text = (piece or "x") * (40_000 // max(1, len(piece)))
    frames = wire.frames(LetterReady(draft(text), 9), "r-1")

    parts = [json.loads(frame) for frame in frames]

    assert all(len(frame.encode()) <= 32_000 for frame in frames)
    assert [n + 1 for n in range(len(parts))] == [p["part"] for p in parts]
    whole = json.loads("".join(part["json"] for part in parts))
    assert text == whole["letter"]["sentences"][0]["text"]


@given(st.text(), st.uuids(), st.text())
def test_jobs_come_back_as_they_went(owner, letter, request):
    """
    A job survives its way through a queue.
    """
    job = LetterJob(OwnerId(owner), LetterId(letter), request)

    assert job == wire.read_job(wire.job_message(job))


@pytest.mark.parametrize("message", ["", "[]", "{}", "\xff", '{"owner": "a"}'])
def test_what_is_no_job_is_refused(message):
    """
    A message that carries no job is a ValueError, never half a job.
    """
    with pytest.raises(ValueError, match="LetterJob"):
        wire.read_job(message)


@given(st.text(min_size=1), st.uuids())
def test_upload_keys_tell_whose_file_it_is(owner, resume):
    """
    A key leads back to owner and resume, whatever the owner is called.
    """
    key = wire.upload_key(OwnerId(owner), ResumeId(resume))

    assert (owner, resume) == wire.read_upload_key(key)
    assert key.count("/") == 2
    assert "." not in key


@pytest.mark.parametrize(
    "key",
    [
        "",
        "uploads/",
        "uploads/ada/resume.pdf",
        "elsewhere/ada/7f3c0000-0000-4000-8000-000000000001",
        "uploads/ada/7F3C0000-0000-4000-8000-000000000001",
        "uploads/a/da/7f3c0000-0000-4000-8000-000000000001",
    ],
)
def test_other_keys_are_refused(key):
    """
    A key that was not made for an upload is a ValueError.
    """
    with pytest.raises(ValueError, match=r".+"):
        wire.read_upload_key(key)


def test_a_letter_in_a_list_says_what_tells_it_from_others():
    """
    From which resume it was made and how, and when it last changed; nothing of a resume
    that was erased.
    """
    written = datetime(2026, 1, 3, tzinfo=UTC)
    letter = replace(draft(), written_at=written)
    read = Resume(
        letter.resume, letter.owner, "ada.txt", written, ResumeStatus.READY, CONTENT
    )

    listed = wire.letter_summary(letter, read)

    assert ("ada.txt", "plain", "standard", written) == (
        listed.resume_filename,
        listed.tone,
        listed.length,
        listed.written_at,
    )
    assert wire.letter_summary(letter, None).resume_filename is None
