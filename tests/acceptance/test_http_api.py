"""
The HTTP API refuses clearly and keeps its promises.
"""

import json
from uuid import uuid4

import httpx
import pytest

import stories

pytestmark = pytest.mark.postgres
PROMISED = {
    "POST /api/v1/uploads",
    "GET /api/v1/resumes",
    "GET /api/v1/resumes/{resume_id}",
    "DELETE /api/v1/resumes/{resume_id}",
    "POST /api/v1/letters",
    "GET /api/v1/letters",
    "GET /api/v1/letters/{letter_id}",
    "DELETE /api/v1/letters/{letter_id}",
    "POST /api/v1/letters/{letter_id}/turns",
    "PUT /api/v1/letters/{letter_id}/sentences",
    "GET /api/v1/letters/{letter_id}/export",
    "POST /api/v1/checks",
    "GET /api/v1/account/export",
    "DELETE /api/v1/account",
    "GET /api/v1/models",
    "GET /api/v1/health",
    "GET /api/v1/metrics",
}
NOWHERE = f"/api/v1/letters/{uuid4()}"


@pytest.fixture
def resume_id(ada):
    """
    The id of a resume that was read.
    """
    found = ada.uploads(stories.RESUME.encode(), "ada.txt")
    ada.resume(found)
    return found


def assert_problem(answer, status, code):
    """
    The answer is a problem document with that status and code.
    """
    assert (status, code) == (answer.status_code, answer.json()["code"])
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert answer.json()["detail"]


def test_without_a_token_nothing_is_told(server):
    """
    No token, a bad scheme and a forged token are 401 with a challenge.
    """
    for headers in ({}, {"Authorization": "Bearer x.y.z"}):
        answer = httpx.get(f"{server}/api/v1/resumes", headers=headers)

        assert_problem(answer, 401, "token.refused")
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_unknown_ids_are_not_found(ada):
    """
    A letter or resume that is not there is 404.
    """
    assert_problem(ada.http.get(NOWHERE), 404, "not_found")
    assert_problem(ada.http.get(f"/api/v1/resumes/{uuid4()}"), 404, "not_found")
    assert_problem(ada.http.delete(NOWHERE), 404, "not_found")


def test_a_request_with_a_bad_field_names_it(ada):
    """
    The field is named; its value, which may be a person's text, is not repeated.
    """
    body = {"resume_id": "my secret text", "posting": stories.POSTING}
    answer = ada.http.post("/api/v1/letters", json=body)

    assert_problem(answer, 422, "request.invalid")
    assert "resume_id" in answer.json()["detail"]
    assert "my secret text" not in answer.text


def test_a_misspelt_field_is_named(bea, beas_resume):
    """
    With the one that is meant; what is like no field is passed over.
    """
    body = {"resume_id": beas_resume, "posting": stories.POSTING}

    answer = bea.http.post("/api/v1/letters", json={**body, "langauge": "de"})

    assert_problem(answer, 422, "request.invalid")
    [wrong] = answer.json()["errors"]
    assert "body.langauge" == wrong["field"]
    assert "is language meant?" in wrong["detail"]
    told = bea.http.post("/api/v1/matches", json={**body, "colour": "green"})
    assert told.status_code == 200


@pytest.mark.parametrize(
    ("said", "field", "told"),
    [
        ({"language": "tlh"}, "language", "choose one of: en"),
        ({"writer": "ghost"}, "writer", "choose one of: auto"),
        ({"tone": "loud"}, "body.tone", "Give one of: plain, warm, formal."),
        ({"resume_id": "7"}, "body.resume_id", "Give the id"),
    ],
)
def test_each_field_that_is_wrong_says_what_to_give(
    bea, beas_resume, said, field, told
):
    """
    In one sentence of ours, whoever finds it.
    """
    body = {"resume_id": beas_resume, "posting": stories.POSTING, **said}

    answer = bea.http.post("/api/v1/letters", json=body)

    assert_problem(answer, 422, "request.invalid")
    [wrong] = answer.json()["errors"]
    assert field == wrong["field"]
    assert told in wrong["detail"]


