"""
A tailored resume is the person's own, for one posting.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.resume import LineKind, ResumeLine, Section
from resumate.domain.tailoring import (
    Change,
    TailoredEntry,
    TailoredLine,
    difference,
    tailor,
)
from resumate.domain.tailoring.entry_head import EntryHead, head_of
from resumate.domain.tailoring.skill_order import asked_first
from told_resumes import overlap, told_posting, told_resume

ADA = told_resume("""
@name Ada Fenwick
@summary
Compiler engineer with 9 years of experience.
@experience
# Harbour Systems | Senior Compiler Engineer | 2020-02 | now
Ordered office plants
Lead a team of 3 engineers
Rewrote parser in Rust, cutting build times from 9 minutes to 70 seconds
# Quay Labs | Software Engineer | 2016-05 | 2020-01
Built test suite with 2,300 cases in Python
Responsible for release builds on 4 platforms
@skills
Juggling, Python, C++, LLVM, Rust
@education
BSc Computer Science, University of Tromsø, 2016
@references
Professor Holm, 555 0100
""")
LIGHTHOUSE = told_posting(
    "Toolchain Engineer",
    "Lighthouse Trust",
    """must: Experience with Rust and parsers
nice: LLVM
duty: Care for release builds""",
)


def tailored(content=ADA, posting=LIGHTHOUSE):
    return tailor(content, posting, overlap(posting, content))


def long_resume(bullets: int):
    every = "in the long hall behind the harbour on each morning of the week"
    rows = "\n".join(f"Watered plant number {n} {every}" for n in range(bullets))
    return told_resume(f"""
