"""
Who rose within one firm is told, and checked, by the post held now and its own day.
"""

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode, LetterWishes, as_text
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text as as_lines
from told_resumes import told_letter, told_posting, told_resume


def resume_of(title, *, now=True):
    return told_resume(f"""
@name Robin Tarrant
@experience
# Brightwater Foods | {title} | 2018-03 | {"now" if now else "2024-02"}
- Trained 14 newcomers and wrote their handbook
""")


def letter_of(content, posting, language):
    return as_text(told_letter(content, posting, language))


POSTING = told_posting("Trainer", "Harbour Inn", "must: trained newcomers")

TOLD = {
    "Cook, promoted to Head Cook in 2020": (
        "I have worked as Head Cook at Brightwater Foods since 2020."
    ),
    "Accountant, then Senior Accountant": (
        "I currently work as Senior Accountant at Brightwater Foods."
    ),
    "Apprentice, then Electrician": (
        "I currently work as an electrician at Brightwater Foods."
    ),
    "Teacher, Head of Year (from 2022)": (
        "I have worked as a teacher at Brightwater Foods since March 2018, and since "
        "2022 also as Head of Year."
    ),
    "Sales Assistant / Store Manager (since 2021)": (
        "I have worked as Sales Assistant at Brightwater Foods since March 2018, and "
        "since 2021 also as Store Manager."
    ),
}


@pytest.mark.parametrize("title", TOLD)
def test_who_rose_is_told_by_the_post_held_now(title):
    """
    Nobody is told to have held the later post from the first one's day.
    """
    assert TOLD[title] in letter_of(resume_of(title), POSTING, "en")


def test_a_past_post_that_became_another_is_told_by_both():
    """
    The years are those of both.
    """
    held = resume_of("Cook, promoted to Head Cook in 2020", now=False)

    told = letter_of(held, POSTING, "en")

    assert "as Cook, later Head Cook, at Brightwater Foods" in told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Bauleiter / seit 2019 Oberbauleiter Hochbau",
            "Seit 2019 arbeite ich als Oberbauleiter Hochbau bei Brightwater Foods.",
        ),
        (
            "Bauleiter, dann Oberbauleiter",
            "Zurzeit arbeite ich als Oberbauleiter bei Brightwater Foods.",
        ),
        (
            "Koch, stv. Küchenchef seit 2023",
            "seit 2023 auch als stellvertretender Küchenchef.",
        ),
    ],
)
def test_who_rose_is_told_so_in_german(title, told):
    """
    The same in German.
    """
    assert told in letter_of(resume_of(title), POSTING, "de")


def test_the_month_of_a_promotion_is_no_date_of_the_post():
    """
    Its year is known to the gate, told with the head of the post as it is.
    """
    held = read_resume(
        as_lines(
            "Robin Tarrant\nrobin@example.org\n\nBerufserfahrung\n\n"
            "03/2018 - heute   Koch, ab 04/2023 stellv. Küchenchef\n"
            "                  Brightwater Foods GmbH, Bremen\n"
            "- Menüs für 90 Gäste geplant\n"
        )
    )
    told = "Seit März 2018 arbeite ich als Koch bei der Brightwater Foods GmbH, "

    assert not codes(
        f"{told}seit April 2023 auch als stellvertretender Küchenchef.", held, "de"
    )
    assert codes(
        f"{told}seit April 2021 auch als stellvertretender Küchenchef.", held, "de"
    )


def codes(sentence, held, language="en"):
    checked = check_letter(
        sentence, held, POSTING, language=language, wishes=LetterWishes()
    )
    return {f.code for one in checked.sentences for f in one.findings}


@pytest.mark.parametrize("title", TOLD)
def test_the_gate_knows_both_posts(title):
    """
    Each sentence that is told of them passes, though an assistant is no manager.
    """
    assert codes(TOLD[title], resume_of(title)) == set()


def test_the_gate_keeps_a_later_post_to_its_day():
    """
    The day of the first is not that of the second.
    """
    held = resume_of("Sales Assistant / Store Manager (since 2021)")
    early = "I have worked as Store Manager at Brightwater Foods since March 2018."
    late = "I have worked as Store Manager at Brightwater Foods since 2021."

    assert codes(early, held) == {FindingCode.ROLE_MIXED}
    assert codes(late, held) == set()


def test_a_post_keeps_its_day_beside_one_that_came_later():
    """
    "Since 2022" in the head of an entry is not the day of the post that it names first.
    """
    held = read_resume(
        as_lines(
            "Robin Tarrant\n\nBerufserfahrung\n"
            "01.2015 – heute  Saucier, stv. Küchenchef seit 2022\n"
            "Bratwerk GmbH, Leipzig\n- Führung von 3 Köchen\n"
        )
    )
    told = "Seit Januar 2015 arbeite ich als Saucier bei der Bratwerk GmbH."

    assert codes(told, held, "de") == set()


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Treasurer (volunteer)", "a volunteer treasurer at"),
        ("Treasurer (voluntary, 3 hrs a week)", "a volunteer treasurer at"),
        ("Treasurer", "a treasurer at"),
    ],
)
def test_an_unpaid_post_says_so(head, said):
    """
    What stands in brackets behind the title in its head goes with the post.
    """
    content = read_resume(
        as_lines(
            f"""
            Robin Tarrant
            robin@example.org

            EXPERIENCE

            Baker, Brightwater Foods
            March 2020 - present
            * Baked 400 loaves a night

            {head}, Moor Club
            2016 - 2019
            * Kept the books for 300 members
            """
        )
    )
    posting = told_posting("Bookkeeper", "Harbour Inn", "must: kept books")

    assert said in letter_of(content, posting, "en")
