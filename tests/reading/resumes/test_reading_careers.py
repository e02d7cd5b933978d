"""
Which post a line belongs to, at whom it was held, and since when.
"""

import pytest

from resumate.adapters.documents.page_words import bullet_of
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.wrapping import BULLET
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n\n"

ROWS = """
Berufserfahrung
01/2027 - heute\tarbeitssuchend
03/2024 - 12/2026\tBackhaus Krumme, Celle
Bäcker Teig und Ofen, Frühschicht
Brötchen, Feingebäck, Laugen
05/2020 - 02/2024\tMühlenbäckerei Voss GmbH, Uelzen
Sauerteig, Brote, Auslieferung an Filialen, Reinigung
10/2012 - 04/2020\tGroßbäckerei Heidekorn, Soltau
Anlagenführer Schnittbrot
"""
UNDER_A_FIRM = [
    (
        """
Work
Barrow Print Ltd, Hull
03/2012 – present
06/2019 – present: Head of Finishing
• Plan two shifts
03/2012 – 05/2019: Binder
• Fold and stitch
""",
        [
            ("Head of Finishing", "Barrow Print Ltd", 2019),
            ("Binder", "Barrow Print Ltd", 2012),
        ],
    ),
    (
        """
Berufserfahrung
Seit Mai 2015: Kieswerk Holt GmbH, Plön
seit 1.3.2021 Schichtführer Brecher, Werk 2
• Einteilung von 5 Leuten
05/2015 - 02/2021 Radladerfahrer
• Beladen und Abschieben
""",
        [
            ("Schichtführer Brecher", "Kieswerk Holt GmbH", 2021),
            ("Radladerfahrer", "Kieswerk Holt GmbH", 2015),
        ],
    ),
    (
        """
Berufserfahrung
Orgelbau Tamm GmbH, Husum
08/2010 – heute
01/2017 – heute: Werkstattleiterin
• Stimmen und Intonieren
08/2010 – 12/2016: Intonation
• Bau von Zungenpfeifen
""",
        [
            ("Werkstattleiterin", "Orgelbau Tamm GmbH", 2017),
            ("Intonation", "Orgelbau Tamm GmbH", 2010),
        ],
    ),
    (
        """
Experience
TARN & WICK TEAS, Leith\t2009 – 2017
Buyer, then Senior Buyer (2013)
• Bought from 40 gardens

COVE CANNERY, Wick\t2005 – 2009
Packing line lead (2007–09)
• Led 12 packers
""",
        [
            ("Buyer, then Senior Buyer", "TARN & WICK TEAS", 2009),
            ("Packing line lead", "COVE CANNERY", 2007),
        ],
    ),
    (
        """
Work
Holm Joinery, Ely
Bench manager — 4/2019 to now
• Lay out the work

Brae Shopfitters, Ely
Joiner — 6/2012 to 3/2019
• Hung doors

Millwork — 9/2009 to 5/2012
• Cut stock
""",
        [
            ("Bench manager", "Holm Joinery", 2019),
            ("Joiner", "Brae Shopfitters", 2012),
            ("Millwork", "Brae Shopfitters", 2009),
        ],
    ),
]
EARLIER = """
Career

Alder Foods, Hull
Shift manager, Jan 2021 – present
• Run a line of 14

Earlier
• Bar work incl. assistant manager at The Old Dyehouse, Selby (2010 – 2014)
"""


def posts(told: str) -> list[tuple[str, str, int | None]]:
    """
    Title, employer and first year of each role.
    """
    roles = read_resume(as_text(TOP + told)).roles
    return [(r.title, r.employer, r.start.year if r.start else None) for r in roles]


def test_in_rows_that_open_with_dates_nothing_is_told_of_the_row_below():
    """
    What stands between two rows whose dates have a column of their own is told of the
    upper one.
    """
    assert posts(ROWS)[1:] == [
        ("Bäcker Teig und Ofen", "Backhaus Krumme", 2024),
        ("", "Mühlenbäckerei Voss GmbH", 2020),
        ("Anlagenführer Schnittbrot", "Großbäckerei Heidekorn", 2012),
    ]


