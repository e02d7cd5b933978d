"""
Careers told twice: in a list of the posts, and then in one's own words.
"""

from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

LISTED = """
Bea Kalle
bea@example.org

AT A GLANCE

Jul 2024 - now\tGardener\tElm Shire Council
Feb 2020 - Jan 2024\tApprentice\tTarn's Nursery & Landscapes, Creswick
I like long borders and short meetings.

WHAT I DO NOW

I look after 12 parks and report faults each week.

BEFORE THAT

Tarn's: a four-year apprenticeship.
I potted up to 900 seedlings a week.
"""


def test_rows_of_a_summary_that_date_posts_are_the_career():
    """
    What else the summary says stays in it.
    """
    resume = read_resume(as_text(LISTED))

    assert [(post.title, post.employer) for post in resume.roles] == [
        ("Gardener", "Elm Shire Council"),
        ("Apprentice", "Tarn's Nursery & Landscapes"),
    ]
    summary = [x.text for x in resume.lines if x.section is Section.SUMMARY]
    assert summary == ["I like long borders and short meetings."]


def test_what_opens_with_an_employers_name_is_told_of_the_post_there():
    """
    And so is what follows; "What I do now" is of the post that is held.
    """
    resume = read_resume(as_text(LISTED))

    told = {line.text[:10]: line.role for line in resume.lines}
    assert told["I look aft"] == "P1"
    assert told["Tarn's: a "] == told["I potted u"] == "P2"


def test_what_may_be_told_of_two_posts_is_told_of_none():
    """
    Where one worked twice, the name of the employer tells no post.
    """
    twice = LISTED.replace("Elm Shire Council", "Tarn's Garden Centre")
    resume = read_resume(as_text(twice))

    told = {line.text[:10]: line.role for line in resume.lines}
    assert told["Tarn's: a "] is None
