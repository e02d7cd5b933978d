"""
Resumes typed as plain text, whatever they align, indent and draw with.
"""

import pytest

from resumate.adapters.documents.child import extracted
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent, Section

GARDENER = """\
Rike Brandner
rike.brandner@example.de

Berufliche Stationen

1994 bis 1999     Gärtnerin, Baumschule Lohmann, Uelzen
                  Anzucht von Gehölzen, Veredelung, Verkauf auf dem Hof
2000 bis 03/2021  Vorarbeiterin, Garten- und Landschaftsbau Hesse GmbH, Celle
                  Leitung einer Kolonne mit 5 Leuten, Pflasterarbeiten, Mauern,
                  Bestellung von Pflanzen und Steinen, Abrechnung, Übergabe,
                  Einweisung der Lehrlinge im ersten Jahr
04/2021 bis heute Technische Zeichnerin, Planungsbüro Grün Nord AG, Celle
                  Pläne für Hausgärten, für Spielplätze und für Schulhöfe
"""
BAKER = """\
Odette Maes
odette.maes@example.org

EXPERIENCE
Pastry Chef, Alder Bakery Ltd, Ghent
   04/2022 - 09/2029 · 30 hours
   Laminated dough, eclairs and wedding cakes, ordering of butter
   and flour, tastings for brides, and all chocolate of the house
Baker and confectioner's mate, Old Mill Foods Ltd, Bruges
   2019 - 2022
   Night shifts, sourdough, rye and spelt, oven and mixer, orders
   and deliveries to nine cafes in town, and the Saturday stall
Shop assistant, Kiosk Marie, Bruges
   2017 - 2019
"""
DRIVER = """\
Bo Lindqvist
bo.lindqvist@example.org

WORK HISTORY

NORTHSIDE COACHES LTD, Leeds
Coach driver ................................ April 2023 - now
- Day trips and school runs

FARROW BUSES LTD, York
Bus driver .................................. May 2019 - March 2023
- Town services

SKILLS
Tachograph ............ daily use
Welsh roads ........... known by heart
"""
LIBRARIAN = """\
Ivo Hartl, Bibliothekar (M.A.)          Graz, 11/2031
ivo.hartl@example.at · 0660 555 01 99

Weiterbildung

2030                 Katalogisieren nach RDA (Aufbaukurs mit Prüfung)
jährlich             Brandschutz (Helferkurs)
"""
COOK = """\
Una Breen
una.breen@example.ie

Experience

Grand Hotel Lir, Galway (170 rooms, banqueting up to 300)
    demi chef, breakfast and fish
    2017 - 2021
    Larder, weddings and breakfast every second weekend of the month and in all summers

Osteria Tre Corvi, Galway (80 seats in summer)
    commis, pizza
    2014 - 2017
"""


def read(text: str) -> ResumeContent:
    return read_resume(extracted(text.encode(), max_pages=9))


def posts(resume: ResumeContent) -> list[tuple[str, str, str, str]]:
    """
    Title, employer, begin and end of each.
    """
    return [
        (r.title, r.employer, str(r.start or ""), "now" if r.current else str(r.end))
        for r in resume.roles
    ]


def test_dates_may_leave_one_space_in_their_column():
    """
    What stands where the second column of other rows begins is a cell of its own.
    """
    assert posts(read(GARDENER)) == [
        ("Gärtnerin", "Baumschule Lohmann", "1994", "1999"),
        (
            "Vorarbeiterin",
            "Garten- und Landschaftsbau Hesse GmbH",
            "2000",
            "2021-03",
        ),
        ("Technische Zeichnerin", "Planungsbüro Grün Nord AG", "2021-04", "now"),
    ]


def test_a_line_that_steps_back_begins_anew():
    """
    The next post stands further left than what was done in the one above it.
    """
    assert posts(read(BAKER)) == [
        ("Pastry Chef", "Alder Bakery Ltd", "2022-04", "2029-09"),
        ("Baker and confectioner's mate", "Old Mill Foods Ltd", "2019", "2022"),
        ("Shop assistant", "Kiosk Marie", "2017", "2019"),
    ]