@pytest.mark.parametrize(("told", "found"), UNDER_A_FIRM)
def test_posts_below_a_firm_and_its_time_have_their_own(told, found):
    """
    A firm employs who holds the posts below it, each since its own date, whether or not
    a word says that it is a post.
    """
    assert posts(told) == found


def test_what_came_earlier_is_told_of_no_post_above():
    """
    A line that leads to earlier work ends the post above it.
    """
    content = read_resume(as_text(TOP + EARLIER))
    bar = next(line for line in content.lines if "Bar work" in line.text)
    assert bar.role is None
    assert not any(line.text == "Earlier" for line in content.lines)


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        (
            "Herbstferien 2031\tSchnuppertag (3 Tage) Uhren Sandvik, Lahr",
            "Uhren Sandvik",
        ),
        ("seit März 2031\tKassenwart, Jahresrechnung", ""),
        ("seit Mai 2031\tZeitungen austragen, samstags ab 6 Uhr", ""),
        ("2031 – 2033\tRobotics mentor, team of 24 pupils", ""),
        ("2031 – 2033\tHelped in the reading club at their infant school", ""),
        (
            "2031 – 2033\tHelper, Tern Dan's fish and chip shop",
            "Tern Dan's fish and chip shop",
        ),
        ("2031 – 2033\tSachbearbeiterin, Hausverwaltung, Lahr", "Hausverwaltung"),
        ("2031 – 2033\tBuyer, Cove & Daughters, Wick", "Cove & Daughters"),
        ("2031 – 2033\tZusteller, Lahrer Zeitung, Lahr", "Lahrer Zeitung"),
    ],
)
def test_times_deeds_and_sentences_employ_nobody(told, employer):
    """
    A season, what was done and a whole sentence are no employer; a name is.
    """
    heading = "Berufserfahrung\n"
    found = [name for _, name, _ in posts(heading + told + "\n• Kasse und Belege\n")]
    assert "".join(found) == employer