def test_a_sentence_that_is_not_there_is_told_with_the_last(bea, beas_letter):
    """
    By the field that names it, in an edit and in a turn.
    """
    path = f"/api/v1/letters/{beas_letter}"

    edit = bea.http.put(
        f"{path}/sentences", json={"sentences": [{"index": 999, "text": "No."}]}
    )
    turn = bea.http.post(
        f"{path}/turns", json={"instruction": "warmer", "locked": [999]}
    )

    for answer, field in ((edit, "sentences"), (turn, "locked")):
        assert_problem(answer, 422, "request.invalid")
        [wrong] = answer.json()["errors"]
        assert field == wrong["field"]
        assert "its last is" in wrong["detail"]


@pytest.mark.parametrize(
    ("way", "path", "body"),
    [
        ("POST", "checks", {"letter": "x" * 40_001}),
        ("POST", "matches", {"posting": "x" * 60_001}),
        ("POST", "letters", {"posting": "x" * 60_001}),
        ("POST", "resumes/{resume_id}/facts", {"text": "x" * 501}),
        ("PUT", "resumes/{resume_id}/lines/L1", {"text": "x" * 1_001}),
        ("PUT", "resumes/{resume_id}/contact", {"name": "x" * 201}),
        ("PUT", "resumes/{resume_id}/roles/P1", {"title": "x" * 201}),
        ("POST", "uploads", {"filename": "x" * 256}),
        (
            "PUT",
            "letters/{letter_id}/sentences",
            {"sentences": [{"index": 0, "text": "x" * 2_001}]},
        ),
        ("POST", "letters/{letter_id}/turns", {"instruction": "x" * 2_001}),
        ("PUT", "letters/{letter_id}/outcome", {"state": "sent", "note": "x" * 1_001}),
        ("POST", "letters/{letter_id}/duplicates", {"posting": "x" * 60_001}),
    ],
)
def test_a_text_that_is_too_long_is_told_alike_everywhere(
    bea, beas_resume, way, path, body
):
    """
    413, by the field and the most that it may have, before anything is looked for.
    """
    address = path.format(resume_id=beas_resume, letter_id=uuid4())
    whole = {"resume_id": beas_resume, **body}

    answer = bea.http.request(way, f"/api/v1/{address}", json=whole)

    assert_problem(answer, 413, "request.too_large")
    [wrong] = answer.json()["errors"]
    assert "Give at most" in wrong["detail"]


def test_a_posting_without_words_is_refused(bea, beas_resume):
    """
    A posting that says nothing gives no letter.
    """
    body = {"resume_id": beas_resume, "posting": "https://jobs.example/42"}

    answer = bea.http.post("/api/v1/letters", json=body)

    assert_problem(answer, 422, "posting.invalid")


def test_a_letter_asked_for_twice_under_one_key_is_one(ada, resume_id):
    """
    Whether its first answer was lost or not; another key asks for another letter.
    """
    body = {"resume_id": resume_id, "posting": stories.POSTING}

    def asked(key):
        headers = {"Idempotency-Key": key}
        answer = ada.http.post("/api/v1/letters", json=body, headers=headers)
        return answer.json()["letter"]["id"]

    first, second, other = asked("one"), asked("one"), asked("two")

    assert first == second != other
    kept = ada.http.get("/api/v1/letters").json()
    assert {first, other} == {letter["id"] for letter in kept}


def test_a_key_that_was_used_for_another_letter_is_refused(ada, resume_id):
    """
    Another body under it is no repetition: nothing is made of it.
    """
    body = {"resume_id": resume_id, "posting": stories.POSTING}
    headers = {"Idempotency-Key": "three"}
    first = ada.http.post("/api/v1/letters", json=body, headers=headers).json()
    before = ada.http.get("/api/v1/letters").json()

    answer = ada.http.post(
        "/api/v1/letters", json={**body, "tone": "warm"}, headers=headers
    )

    assert_problem(answer, 422, "request.key_reused")
    assert len(before) == len(ada.http.get("/api/v1/letters").json())
    again = ada.http.post("/api/v1/letters", json=body, headers=headers).json()
    assert first["letter"]["id"] == again["letter"]["id"]


def test_a_key_that_no_queue_takes_is_refused(bea, beas_resume):
    """
    Before anything is done under it, and by the header's name.
    """
    body = {"resume_id": beas_resume, "posting": stories.POSTING}

    answer = bea.http.post(
        "/api/v1/letters", json=body, headers={"Idempotency-Key": "r" * 129}
    )

    assert_problem(answer, 422, "request.invalid")
    assert "Idempotency-Key" in answer.json()["detail"]