def test_a_line_that_steps_in_does_not_go_on():
    """
    What stands further in, below a line that had room, is a line of its own.
    """
    assert [post[0] for post in posts(read(COOK))] == [
        "demi chef, breakfast and fish",
        "commis, pizza",
    ]


def test_dots_lead_from_column_to_column():
    """
    They are part of neither.
    """
    resume = read(DRIVER)

    assert posts(resume) == [
        ("Coach driver", "NORTHSIDE COACHES LTD", "2023-04", "now"),
        ("Bus driver", "FARROW BUSES LTD", "2019-05", "2023-03"),
    ]
    skills = [x.text for x in resume.lines if x.section is Section.SKILLS]
    assert skills == ["Tachograph, daily use", "Welsh roads, known by heart"]


@pytest.mark.parametrize("begins", ["ivo.hartl@example.at", "jährlich"])
def test_an_address_or_a_row_in_small_letters_begins_a_line(begins):
    """
    Neither goes on what stands above it.
    """
    lines = extracted(LIBRARIAN.encode(), max_pages=9).text.split("\n")

    assert any(line.startswith(begins) for line in lines)


def worked(told: str, heading: str = "Experience") -> list[tuple[str, str, str, str]]:
    """
    The posts that are *told* under that heading.
    """
    return posts(read(f"Ada Quist\nada.quist@example.org\n\n{heading}\n\n{told}"))


@pytest.mark.parametrize("arrow", ["->", "-->", "=>", ">>>", ">"])
def test_an_arrow_leads_from_one_date_to_another(arrow):
    """
    As a dash does.
    """
    told = (
        f"Welder, Hull Docks Ltd\n2019 {arrow} now\n- Hulls\n\n"
        f"Fitter, York Rail Ltd\n09/2015 {arrow} 08/2019\n- Bogies\n"
    )

    assert worked(told) == [
        ("Welder", "Hull Docks Ltd", "2019", "now"),
        ("Fitter", "York Rail Ltd", "2015-09", "2019-08"),
    ]


def test_a_school_year_is_two_years():
    """
    "2014/15" is no month, and "2015/16 bis 2017/18" a range.
    """
    told = (
        "2014/15 Praktikantin, Zoo Hannover\n- Gehege\n\n"
        "2015/16 bis 2017/18 Tierpflegerin, Tierpark Nord gGmbH\n- Futter\n"
    )

    assert worked(told, "Berufserfahrung") == [
        ("Praktikantin", "Zoo Hannover", "2014", "2015"),
        ("Tierpflegerin", "Tierpark Nord gGmbH", "2015", "2018"),
    ]


def test_a_school_year_inside_a_sentence_heads_nothing():
    """
    It dates what was done, as any one year does.
    """
    told = (
        "Teacher, Alder Primary School, Hull\n2012 - 2017\n"
        "Years 4 and 5, classes of 28 - 31. Year 6 in 2015/16, first of its kind.\n"
    )

    assert worked(told) == [("Teacher", "Alder Primary School", "2012", "2017")]