LONG_HEADS = [
    (
        """
WORK

HEAD GARDENER - The Tarn Valley Estate, Kendal \
(12 acres, 3 glasshouses, weddings to 200)
04/2019 - today (4 days a week since 04/2026)
- plan borders

GARDENER - Brae House, Kendal
06/2012 - 03/2019
- mow
""",
        [
            ("HEAD GARDENER", "The Tarn Valley Estate", 2019),
            ("GARDENER", "Brae House", 2012),
        ],
    ),
    (
        """
Berufserfahrung

Statikerin, Universität Ulm, Projekt „Fugen. Zur Mechanik der Klebefuge in Trägern“
Oktober 2021 – März 2024 (befristet)
- Messreihen
""",
        [("Statikerin", "Universität Ulm", 2021)],
    ),
    (
        """
Berufserfahrung

August 2016 – Dezember 2018
Kaufm. Angestellter, Gemeindeverwaltung Lerch, Einwohnerdienste (80 %) daneben 2017 Kurs
""",
        [("Kaufm. Angestellter", "Gemeindeverwaltung Lerch", 2016)],
    ),
    (
        """
Berufserfahrung
03/2023 – 02/2027\tLaborantin, Leinetal-Universität Celle \
(Drittmittelprojekt WEIDE: Stickstoff im Grünland nach Dürrejahren; Vertrag endet \
mit dem Projekt)
- Betrieb von Messstationen
""",
        [("Laborantin", "Leinetal-Universität Celle", 2023)],
    ),
    (
        """
Experience
2023–present\tResearch Technician, Upland Hills University. \
Advisor: T. Whit. Soil samples under no-till.
""",
        [("Research Technician", "Upland Hills University", 2023)],
    ),
    (
        """
Berufserfahrung

Netztechniker (befristet bis 31.12.2031)
Wohnbau Linde eG, Leipzig | 06/2030 – heute
- Leitungen

Koch
Haus Tamm GmbH, Leipzig | 03/2026 – 05/2030
- Kochen
""",
        [
            ("Netztechniker", "Wohnbau Linde eG", 2030),
            ("Koch", "Haus Tamm GmbH", 2026),
        ],
    ),
    (
        """
Berufserfahrung

Buchhandlung Morgen, Leipzig | 08/2017 – 12/2025
Stellv. Filialleitung (ab 03/2021)
- Dienstplan

Bücherstube Voss, Grimma | 08/2014 – 07/2017
Buchhändlerin
- Beratung
""",
        [
            ("Stellv. Filialleitung", "Buchhandlung Morgen", 2021),
            ("Buchhändlerin", "Bücherstube Voss", 2014),
        ],
    ),
    (
        """
Berufspraxis
03/2011 bis heute\tHolzbau Renk GmbH, Hof (38 Mitarbeiter) seit 01/2018 Bauleiter Dach
- Baustellen
03/2011 bis 12/2017 Vorarbeiter, ab 2014 Polier
- Richten
""",
        [
            ("Bauleiter Dach", "Holzbau Renk GmbH", 2018),
            ("Vorarbeiter, ab 2014 Polier", "Holzbau Renk GmbH", 2011),
        ],
    ),
    (
        """
EMPLOYMENT

Goldhill Road Children's Centre, Bendigo \
(78 places, run by parents, rated Exceeding 2025)
Room Leader (4yo)   Jan 2025 - current
- plan
Kindergarten Teacher (3yo)   Feb 2023 to Dec 2024
- teach
""",
        [
            ("Room Leader", "Goldhill Road Children's Centre", 2025),
            ("Kindergarten Teacher", "Goldhill Road Children's Centre", 2023),
        ],
    ),
]


@pytest.mark.parametrize(("told", "found"), LONG_HEADS)
def test_a_long_head_is_one_and_what_is_remarked_in_it_dates_nothing(told, found):
    """
    However much is told beside post and firm, both are read, with the time of the post.
    """
    assert posts(told) == found


@pytest.mark.parametrize(
    ("course", "found"),
    [
        ("2031 | Pallet truck cert - renewed 9/2031", []),
        ("SGB I – Verfahren im Sozialrecht, 2031", []),
        (
            "Diploma in Adult Care – completed March 2031 (Selby, work based)",
            [("Diploma in Adult Care", "")],
        ),
        ("BSc Biology, Hadley Grove, 2031", [("BSc Biology", "Hadley Grove")]),
        (
            "Fachassistentin Lohn, Steuerberaterkammer Ulm, 2031",
            [("Fachassistentin Lohn", "Steuerberaterkammer Ulm")],
        ),
    ],
)
def test_a_course_without_a_school_has_none(course, found):
    """
    What stands behind a short course is no school if no word says so, and when it was
    renewed or completed is no name.
    """
    told = [(t, e) for t, e, _ in posts(f"Education\n{course}\n")]
    assert told == found


def test_headings_in_capitals_beside_their_text_end_the_posts():
    """
    "LANGUAGES" before a gap opens a section below the posts, too, and so does "OTHER".
    """
    told = (
        "WORK\n\n2031 - 2033\tCook, Alder Hotel, Hull\n- soups\n\n"
        "LANGUAGES\tPolish, English\n\nOTHER\tBees.\n"
    )
    lines = read_resume(as_text(TOP + told)).lines
    sections = {line.text: line.section.value for line in lines}
    assert sections["Polish, English"] == "languages"
    assert sections["Bees."] == "other"


def sections(told: str) -> dict[str, str]:
    """
    The section of each line.
    """
    lines = read_resume(as_text(TOP + told)).lines
    return {line.text: line.section.value for line in lines}


WORK = "Work\n\n2027 - 2029\tCook, Alder Hotel, Hull\n• soups\n\n"


