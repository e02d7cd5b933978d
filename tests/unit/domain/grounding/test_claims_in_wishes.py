"""
What is claimed of oneself in a sentence that sounds like a wish, a fact of others, or
nothing at all.
"""

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting import JobPosting
from told_resumes import told_resume

BEEKEEPER = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Fenwick Apiaries | Beekeeper | 2021 | now\n"
    "Look after 140 hives on six farms\n"
    "Train two seasonal helpers in spring\n"
    "Helped to open the honey shop in 2023\n"
    "# Marl Nursery | Gardener | 2016 | 2020\n"
    "Grew bedding plants for garden centres\n"
    "@certifications\n"
    "Certified Beekeeper, 2020\n"
    "@skills\n"
    "HiveTracks, Excel\n"
)
IMKERIN = told_resume(
    "@name Ida Lunn\n"
    "@language de\n"
    "@experience\n"
    "# Imkerei Fenn | Imkerin | 2021 | now\n"
    "Betreuung von 140 Bienenvölkern\n"
    "Einarbeitung von zwei Saisonkräften\n"
    "# Gärtnerei Marl | Gärtnerin | 2016 | 2020\n"
    "Anzucht von Beetpflanzen\n"
    "@certifications\n"
    "Geprüfte Imkerin, 2020\n"
    "@skills\n"
    "Bienenkartei, Excel\n"
)
POSTINGS = {
    "en": JobPosting(
        "Head Beekeeper",
        "Orchard Honey",
        "en",
        (),
        "Orchard Honey keeps 600 hives. You lead four beekeepers, run courses for "
        "visitors and keep our records in Apiary Book.",
    ),
    "de": JobPosting(
        "Leitende Imkerin",
        "Honighof Lund",
        "de",
        (),
        "Der Honighof Lund hält 600 Völker. Sie führen vier Imkerinnen und pflegen "
        "unsere Daten in Stockwaage Plus.",
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
        ("At Fenwick Apiaries I visit schools to apply wax to their desks.", False),
        ("At Fenwick Apiaries I check references of new pickers.", False),
        (
            "At Fenwick Apiaries I write a supplier newsletter and hope to go.",
            False,
        ),
        ("At Fenwick Apiaries I look after 140 hives and hope to go on.", True),
        ("At Fenwick Apiaries I train two helpers and would be glad to.", True),
        ("At Fenwick Apiaries I would like to stay in touch.", True),
        ("I am writing to apply for the post of Head Beekeeper.", True),
    ],
)
def test_what_is_done_at_an_own_employer_is_no_wish(sentence, true):
    """
    Whatever words of wishes are in it; what is wished behind it stays one.
    """
    assert flagged(BEEKEEPER, sentence) is not true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Gern übernehme ich in der Imkerei Fenn die Lohnabrechnung.", False),
        ("In der Imkerei Fenn schreibe ich gern die Steuererklärung.", False),
        ("In der Imkerei Fenn betreue ich gern 140 Bienenvölker.", True),
        ("In der Imkerei Fenn arbeite ich sehr gern.", True),
        ("In der Imkerei Fenn lerne ich jeden Tag dazu.", True),
        ("Von der Imkerei Fenn wünsche ich mir ein gutes Zeugnis.", True),
    ],
)
def test_what_is_gladly_done_at_an_own_employer_is_done(sentence, true):
    """
    A German "gern" makes no wish of it.
    """
    assert flagged(IMKERIN, sentence) is not true


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (BEEKEEPER, "As a certified beekeeper I would be glad to join you.", True),
        (BEEKEEPER, "As a certified arborist I would be glad to join you.", False),
        (BEEKEEPER, "As a qualified electrician, I am keen to help you.", False),
        (BEEKEEPER, "As your head beekeeper I would lead four people.", True),
        (IMKERIN, "Als geprüfte Imkerin würde ich gern mehr lernen.", True),
        (IMKERIN, "Als geprüfte Floristin würde ich gern mehr lernen.", False),
        (IMKERIN, "Als ausgebildete Tischlerin freue ich mich auf Sie.", False),
        (IMKERIN, "Als leitende Imkerin würde ich gern vier Leute führen.", True),
    ],
)
def test_who_one_is_by_right_is_claimed_ahead_of_a_wish(resume, sentence, true):
    """
    And who one would be is not.
    """
    assert flagged(resume, sentence) is not true


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (BEEKEEPER, "The two helpers report to me as their line manager."),
        (BEEKEEPER, "Two seasonal helpers answer directly to me."),
        (BEEKEEPER, "It was me who opened the honey shop."),
        (BEEKEEPER, "I was the one who opened the honey shop, from lease to till."),
        (
            BEEKEEPER,
            "Part of my job at Fenwick Apiaries is writing newsletters.",
        ),
        (BEEKEEPER, "Apiary Book is the program in which I keep my hives."),
        (IMKERIN, "Bei uns in der Imkerei Fenn leite ich freitags den Kochkurs."),
        (IMKERIN, "Zu meinen Aufgaben gehört die Steuererklärung des Betriebs."),
        (IMKERIN, "Meine Zeit bei der Seenotrettung hat mir Menschen in Not gezeigt."),
        (IMKERIN, "Stockwaage Plus ist das Programm, mit dem ich arbeite."),
    ],
)
def test_a_duty_may_be_claimed_without_a_verb_of_ones_own(resume, sentence):
    """
    By who reports to one, which tool one uses, or what is one's duty.
    """
    assert flagged(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (BEEKEEPER, "It was me who trained two seasonal helpers."),
        (BEEKEEPER, "I was the one who grew bedding plants for garden centres."),
        (BEEKEEPER, "Part of my job is looking after 140 hives on six farms."),
        (BEEKEEPER, "HiveTracks is a tool I use every week."),
        (BEEKEEPER, "Apiary Book is a program I would like to learn."),
        (IMKERIN, "Bei uns in der Imkerei Fenn betreue ich 140 Bienenvölker."),
        (IMKERIN, "Zu meinen Aufgaben gehört die Betreuung von 140 Bienenvölkern."),
        (IMKERIN, "Bienenkartei ist das Programm, mit dem ich arbeite."),
        (IMKERIN, "Stockwaage Plus ist ein Programm, das ich noch nicht kenne."),
    ],
)
def test_a_duty_that_a_line_tells_may_be_said_so(resume, sentence):
    """
    The same turns of what the resume has, or of what is wished.
    """
    assert not flagged(resume, sentence)


@pytest.mark.parametrize(
    ("line", "true"),
    [
        ("Two assistants report to me", True),
        ("Supervise two assistants", True),
        ("Line management of two assistants", True),
        ("Train two assistants", False),
        ("Look after two assistants", False),
    ],
)
def test_to_be_reported_to_is_to_lead(line, true):
    """
    A line may say so itself, or tell it by another word of leading.
    """
    resume = one_post("en", "Moss Civil", "Site Engineer", line, "Set out roads")
    for sentence in (
        "Two assistants report to me.",
        "I have two assistants who report to me.",
    ):
        assert bool(codes_of(resume, sentence)) is not true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I train two helpers, both of whom are still learning the craft.", True),
        ("I train seven helpers, some of whom are still learning the craft.", False),
        ("I am still learning to graft.", True),
        ("I am currently learning Welsh.", True),
    ],
)
def test_what_others_still_learn_is_no_wish_of_ones_own(sentence, true):
    """
    A sentence claims what it tells before that of those who learn.
    """
    assert bool(codes_of(BEEKEEPER, sentence)) is not true
