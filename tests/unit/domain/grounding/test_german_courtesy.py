"""
What a German letter says to its reader, wishes or tells of home is no claim.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

GARDENER = one_post(
    "de",
    "Gärtnerei Boll",
    "Gärtnerin",
    "Anzucht von Stauden in zwei Gewächshäusern",
    "Beratung der Kundschaft am Wochenende",
)
NURSERY = JobPosting(
    "Gärtnerin",
    "Baumschule Ahlers GmbH",
    "de",
    (),
    "Die Baumschule Ahlers in Celle sucht eine Gärtnerin. Wir ziehen Obstbäume auf"
    " 40 Hektar. Bitte nennen Sie Ihre Gehaltsvorstellung. Ansprechpartner: Herr Voss.",
)


def flagged(sentence: str) -> bool:
    """
    Whether the gate finds anything in it.
    """
    critique = check_letter(sentence, GARDENER, NURSERY, language="de", today=TODAY)
    return any(s.findings for s in critique.sentences)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich würde mich freuen, Sie und Ihre Kolleginnen demnächst kennenzulernen.",
        "Ich hoffe auf eine baldige Nachricht und grüße Sie herzlich aus Uelzen.",
        "Ich verabschiede mich mit einem blühenden Gruß.",
        "Falls Sie noch Fragen haben, rufen Sie mich gern abends an.",
        "Sobald Sie entschieden haben, miete ich den Umzugswagen.",
        "Ich melde mich gern noch einmal bei Herrn Voss.",
        "Meine Zeugnisse füge ich bei.",
        "Einzelheiten erkläre ich am liebsten bei einem Rundgang mit Ihnen.",
        "Ich verzichte auf lange Worte und komme direkt zum Punkt.",
        "Hoffentlich sprechen wir uns noch vor der Pflanzzeit.",
        "Wenn es dir passt, komme ich zum Schnuppern vorbei.",
        "Am 12. oder 13. März habe ich Zeit für ein Treffen.",
        "Ich kann mit einer Frist von sechs Wochen kündigen.",
        "Abends bin ich ab 18 Uhr am besten zu erreichen.",
        "Mein Wunschgehalt liegt bei 34.500 Euro im Jahr.",
        "Gehaltlich stelle ich mir 2.900 Euro im Monat vor, bin aber gesprächsbereit.",
        "Über das Gehalt werden wir uns bestimmt einig.",
    ],
)
def test_what_is_said_to_the_reader_claims_nothing(sentence):
    """
    Greetings, offers to meet, what is enclosed, what is asked for: of no resume line.
    """
    assert not flagged(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach all den Jahren habe ich Sehnsucht nach frischer Luft.",
        "Jetzt habe ich richtig Lust auf etwas Größeres.",
        "Gleich beim Lesen bekam ich Lust, die Stiefel anzuziehen.",
        "Ich sehne mich nach einem Betrieb, in dem man sich kennt.",
        "An Ihrer Stelle lockt mich das Neue: andere Böden, andere Pflanzen.",
        "Ihre Baumschule ist mir von einem Nachbarn empfohlen worden.",
        "Ihre Obstbäume kenne ich seit meiner Schulzeit.",
        "In Ihrem Hofladen am Markt sitze ich oft.",
        "Im Frühjahr ziehe ich mit den Kindern nach Celle.",
        "Mein Verlobter und ich ziehen im Mai in Ihre Nähe.",
    ],
)
def test_what_draws_one_and_where_one_lives_claims_nothing(sentence):
    """
    No resume can tell it, and nothing of work is said.
    """
    assert not flagged(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach elf Jahren als Floristin habe ich Lust auf mehr.",
        "Wenn Sie mögen: Ich habe 300 Alleebäume gefällt.",
        "Wenn Sie Fragen haben, bin ich als Leiterin des Friedhofs zu sprechen.",
        "Ich freue mich darauf, Ihre 70 Auszubildenden kennenzulernen.",
        "Ich grüße Sie, und drei Parks habe ich entworfen.",
    ],
)
def test_a_claim_beside_courtesy_is_judged(sentence):
    """
    Numbers, posts and deeds in the same sentence need their line.
    """
    assert flagged(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hallo Frau Voss, durch Ihre Anzeige bin ich auf die Baumschule aufmerksam geworden.",
        "Dass am Montag geschlossen ist, kommt meiner Schwester sehr entgegen.",
        "Nun suche ich eine neue Herausforderung in einem größeren Staudenumfeld.",
        "Das Arbeiten auf 40 Hektar stelle ich mir sehr schön vor.",
    ],
)
def test_what_is_thought_or_sought_is_no_deed(sentence: str):
    """
    How one came to know of a post, what suits one, and what one looks for.
    """
    assert not flagged(sentence)


def test_what_is_thought_of_is_what_the_posting_tells():
    """
    An opinion of a number is of one that the posting has; and a post before what is
    sought is one that was held.
    """
    assert flagged("Das Arbeiten auf 60 Hektar stelle ich mir sehr schön vor.")
    assert flagged("Ich bin als Betriebsleiterin tätig und suche eine neue Aufgabe.")


@pytest.mark.parametrize(
    ("sentence", "false"),
    [
        ("Davor habe ich am Humboldt-Institut Stauden angezogen.", True),
        ("Nach der Lehre wechselte ich zur Caritas-Akademie, wo ich beriet.", True),
        ("Meine Lehre machte ich im Elbpark Hotel.", True),
        ("Ich habe in der Tages-Akademie über Stauden gelernt.", False),
        ("Ich kenne die Beratung aus der Boll-Gruppe.", False),
    ],
)
def test_a_house_with_a_name_is_one_of_the_resume(sentence: str, false: bool):
    """
    Whose house it is, stands before it in German.
    """
    codes = codes_of(GARDENER, sentence)
    assert (FindingCode.EMPLOYER_UNKNOWN in codes) is false
