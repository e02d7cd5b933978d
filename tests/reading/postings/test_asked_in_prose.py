"""
How much is asked where sentences ask it: with a modal, as a wish, of whom is sought.
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
        ("A food hygiene cert would be great but we can teach you.", "food hygiene"),
        ("Some Welsh would be lovely.", "Welsh"),
        ("A forklift licence is nice, most of us have one.", "forklift"),
        ("Knowledge of bees would be good.", "bees"),
        ("Fishing experience would be handy but isn't a deal-breaker.", "Fishing"),
        ("Staplerschein wäre gut.", "Staplerschein"),
        ("Kenntnisse in CAD sind hilfreich.", "CAD"),
        ("Polnisch wird gern gesehen.", "Polnisch"),
        ("Melken musst du nicht können, wäre aber schön.", "Melken"),
        ("Wer schon Dächer gedeckt hat, hat es leichter.", "Dächer"),
        ("Pflanzenkenntnis ist schön, aber keine Bedingung.", "Pflanzenkenntnis"),
    ],
)
def test_what_would_be_nice_is_no_must(sentence, wish):
    """
    Below a heading of what is asked, and without one.
    """
    for heading in ("Requirements", "Anforderungen", "About the job"):
        told = f"Helper\n\n{heading}\n- Own tools\n- {sentence}\n"
        read = [kind for text, kind in asked(told) if wish in text]
        assert read == [NICE]


def test_a_wish_is_named_alone():
    """
    Without what says that it is one.
    """
    told = """Koch

Dein Profil
- Polnisch wird gern gesehen
- Melken musst du nicht können, wäre aber schön
- Staplerschein wäre gut
"""
    assert asked(told) == [
        ("Polnisch", NICE),
        ("Melken", NICE),
        ("Staplerschein", NICE),
    ]


@pytest.mark.parametrize(
    ("item", "musts", "wish"),
    [
        (
            "Fließendes Deutsch, gutes Englisch, Polnisch ist ein Plus",
            "Fließendes Deutsch, gutes Englisch",
            "Polnisch",
        ),
        (
            "Fluent German, good English, Dutch is a plus",
            "Fluent German, good English",
            "Dutch",
        ),
    ],
)
def test_the_last_of_several_may_be_a_wish_alone(item, musts, wish):
    """
    "is" tells that the last is meant, and not all of them.
    """
    assert asked(f"Clerk\n\nRequirements\n- {item}\n") == [(musts, MUST), (wish, NICE)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "We need somebody who can stay calm with angry callers, who has neat "
                "handwriting, and who is happy to speak in public."
            ),
            [MUST, MUST, MUST],
        ),
        (
            "What we do need is somebody who can stay calm with angry callers.",
            [MUST],
        ),
        (
            "We are looking for someone who can plan rotas and train staff.",
            [DUTY] * 2,
        ),
        ("Wir suchen eine Fachkraft, die gerne draußen ist.", [MUST]),
        ("Wir suchen eine Fachkraft, die den Garten pflegt.", [DUTY]),
        ("To be considered you should hold a degree in chemistry.", [MUST]),
        (
            (
                "They've been clear on what they want: CIMA qualified, been a "
                "manager in "
                "retail before, and willing to travel."
            ),
            [MUST, MUST],
        ),
        (
            "A grasp of ISO 9001 is essential, as is the ability to write clearly.",
            [MUST, MUST],
        ),
    ],
)
def test_what_somebody_is_or_can_be_is_no_task(sentence, expected):
    """
    "who can stay calm" tells what they are like, "who can plan rotas" what they do.
    """
    assert [
        kind for _, kind in asked(f"Clerk\n\nWe pay well.\n\n{sentence}\n")
    ] == expected


def test_what_they_will_do_is_the_readers():
    """
    "They will …" behind a duty of the post holder goes on with the next.
    """
    told = """Occupational Therapist

Main duties
The post holder will manage a caseload of patients. They will set goals with families.
They will supervise assistants.
"""
    assert asked(told) == [
        ("Manage a caseload of patients", DUTY),
        ("Set goals with families", DUTY),
        ("Supervise assistants", DUTY),
    ]
    other = "Nurse\n\nWe have great doctors. They will support you every day.\n"
    assert not asked(other)


@pytest.mark.parametrize(
    ("sentence", "deeds"),
    [
        (
            "Blumen anschneiden, Kunden bedienen, kassieren und abends kehren.",
            [
                "Blumen anschneiden",
                "Kunden bedienen",
                "Kassieren",
                "Abends kehren",
            ],
        ),
        (
            "Serving tables, pouring pints and washing glasses.",
            ["Serving tables", "Pouring pints", "Washing glasses"],
        ),
    ],
)
def test_a_row_of_deeds_is_a_list_of_tasks(sentence, deeds):
    """
    A short advert tells the work so, without a heading and without a verb.
    """
    told = f"Aushilfe gesucht\n\nUnser Laden liegt am Markt. {sentence}\n"
    assert asked(told) == [(deed, DUTY) for deed in deeds]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bei uns kannst du lachen, lernen und wachsen.",
        "Building, caring and growing is what we do.",
        "Wir bauen Treppen, Türen und Fenster aus Eichen.",
        "Including housing, heating and lighting.",
    ],
)
def test_a_sentence_about_the_firm_is_no_row_of_deeds(sentence):
    """
    Though its words may end as deeds do.
    """
    assert not asked(f"Aushilfe gesucht\n\nUnser Laden liegt am Markt. {sentence}\n")


def test_what_the_holder_has_is_asked_among_what_they_will_do():
    """
    "The successful candidate will: have …, be …" asks; "be the first contact" is done.
    """
    told = """Teaching Assistant

The successful candidate will:
- have GCSE English at grade C
- be willing to work evenings
- have some knowledge of autism (desirable)
- be the first contact for parents
- hold weekly meetings
- support small groups in maths
"""
    kinds = [kind for _, kind in asked(told)]
    assert kinds == [MUST, MUST, NICE, DUTY, DUTY, DUTY]


def test_what_comes_easily_to_you_is_asked():
    """
    "Mathe liegt dir", behind another sentence, is one more thing.
    """
    told = """Ausbildung Feinwerkmechaniker

Dein Profil
Du machst gerade deinen Realschulabschluss. Mathe und Technik liegen dir.
"""
    assert [text for text, _ in asked(told)][1:] == ["Mathe und Technik liegen dir"]


def test_what_is_done_to_something_named_elsewhere_is_no_task():
    """
    "You'll look after both." names nothing that could be answered.
    """
    told = "Registrar\n\nWe see happy people and sad ones. You'll look after both.\n"
    assert not asked(told)


def test_a_row_that_breaks_off_at_a_possessive_goes_on():
    """
    "… liegen in Ihren" and "Händen." are one sentence.
    """
    long = "Wir bieten " + "einen sicheren Arbeitsplatz " * 8
    told = f"Koch\n\n{long}\n\nIhre Aufgaben\nDie Küche liegt in Ihren\nHänden.\n"
    assert "Händen" not in dict(asked(told))
