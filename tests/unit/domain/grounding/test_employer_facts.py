"""
What a letter takes as given of the employer must stand in the posting.
"""

from datetime import date

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (),
    (
        ResumeLine(
            "L1", "Repaired church organs", Section.EXPERIENCE, kind=LineKind.BULLET
        ),
    ),
    "en",
)
POSTING = JobPosting(
    "Organ Builder",
    "Tremolo Pipes",
    "en",
    (),
    "Tremolo Pipes builds and tunes pipe organs for concert halls. We are a workshop "
    "of fourteen in Ravensford with a paint shop and our own timber store. You plan "
    "and voice new organs. We offer a four-day week.",
)


def codes(sentence):
    critique = check_letter(
        sentence, RESUME, POSTING, language="en", today=date(2026, 11, 1)
    )
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "I like that Tremolo Pipes is run by two sisters.",
        "It impressed me that your workshop has just bought a foundry.",
        "It is good to see a workshop that trains apprentices from abroad.",
        "I was glad to read that Tremolo Pipes was rated best employer of the county.",
        "That your varnish is certified organic matters to me.",
        "Tremolo Pipes's cathedral organs in Spain are works that I admire.",
    ],
)
def test_news_of_the_employer_is_not_made_up(sentence):
    """
    What is taken as given in passing is asserted too.
    """
    assert FindingCode.POSTING_UNSUPPORTED in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I like that Tremolo Pipes has a timber store of its own.",
        "That your workshop builds organs for concert halls matters to me.",
        "It is good to see a workshop that offers a four-day week.",
        "I was glad to read that you want somebody who can voice new organs.",
        "What your four-day week says to me is that you think of your people.",
        "Could you imagine a short talk in the coming weeks?",
        "In my view, a good organ starts with good timber.",
        "I have learned how long a Sunday without an organ feels.",
        "Keeping old instruments playable is a goal I share.",
    ],
)
def test_what_the_posting_says_and_what_one_thinks_passes(sentence):
    """
    Posted facts in other words, conclusions, questions and opinions are no news.
    """
    assert codes(sentence) == set()