def test_a_writer_that_is_not_set_up_is_refused(bea, beas_resume):
    """
    The answer says which writers there are.
    """
    body = {"resume_id": beas_resume, "posting": stories.POSTING, "writer": "openai"}

    answer = bea.http.post("/api/v1/letters", json=body)

    assert_problem(answer, 422, "request.invalid")
    assert "composer" in answer.json()["detail"]


def test_a_language_that_letters_are_not_in_is_refused(bea, beas_resume):
    """
    The answer says which languages there are.
    """
    body = {"resume_id": beas_resume, "posting": stories.POSTING, "language": "ja"}

    answer = bea.http.post("/api/v1/letters", json=body)

    assert_problem(answer, 422, "request.invalid")
    assert "de (German)" in answer.json()["detail"]


def test_a_file_that_is_no_resume_fails_with_a_reason(ada):
    """
    The resume is marked failed, and says what to do.
    """
    found = ada.resume(ada.uploads(b"%PDF-1.7 and then nothing", "broken.pdf"))

    assert found["status"] == "failed"
    assert found["problem"]["code"].startswith("resume.")
    assert found["problem"]["detail"]
    body = {"resume_id": found["id"], "posting": stories.POSTING, "letter": "I did it."}
    for what in ("letters", "matches", "checks"):
        answer = ada.http.post(f"/api/v1/{what}", json=body)
        assert_problem(answer, 409, "resume.unreadable")


def test_the_same_file_again_is_one_resume(ada):
    """
    It is listed once, and both tickets' ids name it, with the fact stated in between.
    """
    first = ada.uploads(stories.RESUME.encode(), "ada.txt")
    ada.resume(first)
    fact = {"text": "Taught Fortran to six apprentices"}
    ada.http.post(f"/api/v1/resumes/{first}/facts", json=fact).raise_for_status()
    second = ada.uploads(stories.RESUME.encode(), "ada again.txt")
    read = ada.resume(second)

    [listed] = ada.http.get("/api/v1/resumes").json()
    assert first != second
    assert (first, "ready", "ada.txt") == (read["id"], read["status"], read["filename"])
    assert read == listed
    assert fact["text"] == read["lines"][-1]["text"]


def test_a_resume_is_erased_by_the_id_of_a_later_upload(ada):
    """
    Whoever deletes either upload of a file deletes the resume that it is: neither id
    names anything any more, and no file is left. Where the second is still being dealt
    with, that is so when it was.
    """
    first = ada.uploads(stories.as_pdf(), "ada.pdf")
    ada.resume(first)
    second = ada.uploads(stories.as_pdf(), "ada again.pdf")
    ada.resume(second)

    answer = ada.http.delete(f"/api/v1/resumes/{second}")

    assert 204 == answer.status_code
    for gone in (first, second):
        assert_problem(ada.gone(f"/api/v1/resumes/{gone}"), 404, "not_found")
        assert_problem(ada.http.delete(f"/api/v1/resumes/{gone}"), 404, "not_found")
    assert 0 == ada.http.delete("/api/v1/account").json()["files"]


def test_a_ticket_is_good_for_one_file(ada):
    """
    The same form again changes nothing; another file by it is refused, and what was
    read stays.
    """
    asked = {"filename": "ada.txt", "media_type": "text/plain"}
    ticket = ada.http.post("/api/v1/uploads", json=asked).json()
    ada.posts(ticket, stories.RESUME.encode(), "ada.txt")
    read = ada.resume(ticket["resume_id"])

    files = {"file": ("ada.txt", stories.RESUME.upper().encode())}
    answer = httpx.post(ticket["url"], data=ticket["fields"], files=files)
    ada.posts(ticket, stories.RESUME.encode(), "ada.txt")

    assert_problem(answer, 403, "upload.ticket_used")
    assert [read] == ada.http.get("/api/v1/resumes").json()