@pytest.mark.parametrize(
    ("told", "line", "section"),
    [
        (
            "Publikationen (6 begutachtet, davon 2 allein)\nFeld, N. (2031): Moos.",
            "Feld, N. (2031): Moos.",
            "publications",
        ),
        (
            """Referenzprojekte (Auswahl)
Jahr | Projekt | Meine Rolle
2031 – 2033 | Sporthalle, Weiz | Statik""",
            "2031 – 2033 | Sporthalle, Weiz | Statik",
            "projects",
        ),
        (
            "Familienzeit und Ehrenamt\n2031 – 2033\tElternzeit",
            "2031 – 2033 | Elternzeit",
            "experience",
        ),
        (
            "Drittmittel und Auszeichnungen\n2031\tReisestipendium",
            "2031 | Reisestipendium",
            "awards",
        ),
    ],
)
def test_headings_with_a_remark_or_two_parts_open_their_section(told, line, section):
    """
    That only a part is told, how much there is, and a time away from work beside
    another word keep no heading from being one.
    """
    assert sections(WORK + told + "\n")[line] == section


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (
            """Tern Academy, Selby
Sept 2031 - June 2033
GCSEs:
Maths 6
English 4
Design & Technology 7

Art B
""",
            "GCSEs: Maths 6, English 4, Design & Technology 7, Art B",
        ),
        (
            "Leaving Certificate 2031\nIrish (O)\tO2\nEnglish (H)\tH4\nArt\tMerit\n",
            "Irish (O) O2, English (H) H4, Art Merit",
        ),
        (
            "2031\tRealschule Lahr\nNoten:\nMathe 2\nTechnik 1\n",
            "Noten: Mathe 2, Technik 1",
        ),
    ],
)
def test_subjects_with_their_grades_are_one_list(told, line):
    """
    Subjects below each other stand behind the label above them.
    """
    assert line in sections(f"Education\n{told}")


def test_levels_of_courses_are_no_grades():
    """
    "NVQ Level 2" is a paper of its own.
    """
    told = "Education\nNVQ Level 2\nNVQ Level 3\nFood Hygiene Level 2\n"
    assert not any("," in line for line in sections(told))


def test_a_course_that_was_taught_names_no_employer():
    """
    Under a heading of teaching, what was taught is not who employed; beside a post, or
    a dash, stands who did.
    """
    told = "Teaching\n2031 – 2033\tGuest lecturer, Introductory Soils\n"
    assert posts(told) == [("Guest lecturer", "", 2031)]
    post = "Class Teacher — Brae Juniors, Selby\n2031 to 2033\n- Years 3 and 4\n"
    post += "\nBar Staff — The Tern\n2029 to 2031\n- Weekends\n"
    assert posts(f"Teaching and other work\n\n{post}") == [
        ("Class Teacher", "Brae Juniors", 2031),
        ("Bar Staff", "The Tern", 2029),
    ]


@pytest.mark.parametrize(
    "line",
    ["Advisor: T. Whit", "Supervisor: Dr. Ada Quist", "Betreuer: Prof. Jan Holm"],
)
def test_whoever_else_had_a_part_in_it_is_no_deed(line):
    """
    The name of an adviser says nothing that the person did.
    """
    told = (
        f"Work\n2031 - 2033\tTechnician, Alder Labs, Hull\n• {line}\n• soil samples\n"
    )
    assert not any("dvis" in x or ":" in x for x in sections(told))


@pytest.mark.parametrize(
    "line", ["Supervisor: 12 cleaners", "Betreuer: zwei Gruppen", "Advisor: tax"]
)
def test_a_post_before_what_it_was_about_stays(line):
    """
    What stands behind the colon is a name only if it is written as one.
    """
    told = f"Work\n2031 - 2033\tTechnician, Alder Labs, Hull\n• {line}\n"
    assert line in sections(told)


