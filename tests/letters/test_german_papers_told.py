"""
Papers and courses under way, as German letters tell them.
"""

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.letter import LetterWishes, as_text
from told_resumes import told_letter, told_posting, told_resume


def letter_of(content, posting):
    return as_text(told_letter(content, posting, "de"))


def test_a_masters_examination_is_told_as_one():
    """
    "Meisterbrief" is what the posting asks for.
    """
    content = told_resume("""
@name Timo Eich
@experience
# Lenz GmbH | Kundendienstleiter | 2016-03 | now
- Einsatzplanung für sechs Monteure
@education
# | Meisterprüfung im Elektrotechniker-Handwerk, mit Lob | 2012-01 | 2012-07
""")
    posting = told_posting(
        "Projektleiter", "Stangl", "must: Meisterprüfung im Elektrotechniker-Handwerk"
    )

    assert (
        "Meine Meisterprüfung im Elektrotechniker-Handwerk habe ich 2012 abgelegt."
        in letter_of(content, posting)
    )


@pytest.mark.parametrize("title", ["", "Monteur"])
@pytest.mark.parametrize("employer", ["", "Lenz GmbH"])
@pytest.mark.parametrize("language", ["de", "en", "fr", "es"])
def test_a_letter_is_composed_whatever_a_post_leaves_out(title, employer, language):
    """
    A post without a title, an employer, or both.
    """
    content = told_resume(f"""
@name Timo Eich
@experience
# Lenz GmbH | Kundendienstleiter | 2016-03 | now
- Einsatzplanung für sechs Monteure
# {employer} | {title} | 2010-03 | 2015-02
- Intensivstation mit 14 Betten, Betreuung von 2 Patienten
""")
    posting = told_posting(
        "Projektleiter",
        "Stangl",
        "must: Betreuung von Patienten auf einer Intensivstation",
    )

    assert "Timo Eich" in as_text(told_letter(content, posting, language))


def test_a_firm_with_two_adjectives_is_told_and_known_in_the_dative():
    """
    The gate knows the name by the ends that it has behind "an der".
    """
    content = told_resume("""
@name Timo Eich
@experience
# Mittlere Medizinische Schule Ulm | Lehrkraft | 2016-03 | now
- Unterricht in Anatomie für 40 Lernende
""")
    posting = told_posting("Lehrkraft", "Stangl", "must: Unterricht in Anatomie")
    told = letter_of(content, posting)

    checked = check_letter(told, content, posting, language="de", wishes=LetterWishes())

    assert "an der Mittleren Medizinischen Schule Ulm" in told
    assert [one.findings for one in checked.sentences if one.findings] == []


OLDEST_FIRST = told_resume("""
@name Holger Stein
@experience
# Nachschubbataillon | Grundwehrdienst | 1991-10 | 1992-09
# Hoppe GmbH | Auslieferungsfahrer | 2003-03 | 2014-09
- Auslieferung an 20 Kunden am Tag
# Krahnert KG | Kraftfahrer | 2021-08 | now
- Baustellenbelieferung im Umkreis 80 km, ungekündigt
@certifications
Schlüsselzahl 95 gültig bis 09/2029 (alle Module)
ADR-Schein Basiskurs, gültig bis 03/2028
""")


def test_a_life_told_from_its_beginning_is_told_newest_first():
    """
    The post that is held now stands before the one that was; conscription, how a post
    stands and until when papers are valid are not told.
    """
    posting = told_posting(
        "Kraftfahrer",
        "Stangl",
        "must: Auslieferung an Kunden\nmust: Baustellenbelieferung\n"
        "must: Grundwehrdienst\nmust: Schlüsselzahl 95\nmust: ADR-Schein",
    )

    told = letter_of(OLDEST_FIRST, posting)

    assert told.index("Baustellenbelieferung im Umkreis 80 km.") < told.index("Hoppe")
    assert "Schlüsselzahl 95 (alle Module) und der ADR-Schein Basiskurs." in told
    assert "Grundwehrdienst" not in told


@pytest.mark.parametrize(
    "held",
    [
        "@certifications\n2027 | VDI 4645 Wärmepumpen – angemeldet\n",
        "@education\n# Fa. Berg | Lehre als Monteur (ohne LAP) | 2001-09 | 2003-11\n",
    ],
)
def test_what_was_not_done_or_is_to_come_is_held_by_nobody(held):
    """
    One is only put down for it, or never sat the examination.
    """
    content = told_resume(
        f"@name Timo Eich\n@experience\n# Lenz GmbH | Helfer | 2016-03 | now\n"
        f"- Anlagen gewartet\n{held}"
    )
    posting = told_posting(
        "Monteur", "Stangl", "must: Lehre als Monteur; must: Schulung VDI 4645"
    )

    told = letter_of(content, posting)

    assert "4645" not in told
    assert "abgeschlossen" not in told


def test_an_approbation_that_is_asked_for_is_told():
    """
    By its name alone, with who gave it behind.
    """
    content = told_resume("""
@name Lena Brandt
@experience
# Klinikum Lindental | Assistenzärztin | 2020-04 | now
- Betreuung von 15 Patienten auf der Station
@certifications
- Approbation als Ärztin, Bezirksregierung Köln, 2019
""")
    posting = told_posting(
        "Assistenzärztin", "Marienhospital", "must: Approbation als Ärztin"
    )

    assert "die Approbation als Ärztin, Bezirksregierung Köln (2019)" in letter_of(
        content, posting
    )