def test_an_upload_is_known_at_once(ada):
    """
    It is listed from the upload on, and what needs its lines says to wait, however
    much is read before it.
    """
    long = stories.RESUME + "\n".join(
        f"- Kept {n} lights burning, and wrote to {n + 1} of their keepers"
        for n in range(500)
    )
    ada.uploads(long.encode(), "long.txt")
    behind = ada.uploads(stories.RESUME.encode(), "ada.txt")

    found = ada.http.get(f"/api/v1/resumes/{behind}").json()
    listed = {one["id"] for one in ada.http.get("/api/v1/resumes").json()}
    body = {"resume_id": behind, "posting": stories.POSTING, "letter": "I kept it."}
    asked = [
        ada.http.post(f"/api/v1/{what}", json=body)
        for what in ("letters", "matches", "checks")
    ]

    assert "reading" == found["status"]
    assert behind in listed
    for answer in asked:
        assert_problem(answer, 409, "not_ready")
    assert "ready" == ada.resume(behind)["status"]


def test_an_upload_without_its_ticket_is_refused(ada):
    """
    A changed or missing signature is 403; nothing is stored.
    """
    asked = {"filename": "ada.pdf", "media_type": "application/pdf"}
    ticket = ada.http.post("/api/v1/uploads", json=asked).json()
    fields = {name: f"{value}x" for name, value in ticket["fields"].items()}

    answer = httpx.post(ticket["url"], data=fields, files={"file": b"%PDF-1.7"})

    assert_problem(answer, 403, "upload.refused")


def test_a_body_that_is_too_large_is_refused(server):
    """
    More than the largest file is 413, whatever it claims to be.
    """
    answer = httpx.post(f"{server}/uploads", content=b"x" * 11_000_000)

    assert_problem(answer, 413, "request.too_large")


def test_a_letter_that_is_checked_shows_its_findings(bea, beas_resume):
    """
    Any text can be held against a resume.
    """
    letter = "I cut compile times by 80%. I rebuilt the register allocator in Rust."
    body = {"letter": letter, "resume_id": beas_resume}

    checked = bea.http.post("/api/v1/checks", json=body).json()

    wrong, right = checked["sentences"]
    assert "number" in wrong["findings"][0]["code"]
    assert right["citations"]
    assert not right["findings"]
    assert (1, 1) == (checked["supported"], checked["unsupported"])


def test_a_sentence_changed_by_hand_is_checked_and_kept(bea, beas_resume):
    """
    The new version has the person's words, flagged; the old version stays.
    """
    letter_id = bea.asks(beas_resume, stories.POSTING)
    written = bea.letter(letter_id)["letter"]
    place = next(
        i for i, s in enumerate(written["sentences"]) if s["about"] == "candidate"
    )
    boast = "I led a team of 40 engineers at Foghorn Systems."
    edit = {"sentences": [{"index": place, "text": boast}]}

    changed = bea.http.put(f"/api/v1/letters/{letter_id}/sentences", json=edit).json()

    sentence = changed["letter"]["sentences"][place]
    assert (boast, 2) == (sentence["text"], changed["letter"]["version"])
    assert sentence["findings"]
    old = bea.http.get(f"/api/v1/letters/{letter_id}?version=1").json()["letter"]
    assert written["text"] == old["text"]


def test_an_edit_that_changes_nothing_makes_no_version(bea, beas_resume):
    """
    The same edit sent once more leaves the letter, and its history, as they are.
    """
    letter = bea.letter(bea.asks(beas_resume, stories.POSTING))["letter"]
    address = f"/api/v1/letters/{letter['id']}/sentences"
    edit = {"sentences": [{"index": 1, "text": "I like quiet mornings."}]}

    first, again = [bea.http.put(address, json=edit).json() for _ in range(2)]

    assert letter["version"] + 1 == first["letter"]["version"]
    assert first["letter"] == again["letter"]


def test_a_turn_of_the_chat_changes_only_what_was_asked(bea, beas_resume):
    """
    A new version, and for each sentence that changed what it was, is, and why.
    """
    letter_id = bea.asks(beas_resume, stories.POSTING)
    before = bea.letter(letter_id)["letter"]

    answer = bea.turns(letter_id, "make it warmer", locked=[0])

    turn, after = answer["turn"], answer["letter"]
    assert ("changed", before["version"] + 1) == (turn["outcome"], after["version"])
    assert turn["reply"]
    assert all(change["reason"] for change in turn["changes"])
    changed = {change["from_index"] for change in turn["changes"]}
    texts = [s["text"] for s in after["sentences"]]
    kept = [s for i, s in enumerate(before["sentences"]) if i not in changed]
    assert all(s["text"] in texts for s in kept)
    assert before["sentences"][0]["text"] == texts[0]
    assert after["sentences"][0]["locked"]
    assert not [s for s in after["sentences"] if s["findings"]]
    assert after == bea.letter(letter_id)["letter"]