@pytest.mark.parametrize(
    "dates",
    [
        "2019 - 2021, incl. parental leave",
        "2019 - 2021; mit Unterbrechung",
        "befristet, 2019 bis 2021",
        "full-time, 2019 to 2021",
    ],
)
def test_terms_may_stand_beside_the_dates_of_a_post(dates):
    """
    On what terms, or with what between, says nothing of the line.
    """
    told = (
        f"Porter\nAlder Hotel, Leeds\n{dates}\n- Bags\n\n"
        "Cleaner\nRose Hotel, Leeds\n2016 to 2019\n- Rooms\n"
    )

    assert worked(told) == [
        ("Porter", "Alder Hotel", "2019", "2021"),
        ("Cleaner", "Rose Hotel", "2016", "2019"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Tätigkeiten",
        "Meine Tätigkeiten",
        "Meine Stationen als Gärtner:",
        "MEINE STATIONEN",
    ],
)
def test_posts_may_stand_under_a_heading_in_own_words(heading):
    """
    Below the address they do, though in an entry such a word heads its lines.
    """
    text = (
        "Ada Quist\n\nKontaktdaten\nMail: ada.quist@example.org\n\n"
        f"{heading}\n\nGärtner\nBaumschule Lohmann, Celle\n2019 bis 2021\n"
        "Tätigkeiten:\n- Beete und Rasen\n"
    )
    resume = read(text)

    assert posts(resume) == [("Gärtner", "Baumschule Lohmann", "2019", "2021")]
    told = [x.text for x in resume.lines if x.role]
    assert told[1:] == ["Beete und Rasen"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('Robert "Bob" Lindqvist', "Robert Lindqvist"),
        ("Maria “Mia” Sand", "Maria Sand"),
        ("Rosa „Rosi“ Kaltenegger", "Rosa Kaltenegger"),
        ('piotr "pete" zielinski', "Piotr Zielinski"),
    ],
)
def test_a_nickname_in_quotes_is_no_part_of_the_name(line, name):
    """
    As one in brackets is none.
    """
    text = (
        f"{line}\nline cook\n\nLeith, Edinburgh\np.zielinski@example.org\n\n"
        "Experience\nCook, The Old Fork & Spoon, 2029 - 2031\n- Grill\n"
    )

    assert read(text).contact.name == name


def test_two_dashes_part_a_head():
    """
    As a long dash does: neither the town nor the dashes are the firm's.
    """
    told = (
        "Alder Foods, Inc. -- Salem, OR\nLine Cook | 02/2022 - Present\n- Grill\n\n"
        "Meijer -- Holland, MI\nCashier | 2019 - 2022\n- Tills\n"
    )

    assert worked(told) == [
        ("Line Cook", "Alder Foods, Inc.", "2022-02", "now"),
        ("Cashier", "Meijer", "2019", "2022"),
    ]


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        ("File Clerk, Schneider National, Reno", "File Clerk", "Schneider National"),
        ("Driver, Baker Hughes, Tulsa", "Driver", "Baker Hughes"),
        (
            "New Teacher, then class teacher, Oak Junior School, Sunderland",
            "New Teacher, then class teacher",
            "Oak Junior School",
        ),
        (
            "Intern, Quality Control, Piedmont Remedies",
            "Intern, Quality Control",
            "Piedmont Remedies",
        ),
        (
            "Clerk, Accounts Payable, Brantley Fabrics",
            "Clerk, Accounts Payable",
            "Brantley Fabrics",
        ),
        ("Carer, Helping Hands at Home (agency)", "Carer", "Helping Hands at Home"),
        ("Nanny, Bright Eyes at Play Ltd", "Nanny", "Bright Eyes at Play Ltd"),
        ("Lagerarbeiter bei der Spedition Kolb", "Lagerarbeiter", "Spedition Kolb"),
        ("Various: kitchen porter, Rex Foods Ltd", "kitchen porter", "Rex Foods Ltd"),
        (
            "Grundwehrdienst, Instandsetzung, Ulm",
            "Grundwehrdienst, Instandsetzung",
            "",
        ),
    ],
)
def test_the_employer_of_one_line_is_whole_and_no_other(head, title, employer):
    """
    A trade in a name, a part of the house, and what is told besides mislead nobody.
    """
    assert worked(f"{head}   (1985 - 1989)\n- Cards\n") == [
        (title, employer, "1985", "1989")
    ]


