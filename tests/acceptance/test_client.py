"""
The typed client against the real server.
"""

import json
from uuid import uuid4

import pytest

import stories
from resumate.domain.letter import Length, Tone
from resumate.domain.outcome import OutcomeState
from resumate.requests import FileFormat, ResumeFileFormat
from resumate_client import ApiError, LetterFailedError, ResuMate, UnreachableError

pytestmark = pytest.mark.postgres


@pytest.fixture
def client(server):
    """
    Somebody new, signed in.
    """
    with ResuMate.sign_in(server, f"program-{uuid4().hex[:8]}") as signed_in:
        yield signed_in


@pytest.fixture
def resume(client):
    """
    Their resume, read.
    """
    return client.upload_resume(stories.as_pdf(), "ada.pdf")


def test_a_program_goes_the_whole_way(client, resume):
    """
    Upload, write, refine, edit, check, export, note, and the history knows.
    """
    written = client.write_letter(
        resume.id, stories.POSTING, tone=Tone.WARM, length=Length.SHORT
    )
    letter = written.letter
    assert letter.status == "ready"
    assert written.posting.requirements
    assert written.resume.roles[0].employer

    turn = client.refine(letter.id, "make it more formal", version=letter.version)
    assert turn.turn.outcome in {"changed", "unchanged"}
    last = len(turn.letter.sentences) - 1
    edited = client.edit(letter.id, {last: "Ada Q."}, version=turn.letter.version)
    assert edited.letter.sentences[last].text == "Ada Q."
    assert client.versions(letter.id)[0].version == edited.letter.version
    assert client.letter(letter.id, version=1).letter.text == letter.text

    checked = client.check("I led 500 people at Google.", resume.id, stories.POSTING)
    assert checked.unsupported == 1
    assert client.export(letter.id, FileFormat.PDF).startswith(b"%PDF")
    assert json.loads(client.export(letter.id, FileFormat.JSON))["letter"]["version"]
    assert client.interview(letter.id)
    assert client.note_outcome(letter.id, OutcomeState.SENT).state == "sent"
    [found] = client.letters("northlight", outcome=OutcomeState.SENT)
    assert found.id == letter.id


def test_what_else_there_is_to_a_letter(client, resume):
    """
    Its posting, the resume that goes with it, an older version, an outcome taken back,
    and the letter held against the resume as it is now.
    """
    before = client.match(resume.id, stories.POSTING)
    written = client.write_letter(resume.id, stories.POSTING).letter
    last = len(written.sentences) - 1
    client.edit(written.id, {last: "Ada Q."})

    assert before.posting.requirements
    assert client.posting(written.id).text == stories.POSTING.strip()
    undone = client.choose_version(written.id, written.version)
    assert undone.letter.text == written.text
    assert client.recheck(written.id).letter.text == written.text
    tailored = client.tailored_resume(written.id)
    assert tailored.resume.sections
    pdf = client.export_tailored_resume(written.id, ResumeFileFormat.PDF)
    assert pdf.startswith(b"%PDF")
    client.note_outcome(written.id, OutcomeState.SENT)
    client.forget_outcome(written.id)
    assert client.letters(outcome=OutcomeState.SENT) == []


def test_a_fact_is_changed_and_taken_back(client, resume):
    """
    What was stated can be said otherwise, or not at all.
    """
    fact = client.confirm_fact(resume.id, "I have used Kafka since 2021.")

    changed = client.change_fact(resume.id, fact.id, "I have used Kafka since 2020.")
    assert [one.text for one in client.facts(resume.id)] == [changed.text]
    client.remove_fact(resume.id, changed.id)

    assert client.facts(resume.id) == []


def test_a_letter_is_written_again(client, resume):
    """
    With nothing but its id; the first one stays.
    """
    first = client.write_letter(resume.id, stories.POSTING)

    again = client.write_again(first.letter.id)

    assert again.letter.id != first.letter.id
    assert again.posting == first.posting
    assert len(client.letters()) == 2


def test_facts_models_and_the_account(client, resume):
    """
    What else there is, typed as well; in the end nothing is left.
    """
    fact = client.confirm_fact(resume.id, "I have used Kafka since 2021.")
    assert fact.confirmed_at
    assert client.facts(resume.id) == [fact]
    assert any(model.chosen for model in client.models())
    assert client.export_account().startswith(b"PK")
    assert client.resumes()[0].id == resume.id
    written = client.write_letter(resume.id, stories.POSTING)
    client.erase_letter(written.letter.id)
    client.erase_resume(resume.id)

    receipt = client.erase_account()

    assert (receipt.resumes, receipt.letters) == (0, 0)


def test_what_was_read_under_the_wrong_post_is_placed(client, resume):
    """
    A line moves to another post; a post is added, by its line or by what is said.
    """
    line = client.place_line(resume.id, "L3", "P2")
    stated = client.add_role(resume.id, title="Deckhand", start="2001")
    own = client.add_role(resume.id, line="L3", title="Teller")

    assert (line.role, bool(line.placed_at)) == ("P2", True)
    assert stated.title == "Deckhand"
    assert own.title == "Teller"
    roles = {one.role for one in client.resume(resume.id).lines}
    assert {stated.id, own.id} <= roles


def test_what_was_read_wrong_is_corrected(client, resume):
    """
    A line, a post and contact data; what is not said stays, and None says something.
    """
    line = client.correct_line(resume.id, "L3", "Rebuilt the allocator")
    role = client.correct_role(resume.id, "P2", title="Toolsmith", end=None)
    contact = client.correct_contact(resume.id, phone=None, links=["ada.example"])

    assert line.original
    assert (role.title, role.current) == ("Toolsmith", True)
    assert role.original
    assert role.original.employer == role.employer
    assert (contact.name, contact.phone) == (resume.contact.name, None)
    assert contact.original
    assert contact.original.phone == resume.contact.phone


def test_refusals_have_code_and_reason(client, resume, server):
    """
    What the server refuses is an error with its stable code.
    """
    with pytest.raises(ApiError) as missing:
        client.letter(uuid4())
    with pytest.raises(ApiError) as unread:
        client.write_letter(resume.id, stories.POSTING, writer="nobody")
    with ResuMate(server, "no token") as nobody, pytest.raises(ApiError) as stranger:
        nobody.resumes()

    assert (missing.value.status, missing.value.code) == (404, "not_found")
    assert unread.value.status == 422
    assert "nobody" in unread.value.detail
    assert stranger.value.status == 401


def test_a_file_that_cannot_be_read_says_why(client):
    """
    Waiting for it ends in the reason.
    """
    with pytest.raises(LetterFailedError) as failed:
        client.upload_resume(b"%PDF-1.7 nothing", "broken.pdf")

    assert failed.value.code.startswith("resume.")


def test_a_server_that_is_not_there_is_told():
    """
    After a few tries, and not for ever.
    """
    with ResuMate("http://127.0.0.1:9", "t") as client, pytest.raises(UnreachableError):
        client.resumes()
