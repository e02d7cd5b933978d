"""
Conditions, wishes and tasks as sentences tell them.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(text: str) -> list[tuple[str, RequirementKind]]:
    """
    What is asked, and how much.
    """
    return [(r.text, r.kind) for r in read_posting(text).requirements]


@pytest.mark.parametrize(
    ("sentence", "wish"),
    [
        ("A reach truck ticket would be useful but we can train you.", "A reach truck"),
        ("Dutch is by no means expected but would be welcomed.", "Dutch"),
        ("People living in Hoddle Bay will be given preference.", "People living"),
        ("If you can read a cutting list, so much the better.", "Can read a cutting"),
        (
            "Living nearby would help, a bike is handy but not needed yet.",
            "Living near",
        ),
        (
            "Ein Kranschein ist erwünscht, kann aber nachgeholt werden.",
            "Ein Kranschein",
        ),
        ("Ein Moped ist von Vorteil, weil der Bus selten fährt.", "Ein Moped"),
        ("Protel-Kenntnisse sind ein Vorteil.", "Protel-Kenntnisse"),
        ("Wenn du auch ein Instrument spielst, wäre das prima.", "Ein Instrument"),
    ],
)
def test_a_wish_keeps_its_kind_whatever_stands_behind_it(sentence: str, wish: str):
    """
    Why something is wished, or what happens where it lacks, is no part of it.
    """
    told = asked(f"Yard hand\n\nStraker Timber Ltd, Hull\n\n{sentence}\n")
    assert {kind for _, kind in told} == {NICE}
    assert told[0][0].startswith(wish)
    assert not any(" but " in text or "aber" in text for text, _ in told)


def test_one_sentence_may_ask_and_wish():
    """
    "… solltest du mitbringen, ein Führerschein wäre schön" asks two things, and wishes
    for a third.
    """
    told = """Konditor (m/w/d) gesucht

Wir suchen einen Konditor für unser Café in Rosbach. Eine Lehre als Konditor und \
Freude am Handwerk solltest du mitbringen, ein Führerschein wäre schön. Du solltest \
früh aufstehen. Ein Gesundheitszeugnis ist Pflicht.
"""

    assert asked(told) == [
        ("Eine Lehre als Konditor", MUST),
        ("Freude am Handwerk", MUST),
        ("Ein Führerschein", NICE),
        ("Früh aufstehen", MUST),
        ("Ein Gesundheitszeugnis", MUST),
    ]


def test_german_conditions_open_their_sentence():
    """
    "Voraussetzung sind …", "Was wir brauchen, ist …" and "Du hast …" ask one by one.
    """
    told = """Sekretärin / Sekretär im Bauamt

Voraussetzung sind eine Ausbildung im Büro, sicheres Deutsch und Freude an Zahlen. Was \
wir brauchen, ist jemand mit Erfahrung im Vorzimmer. Du hast einen Führerschein und \
bringst Geduld mit. Wir suchen eine examinierte Fachkraft mit zwei Jahren Praxis im Amt.
"""

    assert asked(told) == [
        ("Eine Ausbildung im Büro", MUST),
        ("Sicheres Deutsch", MUST),
        ("Freude an Zahlen", MUST),
        ("Erfahrung im Vorzimmer", MUST),
        ("Einen Führerschein", MUST),
        ("Geduld", MUST),
        ("Examinierte Fachkraft", MUST),
        ("Zwei Jahren Praxis im Amt", MUST),
    ]


def test_german_tasks_may_stand_behind_what_opens_the_sentence():
    """
    "Mit drei Hilfen kochst du …, planst … und löst …": the verb before its subject.
    """
    told = """Koch / Köchin für unsere Schulküche

Mit drei Küchenhilfen kochst du täglich 240 Essen, planst den Speiseplan und \
unterstützt die Ausgabe. Einmal im Monat nimmst du am Elternabend teil. Am Empfang \
begrüßen Sie Gäste. Bei uns findest du ein nettes Team.
"""

    assert asked(told) == [
        ("Mit drei Küchenhilfen täglich 240 Essen kochen", DUTY),
        ("Den Speiseplan planen", DUTY),
        ("Die Ausgabe unterstützen", DUTY),
        ("Einmal im Monat am Elternabend teilnehmen", DUTY),
        ("Am Empfang Gäste begrüßen", DUTY),
    ]


def test_the_job_is_told_as_things_done():
    """
    "The work is loading …, stacking … and keeping …" and "There is also some …".
    """
    told = """Forklift driver wanted

Straker Timber needs a hand in the yard. The work is loading and unloading lorries, \
stacking packs in the right bay, plus a weekly stock count and keeping the yard tidy. \
There is also some paperwork. The packer will scan parcels and will print labels.
"""

    assert [one for one in asked(told) if one[1] is DUTY] == [
        ("Loading and unloading lorries", DUTY),
        ("Stacking packs in the right bay", DUTY),
        ("A weekly stock count", DUTY),
        ("Keeping the yard tidy", DUTY),
        ("Paperwork", DUTY),
        ("Scan parcels", DUTY),
        ("Print labels", DUTY),
    ]


def test_sentences_about_the_reader_are_asked_below_about_you():
    """
    "You lead from the front" tells what is asked there, and "someone who holds …" what
    is to be held, not done; a paper stands before its years.
    """
    told = """Veterinary Surgeon

About you
We are looking for a qualified vet (RCVS) with two years in practice. You lead from \
the front and are happy to share nights. What we need is someone who holds a driving \
licence. You do need to be friendly, confident with owners, and over 21 because of our \
insurance.
"""

    assert asked(told) == [
        ("Qualified vet (RCVS)", MUST),
        ("Two years in practice", MUST),
        ("Lead from the front", MUST),
        ("Happy to share nights", MUST),
        ("A driving licence", MUST),
        ("Friendly", MUST),
        ("Confident with owners", MUST),
        ("Over 21", MUST),
    ]


def test_who_holds_the_post_must_be_and_have():
    """
    "The post holder must be … and speak …" is asked one by one, a number of years, too.
    """
    told = """Night Porter

The post holder must be at least 21 and speak good English. Applicants must \
have first aid and a minimum of two years in a hotel. We would particularly like to \
hear from people who have worked alone.
"""

    assert asked(told) == [
        ("At least 21", MUST),
        ("Good English", MUST),
        ("First aid", MUST),
        ("A minimum of two years in a hotel", MUST),
        ("Worked alone", NICE),
    ]


def test_german_sentences_open_with_what_is_asked_or_done():
    """
    "Das Aufgabengebiet umfasst …", "Wichtig sind uns …", "Von Ihnen erwarten wir …" and
    "Idealerweise kennen Sie …".
    """
    told = """Praxismanager/in in der Zahnarztpraxis

Das Aufgabengebiet umfasst die Dienstplanung und die Führung von acht Leuten. Wichtig \
sind uns Diskretion, Geduld und ein freundlicher Umgang. Von Ihnen erwarten wir eine \
Ausbildung als ZFA. Idealerweise kennen Sie Dampsoft.

Was wir suchen
✔ Du löst Konflikte mit Humor

Was uns noch freuen würde: Erfahrung mit QM
"""

    assert asked(told) == [
        ("Dienstplanung", DUTY),
        ("Führung von acht Leuten", DUTY),
        ("Diskretion", MUST),
        ("Geduld", MUST),
        ("Ein freundlicher Umgang", MUST),
        ("Eine Ausbildung als ZFA", MUST),
        ("Dampsoft", NICE),
        ("Du löst Konflikte mit Humor", MUST),
        ("Erfahrung mit QM", NICE),
    ]