def test_what_there_is_none_of_is_not_told():
    """
    "Punkte: keine" is no licence.
    """
    told = f"{WORK}Führerscheine\nKlassen\tB, BE\nPunkte\tkeine\n"
    assert not any("keine" in line for line in sections(told))


def test_how_far_a_pupil_is_stands_behind_the_school():
    """
    The class that a pupil is in is no part of the school's name.
    """
    told = "Schulbildung\nseit 09/2031\tRealschule am Anger, Lahr zurzeit 10. Klasse\n"
    assert posts(told) == [("", "Realschule am Anger", 2031)]


LEAVE_BESIDE_DATES = """
Employment
Ward Dietitian, Stroke Unit
Mellow University Hospital, Galway
March 2032 to date (maternity leave November 2033 to August 2034)
I work on a ward of 22 beds.
• I carry a caseload of ten
Dietitian (rotational)
St Finbarr's General Hospital, Limerick
October 2028 to February 2032
• Orthopaedics and trauma
"""


def test_leave_in_brackets_behind_the_dates_of_a_post_is_no_entry():
    """
    The time in the bracket is a part of the post's, and the lines below are told of it.
    """
    content = read_resume(as_text(TOP + LEAVE_BESIDE_DATES))
    ward, rotation = content.roles

    assert (ward.employer, ward.current) == ("Mellow University Hospital", True)
    assert rotation.employer == "St Finbarr's General Hospital"
    assert all(line.role for line in content.lines)


