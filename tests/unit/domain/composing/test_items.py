"""
Bullets told as they stand.
"""

import pytest

from resumate.domain.bullets import BULLET
from resumate.domain.composing import tellable
from resumate.domain.composing.items import item
from resumate.domain.composing.romance.facts import fact
from resumate.domain.grounding import check_letter
from resumate.domain.letter import as_text
from resumate.domain.resume import LineKind, ResumeLine, Section
from told_resumes import told_letter, told_posting, told_resume


def bullet(text, role="P1", section=Section.EXPERIENCE, kind=LineKind.BULLET):
    return ResumeLine("L1", text, section, role, kind=kind)


@pytest.mark.parametrize(
    "text",
    [
        "Super-user for the changeover to the new till system in 2022",
        "Since 2021 tasting club: 14 evenings for guests of the house",
        "Daily toolbox talks, no lost time accident in 26 months",
        "Moved 60+ jobs to the new runner w/ reusable steps; build 41 min → 9 min",
        "look after 2 apprentices, one finished in spring",
        "Verantwortliche Fachkraft (VEFK) seit 2019, Prüfungen nach Plan",
        "Fristenkontrolle für 7 Anwälte, seit 2019 keine verpasste Frist",
    ],
)
def test_a_bullet_is_told_as_it_stands(text):
    """
    What no rule makes a sentence of is an item, word for word.
    """
    assert item(bullet(text)).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Reason for leaving: the site closed",
        "Salary 28k, five weeks of holiday",
        "4 on 4 off, 06-18 on days",
        "Company van, callout 1 in 5",
        "Works phone and two pagers",
        "Notice Period : 30 days",
        "Clients: Painted Rock Ltd, Elm Mill",
        "Elm Mill (agency) – clients: tea rooms, two harbour offices",
        "Full-time, permanent post on the ward",
        "48 Mitarbeiter in drei Werken der Region",
        "120 employees on two sites",
        "2016 - 2020 Chorvorstand: Dienstplan verhandelt",
        "Head Gardener at Elm Park, 2012 to 2015",
        "Kassier der Genossenschaft, 2004–2021",
        "and the move of 40 desks to the new",
        "Planned the move of forty desks and",
        "Her work was praised by the whole ward",
        "see www.example.com for more of it",
        "Gehaltswunsch nach Vereinbarung, Teilzeit",
        "Daily claims only, and letters to clients",
        "Letters to clients of the bank, no FRC",
        "Two words",
    ],
)
def test_what_is_no_work_is_no_item(text):
    """
    Terms, firms, other posts, other people and pieces that were cut off stay untold.
    """
    assert item(bullet(text)) is None


def test_only_a_bullet_of_a_post_is_an_item():
    """
    Elsewhere nothing says that the line was done, or where.
    """
    text = "Super-user for the changeover to the new till system"

    assert item(bullet(text, role=None)) is None
    assert item(bullet(text, section=Section.EDUCATION)) is None
    assert item(bullet(text, kind=LineKind.TEXT)) is None


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("1er vendeur du rayon en 2024 : 412 000 $ de ventes", "fr",
         "1er vendeur du rayon en 2024 – 412 000 $ de ventes"),
        ("Retours de bloc; drains, stomies", "fr", "retours de bloc, drains, stomies"),
        ("Funciones: Caja y reparto de 40 pedidos al día", "es",
         "caja y reparto de 40 pedidos al día"),
        ("Más de 60 reportes 8D cerrados", "es", "más de 60 reportes 8D cerrados"),
        ("Payerne, 80 %, équipe de 7 personnes", "fr", None),
        ("Contrat à durée déterminée de 6 mois", "fr", None),
        ("Registro del colegio, caducado en 2019", "es", None),
        ("Restaurante La Noria del Ebro,", "es", None),
        ("Fermeture de l'entreprise (liquidation) en mars 2018", "fr", None),
    ],
)  # fmt: skip
def test_french_and_spanish_have_facts_of_their_own(text, language, told):
    """
    What no verb is sure of is told as it stands, but not the terms, and not what was
    cut off, is no longer held, or says how a post ended.
    """
    found = fact(bullet(text))

    assert (found.text if found else None) == told
    assert bool(tellable(bullet(text), language)) is bool(told)


SHOP = told_resume("""
@name Ida Moss
@experience
# Elm Mill | Shift Leader | 2019-04 | now
Lead 22 pickers and 3 team leads on the evening shift
Super-user for the changeover to the new till system in 2022
Run the returns desk: 140 parcels a day at most, two clerks
""")
DEPOT = told_posting(
    "Depot Manager",
    "Larkhall",
    """must: Leading pickers on shifts
must: Experience of a till system
duty: Returns and parcels""",
)


def test_a_bullet_that_would_lose_its_figures_is_an_item():
    """
    "I run the returns desk" would be a sentence, but tells none of its 140 parcels.
    """
    sentences = told_letter(SHOP, DEPOT, "en")
    listed = next(s for s in sentences if BULLET in s.text)
    found = check_letter(sentences, SHOP, DEPOT, language="en")

    assert f"{BULLET}Super-user for the changeover" in listed.text
    assert f"{BULLET}Run the returns desk: 140 parcels a day" in listed.text
    assert [] == [f for s in found.sentences for f in s.findings]


RETURNER = told_resume("""
@name Ida Moss
@skills
Word, Excel, a till system, typing
Kept time sheets for 14 warehouse staff and passed them to payroll weekly
Good at numbers and at deadlines
@experience
# Elm Mill | Clerk | 2009-04 | 2015-05
""")


def test_deeds_among_skills_are_told():
    """
    Who puts all that was done under skills still has done it; a skill is no deed.
    """
    office = told_posting("Office Clerk", "Larkhall", "must: Keeping time sheets")

    text = as_text(told_letter(RETURNER, office, "en"))

    assert "I kept time sheets for 14 warehouse staff" in text
    assert "numbers and at deadlines" not in text
