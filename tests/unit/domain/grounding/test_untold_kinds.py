"""
What kinds of facts a letter tells of the employer, of which the posting says nothing.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

BAKER = one_post("en", "Rowan Mill", "Baker", "Bake sourdough for two shops")
MILLER = one_post("de", "Rabenmühle", "Müllerin", "Vermahlung von Roggen")
ENGLISH = JobPosting(
    "Head Baker",
    "Tollbar Bakehouse",
    "en",
    (),
    "Tollbar Bakehouse is a bakery with three shops in Hexham, run by two sisters since"
    " 2009. You lead a team of six and plan the week. We offer a course in food safety"
    " and days off on Sunday and Monday. We bake with rye that farmers of the county"
    " grow.",
)
GERMAN = JobPosting(
    "Obermüllerin",
    "Kunstmühle Ilmtal",
    "de",
    (),
    "Die Kunstmühle Ilmtal vermahlt Weizen und Dinkel für Bäckereien in Thüringen. Sie"
    " leiten eine Schicht mit vier Leuten und werden in der Meisterschule vorbereitet."
    " Arbeit in Vollzeit.",
)


def _codes(content, posting, sentence):
    critique = check_letter(
        sentence, content, posting, language=content.language, today=TODAY
    )
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "I like that Tollbar Bakehouse has been owned by its staff since 2009.",
        "I was glad to read that you let your bakers choose their own hours.",
        "As the county's leading bakery, you set a standard.",
        "I am glad that you grow your own rye.",
        "I like that you pay for the course in food safety.",
        "I like that Tollbar Bakehouse financed the course in food safety.",
        "Your offer of a job share would suit me.",
        "An employee-owned business is precisely what I am looking for.",
    ],
)
def test_a_kind_of_fact_that_is_not_posted_may_not_be_told(sentence):
    """
    Whose it is, how it stands, from where one works: the posting must speak of that.
    """
    assert FindingCode.POSTING_UNSUPPORTED in _codes(BAKER, ENGLISH, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ihr Angebot, die Meisterschule zu bezahlen, ist mir wichtig.",
        "Ihr Angebot, in Teilzeit zu arbeiten, würde mir passen.",
    ],
)
def test_nor_in_german(sentence):
    """
    The same of German letters.
    """
    assert FindingCode.POSTING_UNSUPPORTED in _codes(MILLER, GERMAN, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A family business run by two sisters is the kind of place I look for.",
        "I was glad to read that you offer a course in food safety.",
        "Running three shops would be the biggest job I have taken on.",
        "I bake at my own family's mill in my free time.",
    ],
)
def test_what_is_posted_in_other_words_or_of_oneself_may(sentence):
    """
    A word of the same kind is enough, and one's own hopes are no facts of theirs.
    """
    assert FindingCode.POSTING_UNSUPPORTED not in _codes(BAKER, ENGLISH, sentence)