STATIONS = [
    (
        """
Work
Hull Fire Brigade, Training Unit - Hull\t04/2030 - Present
Firefighter; Crew Trainer since 06/2032; Acting Watch Manager as needed since 01/2034
• Trained 12 recruits

Station Officer, Fire Prevention Division
City of Elmvale, ON
05/2025 - 03/2030
• Inspected 300 premises
""",
        [
            ("Firefighter", "Hull Fire Brigade", 2030),
            ("Station Officer", "City of Elmvale", 2025),
        ],
    ),
    (
        """
Work
Tern Haulage, Hull\tJune 2016 - Feb 2021
Class 2 driver then Class 1 from June 2018
• multi drop

Out of work / agency bits\tNov 2010 - Aug 2011

Brae Foods, Hull\tAug 2004 - Oct 2010
Warehouse operative, then forklift driver from 2007
• picking
""",
        [
            ("Class 2 driver, then Class 1 from June 2018", "Tern Haulage", 2016),
            ("Out of work / agency bits", "", 2010),
            (
                "Warehouse operative, then forklift driver from 2007",
                "Brae Foods",
                2004,
            ),
        ],
    ),
    (
        """
Berufserfahrung
10/2031 – heute\tKlinik am Anger, Celle
Gesundheits- und Krankenpflegerin, Station 3B (Innere Medizin mit Schwerpunkt \
Geriatrie, 32 Betten, neu), 80 %
• Schichtleitung
09/2030 – 09/2031\tPflegedienst Lichtung, Celle
Pflegefachkraft in Teilzeit (60 %)
• Frühtouren
""",
        [
            ("Gesundheits- und Krankenpflegerin", "Klinik am Anger", 2031),
            ("Pflegefachkraft in Teilzeit", "Pflegedienst Lichtung", 2030),
        ],
    ),
    (
        """
Berufserfahrung

März 2019 – April 2023
Hotel Kranich GmbH, Prien am Chiemsee (4 Sterne, 120 Betten)
Stellv. Empfangsleiterin (ab Jan. 2021), vorher Rezeptionistin
• Dienstplan

01/2016 - 08/2018
Landgasthof Zur Mühle, Apolda
Sous Chef
• Anleitung von 2 Lehrlingen

06/2014 - 12/2015\tElternzeit

03/2010 - 05/2014
gleicher Landgasthof, Küchenhilfe
• Salate
""",
        [
            (
                "Rezeptionistin, ab Jan. 2021 Stellv. Empfangsleiterin",
                "Hotel Kranich GmbH",
                2019,
            ),
            ("Sous Chef", "Landgasthof Zur Mühle", 2016),
            ("Elternzeit", "", 2014),
            ("Küchenhilfe", "Landgasthof Zur Mühle", 2010),
        ],
    ),
    (
        """
Berufserfahrung

Berg Pumpen GmbH, Öhringen

Leiter Einkauf | 07/2026 – 06/2036

• Kosten gesenkt

Tal Fahrzeugbau GmbH, Ulm

Gruppenleiter Einkauf | 2017 – 01/2022
Einkäufer Guss | 2013 – 2017

• Vergaben

Universität Ulm, Institut für Umformtechnik

Wissenschaftlicher Mitarbeiter | 2008 – 2013, Promotion 2013
""",
        [
            ("Leiter Einkauf", "Berg Pumpen GmbH", 2026),
            ("Gruppenleiter Einkauf", "Tal Fahrzeugbau GmbH", 2017),
            ("Einkäufer Guss", "Tal Fahrzeugbau GmbH", 2013),
            (
                "Wissenschaftlicher Mitarbeiter",
                "Universität Ulm, Institut für Umformtechnik",
                2008,
            ),
        ],
    ),
    (
        """
Work History

ALDER HOME, Surrey
Supervisor\tFeb 2034 - Present
• Lead 11

Cashier\tJune 2030 - Feb 2034

(parental leave Aug 2031 - Aug 2032)

BIRCH SHOES, Guildford
Sales Associate\tSept 2027 - March 2030
• Stock room
""",
        [
            ("Supervisor", "ALDER HOME", 2034),
            ("Cashier", "ALDER HOME", 2030),
            ("Sales Associate", "BIRCH SHOES", 2027),
        ],
    ),
]
STACKED = [
    """
Work

Elm Ambulance Service - Hull\t01/2014 - 04/2020
Paramedic (08/2018 - 04/2020), EMT-Basic (01/2014 - 08/2018)
• Interfacility transfers
""",
    """
Work

Elm Ambulance Service, Hull\t2014 - 2020
Paramedic\tAug 2018 - Apr 2020
EMT-Basic\tJan 2014 - Aug 2018
• Interfacility transfers
""",
    """
Work

Elm Ambulance Service, Hull — Jan. 2014 to today

Paramedic, Team Lead Crew “North” (since Sept 2018)
EMT-Basic (Jan. 2014 – Aug. 2018)

• Interfacility transfers

Oak Ambulance Service, Hull — Jan. 2010 to Dec. 2013

Driver
• Transfers
""",
]


@pytest.mark.parametrize(("told", "found"), STATIONS)
def test_a_post_has_its_own_title_and_employer(told, found):
    """
    However much stands beside its title, and though its firm is parted from it.
    """
    assert posts(told) == found


@pytest.mark.parametrize("told", STACKED)
def test_what_was_done_in_stacked_posts_is_told_of_the_newest(told):
    """
    Two posts right above each other at one firm have the lines below in common.
    """
    content = read_resume(as_text(TOP + told))
    done = next(x for x in content.lines if "Interfacility" in x.text)
    newer, older = (r for r in content.roles if r.employer == "Elm Ambulance Service")

    assert done.role == newer.id
    assert (newer.start.year, older.start.year) == (2018, 2014)
    assert older.title == "EMT-Basic"


