"""
What a line says that one has not is taken out of it; merits told by a no stay.
"""

import pytest

from resumate.domain.language.denied import as_held, without_others


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Excel, kein SAP", "Excel"),
        ("Java, keine Erfahrung mit Kotlin", "Java"),
        ("Noch keine Erfahrung mit CNC-Drehen", ""),
        ("Python – no experience", ""),
        ("Did not lead people", ""),
        ("Ich habe noch nie mit Lacken gearbeitet", ""),
        ("Pas de maîtrise de Oracle", ""),
        ("Roofer, looking for a role as site manager.", "Roofer."),
        ("Looking to bring my 10 years of nursing to a hospice", None),
        (
            "No formal training in design, but 5 years of practice",
            "but 5 years of practice",
        ),
        ("Forklift – no cert yet", None),
        ("Crane licence, lapsed 2021, not renewed", None),
        ("BSc in Glass Science, not completed", None),
        ("Never had an accident in 12 years", None),
        ("No lost-time incidents since 2019", None),
        ("Trained people with no experience in sales", None),
        ("Helped people who did not receive benefits", None),
        ("Not only sold but also installed kitchens", None),
        ("Learning support assistant, Year 3", None),
        ("Learning and development manager", None),
        ("Non-smoker, no criminal record", None),
        ("Go (beginner), currently learning Rust basics", None),
        ("Did not take part in the Terraform migration", ""),
        ("The role did not include staff management", ""),
        ("Noch keine Führungsverantwortung", ""),
        ("Nicht beteiligt an der Einführung von Salesforce", ""),
        (
            "Not yet certified in SAS; currently taking the course.",
            "currently taking the course.",
        ),
        ("Refused to join the restraint programme", ""),
        ("Applied unsuccessfully for the ward manager post", ""),
        ("Drafted a move to ArgoCD, but it was never delivered", ""),
        ("Planned (but did not deliver) a move to ArgoCD", "Planned a move to ArgoCD"),
        ("Interested in moving into machine learning.", ""),
        ("No defects in 300 deliveries", None),
        ("Without supervision at nights", None),
        ("Keine Reklamationen seit 2019", None),
        ("CIPD Level 5 (not yet awarded)", None),
    ],
)
def test_what_is_left_of_a_line(line, left):
    """
    None: the line as it stands.
    """
    assert as_held(line, listed=True) == (line if left is None else left)


def test_what_others_did_is_blank():
    """
    Places stay what they were.
    """
    told = "Team of 12 (led by Ann Lee), kit built by hand, unter Leitung von Frau Holm"
    own = without_others(told)

    assert len(own) == len(told)
    assert "led" not in own
    assert "Leitung" not in own
    assert "built by hand" in own
