"""
Salary, first day and hours: asked for by postings, told by people.
"""

import pytest

from resumate.domain.language.terms import asked_terms, terms_alone


@pytest.mark.parametrize(
    ("posting", "terms"),
    [
        ("Send your resume with salary requirements.", "salary"),
        ("Tell us your earliest start date.", "start"),
        ("mit Gehaltsvorstellung und frühestmöglichem Eintrittstermin", "salary start"),
        ("Unter Angabe Ihres möglichen Eintrittstermins", "start"),
        ("Merci d'indiquer vos prétentions salariales.", "salary"),
        ("Apply with a cover letter mentioning current CTC and notice period.",
         "salary start"),
        ("State your expected salary and earliest date of availability.",
         "salary start"),
        ("a CV, indicating your current notice period", "start"),
        ("Please tell us in your letter when you could start.", "start"),
        ("stating current and expected salary to Mr Quek", "salary"),
        ("Bitte geben Sie Ihr gewünschtes Pensum an.", "hours"),
        ("Please state in your application the hours you can work.", "hours"),
        ("Salary: $50,000. Start date: as soon as possible.", ""),
        ("Eintrittstermin: sofort. Attraktives Gehalt.", ""),
        ("CTC: 9 - 13 LPA | Notice period: 30 days preferred", ""),
        ("Pensum: 80 - 100 %. Verfügbarkeit der Anlagen sichern", ""),
        ("Certifications can be obtained prior to the start date", ""),
    ],
)  # fmt: skip
def test_what_a_posting_wants_to_be_told_is_found(posting, terms):
    """
    Salary, first day and hours are asked for, not offered.
    """
    assert " ".join(asked_terms(posting)) == terms


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        ("My salary expectation is 48,000 euros a year.", "salary"),
        ("My current CTC is 9 LPA and my expected CTC is 12 LPA.", "salary"),
        ("I expect a salary of $70,000 to $80,000.", "salary"),
        ("I can start on 1 March 2027.", "start"),
        ("I have two months' notice.", "start"),
        ("My notice period is one calendar month.", "start"),
        ("I am available immediately.", "start"),
        ("I could start on 1 March 2027 and expect 48,000 euros a year.",
         "salary start"),
        ("I would like to work 32 hours a week.", "hours"),
        ("Meine Gehaltsvorstellung liegt bei 48.000 Euro brutto im Jahr.", "salary"),
        ("Ich kann ab dem 1. März 2027 beginnen.", "start"),
        ("Meine Kündigungsfrist beträgt drei Monate zum Quartalsende.", "start"),
        ("Mein gewünschtes Pensum beträgt 80 %.", "hours"),
        ("Mes prétentions salariales s'élèvent à 38 000 euros bruts par an.", "salary"),
        ("Je suis disponible à partir du 1er mars 2027.", "start"),
        ("Mi expectativa salarial es de 30.000 euros brutos al año.", "salary"),
        ("Puedo incorporarme a partir del 1 de marzo.", "start"),
    ],
)  # fmt: skip
def test_what_somebody_tells_of_their_terms_is_known(said, terms):
    """
    In words that letters and chats have, one or several of them.
    """
    assert " ".join(sorted(terms_alone(said))) == " ".join(sorted(terms.split()))


@pytest.mark.parametrize(
    "said",
    [
        "I can start new teams.",
        "I can start on 1 March 2027 with my team of 12.",
        "I expect 500 visitors.",
        "I am available on call for 30 beds.",
        "My salary expectation is 48,000 euros a year for the 500 people I led.",
        "I expect 48,000 euros a year, and I led 500 people.",
        "Ich erwarte 500 Besucher.",
        "Ich kann ab 1. März 30 Leute führen.",
    ],
)
def test_nothing_hides_behind_terms(said):
    """
    Who tells more than these tells a claim.
    """
    assert not terms_alone(said)