COURSES = [
    (
        "2031 – 2034\tRailway Diploma, Tasman University (distance, part time)",
        ("Railway Diploma", "Tasman University"),
    ),
    (
        "2031 – 2034\tGymnasium am Anger, Celle, Abitur 2,2",
        ("Abitur", "Gymnasium am Anger"),
    ),
    (
        "2031 – 2034 Maschinenbau, Universität Ulm, Dipl.-Ing.",
        ("Dipl.-Ing. Maschinenbau", "Universität Ulm"),
    ),
    (
        "2031 – 2034\tFachschule, BBS Holm, Celle\nAbschluss: Anerkannte Erzieherin",
        ("Anerkannte Erzieherin", "Fachschule, BBS Holm"),
    ),
    (
        "2031 – 2034\tTischler, Holzbau Berg GmbH, Celle\nIHK-Abschluß, Note 2,3",
        ("Tischler", "Holzbau Berg GmbH"),
    ),
    (
        "seit Mai 2031\tEms-Realschule zur Zeit 10. Klasse\nWahlpflichtfach: Kunst",
        ("", "Ems-Realschule"),
    ),
    (
        "2031 - heute\tGesamtschule am Bogen, Celle angestrebter Abschluss: Abitur",
        ("", "Gesamtschule am Bogen"),
    ),
    (
        "2031\tLeaving Certificate, Coláiste Eoin, Tuam (higher level Irish, English)",
        ("Leaving Certificate", "Coláiste Eoin"),
    ),
    (
        "Sept 2031 - June 2032\tLowdale Sixth Form, Hull. Biology, Art and Music",
        ("Biology, Art and Music", "Lowdale Sixth Form"),
    ),
    (
        "High school diploma, Elmvale High School, 2031",
        ("High school diploma", "Elmvale High School"),
    ),
]
SAME_SCHOOL = """
Ausbildung
10/2036 – 09/2039\tM. Sc. Pflanzenkunde, Universität Ulm, Note 1,3
10/2033 – 09/2036\tB. Sc. Biologie, ebenda, Note 1,7
"""
OWN_BLOCKS = """
Experience

Grounds assistant - Tern Holiday Park, July 2036 to end of October 2036
I mowed grass. In the last month I did the bottom field on my own.

Saturday job - Elm Farm Shop, March 2035 to June 2036
Serving customers, till, stacking.

Helping my aunt with dry stone walling - since 2032, school holidays and weekends
Stripping out gaps and sorting stone.

Work experience - 1 week in July 2034, Oak Tree Care. Dragging brash, raking up.
"""


@pytest.mark.parametrize(("told", "found"), COURSES)
def test_a_course_has_its_own_name_and_school(told, found):
    """
    However the degree, its grade, the way of studying or what is yet to come stand
    around them.
    """
    assert [(t, e) for t, e, _ in posts("Education\n" + told)] == [found]


def test_a_course_may_point_at_the_school_above():
    """
    "ebenda" is the school of the course above, and "M. Sc." one degree.
    """
    assert posts(SAME_SCHOOL) == [
        ("M. Sc. Pflanzenkunde", "Universität Ulm", 2036),
        ("B. Sc. Biologie", "Universität Ulm", 2033),
    ]


def test_a_block_with_its_own_time_is_told_of_no_post_above():
    """
    Where each post opens a block, another block that tells when it was is its own.
    """
    content = read_resume(as_text(TOP + OWN_BLOCKS))
    roles = {line.text.split()[0]: line.role for line in content.lines}

    assert [r.employer for r in content.roles] == ["Tern Holiday Park", "Elm Farm Shop"]
    assert (roles["I"], roles["Serving"]) == ("P1", "P2")
    assert {roles["Helping"], roles["Stripping"], roles["Dragging"]} == {None}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("2031 – 2033\tAu-pair in Dublin\nFamilie mit drei Kindern (1, 4, 7)", ""),
        (
            "24.06. - 26.06.2031\tBerufsfelderkundung (je 1 Tag): Praxis Oel,\nRathaus",
            "",
        ),
        (
            "seit April 2031\tAushilfe im Eiscafé Rialto, Celle (samstags)",
            "Eiscafé Rialto",
        ),
    ],
)
def test_who_employs_is_named(told, found):
    """
    For what family one works, and where pupils spend a day, employ nobody.
    """
    assert [e for _, e, _ in posts("Berufserfahrung\n" + told)] == [found]


