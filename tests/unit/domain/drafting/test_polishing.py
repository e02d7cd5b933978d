"""
What a polished paragraph must be to stand in for the composed one.
"""

import pytest

from resumate.domain.drafting.polishing import may_replace
from resumate.domain.letter import About, Critique, Finding, FindingCode, Sentence

COMPOSED = (
    "Before that, as Keeper at Skerry Lights, I ran a station with 2 lamps.",
    "I also trained the relief keepers.",
)


def sentences(*texts, findings=()):
    """
    Claims, each resting on the line of its place.
    """
    return tuple(
        Sentence(text, 0, About.CANDIDATE, (f"L{n}",), findings)
        for n, text in enumerate(texts, start=1)
    )


def may(*texts, findings=()):
    """
    Whether those sentences may stand in for the composed ones.
    """
    polished = Critique(sentences(*texts, findings=findings))
    return may_replace(
        sentences(*COMPOSED),
        polished,
        employers=["Skerry Lights"],
        known="Keeper: a resume. Posting: head of a station.",
    )


def test_other_words_for_the_same_may():
    """
    Smoothing that keeps facts, doer and time is taken.
    """
    assert may(
        "Earlier, I ran a station with 2 lamps as Keeper at Skerry Lights.",
        "There I trained the relief keepers as well.",
    )


@pytest.mark.parametrize(
    "texts",
    [
        # the employer becomes the one who did it
        ("Before that, Skerry Lights, where I was Keeper, ran a station with 2 lamps.",
         "I also trained the relief keepers."),
        # the time is lost
        ("I really ran a station with 2 lamps as Keeper at Skerry Lights.",
         "I also trained the relief keepers."),
        # only less is said
        ("Before that, as Keeper at Skerry Lights, I ran a station with 2 lamps.",
         "I trained the relief keepers."),
        # a figure changes
        ("Before that, at Skerry Lights, I was Keeper of a station with 3 lamps.",
         "I also trained the relief keepers."),
        # a line is lost
        ("Before that, I was the Keeper at Skerry Lights and ran its 2 lamps.",),
        # words that nobody knows, and tags
        ("Before that, as Keeper at Skerry Lights, I ran a stationary with 2 lamps.",
         "I also trained the relief keepers."),
        ("Before that, as Keeper at Skerry Lights, I ran a station with 2 lamps.",
         "</pre> I also trained the relief keepers."),
        ("",),
        (),
    ],
)  # fmt: skip
def test_what_a_small_model_does_may_not(texts):
    """
    What was measured, and what would be as bad.
    """
    assert not may(*texts)


def test_no_sentence_is_added():
    """
    Not even one that claims nothing.
    """
    idle = Sentence("There is much to say of the station.", 0, About.CONNECTING)
    polished = Critique((*sentences(*COMPOSED), idle))

    assert not may_replace(
        sentences(*COMPOSED), polished, employers=[], known="much to say"
    )


def test_what_the_gate_refuses_may_not():
    """
    A finding is a finding.
    """
    wrong = (Finding(FindingCode.DUTY_UNSUPPORTED, "ran", "No line says so."),)

    assert not may(*COMPOSED, findings=wrong)


def test_a_copy_may():
    """
    A paragraph that comes back as it was is no harm.
    """
    assert may(*COMPOSED)