def test_what_a_post_became_stands_below_the_firm():
    """
    It is the post there, with its last day in brackets, and so is who waits at table.
    """
    told = (
        "Harkness Venn LLP, Leeds      September 2022 - present\nParalegal\n"
        "* Bundles for trials\n\n"
        "Morley & Sayle Solicitors, Wakefield      July 2019 - August 2022\n"
        "Conveyancing Assistant (to Feb 2021), then Conveyancing Paralegal\n"
        "* Searches\n\n"
        "Bramble Tea Rooms, Whitby      summers 2016 and 2017\nWaiting staff\n"
        "* Covers\n"
    )

    assert [post[:2] for post in worked(told)] == [
        ("Paralegal", "Harkness Venn LLP"),
        (
            "Conveyancing Assistant, then Conveyancing Paralegal",
            "Morley & Sayle Solicitors",
        ),
        ("Waiting staff", "Bramble Tea Rooms"),
    ]


def test_what_stands_beside_a_post_is_no_employer():
    """
    No grade, and no firm of the post above where each has its own beside its dates.
    """
    told = (
        "[02/2023 – jetzt] Maler Hager GmbH, Ulm\n   Geselle\n   * Wände\n\n"
        "[09/2019 – 02/2023] ebenda, Ausbildung\n   Gesellenprüfung Maler\n"
        "   Theorie 2,4 / Praxis 1,8\n\n"
        "[2018 – 2019] Aushilfe Lager Obst Maier (Samstag)\n"
    )

    assert [post[:2] for post in worked(told, "Berufserfahrung")] == [
        ("Geselle", "Maler Hager GmbH"),
        ("Ausbildung", "Maler Hager GmbH"),
        ("Aushilfe Lager Obst Maier (Samstag)", ""),
    ]


def test_a_town_behind_a_hotel_is_no_post():
    """
    Nor is any town that no list knows; what is named below the hotel is.
    """
    told = (
        "Winter 2022 bis jetzt      Gasthof Rose, Pertisau\n"
        "                           Fisch, Saucen und Vorspeisen für 60 Gäste.\n"
        "2019 - 2021                Hotel Post, Zirl (a la carte)\n"
        "                           Rezeptionist\n"
    )

    assert [post[:2] for post in worked(told, "Berufserfahrung")] == [
        ("", "Gasthof Rose"),
        ("Rezeptionist", "Hotel Post"),
    ]


def test_how_one_studied_teaches_nobody():
    """
    Nor does what came after a school's end.
    """
    text = (
        "Ada Quist\nada.quist@example.org\n\nAusbildung\n\n"
        "2019 – 2021  Geprüfte Handelsfachkauffrau (IHK), berufsbegleitend\n"
        "2015 - 2016  Realschulabschluss, danach FSJ beim DRK\n"
    )

    assert [post[:2] for post in posts(read(text))] == [
        ("Geprüfte Handelsfachkauffrau (IHK)", ""),
        ("Realschulabschluss", ""),
    ]


def test_what_was_done_beside_a_firm_is_no_post():
    """
    A table of firms, dates and duties names no titles, and its firms are told by one.
    """
    english = (
        "Dairy Coast      2003 - 2010     Class 2, milk rounds to shops, multidrop\n"
        "Stobbart         2010 - 2017     Class 1, curtainsiders and fridges, nights\n"
        "Hill Logistics   2017 - 2022     trunking nights, fridge trailers, Aldi\n"
    )
    german = (
        "2014-heute   Nordland Spedition GmbH, Harrislee\n"
        "             Lehrgespann, alle Touren im Norden (auch nachts)\n"
        "2009-2014    Baustoff Clausen, Schleswig\n"
        "             Kipper + Kran, Nahverkehr, Baustellen beliefern\n"
        "2003-2009    verschiedene Speditionen (Jansen; TransNord; Leihfirma)\n"
        "             Nah- und Fernverkehr, Stückgut\n"
    )

    assert [post[:2] for post in worked(english)] == [
        ("", "Dairy Coast"),
        ("", "Stobbart"),
        ("", "Hill Logistics"),
    ]
    assert [p[:2] for p in worked(german, "Arbeit:")] == [
        ("", "Nordland Spedition GmbH"),
        ("", "Baustoff Clausen"),
    ]