@experience
# Harbour Systems | Engineer | 2020-02 | now
{rows}
Rewrote parser in Rust for experience with parsers
# Quay Labs | Gardener | 2016-05 | 2020-01
{rows}
""")


def test_nothing_is_invented_and_nothing_is_reworded():
    """
    Each line is one of the resume's, once, with its words.
    """
    lines = list(tailored().lines)

    assert len({one.line.id for one in lines}) == len(lines)
    for one in lines:
        assert one.line == ADA.line(one.line.id)
        assert sorted(one.text.split(", ")) == sorted(one.line.text.split(", "))


def test_under_a_post_what_is_asked_for_comes_first():
    """
    The line that answers a must stands above the ones that answer nothing.
    """
    post = next(
        entry
        for section in tailored().sections
        for entry in section.entries
        if entry.role and entry.role.employer == "Harbour Systems"
    )

    assert "parser in Rust" in post.body[0].text
    assert ("R1",) == post.body[0].answers


def test_posts_keep_their_order_titles_and_dates():
    """
    Every post stays, in the resume's order, under its own head.
    """
    posts = [
        entry.role
        for section in tailored().sections
        if section.section is Section.EXPERIENCE
        for entry in section.entries
    ]

    assert [role for role in ADA.roles if role in posts] == posts
    assert len(posts) == 2


def test_skills_asked_for_come_first():
    """
    Must, then nice, then the rest as it was.
    """
    skills = next(x.text for x in tailored().lines if x.line.section is Section.SKILLS)

    assert skills == "Rust, LLVM, Juggling, Python, C++"


def test_a_short_resume_loses_no_line_but_references():
    """
    Of about a page all stays; other people's numbers are not sent unasked.
    """
    left_out = [x.line for x in difference(tailored()) if x.change is Change.LEFT_OUT]

    assert [Section.REFERENCES] == [line.section for line in left_out]


def test_of_a_long_resume_what_answers_nothing_is_left_out():
    """
    What answers stays, a few of the rest, fewer under an older post that answers none.
    """
    entries = tailored(long_resume(15)).sections[0].entries

    assert [4, 2] == [len(entry.body) for entry in entries]
    assert "Rust" in entries[0].body[0].text


def test_the_difference_tells_each_line_of_the_original():
    """
    Every line has one change, and a position exactly if it still stands.
    """
    changes = difference(tailored())

    assert [x.line for x in changes] == list(ADA.lines)
    shown = sorted(x.position for x in changes if x.position is not None)
    assert shown == list(range(len(list(tailored().lines))))
    by_text = {x.line.text[:8]: x.change for x in changes}
    assert by_text["Rewrote "] is Change.MOVED
    assert by_text["Ordered "] is Change.KEPT
    assert by_text["Juggling"] is Change.REORDERED
    assert by_text["Professo"] is Change.LEFT_OUT


@given(st.permutations(range(8)))
def test_a_difference_moves_as_few_lines_as_it_must(order):
    """
    The lines that are kept follow each other as they did, and no more could.
    """
    lines = [ResumeLine(f"L{n}", str(n), Section.EXPERIENCE) for n in range(8)]
    entry = TailoredEntry(tuple(TailoredLine(lines[n], str(n)) for n in order))
    made = tailored()
    section = replace(made.sections[0], entries=(entry,))
    made = replace(made, sections=(section,), original=tuple(lines))

    kept = [x for x in difference(made) if x.change is Change.KEPT]

    positions = [x.position for x in kept]
    assert positions == sorted(positions)
    assert len(kept) == _longest_rise(order)


def _longest_rise(order) -> int:
    best = [1] * len(order)
    for i, place in enumerate(order):
        below = [best[j] for j in range(i) if order[j] < place]
        best[i] = 1 + max(below, default=0)
    return max(best)


def test_a_confirmed_fact_stands_under_its_post():
    """
    What the person stated later is the last line of the post it belongs to.
    """
    fact = ResumeLine(
        *("F1", "Learned Zig", Section.EXPERIENCE, "P1"),
        kind=LineKind.BULLET,
        confirmed_at=datetime(2031, 1, 1, tzinfo=UTC),
    )
    content = replace(ADA, lines=(*ADA.lines, fact))

    experience = tailored(content).sections[1]

    assert "F1" in [one.line.id for one in experience.entries[0].body]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Go, Rust, C", "Rust, Go, C"),
        ("Languages: Go, Rust", "Languages: Rust, Go"),
        ("Git, Docker | Go, Rust", "Rust, Go | Git, Docker"),
        ("AWS (EKS, S3), Rust", "Rust, AWS (EKS, S3)"),
        ("Java, C, and Rust", "Java, C, and Rust"),
        ("I like Go, and Rust even more.", "I like Go, and Rust even more."),
        ("Cloud : Expert, Keywords : Go, Rust", "Cloud : Expert, Keywords : Rust, Go"),
        ("Proficient in Go, Rust", "Proficient in Go, Rust"),
    ],
)
def test_only_what_is_surely_a_list_is_reordered(text, expected):
    """
    Items change places; a text whose parts lean on each other stays as it is.
    """
    assert expected == asked_first(text, ["rust"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Engineer — Quay Labs, Hull (May 2016 – Jan 2020)",
            EntryHead("Engineer", "Quay Labs, Hull", "May 2016 – Jan 2020"),
        ),
        (
            "2016 – 2020 | Quay Labs | Engineer",
            EntryHead("Engineer", "Quay Labs", "2016 – 2020"),
        ),
        (
            "Engineer at Quay Labs, Hull, 2016 - now",
            EntryHead("Engineer", "Quay Labs, Hull", "2016 - now"),
        ),
        (
            "Von 2016 bis 2020 Engineer bei Quay Labs",
            EntryHead("Engineer", "Quay Labs", "2016 bis 2020"),
        ),
        (
            "05/2016 - 01/2020: Engineer (60 %), Quay Labs",
            EntryHead("Engineer (60 %)", "Quay Labs", "05/2016 - 01/2020"),
        ),
        (
            "Quay Labs: Engineer, 2016 - 2020",
            EntryHead("Engineer", "Quay Labs", "2016 - 2020"),
        ),
        (
            "Quay Labs (2012 - 2020) | Engineer (May 2016 - Jan 2020)",
            EntryHead("Engineer", "Quay Labs (2012 - 2020)", "May 2016 - Jan 2020"),
        ),
        (
            "Engineer at sea, 2016 - now",
            EntryHead("Engineer at sea", "", "2016 - now"),
        ),
        (
            "Engineer on Project 2020 Vision",
            EntryHead("Engineer on Project 2020 Vision"),
        ),
    ],
)
def test_a_head_comes_apart_without_loss(text, expected):
    """
    Title, place and dates are the head's own words, but for what joins them; what does
    not part cleanly stays.
    """
    line = ResumeLine("L1", text, Section.EXPERIENCE, "P2", kind=LineKind.ENTRY)
    role = replace(ADA.roles[1], title="Engineer")

    found = head_of(TailoredEntry((TailoredLine(line, text),), role))

    parts = f"{found.title} {found.place} {found.dates}"
    joining = {"at", "bei", "Von"}
    assert set(re.findall(r"\w+", text)) - set(re.findall(r"\w+", parts)) <= joining
    assert expected == found


def test_an_address_that_was_read_as_a_summary_stands_once():
    """
    Once the person said that it is one: it is told by the contact data.
    """
    address = "Haus Birke, Feldrain, Unna"
    lines = (ResumeLine("L0", address, Section.SUMMARY), *ADA.lines)
    content = replace(ADA, lines=lines)
    assert address in [one.text for one in tailored(content).lines]

    content = replace(content, contact=replace(ADA.contact, location=address))

    assert address not in [one.text for one in tailored(content).lines]
