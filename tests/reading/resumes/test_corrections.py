"""
What a person says of a post or of how they are reached, where it was read wrong.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from gate import codes_of
from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.letter import FindingCode
from resumate.domain.reading.chunking import chunk
from resumate.domain.reading.corrections.corrections import (
    with_corrected_contact,
    with_corrected_line,
    with_corrected_role,
)
from resumate.domain.reading.corrections.stated_again import with_stated
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import (
    Contact,
    PartialDate,
    Resume,
    ResumeStatus,
    Role,
)
from resume_texts import NORA, as_text

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
HEAD = "Junior Engineer — Harbour & Sons, Hull (May 2017 – Dec 2019)"
READ = Role(
    "P2",
    "Harbour & Sons",
    "Junior Engineer",
    PartialDate(2017, 5),
    PartialDate(2019, 12),
)


def read(text=NORA):
    return Resume(
        ResumeId(UUID(int=1)),
        OwnerId("nora"),
        "nora.txt",
        NOON,
        ResumeStatus.READY,
        read_resume(as_text(text)),
    )


def post(said, resume=None, role="P2", now=NOON):
    """
    The resume with that post as said, the post, and the text that heads it.
    """
    resume, new = with_corrected_role(resume or read(), role, said, now)
    [head] = [
        x for x in resume.content.lines if x.role == role and x.kind.value == "entry"
    ]
    return resume, new, head


def test_the_head_of_the_post_is_read_as_the_tests_say():
    """
    All that follows rests on this.
    """
    resume = read()

    assert READ == resume.content.role("P2")
    assert HEAD == resume.content.line("L5").text


def test_a_post_is_what_the_person_says_it_was():
    """
    What was read is kept beside it, with the time; what was not said stays.
    """
    _, new, _ = post({"title": "  Test\tEngineer "})

    assert replace(READ, title="Test Engineer", original=READ, corrected_at=NOON) == new


def test_the_line_that_heads_the_post_says_so_too():
    """
    With all else that it said, here the town; the file's words are kept with it.
    """
    _, _, head = post({"title": "Test Engineer", "start": "2016-03"})

    assert "Test Engineer, Harbour & Sons, Hull (03/2016 – 12/2019)" == head.text
    assert (HEAD, NOON) == (head.original, head.corrected_at)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"title": ""}, "Harbour & Sons, Hull (May 2017 – Dec 2019)"),
        ({"end": None}, "Junior Engineer, Harbour & Sons, Hull (05/2017 – present)"),
        (
            {"title": "Harbour & Sons", "employer": "Junior Engineer"},
            "Harbour & Sons, Junior Engineer, Hull (May 2017 – Dec 2019)",
        ),
        (
            {"title": "Senior Junior Engineer"},
            "Senior Junior Engineer, Harbour & Sons, Hull (May 2017 – Dec 2019)",
        ),
        (
            {"employer": "Harbour"},
            "Junior Engineer, Harbour, Hull (May 2017 – Dec 2019)",
        ),
        ({"start": None, "end": None}, "Junior Engineer, Harbour & Sons, Hull"),
    ],
)
def test_no_word_of_what_was_read_wrong_stays_in_the_head(said, told):
    """
    Whatever was said otherwise; dates stay in the file's words if they were right.
    """
    _, _, head = post(said)

    assert told == head.text


@pytest.mark.parametrize(
    ("head", "said", "told"),
    [
        (
            "Von 2013 bis 2016 Kassiererin bei Möbelhaus Rother (3 Standorte), Unna",
            {"title": "Verkäuferin", "end": None},
            "Verkäuferin, Möbelhaus Rother (3 Standorte), Unna (2013 – heute)",
        ),
        (
            "01/2013 – 12/2016 | Möbelhaus Rother | Kassiererin",
            {"employer": "Rother GmbH"},
            "Kassiererin, Rother GmbH (01/2013 – 12/2016)",
        ),
        (
            "2015 – heute Kassenwartin (ehrenamtlich), TSV Unna",
            {"end": "2019-04"},
            "Kassenwartin (ehrenamtlich), TSV Unna (2015 – 04/2019)",
        ),
    ],
)
def test_german_heads_are_told_in_german(head, said, told):
    """
    No preposition is left over, and what stood in brackets keeps them.
    """
    text = (
        "Petra Lindau\npetra@example.org\n\nBerufserfahrung\n"
        f"{head}\n- Abrechnung der Kasse und Beratung der Kunden im Haus\n"
    )

    assert told == post(said, read(text), "P1")[2].text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"end": "2019-04"}, "Treasurer (volunteer), Anchor Club (01/2015 – 04/2019)"),
        ({"title": "Bursar"}, "Bursar (volunteer), Anchor Club (Jan 2015 – present)"),
        (
            {"title": "Volunteer bursar"},
            "Volunteer bursar, Anchor Club (Jan 2015 – present)",
        ),
    ],
)
def test_what_stands_in_brackets_behind_the_title_stays_there(said, told):
    """
    That the post is unpaid is told of it, not of where it was, and not told twice.
    """
    text = (
        "Nora Holm\nnora@example.org\n\nExperience\n"
        "Treasurer (volunteer), Anchor Club | Jan 2015 – present\n- Kept the books\n"
    )

    assert told == post(said, read(text), "P1")[2].text


def test_the_truth_gate_takes_the_new_title_and_the_old_no_longer():
    """
    Neither the post nor the line that heads it bears the old one out any more.
    """
    resume = read()
    old = "At Harbour & Sons, I worked as a junior engineer."
    new = "At Harbour & Sons, I worked as a school librarian."
    before = [codes_of(resume.content, said) for said in (old, new)]

    resume, _, _ = post({"title": "School Librarian"}, resume)
    after = [codes_of(resume.content, said) for said in (old, new)]

    assert [set(), {FindingCode.TITLE_UNKNOWN}] == before
    assert [{FindingCode.TITLE_UNKNOWN}, set()] == after


def test_the_truth_gate_takes_the_new_employer_and_dates():
    """
    And holds what follows from the old ones to be unknown.
    """
    old = "I wrote the test harness at Harbour & Sons from 2017 to 2019."
    new = "I wrote the test harness at Ebbing Instruments from 2015 to 2019."

    resume, _, _ = post({"employer": "Ebbing Instruments", "start": "2015"})

    assert set() == codes_of(read().content, old)
    assert codes_of(resume.content, old)
    assert set() == codes_of(resume.content, new)


def test_lines_of_the_post_are_found_by_its_new_names():
    """
    What is searched names the post.
    """
    resume, _, _ = post({"employer": "Ebbing Instruments"})

    [harness] = [c for c in chunk(resume.content) if "test harness" in c.text]
    assert "Ebbing Instruments" in harness.text


def test_what_was_read_puts_the_post_back():
    """
    Then nothing is corrected any more, and the head is in the file's own words.
    """
    resume, _, _ = post({"title": "Test Engineer", "end": None})

    _, back, head = post(
        {"title": "Junior Engineer", "end": "2019-12"}, resume, now=LATER
    )

    assert replace(READ, corrected_at=LATER) == back
    assert (HEAD, None) == (head.text, head.original)


def test_a_post_corrected_twice_still_has_what_was_read():
    """
    Not what was said in between.
    """
    resume, _, _ = post({"title": "Test Engineer"})

    _, again, head = post({"title": "Tester"}, resume, now=LATER)

    assert ("Tester", READ) == (again.title, again.original)
    assert head.text.startswith("Tester, Harbour")
    assert HEAD == head.original


def test_what_says_nothing_new_is_no_correction():
    """
    Letters are not marked for it.
    """
    resume = read()

    same, role = with_corrected_role(
        resume, "P2", {"title": "Junior Engineer", "end": "Dec 2019"}, NOON
    )
    unsaid = with_corrected_contact(resume, {"name": " Nora  Feld "}, NOON)

    assert (resume, READ, resume) == (same, role, unsaid)


def test_the_files_words_in_the_head_put_the_post_back():
    """
    As they put the line back; what the post was read as is not lost by reading it from
    one line.
    """
    resume, _, head = post({"title": "Test Engineer"})

    back, line = with_corrected_line(resume, head.id, HEAD, LATER)

    assert (HEAD, None) == (line.text, line.original)
    assert replace(READ, corrected_at=LATER) == back.content.role("P2")


@pytest.mark.parametrize(
    ("given", "start", "end", "current"),
    [
        ({"start": "2016", "end": "2018"}, (2016, None), (2018, None), False),
        ({"end": None}, (2017, 5), None, True),
        ({"end": "now"}, (2017, 5), None, True),
        ({"end": " heute "}, (2017, 5), None, True),
        ({"start": "03/2016"}, (2016, 3), (2019, 12), False),
        ({"start": "2019-12"}, (2019, 12), (2019, 12), False),
        ({"end": "2017"}, (2017, 5), (2017, None), False),
        ({"start": None, "end": "2018"}, None, (2018, None), False),
        ({"start": "", "end": ""}, None, None, False),
    ],
)
def test_dates_are_months_or_years(given, start, end, current):
    """
    As the JSON has them, or as resumes write them; a post that began and has no end
    goes on.
    """
    _, new, _ = post(given)

    assert [start and PartialDate(*start), end and PartialDate(*end), current] == [
        new.start,
        new.end,
        new.current,
    ]


@pytest.mark.parametrize("told", [{"end": None}, {"end": "now"}, {"end": "heute"}])
def test_a_post_goes_on_whose_beginning_nobody_knows(told):
    """
    What was said of its end stays while only the beginning is taken back; a post that
    the file gives no dates goes on where that is said. Both dates, said to be none, are
    not known.
    """
    resume, going, _ = post({"end": None})
    resume, unknown, head = post({"start": None}, resume, now=LATER)
    undated = read(NORA.replace(" (May 2017 – Dec 2019)", ""))
    given, said, _ = post(told, undated)
    _, named, _ = post({"title": "Tester"}, given, now=LATER)
    _, back, _ = post({"start": None, "end": None}, given, now=LATER)

    assert (True, None, True) == (going.current, unknown.start, unknown.current)
    assert "Junior Engineer, Harbour & Sons, Hull (present)" == head.text
    assert not undated.content.role("P2").current
    assert [(None, None, True)] * 2 == [
        (one.start, one.end, one.current) for one in (said, named)
    ]
    assert (False, None) == (back.current, back.original)


def test_a_post_of_no_known_dates_is_said_to_go_on_after_all():
    """
    Whether the word is said with the other fields, as on the page, or by itself.
    """
    resume, none, _ = post({"start": None, "end": None})
    _, alone, _ = post({"end": None}, resume, now=LATER)
    _, whole, _ = post({"start": None, "end": "now"}, resume, now=LATER)

    assert [False, True, True] == [one.current for one in (none, alone, whole)]


def test_an_end_to_come_is_one_of_a_post_still_held():
    """
    As in a file; the head says the month that was said. A course ends then.
    """
    resume, held, head = post({"end": "2027-06"})
    line = resume.content.line("L5")
    worded, _ = with_corrected_line(
        read(),
        "L5",
        "Junior Engineer — Harbour & Sons, Hull (May 2017 – May 2029)",
        NOON,
    )
    over = post({"end": "2026-11"})[1]

    assert (None, True) == (held.end, held.current)
    assert head.text.endswith("Hull (05/2017 – 06/2027)")
    assert (head, True) == (line, worded.content.role("P2").current)
    assert (PartialDate(2026, 11), False) == (over.end, over.current)


def test_a_post_that_goes_on_is_so_when_its_file_is_read_anew():
    """
    Also one whose beginning nobody knows.
    """
    undated = read(NORA.replace(" (May 2017 – Dec 2019)", ""))
    former, said, _ = post({"end": None}, undated)

    again = with_stated(undated, former)

    assert said == again.content.role("P2")
    assert former.content == again.content


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"start": "2021-13"}, "from"),
        ({"start": "spring"}, "from"),
        ({"start": "2015/16"}, "from"),
        ({"start": "since 2015"}, "from"),
        ({"start": "1066"}, "from"),
        ({"start": "2016 - 2018"}, "from"),
        ({"end": "2018, then on"}, "to"),
        ({"start": "2020-01"}, "to"),
        ({"end": "2017-04"}, "to"),
        ({"title": "", "employer": " \x00"}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"employer": "x" * 201}, "employer"),
    ],
)
def test_a_post_that_cannot_be_is_refused(given, field):
    """
    With the field that is wrong, and what to do.
    """
    with pytest.raises(InvalidRequestError) as refused:
        post(given)

    assert [field] == [wrong.field for wrong in refused.value.fields]
    assert ":" in refused.value.message


def test_only_posts_of_the_resume_are_corrected():
    """
    What is not there is not made.
    """
    with pytest.raises(NotFoundError):
        with_corrected_role(read(), "P9", {"title": "Keeper"}, NOON)


def test_the_contact_data_are_what_the_person_says():
    """
    What was read is kept beside them, with the time; what was not said stays, and
    nothing is none.
    """
    resume = read()
    known = resume.content.contact
    said = {"name": "Nora  Feld-Ames\u200b", "phone": "", "links": ["ames.example"]}

    contact = with_corrected_contact(resume, said, NOON).content.contact

    assert contact == Contact(
        "Nora Feld-Ames",
        known.email,
        None,
        ("ames.example",),
        known.location,
        original=known,
        corrected_at=NOON,
    )


def test_what_was_read_puts_the_contact_data_back():
    """
    Also data that could not be said: a file may have them in any form.
    """
    odd = Contact("Nora Feld", "nora@feld", "1 2 3", ("feld",))
    resume = read()
    resume = replace(resume, content=replace(resume.content, contact=odd))
    said = {"name": "N", "email": None, "phone": None, "links": []}
    resume = with_corrected_contact(resume, said, NOON)
    back = {
        "name": odd.name,
        "email": odd.email,
        "phone": odd.phone,
        "links": list(odd.links),
    }

    resume = with_corrected_contact(resume, back, LATER)

    assert replace(odd, corrected_at=LATER) == resume.content.contact


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"email": "nora"}, "email"),
        ({"email": "nora@example"}, "email"),
        ({"email": "nora feld@example.org"}, "email"),
        ({"phone": "by mail"}, "phone"),
        ({"phone": "0" * 21}, "phone"),
        ({"phone": "01632 960111, 07700 900222, 07700 900333"}, "phone"),
        ({"phone": "+44 20 7946 0018, or the desk of the night shift"}, "phone"),
        ({"links": ["my page"]}, "links"),
        ({"links": ["javascript:alert(1)"]}, "links"),
        ({"links": ["nora@example.org"]}, "links"),
        ({"links": [f"n{i}.example" for i in range(9)]}, "links"),
        ({"links": ["x" * 201]}, "links"),
        ({"name": "x" * 201}, "name"),
        ({"location": "x" * 201}, "location"),
    ],
)
def test_contact_data_that_cannot_be_are_refused(given, field):
    """
    With the field that is wrong, and what to do.
    """
    with pytest.raises(InvalidRequestError) as refused:
        with_corrected_contact(read(), given, NOON)

    assert [field] == [wrong.field for wrong in refused.value.fields]
    assert ":" in refused.value.message


def test_what_was_asked_about_is_not_asked_again():
    """
    A warning goes once the person said what was missing, and comes back with it; those
    that the file brought stay.
    """
    resume = read(NORA.replace("Nora Feld\nnora.feld@example.org | ", ""))
    content = replace(
        resume.content, warnings=("A page is blank.", *resume.content.warnings)
    )
    resume = replace(resume, content=content)
    said = {"name": "Nora Feld", "email": "nora@example.org"}

    told = with_corrected_contact(resume, said, NOON)
    back = with_corrected_contact(told, dict.fromkeys(said), LATER)

    assert 3 == len(resume.content.warnings)
    assert ("A page is blank.",) == told.content.warnings
    assert resume.content.warnings == back.content.warnings


def test_a_file_read_anew_keeps_what_was_corrected():
    """
    Of posts and contact data, too, with the times.
    """
    resume, _, _ = post({"title": "Test Engineer", "end": None})
    resume = with_corrected_contact(resume, {"name": "Nora Ames"}, LATER)

    assert resume == with_stated(read(), resume)


def test_what_is_read_better_by_then_is_taken():
    """
    Of a corrected post, and of contact data, only what was corrected is kept; the post
    is known by its lines.
    """
    resume, _, _ = post({"title": "Test Engineer"})
    resume = with_corrected_contact(resume, {"name": "Nora Ames"}, NOON)
    better = read(
        NORA.replace("Harbour & Sons", "Harbour Sons Ltd").replace("0123", "0124")
    )

    again = with_stated(better, resume).content

    assert ("Test Engineer", "Harbour Sons Ltd") == (
        again.role("P2").title,
        again.role("P2").employer,
    )
    assert "Nora Ames" == again.contact.name
    assert again.contact.phone.endswith("0124")


def test_a_head_in_the_persons_own_words_is_kept_as_well():
    """
    Beside a post that is corrected in it, or was before posts could be.
    """
    words = "Test Engineer, Harbour & Sons (a foundry), Hull (May 2017 – Dec 2019)"
    resume, _ = with_corrected_line(read(), "L5", words, NOON)
    roles = (replace(r, original=None, corrected_at=None) for r in resume.content.roles)
    older = replace(resume, content=replace(resume.content, roles=tuple(roles)))

    for former in (resume, older):
        again = with_stated(read(), former).content
        assert words == again.line("L5").text
        assert "Test Engineer" == again.role("P2").title


def test_two_telephone_numbers_may_be_said():
    """
    Side by side, as resumes have them.
    """
    said = {"phone": "01632 960111, 07700 900222"}

    assert (
        said["phone"]
        == with_corrected_contact(read(), said, NOON).content.contact.phone
    )