@pytest.mark.parametrize(
    "told",
    [
        "Dissertation, Verteidigung 12. Juli 2032",
        "Bewerb: 2. Platz Lehrlingswettbewerb 2016",
        "Erzieherin, Kath. Kindergarten St. Raphael",
        "M. Sc. Pflanzenkunde",
    ],
)
def test_numbers_and_short_forms_end_no_sentence(told):
    """
    The number of a day or a place, and an abbreviation before a name.
    """
    assert sentences(told) == [told]


def test_a_day_begins_no_item_of_a_list():
    """
    "2. Mai 1999" is when somebody was born.
    """
    assert [BULLET.match("2. Mai 1999"), bullet_of("2. Mai 1999")] == [None, None]
    assert BULLET.match("2. Fahrer")
    assert bullet_of("2. Fahrer")


def test_a_town_with_a_month_is_no_line():
    """
    What stands above a signature is none; a paper and its month is one.
    """
    told = "Certificates\nManual Handling, Feb 2035\nErfurt, November 2036\n"
    texts = [line.text for line in read_resume(as_text(TOP + OWN_BLOCKS + told)).lines]

    assert texts[-1] == "Manual Handling, Feb 2035"


def test_a_label_that_something_is_used_daily_is_no_part_of_a_skill():
    """
    "Tech" opens skills, and what is used every day stands without saying so.
    """
    told = "Tech\n\n• Use every day: Git, Jest\n• Have played with: Docker\n"
    lines = read_resume(as_text(TOP + OWN_BLOCKS + told)).lines

    assert [x.text for x in lines if x.section is Section.SKILLS] == [
        "Git, Jest",
        "Have played with: Docker",
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Sea Museum, Hull, UK. May 2022 to present.", ("Sea Museum", "2022-05")),
        ("Oak House, Leeds. Sept. 2019 to June 2021.", ("Oak House", "2019-09")),
        ("Oak House · Leeds · Sept. 2019 – today", ("Oak House", "2019-09")),
        ("Maison Chêne, janv. 2019 – juil. 2021", ("Maison Chêne", "2019-01")),
        ("Gasthof Eiche, Jän. 2019 - heute", ("Gasthof Eiche", "2019-01")),
    ],
)  # fmt: skip
def test_dates_may_stand_behind_a_full_stop(line, told):
    """
    Below the title, in a sentence of their own; a month's full stop ends none.
    """
    resume = read_resume(
        as_text(f"{TOP}WORK\n\nCook\n{line}\nI cooked for forty people each day.\n")
    )

    (post,) = resume.roles
    assert ("Cook", *told) == (post.title, post.employer, str(post.start))


def test_posts_are_headed_in_ones_own_words():
    """
    "Wo ich gearbeitet habe" heads them, and an employer with its remark heads two.
    """
    resume = read_resume(
        as_text(
            f"{TOP}Wo ich gearbeitet habe\n\nHaus Birkeneck, Bremen (82 Plätze)\n"
            "Altenpflegerin, September 2018 bis Januar 2023\n- Schichtleitung\n\n"
            "Ausbildung\n2015 - 2018 Ausbildung zur Altenpflegerin, Berufsschule\n"
        )
    )

    first = resume.roles[0]
    assert ("Altenpflegerin", "Haus Birkeneck") == (first.title, first.employer)


def test_an_academic_career_holds_posts_where_studies_have_their_own_heading():
    """
    "Akademischer Werdegang" over "Studium"; by itself it may hold the studies.
    """
    resume = read_resume(
        as_text(
            f"{TOP}Akademischer Werdegang\n\n"
            "03/2023 - heute Postdoktorandin, Universität Ulm\n"
            "- Messungen ausgewertet\n\n"
            "10/2019 - 02/2023 Doktorandin, Universität Jena\n\n"
            "Studium\n\n2014 - 2019 M.Sc. Physik, Universität Jena\n"
        )
    )

    assert Section.EXPERIENCE is resume.lines[0].section
    assert Section.EDUCATION is resume.lines[-1].section