@pytest.mark.parametrize("word", ["first-visit", "on-call", "hand-written"])
def test_a_hyphen_at_the_end_of_a_typed_line_is_the_words(word):
    """
    Nobody breaks words by hand; a margin that does so breaks many.
    """
    first, _, second = word.partition("-")
    told = (
        "Porter, Alder Hotel, Leeds\n2019 - 2021\n"
        f"- Kept the board, the lift and the circuit of the house going; {first}-\n"
        f"  {second} help for guests\n"
    )
    lines = read(f"Ada Quist\nada.quist@example.org\n\nExperience\n\n{told}").lines

    assert any(f"; {word} help" in line.text for line in lines)


def test_words_that_a_margin_broke_are_made_whole_again():
    """
    Where it broke several, and in German, which has no such hyphens.
    """
    broken = (
        "- Led peo-\n  ple of the ward\n- Wrote re-\n  ports for it\n"
        "- Ran mach-\n  ines there\n- Kept rec-\n  ords of all\n"
    )
    told = f"Porter, Alder Hotel, Leeds\n2019 - 2021\n{broken}"
    lines = read(f"Ada Quist\nada.quist@example.org\n\nExperience\n\n{told}").lines

    assert "Led people of the ward" in [line.text for line in lines]


def test_posts_may_be_told_in_sentences():
    """
    In the first person, from when to when, as what and where; what else is told of that
    time dates nothing.
    """
    german = (
        "Von 2005 bis 2012 war ich Ingenieurin Optik bei der Linsa AG in Jena, danach "
        "in Elternzeit. Ich habe Linsen gerechnet.\n"
        "Seit September 2023 bin ich Aushilfslehrkraft (8 Stunden) für Physik an der "
        "Realschule Neutal. Ich halte Unterricht.\n"
        "Als Doktorandin (2001-2005) leitete ich Übungen in Mechanik.\n"
        "Ich war von 1998 bis 2001 Floristin bei Blumen Kolb. Ich band Kränze.\n"
    )
    english = (
        "From 2019 to 2021 I was a line cook at Alder Foods Ltd in Leeds. I grilled.\n"
        "Since March 2021 I have been a head chef at the Rose Hotel, Leeds.\n"
        "I worked as a plumber for Ridge Pipes Ltd from 2015 to 2019. I fixed leaks.\n"
    )

    assert worked(german, "Berufserfahrung") == [
        ("Ingenieurin Optik", "Linsa AG", "2005", "2012"),
        ("Aushilfslehrkraft", "Realschule Neutal", "2023-09", "now"),
        ("Floristin", "Blumen Kolb", "1998", "2001"),
    ]
    assert worked(english) == [
        ("line cook", "Alder Foods Ltd", "2019", "2021"),
        ("head chef", "Rose Hotel", "2021-03", "now"),
        ("plumber", "Ridge Pipes Ltd", "2015", "2019"),
    ]


def test_a_sentence_among_posts_with_heads_tells_of_one():
    """
    It is no post of its own, and what follows stays where it was.
    """
    told = (
        "2015 - 2031 Gärtnerin, Baumschule Lohmann\nPflanzen und Verkauf.\n"
        "Seit 2017 bin ich Ausbilderin in der Gärtnerei Lohmann.\nBeete.\n"
    )
    resume = read(f"Ada Quist\nada.quist@example.org\n\nBerufserfahrung\n\n{told}")

    assert [role.title for role in resume.roles] == ["Gärtnerin"]
    assert all(x.role == "P1" for x in resume.lines if x.section is Section.EXPERIENCE)