def test_a_turn_that_needs_a_fact_is_a_question(bea, beas_resume):
    """
    Nothing is invented: the person is asked, and no version is made.
    """
    letter_id = bea.asks(beas_resume, stories.POSTING)
    before = bea.letter(letter_id)["letter"]

    answer = bea.turns(letter_id, "mention Kafka")
    learned = bea.turns(
        letter_id, answer["turn"]["question"]["options"][0]["instruction"]
    )

    assert "asked" == answer["turn"]["outcome"]
    assert "Kafka" in answer["turn"]["question"]["text"]
    assert before == answer["letter"]
    assert "would like to learn it" in learned["letter"]["text"]


def test_versions_are_kept_and_can_be_chosen(bea, beas_resume):
    """
    The history tells what each version was made for; undo is choosing an older one.
    """
    letter_id = bea.asks(beas_resume, stories.POSTING)
    first = bea.letter(letter_id)["letter"]
    bea.turns(letter_id, "warmer")
    path = f"/api/v1/letters/{letter_id}/versions"

    history = bea.http.get(path).json()
    chosen = bea.http.post(path, json={"version": 1}).json()["letter"]

    assert [("warmer", 2), (None, 1)] == [
        (v["instruction"], v["version"]) for v in history
    ]
    assert all(v["written_at"] and v["words"] for v in history)
    made = [v["made"] for v in bea.http.get(path).json()]
    assert ["restored", "asked", "written"] == made
    assert (3, first["text"]) == (chosen["version"], chosen["text"])
    assert_problem(bea.http.post(path, json={"version": 9}), 404, "not_found")


def test_a_turn_on_an_old_version_is_a_conflict(bea, beas_letter):
    """
    Who looks at another version than the newest is told so, and an empty wish is none.
    """
    path = f"/api/v1/letters/{beas_letter}/turns"

    old = bea.http.post(path, json={"instruction": "warmer", "version": 7})
    empty = bea.http.post(path, json={"instruction": " "})

    assert_problem(old, 409, "letter.outdated")
    assert "no such version yet, its newest is 1" in old.json()["detail"]
    assert_problem(empty, 422, "request.invalid")


def test_a_sentence_can_be_locked_by_hand(bea, beas_resume):
    """
    Its lock is kept, and its words are not touched.
    """
    letter_id = bea.asks(beas_resume, stories.POSTING)
    before = bea.letter(letter_id)["letter"]["sentences"]
    edit = {"sentences": [{"index": 1, "locked": True}]}

    path = f"/api/v1/letters/{letter_id}/sentences"
    after = bea.http.put(path, json=edit).json()["letter"]["sentences"]

    assert [s | {"locked": i == 1} for i, s in enumerate(before)] == after


@pytest.mark.parametrize("form", ["txt", "md", "docx", "pdf"])
def test_a_letter_leaves_as_a_file(bea, beas_letter, form):
    """
    Each format is a download named after the company and the person.
    """
    answer = bea.http.get(f"/api/v1/letters/{beas_letter}/export?format={form}")

    assert answer.status_code == 200
    assert len(answer.content) > 300
    assert f".{form}" in answer.headers["Content-Disposition"]
    assert "Northlight" in answer.headers["Content-Disposition"]


