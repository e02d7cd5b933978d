"""
What one has only heard of, or hardly knows, is told in no letter as known.
"""

import pytest

from resumate.domain.language.ratings import is_rated_low
from resumate.domain.language.skill_items import denies_all, split_items
from resumate.domain.letter import as_text
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text as as_extracted
from told_resumes import told_letter, told_posting, told_resume

SITE = told_posting(
    "Maurer",
    "Bau Stein GmbH",
    """must: abgeschlossene Ausbildung als Maurer
must: Sehr gute Englischkenntnisse
duty: Mauern von Außenwänden
duty: Kassenbuch mit Tabellen führen""",
    language="de",
)


def _letter(resume: str) -> str:
    return as_text(told_letter(told_resume(resume), SITE, "de"))


def test_what_one_has_only_heard_of_is_no_skill():
    """
    Nor is a language with two stars where another has five, or a bar.
    """
    letter = _letter("""
@name Jan Krug
@language de
@experience
# Hochbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
@skills
Tabellen ein wenig, Kassenbuch
Mauern: Kurs 2009, leider nie gebraucht
@languages
Deutsch *****
Englisch **
""")

    assert "Kassenbuch" in letter
    assert "Tabellen" not in letter
    assert "Englisch" not in letter


@pytest.mark.parametrize(
    ("line", "denied"),
    [
        ("KNX: Grundkurs in der Schule, im Betrieb leider nie gebraucht", True),
        ("SAP FI, [##, ] nur Schulung 2011", True),
        ("AutoCAD – nur Theorie", True),
        ("HPLC ........ nur Theorie", True),
        ("Excel, Word, SAP FI nur Schulung", False),
        ("Sprachen: Englisch gut, Französisch nie gebraucht", False),
        ("Photoshop (nur Kurs), InDesign", False),
        ("Kurs Photoshop", False),
        ("Learning: Playwright", True),
        ("Currently learning: Go, Rust", True),
        ("Lerne gerade: Polnisch", True),
        ("In Einarbeitung: SAP", True),
        ("LIMS, will learn fast!", True),
        ("Ansible, want to learn more", False),
        ("Machine learning: scikit-learn", False),
        ("Learning support: Makaton", False),
        ("I have not been trained in Team Teach.", True),
        ("I have never used PowerPoint and don't miss it.", True),
        ("I can't weld yet", True),
        ("Ich habe noch nie mit SAP gearbeitet", True),
        ("Makaton: never done", True),
        ("I have never missed a deadline", False),
        ("I have not used SAP, but I know Navision", False),
        ("Ich bin nicht nur Fahrer", False),
        ("I notified the owners", False),
        ("Führerschein: keiner (Öffis und Fahrrad)", True),
        ("Ausbilderkurs: noch nicht, möchte ich 2031 machen", True),
        ("Kann ich weniger: Patisserie", True),
        ("Leistungsbescheide schreibe ich nicht selbst.", True),
        ("Bei der Arbeit verliere ich nie die Ruhe.", False),
        ("I am no stranger to long days.", False),
    ],
)
def test_a_line_denies_what_it_alone_names(line, denied):
    """
    And no others beside it.
    """
    assert denies_all(line) is denied


def test_a_bar_rates_an_item_and_is_none():
    """
    Wherever its columns were parted.
    """
    assert split_items("Englisch, [######, ] B2") == ["Englisch", "B2"]
    assert split_items("Word, [##########]") == ["Word"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Englisch (fließend lesen/schreiben, sprechen ok)",
         "Ich spreche Englisch (fließend in Lesen und Schreiben)."),
        ("Englisch: Grundkenntnisse (A2). Russisch: Schulkenntnisse",
         "Ich spreche Englisch (Grundkenntnisse, A2)."),
        ("Englisch - gut genug für Bestellung und Beratung", "Ich spreche Englisch."),
        ("englisch - muttersprache", "Ich spreche Englisch als Muttersprache."),
    ],
)  # fmt: skip
def test_a_language_is_told_by_a_level_that_a_firm_understands(line, told):
    """
    Without what is only "ok", what it is good enough for, and the next language.
    """
    assert told in _letter(f"""
@name Jan Krug
@language de
@experience
# Hochbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
@languages
{line}
""")