@pytest.mark.parametrize(
    ("post", "firm"),
    [
        ("Gesundheits- und Krankenpflegerin im OP", "Kreiskrankenhaus Gifen"),
        ("Medizinische Fachangestellte im Labor", "Marienspital Rosenau"),
    ],
)
def test_a_firm_below_a_post_at_the_margin_is_a_line_of_its_own(post, firm):
    """
    It does not go on the post, though there was no more room beside that.
    """
    done = "- Alles, was dort an jedem Tag der Woche zu tun war,"
    column = " " * 17
    told = (
        f"10/2007 - 09/2011\n{column}{post}\n{column}{firm}\n"
        + f"{column}{done}\n{column}  {done[2:]}\n" * 3
    )

    assert [post[:2] for post in worked(told, "Berufserfahrung")] == [(post, firm)]


def test_seasons_in_a_town_are_no_employer():
    """
    Where somebody spent them stays untold, what somebody was does not.
    """
    told = (
        "Sommer 2021 - Herbst 2022   Seegasthof Rieder, Pertisau (a la carte)\n"
        "2013 - 2016                 Saisonen in Ischgl und am Wörthersee, Kellner\n"
    )

    assert [post[:2] for post in worked(told, "Berufserfahrung")] == [
        ("", "Seegasthof Rieder"),
        ("Kellner", ""),
    ]


@pytest.mark.parametrize("heading", ["not work", "outside work life", "no work here"])
def test_a_heading_that_denies_a_section_opens_another(heading):
    """
    What stands under "not work" is no experience.
    """
    text = (
        "Ada Quist\nada.quist@example.org\n\n--- Experience ---\n\n"
        "Cook, Alder Foods Ltd\n2029 - 2031\n- Grill\n\n"
        "--- school ---\n\nAlder School, 2027\n\n--- can ---\n\nBread, sauces\n\n"
        f"--- {heading} ---\n\nForaging in the hills. I sing at the club.\n"
    )
    lines = read(text).lines

    told = [x.section for x in lines if x.text.startswith("Foraging")]
    assert len(told) == 1
    assert told[0] is not Section.EXPERIENCE


@pytest.mark.parametrize("mark", ["-", "•", "*", "+"])
def test_a_mark_may_stand_right_before_its_words(mark):
    """
    "-made the beds" among others is an item of the post above, dates or not.
    """
    told = (
        "HARBOUR HOTEL, HULL\nHousekeeper          May 2028 to present\n"
        f" {mark}second in a department of 54\n"
        f" {mark}member of the safety committee since 2031\n"
        f" {mark}24 rooms a day\n {mark}linen counts\n\n"
        "MAPLE COURT HOTEL, HULL\nRoom Attendant       June 2021 to April 2028\n"
        f" {mark}cleaned 14 suites a day\n"
    )

    assert worked(told, "Work") == [
        ("Housekeeper", "HARBOUR HOTEL", "2028-05", "now"),
        ("Room Attendant", "MAPLE COURT HOTEL", "2021-06", "2028-04"),
    ]


def test_dots_and_bars_are_no_part_of_a_skill():
    """
    What leads the eye to a level, however short, and what draws one, is left out.
    """
    skills = (
        "PCR, qPCR  ...............  very good\nWestern Blot  ............  good\n"
        "Cultures of bacteria  ....  fair\nCell culture (HeLa)  .....  good\n"
        "Growth in fermenters  .  good\nKarl Fischer ...\n"
        "Excel  [######### ]  pivot tables\nSAP    ##--------   lookup only\n"
        "Word   ████░\n"
    )
    text = (
        "Ada Quist\nada.quist@example.org\n\nWork\n\nCook, Alder Foods Ltd\n"
        f"2029 - 2031\n\nSKILLS\n{skills}"
    )
    told = [x.text for x in read(text).lines if x.section is Section.SKILLS]

    assert told == [
        "PCR, qPCR, very good",
        "Western Blot, good",
        "Cultures of bacteria, fair",
        "Cell culture (HeLa), good",
        "Growth in fermenters, good",
        "Karl Fischer",
        "Excel, pivot tables",
        "SAP, lookup only",
        "Word",
    ]