def test_a_confirmed_fact_can_be_told_changed_and_taken_back(ada, resume_id):
    """
    The answer to a question becomes a line that letters cite; when it goes, they are
    marked.
    """
    letter_id = ada.asks(resume_id, stories.POSTING)
    ada.letter(letter_id)
    path = f"/api/v1/resumes/{resume_id}/facts"
    text = "I have used Kafka at Foghorn Systems for two years."

    fact = ada.http.post(path, json={"text": text})
    told = ada.turns(letter_id, "mention Kafka")
    changed = ada.http.put(f"{path}/F1", json={"text": text.replace("two", "three")})
    marked = ada.letter(letter_id)["letter"]["withdrawn"]
    gone = ada.http.delete(f"{path}/F1")

    assert (201, "F1", "P1") == (
        fact.status_code,
        fact.json()["id"],
        fact.json()["role"],
    )
    assert fact.json()["confirmed_at"]
    cited = [s for s in told["letter"]["sentences"] if s["citations"] == ["F1"]]
    assert [text] == [s["text"] for s in cited]
    assert [] == told["letter"]["withdrawn"]
    assert "three" in changed.json()["text"]
    assert ["F1"] == marked
    assert 204 == gone.status_code
    assert [] == ada.http.get(path).json()
    assert ["F1"] == ada.http.get("/api/v1/letters").json()[0]["withdrawn"]
    assert_problem(ada.http.delete(f"{path}/F1"), 404, "not_found")
    assert_problem(ada.http.delete(f"{path}/L1"), 404, "not_found")


def test_the_history_knows_what_became_of_letters(ada, resume_id):
    """
    An outcome is noted, shown and searched for; the posting's text is kept.
    """
    sent = ada.asks(resume_id, stories.POSTING)
    ada.letter(sent)
    other = ada.http.post(
        f"/api/v1/letters/{sent}/duplicates", json={"posting": stories.GERMAN_POSTING}
    )
    again = other.json()["letter"]["id"]
    ada.letter(again)
    path = f"/api/v1/letters/{sent}/outcome"

    noted = ada.http.put(path, json={"state": "interview", "note": "on Monday"})

    def found(**query):
        listed = ada.http.get("/api/v1/letters", params=query).json()
        return [one["id"] for one in listed]

    assert ("interview", "on Monday") == (noted.json()["state"], noted.json()["note"])
    assert noted.json() == ada.letter(sent)["letter"]["outcome"]
    assert [sent] == found(outcome="interview") == found(q="northlight LIGHTHOUSES")
    assert [again] == found(q="Nordlicht")
    assert [again, sent] == found(status="ready")
    assert [] == found(q="Deloitte") == found(outcome="no")
    posting = ada.http.get(f"/api/v1/letters/{sent}/posting").json()
    assert stories.POSTING.strip() == posting["text"].strip()
    assert 204 == ada.http.delete(path).status_code
    assert ada.letter(sent)["letter"]["outcome"] is None
    assert_problem(ada.http.put(path, json={"state": "lost"}), 422, "request.invalid")
    assert_problem(
        ada.http.put(f"{NOWHERE}/outcome", json={"state": "no"}), 404, "not_found"
    )
    assert_problem(ada.http.delete(f"{NOWHERE}/outcome"), 404, "not_found")


def test_an_interview_sheet_asks_about_each_sentence(bea, beas_letter):
    """
    Each sentence about the person has its lines and the question to expect.
    """
    sentences = bea.letter(beas_letter)["letter"]["sentences"]

    sheet = bea.http.get(f"/api/v1/letters/{beas_letter}/interview").json()

    asked = {question["sentence"]: question for question in sheet}
    for index, sentence in enumerate(sentences):
        if sentence["about"] == "candidate":
            lines = [line["id"] for line in asked[index]["lines"]]
            assert sentence["citations"] == lines
            assert asked[index]["text"].endswith("?")
    assert "Kubernetes" in asked[None]["text"]


def test_the_resume_that_goes_with_a_letter(ada, resume_id):
    """
    From the letter's evidence: the person's lines in order for its posting, with what
    became of each; as a file it has the same roles.
    """
    letter_id = ada.asks(resume_id, stories.POSTING)
    letter = ada.letter(letter_id)
    path = f"/api/v1/letters/{letter_id}/resume"

    document = ada.http.get(path).json()
    pdf = ada.http.get(path, params={"format": "pdf"})

    original = {line["id"]: line["text"] for line in letter["resume"]["lines"]}
    assert original == {one["id"]: one["text"] for one in document["difference"]}
    answers = {one["id"]: one["answers"] for one in document["difference"]}
    for requirement in letter["posting"]["requirements"]:
        for line in requirement["evidence"]:
            assert requirement["id"] in answers[line]
    assert "Resume%20-%20Northlight" in pdf.headers["Content-Disposition"]
    again = ada.resume(ada.uploads(pdf.content, "tailored.pdf"))
    assert letter["resume"]["roles"] == again["roles"]
    assert letter["resume"]["contact"] == again["contact"]
    unknown = ada.http.get(path, params={"format": "doc"})
    assert_problem(unknown, 422, "request.invalid")
    assert_problem(ada.http.get(f"{NOWHERE}/resume"), 404, "not_found")
    ada.http.delete(f"/api/v1/resumes/{resume_id}")
    code = "resume.erased"
    assert_problem(ada.http.get(path), 410, code)
    assert_problem(ada.http.get(f"/api/v1/letters/{letter_id}/interview"), 410, code)