def test_a_sign_language_behind_another_is_one_of_its_own():
    """
    "French: reading. British Sign Language: Level 1" names two.
    """
    resume = told_resume("""
@name Imogen Farrow
@experience
# Calder Libraries | Library Assistant | 2022-09 | now
Run a weekly session for 25 children
@languages
French: reading, some conversation. British Sign Language: Level 1
""")
    posting = told_posting("Library Assistant", "Alder Council", "must: French")

    letter = as_text(told_letter(resume, posting, "en"))

    assert "French (reading, some conversation)." in letter


def test_a_rating_without_a_mark_says_that_one_does_not_know_it():
    """
    "LIMS ......... ○○○○○" among others that have some.
    """
    rows = "\n".join(
        f"{name} ........... {'●' * marks}{'○' * (5 - marks)}"
        for name, marks in (("HPLC", 4), ("UV-Vis", 5), ("Titration", 3), ("LIMS", 0))
    )
    content = read_resume(
        as_extracted(
            "Asha Rao\nasha@example.org\n\nEXPERIENCE\n\n"
            "QC Trainee, Karuna Ltd, 2022 - 2023\n- Ran assays\n\nSKILLS\n\n" + rows
        )
    )
    posting = told_posting(
        "QC Analyst", "Celtrion Ireland", "must: LIMS\nmust: HPLC\nmust: Titration"
    )

    letter = as_text(told_letter(content, posting, "en"))

    assert "HPLC" in letter
    assert "LIMS" not in letter


@pytest.mark.parametrize(
    ("line", "low"),
    [
        ("Welding, (2/10)", True),
        ("Hydraulics 2/5", True),
        ("Conduit bending, (9/10)", False),
        ("Welding course 10/10", False),
        ("Started 2/2010", False),
    ],
)
def test_points_say_how_well_something_is_known(line: str, low: bool) -> None:
    """
    Less than half of the points is little.
    """
    assert low == is_rated_low(line)


DEPOT = told_posting(
    "Lagerist",
    "Hafenlager GmbH",
    """must: Gute Englischkenntnisse
nice: Niederländisch, Französisch oder Polnisch
duty: Annahme von Waren""",
    language="de",
)


@pytest.mark.parametrize(
    ("spoken", "told", "untold"),
    [
        (
            "Englisch leider gar nicht, Holländisch geht sehr gut",
            "Ich spreche sehr gut Niederländisch.",
            "Englisch",
        ),
        (
            "Polnisch (lesen gut, sprechen mittel, verstehe alles)",
            "Ich spreche Polnisch (mittlere Kenntnisse).",
            "lesen",
        ),
        (
            "Polnisch im Alltag (ohne Schreiben)",
            "Ich spreche Polnisch (im Alltag).",
            "Schreiben",
        ),
        (
            "Französisch fließend (Mutter aus Lyon), Polnisch verstehe ich",
            "Ich spreche fließend Französisch.",
            "Polnisch",
        ),
        (
            "Polnisch (B1), Französisch nur Brocken",
            "Polnisch spreche ich auf dem Niveau B1.",
            "Französisch",
        ),
    ],
)
def test_a_language_is_told_as_well_as_it_is_spoken_and_in_plain_words(
    spoken, told, untold
):
    """
    What is denied, or only understood, is not told to be spoken; how one came by a
    language, or what one cannot do in it, stands in no letter.
    """
    resume = told_resume(f"""
@name Jan Krug
@language de
@experience
# Spedition Lenz GmbH | Lagerist | 2012-04 | now
Annahme von Waren für 3 Hallen
@languages
{spoken}
""")

    letter = as_text(told_letter(resume, DEPOT, "de"))

    assert told in letter
    assert untold not in letter


@pytest.mark.parametrize(
    ("line", "denied"),
    [
        ("Latein leider nicht.", True),
        ("Spanisch noch nicht", True),
        ("French: unfortunately none", True),
        ("Deutsch fließend, Latein leider nicht", False),
        ("Türkisch gar nicht schlecht", False),
    ],
)
def test_a_language_may_be_denied_without_a_mark(line, denied):
    """
    "Leider nicht" behind a name denies it, and only it.
    """
    assert denies_all(line) is denied