def test_lines_drawn_with_signs_do_not_make_a_text_illegible():
    """
    A resume with frames, tables and bars of signs is one that can be read.
    """
    line = "=" * 75
    rows = "".join(
        f"| 0{n}/20{n}9 - 0{n}/20{n + 1}8 | Alder Foods Ltd    | Cook      |\n"
        for n in (1, 2, 3)
    )
    text = (
        f"{line}\n  ODETTE MAES  odette@example.org\n{line}\n\n{line}\nEXPERIENCE\n"
        f"{line}\n|---------|----------|---------|\n{rows}\n{line}\nSKILLS\n{line}\n"
        + "".join(f"{s}   [##########]\n" for s in ("Sauces", "Bread", "Pastry"))
    )

    assert [post[:2] for post in posts(read(text))] == [("Cook", "Alder Foods Ltd")] * 3


@pytest.mark.parametrize("noted", ["", " (4 days a week since 2030 for the study)"])
def test_dates_are_a_line_of_their_own(noted):
    """
    Small letters below them go on with nothing.
    """
    told = (
        "Store Manager, Alder Books Ltd, Hull\n"
        f"February 2028 to May 2031{noted}\n"
        " team of 9, rosters, budgets. built the weekly sales dashboard.\n\n"
        "Sales assistant, Birch Foods Ltd, Hull\n2025 to 2028\n"
    )

    assert worked(told) == [
        ("Store Manager", "Alder Books Ltd", "2028-02", "2031-05"),
        ("Sales assistant", "Birch Foods Ltd", "2025", "2028"),
    ]


def test_a_break_may_stand_above_its_dates():
    """
    "CAREER BREAK" in capitals is no heading, and no part of a post.
    """
    told = (
        "Nurse, Alder Hospital, Leeds\n2015 - 2019\nRan the ward.\n\n"
        "CAREER BREAK\n2019 - 2022\nRaised two children\n\n"
        "Nurse, Elm Hospital, Hull\n2022 - now\nNight shifts\n\n"
        "UNIVERSITY\nHull University\nBSc Nursing 2012 - 2015\n\n"
        "SCHOOL\nBirch School, A levels 2012\n"
    )

    assert worked(told, "EXPERIENCE")[:3] == [
        ("Nurse", "Alder Hospital", "2015", "2019"),
        ("CAREER BREAK", "", "2019", "2022"),
        ("Nurse", "Elm Hospital", "2022", "now"),
    ]


def test_a_table_of_skills_ends_in_its_last_row() -> None:
    """
    A bar of two signs rates a skill, and the line below it makes no heading of it.
    """
    typed = """\
Odette Maes
odette.maes@example.org

SKILLS
------------------------------------------
Laminated dough          ##########  (10/10)
Chocolate, sugar work    #######     (7/10)
Bread                    ##          (2/10)
------------------------------------------

EXPERIENCE

Pastry Chef, Alder Bakery Ltd, Ghent
04/2022 - now
Laminated dough, eclairs and wedding cakes for brides.
"""
    content = read_resume(extracted(typed.encode(), max_pages=9))
    skills = [line.text for line in content.lines if line.section is Section.SKILLS]

    assert skills[-1] == "Bread, (2/10)"
    assert len(skills) == 3


CATALOGUER = """\
Lena Fold
lena@example.org

EXPERIENCE
Library Assistant, Holm Library, Leeds
May 2019 - present
- Shelved books

SKILLS
Koha
{skill}
Dewey

INTERESTS
Kites
"""


@pytest.mark.parametrize("skill", ["MARC 21", "NEBOSH", "SAP FI", "ISO 9001"])
def test_a_skill_in_capitals_is_no_heading(skill):
    """
    Where headings have a blank line above them, what has none is an item.
    """
    content = read(CATALOGUER.format(skill=skill))
    skills = [line.text for line in content.lines if line.section is Section.SKILLS]

    assert ["Koha", skill, "Dewey"] == skills
