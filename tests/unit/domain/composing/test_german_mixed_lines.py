"""
German lines of which one part fits a frame, and another does not.
"""

import pytest

from resumate.domain.composing.german.lines.clause import read_german


def told(line: str) -> str:
    clauses = read_german(line, current=False)
    return clauses[0].text if clauses else ""


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Empfang und Ablage, Post verteilen", "der Empfang und die Ablage"),
        (
            "Geld und Belege zählen, Regale auffüllen",
            "es, Geld und Belege zu zählen, Regale aufzufüllen",
        ),
        (
            "Regale, Kühltheke und Lager auffüllen",
            "es, Regale, Kühltheke und Lager aufzufüllen",
        ),
        (
            "Kleider und Schuhe verkaufen, Waren auszeichnen",
            "es, Kleider und Schuhe zu verkaufen, Waren auszuzeichnen",
        ),
    ],
)
def test_what_an_und_ends_is_no_thing_of_a_later_verb(line: str, said: str) -> None:
    """
    "A und B, C füllen" are two things and a deed; no "zu" is of them all.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Einführung neuer Schichtplan in der Montage",
            "habe den neuen Schichtplan in der Montage eingeführt",
        ),
        ("Aufbau eigener Webshop", "habe den eigenen Webshop aufgebaut"),
        ("Einführung neuer Software", "habe neue Software eingeführt"),
        ("Aufbau interner Schulungen", "habe interne Schulungen aufgebaut"),
        (
            "Einführung digitaler Berichte bei 9 Kunden",
            "habe digitale Berichte bei 9 Kunden eingeführt",
        ),
    ],
)
def test_one_thing_of_a_mans_noun_is_no_genitive_of_many(line: str, said: str) -> None:
    """
    "neuer Schichtplan" is called so by itself, "neuer Berichte" are many.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Linie 3: Rüstzeit um 20 % verkürzt",
            "habe die Rüstzeit um 20 % verkürzt (Linie 3)",
        ),
        (
            "Plattform für Hubtische bis 5 t: Teile um 40 % reduziert",
            "habe Teile um 40 % reduziert (Plattform für Hubtische bis 5 t)",
        ),
        (
            "seit 2021 auch Solar: ca. 18 Anlagen montiert (meist flach) inkl. Test",
            "habe seit 2021 ca. 18 Anlagen montiert (Solar; meist flach)",
        ),
        (
            "Filiale Nord: Umsatz von 2 auf 3 Mio. gesteigert",
            "habe den Umsatz von 2 auf 3 Mio. gesteigert (Filiale Nord)",
        ),
        (
            "Ansprechpartner im Lager: Abläufe geprobt",
            "war Ansprechpartner im Lager (Abläufe geprobt)",
        ),
    ],
)
def test_no_colon_stands_within_a_deed(line: str, said: str) -> None:
    """
    What it was done for stands in brackets behind it; who one was is no such thing.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    "line",
    [
        "Betriebsbedingte Kündigung nach Werksschließung; danach Bewerbungsphase",
        "Krankheitsbedingte Trennung zum Jahresende",
        "Kündigung wegen Standortschließung",
        "Januar bis März Bewerbungsphase",
        "Entlassung im Zuge der Umstrukturierung",
    ],
)
def test_how_a_post_ended_is_no_task_of_it(line: str) -> None:
    """
    Nor is what came until the next.
    """
    assert told(line) == ""


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Bearbeitung von Kündigungen", "habe Kündigungen bearbeitet"),
        (
            "Kündigungen und Verträge schreiben",
            "es, Kündigungen und Verträge zu schreiben",
        ),
    ],
)
def test_to_see_to_what_others_end_is_one(line: str, said: str) -> None:
    """
    Who writes them is at work.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Umstieg von Papier auf Tablets, heute 95 % der Touren ohne Zettel",
            "der Umstieg von Papier auf Tablets (heute 95 % der Touren ohne Zettel)",
        ),
        ("Umstieg von Teilzeit auf Vollzeit", ""),
        (
            "Dienstplan, Inventur, Reklamationen, Lehrlingsausbildner",
            "Dienstplan, Inventur, Reklamationen und die Rolle als Lehrlingsausbildner",
        ),
        (
            "Warenannahme, Lehrlingsbetreuung (3 Lehrlinge, alle durch)",
            "die Warenannahme sowie die Lehrlingsbetreuung (3 Lehrlinge)",
        ),
        ("Schaltkästen", ""),
        ("Kundenbesuche", "Kundenbesuche"),
    ],
)
def test_what_is_no_work_by_its_name_is_none(line: str, said: str) -> None:
    """
    A thing is no task, who one was stands as a role, and a change is of the firm's.
    """
    assert told(line) == said
