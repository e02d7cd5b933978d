"""
Whatever shape a resume gives a bullet, the letter says it as a whole sentence.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import examples
from resumate.domain.composing import compose
from resumate.domain.grounding import check_letter
from resumate.domain.letter import About, LetterWishes
from resumate.domain.planning import plan_letter
from told_resumes import told_posting, told_resume

ENGLISH = (
    "Managed a team of {n} technicians at {name}",
    "Manages a team of {n} technicians at {name}",
    "Managing a team of {n} technicians at {name}",
    "Manage a team of {n} technicians at {name}",
    "Responsible for a team of {n} technicians at {name}.",
    "Was responsible for {n} accounts of {name}",
    "Duties included answering {n} calls a day for {name}",
    "Duties: answering {n} calls a day, filing, greeting visitors of {name}",
    "Responsibilities included scheduling {n} volunteers for {name}.",
    "Achievements: reduced the waiting time for {name} by {n}%",
    "Key achievement: Increased sales to {name} by {n}%",
    "- Team lead for {n} technicians at {name}",
    "Maintenance of {n} lifts at {name}",
    "Planning and execution of {n} trade fairs for {name}",
    "Preparation of {n} tax returns for {name}",
    "Point of contact for {n} customers in {name}",
    "Helped launch {n} products for {name}",
    "Handled ~{n} calls a day for {name}",
    "Built {n} dashboards for {name}; cut reporting time by half",
    "Oversees {n} sites in {name} and reports to the director",
    "Cut delivery time from {n} to 3 days for {name}",
    "Customer service for {n} shops in {name}",
    "Looking after {n} children in {name}",
    "I trained {n} cooks in {name}.",
    "Promoted to team lead of {n} people at {name}",
    "Member of a team of {n} people at {name}",
    "Successfully completed {n} installations in {name}.",
    "Set-up of {n} workstations for {name}",
)
GERMAN = (
    "Leitung eines Teams von {n} Mitarbeitenden in {name}",
    "Leitung von {n} Baustellen in {name}",
    "Erstellung von {n} Angeboten pro Monat für {name}",
    "Organisation der Messe in {name} mit {n} Gästen",
    "Planung und Durchführung von {n} Veranstaltungen in {name}",
    "Pflege und Betreuung von {n} Bewohnern in {name}",
    "Verantwortlich für {n} Filialen in {name}",
    "{n} Auszubildende in {name} angeleitet",
    "Neues Lager in {name} mit {n} Plätzen aufgebaut.",
    "Leitete ein Team von {n} Technikern in {name}",
    "Leitet ein Team von {n} Technikern in {name}",
    "Betreut {n} Kunden in {name}",
    "Aufgaben: Betreuung von {n} Kunden in {name}",
    "Erfolge: Umsatz in {name} um {n} % gesteigert",
    "Ansprechpartner für {n} Kunden in {name}",
    "Ich habe {n} Kunden in {name} betreut.",
    "Kunden beraten und {n} Angebote für {name} erstellen",
    "Senkung der Kosten um {n} % in {name}",
    "Grund- und Behandlungspflege für {n} Bewohner in {name}",
    "Zum Leiter von {n} Filialen in {name} befördert",
)
SUBJECT = {
    "en": r"\b(?:I|[Mm]y work|[Mm]y work there|This|[Tt]here I|My part)\b",
    "de": r"\b(?:[Ii]ch|[Mm]eine? \w+|[Mm]einen \w+|Hinzu k\w+)\b",
}
NUMBERS = st.integers(4, 97).map(str)
NAMES = st.sampled_from(["Quorvale", "Ostermoor", "Tarnwick"])


def told(line, language, until):
    """
    The sentences that a letter makes of one bullet, and what the gate says of them.
    """
    content = told_resume(
        f"@name Kim Ash\n@language {language}\n@experience\n"
        f"# Brandt & Lowe | {'Clerk' if language == 'en' else 'Fachkraft'} | 2019 | "
        f"{until}\n{line}"
    )
    posting = told_posting("Buyer", "Ferrymen", "must: anything", language)
    plan = plan_letter(content, posting, (), LetterWishes(), language)
    composed = compose(plan)
    critique = check_letter(composed, content, posting, language=language)
    cites = {one.id for one in content.lines if one.text in line}
    by_text = {sentence.text: sentence for sentence in critique.sentences}
    return [
        by_text[sentence.text] for sentence in composed
        if sentence.about is About.CANDIDATE and cites & set(sentence.citations)
    ]  # fmt: skip


@examples(4)  # of each of dozens of shapes
@pytest.mark.parametrize(
    ("shape", "language"),
    [*((s, "en") for s in ENGLISH), *((s, "de") for s in GERMAN)],
)
@given(number=NUMBERS, name=NAMES, until=st.sampled_from(["now", "2023"]))
def test_a_bullet_becomes_a_whole_sentence(shape, language, number, name, until):
    """
    One capital, one full stop, a subject, every number and name, and no finding.
    """
    line = shape.format(n=number, name=name)

    sentences = told(line, language, until)

    assert sentences
    said = " ".join(sentence.text for sentence in sentences)
    for word in re.findall(r"\d+|Quorvale|Ostermoor|Tarnwick", line):
        assert re.search(rf"\b{word}\b", said)
    for sentence in sentences:
        assert re.match(r"[A-ZÄÖÜ]", sentence.text)
        assert re.search(r"[^.]\.$", sentence.text)
        assert re.search(SUBJECT[language], sentence.text)
        assert () == sentence.findings
