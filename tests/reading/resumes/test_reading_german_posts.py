"""
Posts of German resumes: parts of houses, colons, times that open with "Von", persons.
"""

import pytest

from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

TOP = "Ute Kranz\nute.kranz@example.org\n\nBerufserfahrung\n\n"


def posts(told: str) -> list[tuple[str, str, str]]:
    """
    Title, employer and beginning of each post below a heading for such.
    """
    resume = read_resume(as_text(TOP + told + "\n\nSprachen\n\nDeutsch\n"))
    work = {x.role for x in resume.lines if x.section is Section.EXPERIENCE}
    held = [role for role in resume.roles if role.id in work]
    return [(role.title, role.employer, str(role.start or "")) for role in held]


@pytest.mark.parametrize(
    ("part", "post"),
    [
        ("Gruppe Rohstoffe", "Chemielaborant"),
        ("Sachgebiet Meldewesen", "Sachbearbeiter"),
        ("Wohngruppe Birkenhof", "Bundesfreiwilligendienst"),
        ("Station 4", "Physiotherapeut"),
        ("Interne Abteilung", "Hebamme"),
        ("Wareneingang", "Lagerist"),
    ],
)
def test_a_part_of_a_house_is_neither_post_nor_employer(part, post):
    """
    Whether it stands behind the post or below it; the house is named beside.
    """
    house = "Lebenshilfe Rethen"
    beside = f"{post}, {part}   03/2018 - heute\n{house}\n- Ablage geordnet\n"
    below = f"{post}   03/2018 - heute\n{house}\n{part}\n- Ablage geordnet\n"

    assert posts(beside) == [(post, house, "2018-03")]
    assert posts(below) == [(post, house, "2018-03")]


def test_who_leads_a_part_of_a_house_is_called_by_it():
    """
    Neither the title of a leader nor a firm that is called by an area is cut.
    """
    told = (
        "Leiterin, Abteilung Einkauf   2018 - heute\nTern Möbel GmbH\n- Verträge\n"
        "\nSachbearbeiter   2014 - 2018\nInstitut für Wasserbau, Rethen\n- Akten\n"
    )

    assert posts(told) == [
        ("Leiterin, Abteilung Einkauf", "Tern Möbel GmbH", "2018"),
        ("Sachbearbeiter", "Institut für Wasserbau", "2014"),
    ]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (
            "2018 – 2021   Möbelhaus Rother: Kassiererin",
            "Kassiererin, Möbelhaus Rother",
        ),
        ("2018 – 2021   Backhaus Ohm, Elze: Bäcker", "Bäcker, Backhaus Ohm"),
        ("Zimmerei Lorenz: Zimmermann (2018 – 2021)", "Zimmermann, Zimmerei Lorenz"),
        ("Koch: Hotel Alder, Ulm (2018 – 2021)", "Koch, Hotel Alder"),
        ("2018 – 2021   Funktion: Koch, Hotel Alder, Ulm", "Koch, Hotel Alder"),
        (
            "Bauzeichner bei Tern Planung (12 Mitarbeiter), Ulm\n2018 – 2021",
            "Bauzeichner, Tern Planung",
        ),
        (
            "Helfer beim Landwirt Jürgen Poppe, Heeslingen\n2018 – 2021",
            "Helfer, Landwirt Jürgen Poppe",
        ),
        (
            "Wasserwerk Leinetal, Gronau. März 2018 bis Mai 2021.\nAnlagenmechaniker",
            "Anlagenmechaniker, Wasserwerk Leinetal",
        ),
    ],
)
def test_firm_and_post_are_told_apart(head, found):
    """
    At a colon either way, and behind how big the firm is.
    """
    ((title, employer, start),) = posts(f"{head}\n- Alles, was zu tun war\n")

    assert (f"{title}, {employer}", start[:4]) == (found, "2018")


