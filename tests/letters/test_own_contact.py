"""
How a letter says that its writer is reached, held against the resume.
"""

from dataclasses import replace

import pytest

from gate import one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting_reading import read_posting
from resumate.domain.resume import Contact

KERR = replace(
    one_post("en", "Foghorn Systems", "Engineer", "Rebuilt the allocator in Rust"),
    contact=Contact(
        "Ada Kerr",
        "ada.kerr@example.org",
        "+44 20 7946 0958",
        location="12 Harbour Road, Whitby YO21 3PU",
    ),
)
POSTING = read_posting("""
Systems Engineer
Northlight Lighthouses
Pier 4, Whitby YO22 1AA
Requirements
- Rust
Write to jobs@northlight.example or call 01947 600 111.
""")
HEAD = """Ada Kerr
12 Harbour Road, Whitby YO21 3PU
ada.kerr@example.org
020 7946 0958

1 November 2026

Northlight Lighthouses
Pier 4, Whitby YO22 1AA
jobs@northlight.example
01947 600 111"""
BODY = "Dear Northlight team,\n\nI rebuilt the allocator in Rust.\n\nKind regards,\nAda"


def wrong(letter, resume=KERR, posting=POSTING):
    remarks = check_letter(letter, resume, posting).remarks
    return [r.message for r in remarks if r.code == "contact.wrong"]


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("ada.kerr@", "ada.keer@", "ada.keer@example.org"),
        ("7946 0958", "7946 0959", "020 7946 0959"),
        ("12 Harbour", "14 Harbour", "14 Harbour Road"),
        ("YO21 3PU", "LS1 2AB", "Whitby LS1 2AB"),
    ],
)
@pytest.mark.parametrize("posting", [POSTING, None])
def test_a_senders_head_that_contradicts_the_resume_is_told(was, now, told, posting):
    """
    With what the letter says and what the resume says, for one of them to be corrected.
    """
    (message,) = wrong(f"{HEAD.replace(was, now)}\n\n{BODY}", posting=posting)

    assert told in message
    assert "correct the one that is wrong" in message


@pytest.mark.parametrize("posting", [POSTING, None])
@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        HEAD.replace("\n\n", "\n"),
        HEAD.replace("12 Harbour", "Flat 3, 12 Harbour"),
        "Ada Kerr | Whitby | ada.kerr@example.org | 020 7946 0958",
        "Ada Kerr\nWhitby\n\n1 November 2026\n\nMs Hahn\n5 Long Road\nhr@larch.example",
        HEAD.partition("1 November")[2],
        "",
    ],
)
def test_a_head_as_people_write_it_is_right(head, posting):
    """
    Of the addressee it may say what it likes, and of the sender less than the resume.
    """
    assert not wrong(f"{head}\n\n{BODY}", posting=posting)


def test_what_stands_below_the_name_or_is_said_of_oneself_counts_too():
    """
    The mail of others that the text names does not.
    """
    said = "You can reach me at 0171 555 0199."

    assert "0171 555 0199" in wrong(BODY.replace("I rebuilt", f"{said} I rebuilt"))[0]
    assert "ada@elsewhere.example" in wrong(f"{BODY} Kerr\nada@elsewhere.example")[0]
    assert not wrong(BODY.replace("Rust", "Rust for team@elsewhere.example"))


def test_a_resume_that_says_nothing_contradicts_nothing():
    """
    Nor does one that has the number elsewhere.
    """
    bare = replace(KERR, contact=Contact("Ada Kerr"))
    other = HEAD.replace("7946 0958", "7946 0959")
    line = replace(KERR.lines[-1], text="Reached at night: +44 20 7946 0959")

    assert not wrong(f"{other}\n\n{BODY}", bare)
    assert not wrong(f"{other}\n\n{BODY}", replace(KERR, lines=(*KERR.lines, line)))
