"""
What a sentence takes as given of the employer, ahead of what one makes of it.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting import JobPosting

POTTER = one_post("en", "Sill Pottery", "Potter", "Threw and glazed tableware")
TOEPFERIN = one_post("de", "Töpferei Sill", "Töpferin", "Geschirr gedreht und glasiert")
POSTINGS = {
    "en": JobPosting(
        "Studio Potter",
        "Clayhouse",
        "en",
        (),
        "Clayhouse was opened in 2009 by its founding potters, who still own it. We "
        "fire all of our bowls in a wood kiln. We pay $900 towards your tools. "
        "Wednesday is free.",
    ),
    "de": JobPosting(
        "Töpferin",
        "Tonhaus Lund",
        "de",
        (),
        "Das Tonhaus Lund brennt im Holzofen. Wir bieten ein Mentorenprogramm im "
        "ersten Jahr, Werkzeugkasse und den freien Mittwoch.",
    ),
}


def flagged(resume, sentence):
    critique = check_letter(
        sentence,
        resume,
        POSTINGS[resume.language],
        language=resume.language,
        today=TODAY,
    )
    return any(s.findings for s in critique.sentences)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("That you fire in a wood kiln suits the way I would like to work.", True),
        ("That you are moving to a solar kiln suits the way I would work.", False),
        ("That Clayhouse is owned by potters is one of the reasons I apply.", True),
        ("That Clayhouse gives a mug to every nurse is why I am applying.", False),
        ("That you export to Japan is what I like most.", False),
        ("That is what I like most.", True),
        ("Clayhouse is still owned by the potters who founded it.", True),
        ("Clayhouse still belongs to the brewery that founded it.", False),
        ("Your help of $900 towards my tools makes it easier to start.", True),
        ("Your help of $1,200 towards my tools makes it easier to start.", False),
        ("Your help with childcare makes it easier to start.", False),
        ("A wood kiln that fires all your bowls is a dream.", True),
        ("A wood kiln that fires all your tiles is a dream.", False),
        ("I would be glad to see your studio with you and talk about the kiln.", True),
        ("I would be happy to visit your shop in Bergen and meet the team.", False),
    ],
)
def test_what_is_given_must_be_posted(sentence, true):
    """
    Also where the rest of the sentence is a wish or an opinion.
    """
    assert flagged(POTTER, sentence) is not true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Dass Sie Neue durch Mentoren begleiten, finde ich vorbildlich.", True),
        ("Dass Sie Neue durch einen Sprachkurs begleiten, ist vorbildlich.", False),
        ("Dass das Tonhaus Lund im Holzofen brennt, ist ein Grund für mich.", True),
        ("Dass das Tonhaus Lund eine Galerie hat, ist ein Grund für mich.", False),
    ],
)
def test_what_is_given_in_german_must_be_posted(sentence, true):
    """
    The name of the employer may have an article, and a compound its parts told.
    """
    assert flagged(TOEPFERIN, sentence) is not true


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (POTTER, "Your new gallery for guest artists makes this a fine place.", False),
        (POTTER, "Your new wood kiln makes this a fine place.", True),
        (POTTER, "Your new colleague would like to learn from you.", True),
        (TOEPFERIN, "Mich reizt, dass das Tonhaus Lund auch eine Glashütte betreibt.", False),
        (TOEPFERIN, "Mich reizt, dass das Tonhaus Lund einen Holzofen betreibt.", True),
    ],
)  # fmt: skip
def test_what_is_called_new_or_run_must_be_posted(resume, sentence, true):
    """
    The thing itself must be, be its other words what the posting speaks of.
    """
    assert flagged(resume, sentence) is not true