TOLD = """
Seit 2020 als Hauswirtschafterin bei Familie van der Meer, Sarstedt
Kochen und Wäsche.

Von Mai 2016 bis März 2020 Kinderfrau bei Familie zu Stolberg
Betreuung von Zwillingen.

Von 2013 bis 2016 Erntehelferin auf dem Hof Brinkmann, Algermissen
Spargel und Erdbeeren.

Von 2010 bis 2013 Küsterin in der Kirchengemeinde St. Lamberti
Vorbereitung der Gottesdienste.

2008 bis 2010 Elternzeit, zwei Kinder

Von 2005 bis 2008 als Näherin in der Schneiderei Kaya, Peine
Änderungen.
"""


def test_posts_that_open_with_their_time_employ_persons_farms_and_parishes():
    """
    What "Von … bis …" opens in a block of its own is told of no post above, and the
    line below it does not go on it.
    """
    assert posts(TOLD) == [
        ("Hauswirtschafterin", "Familie van der Meer", "2020"),
        ("Kinderfrau", "Familie zu Stolberg", "2016-05"),
        ("Erntehelferin", "Hof Brinkmann", "2013"),
        ("Küsterin", "Kirchengemeinde St. Lamberti", "2010"),
        ("Elternzeit", "", "2008"),
        ("Näherin", "Schneiderei Kaya", "2005"),
    ]


def test_a_stage_told_in_a_sentence_stays_with_its_post():
    """
    "Von 2019 bis 2021 Springer in der Küche." below a head is no other post.
    """
    told = (
        "2015 – 2023   Koch, Hotel Alder, Ulm\n"
        "Von 2019 bis 2021 Koch in der Kantine nebenan, dann wieder im Haus.\n"
    )

    assert posts(told) == [("Koch", "Hotel Alder", "2015")]


def test_months_of_a_post_win_over_the_years_of_its_firm():
    """
    Where both are told of the same years; others keep the time of the firm.
    """
    told = (
        "Verlag Sonnau, Peine\n2010 – 2014\nLektorin (Februar 2010 – Juli 2014)\n"
        "- Texte\n\nArchiv Nordheide\n2008 – 2010\n"
        "Archivhelferin (September 2008 – Januar 2010)\n- Kartons\n"
    )

    assert posts(told) == [
        ("Lektorin", "Verlag Sonnau", "2010-02"),
        ("Archivhelferin", "Archiv Nordheide", "2008-09"),
    ]


def test_since_when_one_holds_a_post_wins_over_the_time_of_the_firm():
    """
    A promotion beside the first post there does not.
    """
    told = (
        "Molkerei Talhof, Bockenem (2010 – heute)\nSchichtleiterin, seit 2017\n- Plan\n"
        "\nDruckhaus Mewes, Jever (2003 – heute)\nBuchbinderin, Meisterin seit 2008\n"
        "- Bindung\n"
    )

    assert posts(told) == [
        ("Schichtleiterin", "Molkerei Talhof", "2017"),
        ("Buchbinderin, Meisterin seit 2008", "Druckhaus Mewes", "2003"),
    ]


def test_what_somebody_free_writes_is_no_employer():
    """
    A firm that is surely one stays.
    """
    told = (
        "Freie Journalistin | seit 2018\n\nReportagen für Regionalzeitungen.\n\n"
        "Freie Lektorin | Verlag Sonnau | 2010 – 2018\n\nRomane und Lyrik.\n"
    )

    assert posts(told) == [
        ("Freie Journalistin", "", "2018"),
        ("Freie Lektorin", "Verlag Sonnau", "2010"),
    ]


@pytest.mark.parametrize(
    "titles", ["Jahr\tThema", "Wann\tWas", "Jahr\tKurs\tAnbieter", "Datum\tInhalt"]
)
def test_the_titles_of_a_table_are_no_part_of_its_first_row(titles):
    """
    Whatever it lists.
    """
    rows = "2021\tSprachförderung im Alltag\n2018\tKinderschutz\n"
    resume = read_resume(as_text(f"{TOP[:35]}\nFortbildungen\n\n{titles}\n{rows}"))

    assert not any(titles[:4] in line.text for line in resume.lines)
    assert any("Sprachförderung" in line.text for line in resume.lines)