def test_an_export_is_of_the_version_that_is_asked_for(bea, beas_resume):
    """
    JSON is the letter's document; an older version is exported as it was.
    """
    letter_id = bea.asks(beas_resume, stories.POSTING)
    first = bea.letter(letter_id)["letter"]
    bea.turns(letter_id, "warmer")
    path = f"/api/v1/letters/{letter_id}/export"

    newest = bea.http.get(path, params={"format": "json"})
    older = bea.http.get(path, params={"format": "json", "version": 1})

    assert bea.letter(letter_id) == newest.json()
    assert first["text"] == older.json()["letter"]["text"]
    assert_problem(bea.http.get(f"{path}?format=xls"), 422, "request.invalid")
    assert_problem(bea.http.get(f"{path}?version=9"), 404, "not_found")


def test_everything_is_handed_over_and_then_forgotten(ada, resume_id):
    """
    The archive holds the original; after erasing, nothing is left but a receipt.
    """
    ada.letter(ada.asks(resume_id, stories.POSTING))
    archive = ada.http.get("/api/v1/account/export")

    receipt = ada.http.delete("/api/v1/account").json()

    assert archive.content[:2] == b"PK"
    assert (1, 1, 1) == (receipt["files"], receipt["resumes"], receipt["letters"])
    assert ada.http.get("/api/v1/resumes").json() == []
    assert ada.http.get("/api/v1/letters").json() == []


def test_health_and_metrics_are_told(server):
    """
    Health names its parts; metrics are in the Prometheus text format.
    """
    health = httpx.get(f"{server}/api/v1/health")
    metrics = httpx.get(f"{server}/api/v1/metrics")

    assert (200, "ok") == (health.status_code, health.json()["status"])
    assert {"database", "store", "embedder"} <= set(health.json()["checks"])
    assert metrics.status_code == 200
    assert metrics.headers["Content-Type"].startswith("text/plain")


def test_the_api_describes_itself_without_another_host(server):
    """
    OpenAPI at /docs, all of it from this server.
    """
    docs = httpx.get(f"{server}/docs")
    paths = httpx.get(f"{server}/openapi.json").json()["paths"]

    assert docs.status_code == 200
    assert "https://" not in docs.text.replace("https://fastapi.tiangolo.com", "")
    assert PROMISED <= {
        f"{method.upper()} {path}" for path, ways in paths.items() for method in ways
    }
    error = paths["/api/v1/letters"]["post"]["responses"]["default"]
    assert "ProblemDocument" in json.dumps(error)


def test_the_page_runs_nothing_inline(server):
    """
    The page forbids scripts, styles and connections of any other origin.
    """
    page = httpx.get(server)

    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
    assert "<script>" not in page.text
    assert "style=" not in page.text


def test_after_an_upgrade_no_file_of_the_page_is_an_old_one(server):
    """
    A browser asks whether it has changed, each time, and is told so in a line.
    """
    first = httpx.get(f"{server}/letter.js")
    known = {"If-None-Match": first.headers["etag"]}
    again = httpx.get(f"{server}/letter.js", headers=known)

    assert first.headers["cache-control"] == "no-cache"
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == "no-cache"


def test_models_are_listed(ada):
    """
    The page can show who writes, and what else could; to those who signed in.
    """
    rows = {row["writer"]: row for row in ada.http.get("/api/v1/models").json()}

    assert rows["composer"]["state"] == "ready"
    assert rows["composer"]["chosen"]
    assert {"sagemaker", "bedrock", "local"} <= rows.keys()
    nobody = httpx.get(f"{ada.address}/api/v1/models")
    assert nobody.status_code == 401