@pytest.mark.parametrize(
    ("head", "house"),
    [
        ("Samtgemeinde Erlau, Bürgerbüro, 30 Std.", "Samtgemeinde Erlau"),
        ("Stadt Rethen, Zentrale / Poststelle, danach Kasse", "Stadt Rethen"),
        ("Landratsamt Auental, Ausländerbehörde", "Landratsamt Auental"),
        ("Markt Talhof, Bauhof", "Markt Talhof"),
        ("Ordnungsamt, Stadt Rethen", "Stadt Rethen"),
        ("Große Kreisstadt Rethen, Kämmerei", "Große Kreisstadt Rethen"),
    ],
)
def test_a_town_employs_and_a_part_of_it_is_no_title(head, house):
    """
    Where no post is told, none is read, and the lines below are what was done.
    """
    told = f"2019 – heute\n{head}\nAusweise, Fischereischeine\nKasse (im Wechsel)\n"
    resume = read_resume(as_text(TOP + told + "\n\nSprachen\n\nDeutsch\n"))

    assert posts(told) == [("", house, "2019")]
    assert "Ausweise, Fischereischeine" in [x.text for x in resume.lines]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("Standesbeamtin, Stadt Rethen", ("Standesbeamtin", "Stadt Rethen")),
        ("Gemeinde Rethen, Sachbearbeiterin", ("Sachbearbeiterin", "Gemeinde Rethen")),
        ("Stadt Land Fluss GmbH, Kasse", ("", "Stadt Land Fluss GmbH")),
        (
            "Monteur, Zeitarbeit über Tern Personal GmbH",
            ("Monteur", "Tern Personal GmbH"),
        ),
        ("Studierende Pflege HF, Spital Au", ("Studierende Pflege HF", "Spital Au")),
        ("Au-pair in Cork", ("Au-pair in Cork", "")),
    ],
)
def test_post_and_firm_stay_what_they_are(head, found):
    """
    In a town, by a firm called by a word for one, through an agency, or abroad.
    """
    assert posts(f"2019 – 2022  {head}\n- Anträge\n") == [(*found, "2019")]


def test_the_time_of_a_post_may_be_a_sentence():
    """
    The next one is its head, and the others what was done there.
    """
    told = (
        "Seit Mai 2031. Werkstatt und Büro, 20 Wochenstunden, Tischlerei Ahlers GmbH, "
        "Neudorf bei Graz (9 Beschäftigte). Ich schreibe Angebote und Rechnungen.\n"
        "März 2027 bis April 2031. Köchin, Gasthof Mag. Lindner, Graz. Menüs für 60 "
        "Gäste. Danach Bankette.\n"
        "2024 bis 2027. Karenz und Kinder.\n"
        "2022 bis 2024. Erzieherin, Kita Sonnau e. V.\n"
    )

    assert posts(told) == [
        ("Werkstatt und Büro", "Tischlerei Ahlers GmbH", "2031-05"),
        ("Köchin", "Gasthof Mag. Lindner", "2027-03"),
        ("Karenz und Kinder", "", "2024"),
        ("Erzieherin", "Kita Sonnau e. V.", "2022"),
    ]


def test_how_much_one_worked_is_no_head():
    """
    Nor is what came later in a post, where all posts have their dates in a column.
    """
    told = (
        "10.2020 – heute\tLogopädin, Praxis Ahlers, Bern\n"
        "70 %, seit 03.2022 50 % (unbezahlter Urlaub 02.–05.2021)\n"
        "Verantwortliche für Diagnostik seit 2022\n"
        "2016 – 2020\tErzieherin, Kita Sonnau, Bern\n"
        "85 %, Waldgruppe, ab 2018 Stv. Leitung\n"
    )

    assert posts(told) == [
        ("Logopädin", "Praxis Ahlers", "2020-10"),
        ("Erzieherin", "Kita Sonnau", "2016"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Referenzen gebe ich gerne auf Anfrage bekannt.",
        "Zeugnisse auf Wunsch verfügbar",
        "Auf Anfrage nenne ich gerne Referenzen.",
    ],
)
def test_references_on_request_are_none_of_what_was_done(told):
    """
    However the sentence ends.
    """
    resume = read_resume(as_text(f"{TOP}2019 – heute  Koch, Gasthof Lind\n\n{told}\n"))

    assert [x.section for x in resume.lines if x.text == told] == [Section.REFERENCES]
