"""
Resumes as people type them by hand: remarks on lines of their own, numbers, prose.
"""

import pytest

from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent, Section
from resume_texts import as_text

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n\n"


def read(told: str) -> ResumeContent:
    """
    The resume that tells *told* under its name.
    """
    return read_resume(as_text(TOP + told))


def posts(told: str) -> list[tuple[str, str, str]]:
    """
    Title, employer and time of each role.
    """
    return [
        (r.title, r.employer, f"{r.start} - {r.end or ('now' if r.current else '')}")
        for r in read(told).roles
    ]


def roles_of_lines(content: ResumeContent) -> dict[str, str | None]:
    """
    Under which role each line stands.
    """
    return {line.text: line.role for line in content.lines}


@pytest.mark.parametrize(
    "remark",
    [
        "(24 hours a week since 2022, full time before)",
        "(maternity leave Oct 2021 - June 2022)",
        "(team leader from 2023)",
    ],
)
def test_a_line_in_brackets_remarks_on_the_post_above(remark):
    """
    A bracket on a line of its own, below a post that has its dates, heads no post, and
    what follows stands under the post above.
    """
    told = (
        "WORK EXPERIENCE\n\nMay 2018 - now   Nurse, Alder Hospital, Leeds\n"
        f"{remark}\n- Ran the ward at night\n\n"
        "2010 - 2018   Porter, Birch Hotel, Hull\n- Carried bags\n"
    )

    assert posts(told) == [
        ("Nurse", "Alder Hospital", "2018-05 - now"),
        ("Porter", "Birch Hotel", "2010 - 2018"),
    ]
    assert roles_of_lines(read(told))["Ran the ward at night"] == "P1"
    assert roles_of_lines(read(told))[remark] == "P1"


def test_a_bracket_below_items_heads_no_post():
    """
    "(furlough March 2020 - July 2020)" under the items of a post is told of that post.
    """
    told = (
        "WORK EXPERIENCE\n\nPorter\nBirch Hotel (2010 - 2018)\n- Carried bags\n"
        "(furlough March 2020 - July 2020)\n\n"
        "Waiter\n(Elm Foods Ltd, 2005 - 2010)\n- Served\n"
    )

    assert posts(told) == [
        ("Porter", "Birch Hotel", "2010 - 2018"),
        ("Waiter", "Elm Foods Ltd", "2005 - 2010"),
    ]
    assert roles_of_lines(read(told))["(furlough March 2020 - July 2020)"] == "P1"


def test_a_remark_in_brackets_parts_no_post_from_its_firm():
    """
    The firm may stand below the remark.
    """
    told = (
        "BERUFSERFAHRUNG\n\n03/2015 - heute\nErzieherin\n(Elternzeit 04/2018 - 03/2019)"
        "\nKita Sonnenblume, Kassel\n- Gruppe geleitet\n"
    )

    assert posts(told) == [("Erzieherin", "Kita Sonnenblume", "2015-03 - now")]


def test_a_remark_on_a_course_names_no_degree():
    """
    What a bracket below a course of study remarks stands with it and names nothing.
    """
    told = (
        "EXPERIENCE\nWaiter, Alder Hotel, Leeds, 2019 - 2021\n\n"
        "EDUCATION\nTourism Management, Elm College, Hull, 2001 - 2004\n"
        "(two years of a four-year degree, not finished)\n\n"
        "Birch University, 1998 - 2001\n(BSc Biology)\n"
    )
    courses = [line for line in read(told).lines if line.section is Section.EDUCATION]

    assert courses[0].text.endswith("not finished)")
    assert not any("two years" in title for title, *_ in posts(told))
    assert ("BSc Biology", "Birch University", "1998 - 2001") in posts(told)


def test_what_is_counted_in_each_section_stands_there_without_its_number():
    """
    "1.1", "1.2", "2.1" are no part of a firm, of a post or of a skill.
    """
    content = read(
        "1. Employment\n\n1.1  Alder Foods Ltd, Leeds\n     Cook (since 01.01.2027)\n"
        "     Sauces and soups\n\n1.2. Birch Hotel, Hull\n     Porter (2019 - 2026)\n\n"
        "2. Education\n\n2.1  Elm College, Hull, BSc Biology, 2019\n\n"
        "3. Skills\n\n3.1  Word, Excel\n3.2  Sauces\n"
    )

    assert [(r.title, r.employer) for r in content.roles] == [
        ("Cook", "Alder Foods Ltd"),
        ("Porter", "Birch Hotel"),
        ("BSc Biology", "Elm College"),
    ]
    assert {"Word, Excel", "Sauces"} <= {line.text for line in content.lines}


def test_numbers_that_do_not_count_stay():
    """
    Figures at the beginning of lines are told as they stand there.
    """
    content = read(
        "EXPERIENCE\n\nCook, Alder Foods Ltd, 2019 - 2021\n3.5 tonnes of fish a week\n"
        "1.2 million euros of sales\n2.1 stars more than before\n"
    )
    told = " ".join(line.text for line in content.lines)

    assert all(figure in told for figure in ("3.5", "1.2", "2.1"))


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (
            (
                "2022 - now\nTHE COPPER HERON, Leeds (90 covers)\n"
                "Senior chef de partie. Sauces, before that fish. I run the pass.\n"
            ),
            ("Senior chef de partie", "THE COPPER HERON"),
        ),
        (
            (
                "2019 - 2022\nOsteria Lupo, Leeds\n"
                "Chef de partie, pasta and starters. Fresh pasta every day.\n"
            ),
            ("Chef de partie", "Osteria Lupo"),
        ),
        (
            "2015 - 2017   Alder Foods Ltd, Leeds\nWarehouse operative. Picked.\n",
            ("Warehouse operative", "Alder Foods Ltd"),
        ),
        (
            "2014 - 2017\nRestaurant Elm, Hull. Kitchen porter, after that cook.\n",
            ("Kitchen porter, after that cook", "Restaurant Elm"),
        ),
        (
            (
                "03/2015 - 02/2019\nSpital Limmau, Chur\n"
                "Pflegefachfrau. Grundpflege auf der Inneren, 8 pro Schicht.\n"
            ),
            ("Pflegefachfrau", "Spital Limmau"),
        ),
    ],
)
def test_a_sentence_below_a_firm_may_say_what_somebody_was(told, post):
    """
    Where dates and a firm want a post, the sentence below that only names one does, and
    what follows it was done there.
    """
    content = read(f"EXPERIENCE\n\n{told}")

    assert [(r.title, r.employer) for r in content.roles] == [post]
    assert all(line.role == "P1" for line in content.lines)


def test_a_sentence_below_a_whole_post_names_no_other():
    """
    "Receptionist. Answered calls." below a porter and his hotel was done there.
    """
    content = read(
        "EXPERIENCE\n\nPorter, Elm Hotel, Hull\n2012 - 2015\n"
        "Receptionist. Answered calls when the house needed it.\n"
    )

    assert [(r.title, r.employer) for r in content.roles] == [("Porter", "Elm Hotel")]


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        (
            "Von 2019 bis April 2021 war ich Küchenchef im Hotel Alder Hof in Essen.",
            ("Küchenchef", "Hotel Alder Hof"),
        ),
        (
            "Von 2019 bis 2021 war ich Sous Chef, erst im Hotel Alder, dann im Elm.",
            ("Sous Chef", ""),
        ),
        (
            "Davor war ich von 2019 bis 2021 Maler beim Malerbetrieb Alder GmbH.",
            ("Maler", "Malerbetrieb Alder GmbH"),
        ),
        (
            "Seit Mai 2021 arbeite ich bei der Alder Handels GmbH & Co. KG in Bochum.",
            ("", "Alder Handels GmbH & Co. KG"),
        ),
        (
            "Von 2019 bis 2021 Jungkoch auf verschiedenen Stationen, auch im Winter.",
            ("Jungkoch", ""),
        ),
        (
            (
                "Before that, from June 2020 to July 2024, I was a cover supervisor at "
                "Alder School and ran the chess club."
            ),
            ("cover supervisor", "Alder School"),
        ),
        (
            "From 2012 until 2014 I worked for Alder Hotel as a porter.",
            ("porter", "Alder Hotel"),
        ),
        (
            "I am working at Alder Books Ltd since 2018 as a store manager.",
            ("store manager", "Alder Books Ltd"),
        ),
        (
            "Before I was cashier at Alder Foods Ltd from 2014 to 2018.",
            ("cashier", "Alder Foods Ltd"),
        ),
        (
            "Zuvor war ich als Kassiererin bei Alder Kost AG tätig (2014 bis 2018).",
            ("Kassiererin", "Alder Kost AG"),
        ),
        (
            "2012 bis 2014 habe ich im Hotel Alder als Kellner gearbeitet.",
            ("Kellner", "Hotel Alder"),
        ),
        (
            "Seit 2019 bin ich als Pflegerin im Spital Alder angestellt.",
            ("Pflegerin", "Spital Alder"),
        ),
        (
            "Since May 2021 I have been covering a leave at Alder School (fixed term).",
            ("", "Alder School"),
        ),
        (
            "Seit Juni 2024 arbeite ich als Kassiererin im Jobcenter Alder (40%).",
            ("Kassiererin", "Jobcenter Alder"),
        ),
        (
            "Seit Juni 2024 arbeite ich als Kassiererin im Raum Alder.",
            ("Kassiererin", ""),
        ),
    ],
)
def test_a_post_is_told_in_a_sentence(sentence, post):
    """
    As people say it: with what was before, with several firms, or the firm alone.
    """
    told = posts(f"EXPERIENCE\n\n{sentence} I liked it there.\n")

    assert [found[:2] for found in told] == [post]


@pytest.mark.parametrize(
    "sentence",
    [
        "Since May 2021 I have been interested in old trains at Alder School.",
        "From 2010 to 2012 I was studying at Alder University.",
        "Seit 2019 bin ich glücklich verheiratet.",
    ],
)
def test_what_else_is_told_with_a_time_is_no_post(sentence):
    """
    What somebody likes or learns is not what they were.
    """
    told = f"EXPERIENCE\n\nCook, Elm Foods Ltd, 2001 - 2009\n\n{sentence}\n"

    assert [post[:2] for post in posts(told)] == [("Cook", "Elm Foods Ltd")]


def test_posts_told_in_sentences_may_stand_above_those_with_heads():
    """
    A sentence below the head of a post is told of that post, and one above is not.
    """
    told = (
        "EXPERIENCE\n\nFrom 2020 to 2024 I was a teacher at Alder School.\n\n"
        "Porter, Elm Hotel, 2015 - 2019\n"
        "From 2016 to 2017 I was a cook at Elm Hotel.\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("teacher", "Alder School"),
        ("Porter", "Elm Hotel"),
    ]


def test_a_head_below_the_dates_of_the_post_above_stays_whole():
    """
    "Sales assistant, Birch, Hull" between the dates of two posts is no sentence.
    """
    told = (
        "EXPERIENCE\n\nAssistant Manager, Elm, Hull\n2014 to Feb 2018\n\n"
        "Sales assistant, Birch, Hull\n2010 to 2014\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("Assistant Manager", "Elm"),
        ("Sales assistant", "Birch"),
    ]
    heads = [line.text for line in read(told).lines]
    assert heads[1] == "Sales assistant, Birch, Hull | 2010 to 2014"


@pytest.mark.parametrize(
    ("course", "read_as"),
    [
        ("Berufsfachschule Metall, ohne Abschluss, 2009 - 2011", ""),
        ("Alder College, Hull, not completed, 2005 - 2006", ""),
        ("Realschule Elm, abgebrochen nach der 9. Klasse, 2001 - 2002", ""),
        ('Köchin, 2002 bis 2005, Abschluß "gut"', "Köchin"),
        ("BSc Biology, Elm University, 2001 - 2003, unfinished", "BSc Biology"),
    ],
)
def test_how_a_course_ended_is_no_degree(course, read_as):
    """
    "ohne Abschluss" is no title, and neither is the grade.
    """
    told = f"EXPERIENCE\n\nWaiter, Elm Hotel, 2012 - 2013\n\nEDUCATION\n\n{course}\n"

    assert [title for title, *_ in posts(told)] == ["Waiter", read_as]


def test_what_came_to_a_post_is_no_post_of_its_own():
    """
    "seit 2012 …" below a post that went on then is told of it; after its end, it is a
    post.
    """
    told = (
        "BERUFSERFAHRUNG\n\nElternzeit (15.02.2014 bis 31.12.2016)\n"
        "ab 2015 nebenher Minijob in der Bücherei Elm (6 Std. pro Woche)\n\n"
        "Elektromonteur, Sonne GmbH, Ulm, 2010 - 2014\n"
        "seit 2012 Vorarbeiter von drei Leuten\nMessen und Prüfen\n\n"
        "Kassier, Alder GmbH, Ulm, 2005 - 2008\n"
        "seit 2008 Verkäufer, Birke GmbH, Ulm\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("Elternzeit", ""),
        ("Elektromonteur", "Sonne GmbH"),
        ("Kassier", "Alder GmbH"),
        ("Verkäufer", "Birke GmbH"),
    ]
    assert roles_of_lines(read(told))["Messen und Prüfen"] == "P2"


@pytest.mark.parametrize(
    ("aside", "title"),
    [
        ("(ab 2014 60%)", "Pflegefachfrau, Innere Medizin"),
        ("(60% seit 2014)", "Pflegefachfrau, Innere Medizin"),
        ("(since 2014 30 hours)", "Pflegefachfrau, Innere Medizin"),
    ],
)
def test_a_workload_that_came_later_dates_no_post(aside, title):
    """
    Below a firm and its dates stands what somebody was there, with what changed later.
    """
    told = (
        "BERUFSERFAHRUNG\n\nSpital Limmau, Chur   03/2009 - 08/2017\n"
        f"Pflegefachfrau, Innere Medizin {aside}\n- Pflege\n"
    )

    assert posts(told) == [(title, "Spital Limmau", "2009-03 - 2017-08")]


def test_a_long_line_above_its_dates_names_a_post():
    """
    However much it tells of firm, town and agency.
    """
    told = (
        "WORK\n\nContract Electrician (self-employed, CIS) @ Elm Pantry Foods Ltd, "
        "Barnsley, at the biscuit works\n02/2023 to now\n- breakdowns\n\n"
        "Electrician @ J.T. Alder & Sons, Hull\n09/2017 to 01/2023\n- rewires\n"
    )

    assert [title for title, *_ in posts(told)] == [
        "Contract Electrician",
        "Electrician",
    ]
    assert roles_of_lines(read(told))["breakdowns"] == "P1"


def test_what_is_noted_behind_dates_below_a_post_is_no_firm():
    """
    "uni job, full time the last 2 years" behind the dates says more of them.
    """
    told = (
        "work\n\nAssistant Manager, Elm, Hull (homewares)\n2014 to Feb 2018\n\n"
        "Sales assistant, Birch, Hull\n2010 to 2014, uni job, full time at the end\n"
    )

    assert posts(told) == [
        ("Assistant Manager", "Elm", "2014 - 2018-02"),
        ("Sales assistant", "Birch", "2010 - 2014"),
    ]


def test_what_a_firm_has_is_no_part_of_its_head():
    """
    "Verlag, 230 Mitarbeitende" below post and firm describes the firm.
    """
    told = (
        "ERFAHRUNG\n\nSystemadministrator, Alder Pleiße GmbH (10/2019 - heute)\n"
        "Verlag, 230 Mitarbeitende, 4 Leute in der IT\n- Server\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("Systemadministrator", "Alder Pleiße GmbH")
    ]


@pytest.mark.parametrize(
    ("labels", "other"),
    [
        (("zu Ahorn (Umsatz 38 Mio, 160 MA):", "zu Kanzlei Birke:"), "Sekretärin"),
        (("Ahorn Metallbau:", "bei Birke:"), "Sachbearbeiterin"),
        (("At Ahorn Metallbau:", "At Kanzlei Birke:"), "Office clerk"),
    ],
)
def test_what_a_label_tells_of_a_firm_stands_under_its_post(labels, other):
    """
    Below a table of posts, each label that names a firm leads to the post there.
    """
    first, second = labels
    content = read(
        "BERUFSERFAHRUNG\n\n"
        "04/2015 - heute     Ahorn Metallbau GmbH, Wels      Bilanzbuchhalterin\n"
        "10/2008 - 03/2015   StB-Kanzlei Dr. Birke, Linz     Buchhalterin\n"
        f"07/2006 - 09/2008   Möbelhaus Erle GmbH, Enns       {other}\n\n"
        f"{first}\n- Abschlüsse\n\n{second}\n- Buchungen\n"
    )
    under = roles_of_lines(content)

    assert (under["Abschlüsse"], under["Buchungen"]) == ("P1", "P2")


def test_a_label_that_names_a_kind_of_firm_leads_nowhere():
    """
    "Restaurant:" below a hotel is a part of it, though another post was in one.
    """
    content = read(
        "EXPERIENCE\n\nPorter, Elm Hotel, Hull, 2019 - 2021\nRestaurant:\n- trays\n\n"
        "Waiter, Restaurant Birch, Hull, 2015 - 2019\n- wine\n"
    )

    assert roles_of_lines(content)["trays"] == "P1"


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        (
            "Research Assistant\nAlder University, Hull\nApril 2006 - June 2012",
            "Tutor.",
        ),
        ("April 2006 - June 2012\nAlder Kitchen, Hull", "Run the shift with one cook."),
    ],
)
def test_what_was_done_in_few_words_stays_a_sentence(head, sentence):
    """
    Below a post whose name stands above its dates, or where a deed is told.
    """
    content = read(f"EXPERIENCE\n\n{head}\n{sentence} I kept the books of the house.\n")

    assert roles_of_lines(content)[sentence] == "P1"


def test_a_school_may_stand_above_the_degree_that_has_the_date():
    """
    "Hull University" above "BSc Biology, 2015" is where it was taken.
    """
    told = (
        "EXPERIENCE\n\nCook, Alder Foods Ltd, 2019 - 2021\n\n"
        "EDUCATION\n\nHull University, Hull\nBSc Biology, 2015\n"
        "Dale Sales Course, 2010\nSandler Training (12 weeks), 2009\n"
    )

    assert ("BSc Biology", "Hull University", "None - 2015") in posts(told)


def test_each_office_is_one_of_its_own():
    """
    Lines without dates that name an office and a club are no entry together.
    """
    told = (
        "EXPERIENCE\n\nCook, Alder Foods Ltd, 2019 - 2021\n\nVOLUNTEERING\n\n"
        "Rotary Club of Hull, past president\nDeacon, Alder Christian Church\n"
    )

    assert [post[:2] for post in posts(told)[1:]] == [
        ("past president", "Rotary Club of Hull"),
        ("Deacon", "Alder Christian Church"),
    ]


@pytest.mark.parametrize(
    ("entry", "post"),
    [
        ("Kellnerin Hotel Post, Ulm", ("Kellnerin", "Hotel Post")),
        ("Praktikum Spital Uster, Uster", ("Praktikum", "Spital Uster")),
        ("Verkäuferin Bäckerei Lang, Ulm", ("Verkäuferin", "Bäckerei Lang")),
        ("Aushilfe Gärtnerei Berg", ("Aushilfe", "Gärtnerei Berg")),
        (
            "Mitarbeiterin Restaurant Elm (Ferienjob)",
            ("Mitarbeiterin", "Restaurant Elm"),
        ),
        ("Praktikum Buchhaltung", ("Praktikum Buchhaltung", "")),
        ("Leiterin Restaurant", ("Leiterin Restaurant", "")),
    ],
)
def test_a_post_stands_right_before_its_firm(entry, post):
    """
    German needs no sign between the two where the firm says what it is.
    """
    assert [
        found[:2] for found in posts(f"BERUFSERFAHRUNG\n\n2014 - 2015  {entry}\n")
    ] == [post]


def test_a_head_may_have_notes_behind_its_dates():
    """
    A post with its firm and dates is one, however much is noted behind; a class of
    pupils employs nobody.
    """
    told = (
        "ERFAHRUNG\n\nNachhilfe Mathe, Klasse 7 bis 13, seit 2019 (abends)\n"
        "Vertretungslehrkraft Physik, Schule Elm, Februar bis Juli 2024, "
        "6 Wochenstunden neben dem Beruf, Jahrgang 8 und 9\n"
    )

    assert posts(told) == [
        ("Vertretungslehrkraft Physik", "Schule Elm", "2024-02 - 2024-07")
    ]


def test_each_paper_is_one_of_its_own():
    """
    A licence, first aid and what has a label are no part of the paper above.
    """
    content = read(
        "EXPERIENCE\n\nCook, Elm Foods Ltd, 2013 - 2014\n\nCERTIFICATES\n\n"
        "Kranschein flurgesteuert (2020)\nFührerschein B\nITIL 4 Foundation (2021)\n"
        "Terraform: Online-Kurs, läuft noch\n"
        "Allergens course (online) 2024\nFirst aid\n"
    )
    told = [x.text for x in content.lines if x.section is Section.CERTIFICATIONS]

    assert told == [
        "Kranschein flurgesteuert (2020)",
        "Führerschein B",
        "ITIL 4 Foundation (2021)",
        "Terraform: Online-Kurs, läuft noch",
        "Allergens course (online) 2024",
        "First aid",
    ]


def test_what_stands_behind_private_words_is_read():
    """
    A line that begins with "Married" is not left out as a whole.
    """
    content = read(
        "EXPERIENCE\n\nCook, Elm Foods Ltd, 2013 - 2014\n\nABOUT ME\n\n"
        "Married, 4 kids. Youth leader at the Alder church on Sundays.\n"
    )
    told = [line.text for line in content.lines]

    assert "Youth leader at the Alder church on Sundays." in told
    assert not any("Married" in text for text in told)


@pytest.mark.parametrize(
    ("course", "read_as"),
    [
        (
            "Alder College, Hull: 24 credit hours in electronics, 2011-2012",
            ("", "Alder College", "2011 - 2012"),
        ),
        (
            "Alder College - 42 credits toward Associate of Arts, 2007-2009",
            ("", "Alder College", "2007 - 2009"),
        ),
        (
            "2023   Customs declarant course (Hull), diploma",
            ("Customs declarant course (Hull), diploma", "", "None - 2023"),
        ),
        (
            "Koch (IHK), Ausbildung 1998 bis 2001",
            ("Koch (IHK), Ausbildung", "", "1998 - 2001"),
        ),
        (
            "Cert IV in Leadership   - started 2024 through work, 7 of 12 done",
            ("Cert IV in Leadership", "", "2024 - now"),
        ),
    ],
)
def test_what_was_learnt_is_named_and_what_it_gave_is_not(course, read_as):
    """
    Credits are no degree, "diploma" is nobody's school, and what began goes on.
    """
    told = f"EXPERIENCE\n\nCook, Elm Foods Ltd, 2013 - 2014\n\nEDUCATION\n\n{course}\n"

    assert posts(told)[1:] == [read_as]


def test_a_course_may_have_what_it_was_made_of_in_brackets():
    """
    Below dates and school, however long the bracket.
    """
    told = (
        "EXPERIENCE\n\nCook, Elm Foods Ltd, 2013 - 2014\n\nEDUCATION\n\n"
        "2021 - 2022   Alder ETB, Hull (evening course)\n"
        "QQI Level 5 Healthcare Support (8 modules incl. Care Skills, Care of the "
        "Older Person, Infection Prevention & Control, Palliative Care)\n"
    )

    assert posts(told)[1][0].startswith("QQI Level 5 Healthcare Support")


def test_how_a_post_and_when_an_office_were_held_is_no_name():
    """
    An honourable discharge is no post, mornings are no office.
    """
    told = (
        "EXPERIENCE\n\nElm Army Reserve, 1985 - 1991, Honorable Discharge (E-5)\n\n"
        "VOLUNTEERING\n\nHelper, Alder club, Saturday mornings, 2023 - 2024\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("", "Elm Army Reserve"),
        ("Helper", "Alder club"),
    ]


def test_what_has_a_year_below_a_post_was_done_there():
    """
    Where each post opens a block with its times, other years in the block date no post,
    in capitals neither.
    """
    content = read(
        "EXPERIENCE\n\nNurse, Elm Hospital, Hull\n2022 - now\nNight shifts\n"
        "Mentor of students since 2023\nInfection control link nurse 2024\n\n"
        "STORE NURSE\nALDER HOSPITAL, HULL\n2018 - FEB 2022\nRAN A TEAM OF NINE\n"
        "MOVED THE WARD TO A NEW SYSTEM IN 2020\n"
    )

    assert [(r.title, r.employer) for r in content.roles] == [
        ("Nurse", "Elm Hospital"),
        ("STORE NURSE", "ALDER HOSPITAL"),
    ]
    assert roles_of_lines(content)["Infection control link nurse 2024"] == "P1"


def test_a_heading_with_nothing_below_it_has_no_posts():
    """
    An empty section is one with no entries, and nothing goes wrong.
    """
    content = read(
        "EXPERIENCE\n\nCook, Elm Foods Ltd, 2013 - 2014\n\nEDUCATION\n\n"
        "CERTIFICATES\n\nPROJECTS\n"
    )

    assert [title.title for title in content.roles] == ["Cook"]


def test_few_of_something_is_no_name():
    """
    "5 families, ironing" below what has no title tells of the work.
    """
    content = read(
        "EXPERIENCE\n\n2017 - 2020   Room attendant, Hotel Elm, Leeds\nLaundry\n\n"
        "2015 - 2017   Cleaning in private houses, Leeds\n5 families, ironing\n"
    )

    assert roles_of_lines(content)["5 families, ironing"] == "P2"


@pytest.mark.parametrize(
    ("post", "title"),
    [
        ("Dipl. Pflegefachfrau, Innere Medizin (ab 2014 60%)",
         "Dipl. Pflegefachfrau, Innere Medizin"),
        ("Cook, promoted to Head Cook in 2012", "Cook, promoted to Head Cook in 2012"),
        ("Cook, Head Cook (from May 2012)", "Cook, Head Cook (from May 2012)"),
    ],
)  # fmt: skip
def test_a_post_below_its_firm_may_tell_what_came_to_it(post, title):
    """
    A year behind the title is no deed of that year where nothing else names the post.
    """
    told = (
        f"EXPERIENCE\n\nElm Hospital, Hull   03/2009 - 08/2017\n{post}\n"
        "  - Care of 8 to 10 patients a shift\n\n"
        "Alder Care Home, Leeds   08/2005 - 02/2009\nDipl. Pflegefachfrau\n"
        "  - A group of 14\n"
    )

    assert [found[:2] for found in posts(told)] == [
        (title, "Elm Hospital"),
        ("Dipl. Pflegefachfrau", "Alder Care Home"),
    ]


@pytest.mark.parametrize(
    "dates",
    [
        "From March 2021 to date, term time only, 30 hours",
        "March 2021 to date, maternity cover at first, 24 hours",
        "Since March 2021",
    ],
)
def test_dates_may_be_noted_on_in_a_few_words(dates):
    """
    A line of dates dates the post above it, however it begins, and whatever is noted
    behind it.
    """
    told = (
        f"EXPERIENCE\n\nSchool Secretary, Alder Primary, Leeds\n{dates}\n\n- Phones\n"
    )

    assert posts(told) == [
        ("School Secretary", "Alder Primary", "2021-03 - now"),
    ]


@pytest.mark.parametrize(
    "heading", ["EXPERIENCE IN CARE HOMES", "JOBS ABROAD", "WORK BEFORE TEACHING"]
)
def test_where_one_worked_may_stand_in_the_heading(heading):
    """
    Capitals that tell where, or before what, somebody worked are a heading of posts.
    """
    post = "Porter, Birch Hotel, Hull\n2010 to 2012"
    told = f"ABOUT ME\n\nI like people.\n\n{heading}\n\n{post}\n"

    assert posts(told) == [("Porter", "Birch Hotel", "2010 - 2012")]


def test_posts_under_no_heading_begin_with_what_they_are_called():
    """
    Where no heading opens the posts, the first begins with its title and employer, and
    not with the dates below these.
    """
    told = (
        "Dear reader, I have spent my life at front desks.\n\n"
        "** OFFICE MANAGER **\n   Dr. Nora Amsel, Family Dentistry, Halifax\n"
        "   (2011 to June 2025)\n   I ran the front desk.\n\n"
        "** RECEPTIONIST **\n   Harbour Surveyors Inc.\n   (1999 to 2010)\n"
        "   Typed letters.\n"
    )

    assert posts(told) == [
        ("OFFICE MANAGER", "Dr. Nora Amsel", "2011 - 2025-06"),
        ("RECEPTIONIST", "Harbour Surveyors Inc.", "1999 - 2010"),
    ]


@pytest.mark.parametrize("title", ["kitchenhand", "plate washer"])
def test_small_letters_above_dates_alone_head_a_post(title):
    """
    Who writes everything small has heads in small letters, too: a block that begins
    with several parts over nothing but dates is a post of its own.
    """
    told = (
        "EXPERIENCE\n\npastry cook, Alder Bakery, Hull\nmarch 2023 - now\n"
        f"* run the ovens\n\n{title}, Birch Noodle Bar, Hull\n"
        "2016 - 2019, school nights and weekends\n* prep and dishes\n"
    )
    content = read(told)

    assert roles_of_lines(content)["prep and dishes"] != "P1"
    assert content.role("P1").title == "pastry cook"
    assert "nights" not in " ".join(r.employer for r in content.roles)


@pytest.mark.parametrize(
    ("head", "post"),
    [
        ("US Army, Power Plant Specialist", ("Power Plant Specialist", "US Army")),
        ("Royal Navy, Avionics Technician", ("Avionics Technician", "Royal Navy")),
        ("Millbrook Bakery, Oven Operator", ("Oven Operator", "Millbrook Bakery")),
    ],
)
def test_where_one_served_is_no_firm(head: str, post: tuple[str, str]) -> None:
    """
    What stands behind the dates below a firm and its post is where it was.
    """
    told = f"EXPERIENCE\n\n{head}\n2006 - 2010, Fort Hale and Bagri\nRan generators.\n"

    assert (*post, "2006 - 2010") in posts(told)


def test_a_school_ends_with_its_sentence() -> None:
    """
    What a course was made of is no part of who gave it.
    """
    told = (
        "EDUCATION\n\nCertificate in Payroll, Portobello Institute. Sage, Excel. "
        "Completed May 2024, Distinction\n"
    )

    assert posts(told)[0][:2] == ("Certificate in Payroll", "Portobello Institute")


def test_a_heading_may_have_a_remark_in_words() -> None:
    """
    "Training (all in date unless it says)", standing apart, opens a section.
    """
    content = read(
        "QUALIFICATIONS\n\nNVQ Level 3 in Care (2019, Hale College)\n\n"
        "Training (all in date unless it says)\nMoving people safely\n\n"
        "Computers\nSage 50, Excel\n"
    )
    lines = {line.text: line for line in content.lines}

    assert lines["Moving people safely"].role is None
    assert not [text for text in lines if text.startswith("Training")]
    assert lines["Sage 50, Excel"].section is Section.SKILLS


def test_a_course_that_goes_on_is_no_part_of_one_that_ended() -> None:
    """
    "Currently doing Level 5" below a diploma of 2019 is a course of its own.
    """
    content = read(
        "QUALIFICATIONS\n\nNVQ Level 3 Diploma in Care (2019, Hale College)\n"
        "Currently doing Level 5 Leadership in Care\nFunctional Skills English\n"
    )
    roles = roles_of_lines(content)

    assert roles["Currently doing Level 5 Leadership in Care"] is None
    assert roles["NVQ Level 3 Diploma in Care (2019, Hale College)"] == "P1"


def test_a_label_before_a_colon_of_its_own_column_has_one() -> None:
    """
    "Tools      : Git" is "Tools: Git".
    """
    content = read("SKILLS\nLanguages   : Java (good), SQL\nTools   : Git, Maven\n")

    assert [line.text for line in content.lines][-2:] == [
        "Languages: Java (good), SQL",
        "Tools: Git, Maven",
    ]


@pytest.mark.parametrize(
    "heading",
    ["Mein Weg in der Küche:", "Unterricht.", "Praktikum in der Umschulung"],
)
def test_posts_stand_under_headings_of_ones_own(heading):
    """
    Nobody need call work experience so.
    """
    post = "Köchin\n   Hotel Sonnenhof, Ulm\n   5/2017 bis heute"
    told = f"Sprachen.\nDeutsch\n\n{heading}\n\n{post}\n   - Saucen\n"

    assert posts(told) == [("Köchin", "Hotel Sonnenhof", "2017-05 - now")]


def test_what_is_done_less_well_says_so_line_by_line():
    """
    What stands right below such a heading is told with it; what follows is not.
    """
    told = (
        "Kann ich gut:\n   Saucen, Wok\nKann ich weniger:\n   Patisserie\n\n"
        "Sprachen: Deutsch, Englisch\n"
    )
    lines = [line.text for line in read(told).lines]

    assert "Kann ich weniger: Patisserie" in lines
    assert "Saucen, Wok" in lines
    assert not [x for x in lines if x.startswith("Kann ich weniger: Sprachen")]


def test_a_school_behind_an_der_or_am_employs():
    """
    "Lehrerin am Gymnasium" is a post and who has given it.
    """
    told = (
        "Berufserfahrung\n\n2005–2011, Deutschlehrerin am Gymnasium Nr. 9\n"
        "2017–2021, Honorarlehrkraft an der Volkshochschule Leipzig\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("Deutschlehrerin", "Gymnasium Nr. 9"),
        ("Honorarlehrkraft", "Volkshochschule Leipzig"),
    ]


def test_what_is_told_behind_a_head_is_told_sentence_by_sentence():
    """
    Each sentence behind the colon of a head is a line of its own.
    """
    told = (
        "Berufserfahrung\n\n2017–2021, Lehrkraft bei Alder Bildung GmbH, Ulm: "
        "Kurse A1, Elternkurse. Prüfungen vorbereitet und abgenommen.\n"
    )
    lines = [line.text for line in read(told).lines]

    assert lines[1:] == [
        "Kurse A1, Elternkurse.",
        "Prüfungen vorbereitet und abgenommen.",
    ]


def test_rows_of_years_below_what_one_can_are_papers():
    """
    A line among them that has no year is the rest of the row above, and a comma behind
    a hyphen parts nothing.
    """
    content = read_resume(
        as_text(
            "Nora Feld\nnora.feld@example.org\n\nStationen\n\n"
            '2011-2025   selbstständig, "Feld Bad & Heizung", Neuburg (Donau), Süd\n'
            "            bis zu 6 Leute und 2 Lehrlinge.\n\n"
            "2007-2011   Gesellin bei Rohrbau Kern, Ulm\n\n"
            "2004-2007   Lehre Rohr-, Kanal- und Anlagenbauerin, ebenda\n\n"
            "Qualifikationen\n\n"
            "2010        Meisterprüfung Anlagenbauerin, HWK\n"
            "            Ulm\n"
            "2013        Schulung Wärmepumpen\n"
            "2017        Schulung Gasgeräte\n\n"
            "PC: Word, Taifun\n"
        )
    )

    assert [(role.title, role.employer) for role in content.roles][:3] == [
        ("selbstständig", "Feld Bad & Heizung"),
        ("Gesellin", "Rohrbau Kern"),
        ("Lehre Rohr-, Kanal- und Anlagenbauerin", "Rohrbau Kern"),
    ]
    told = [line.text for line in content.lines]
    assert "bis zu 6 Leute und 2 Lehrlinge." in told
    assert "2010 | Meisterprüfung Anlagenbauerin, HWK, Ulm" in told
    papers = [x.text for x in content.lines if x.section is Section.CERTIFICATIONS]
    assert papers == ["2013 | Schulung Wärmepumpen", "2017 | Schulung Gasgeräte"]
    assert "PC: Word, Taifun" in [
        line.text for line in content.lines if line.section is Section.SKILLS
    ]


def test_a_post_may_stand_right_below_its_firm():
    """
    With what came to it; a line that tells what was done is none.
    """
    told = (
        "BERUFSERFAHRUNG\n\nRollladen Kern GmbH, Ulm (Mai 2019 bis heute)\n"
        "Monteurin, seit 2021 Teamleiterin.\nMontage von 60 Rollläden\n\n"
        "Tischlerei Lenz, Ulm (April 2016 bis Juni 2020)\n"
        "Montage von 40 Treppen im Jahr\n"
    )

    assert [post[:2] for post in posts(told)] == [
        ("Monteurin, seit 2021 Teamleiterin", "Rollladen Kern GmbH"),
        ("", "Tischlerei Lenz"),
    ]


def test_placements_are_work():
    """
    What stands under them belongs to no course above.
    """
    told = (
        "Education\n\nAlder College, Hull\nDiploma in Childcare, 2025\n\nPlacements\n\n"
        "Birch Nursery, Hull\nJanuary to April 2025\nPlanned two activities a day.\n"
    )

    assert [post[1:] for post in posts(told)] == [
        ("Alder College", "None - 2025"),
        ("Birch Nursery", "2025-01 - 2025-04"),
    ]


def test_a_bracket_that_opens_with_dates_dates_the_line_above():
    """
    Whatever it notes behind them, where nothing above is dated.
    """
    told = (
        "Praxis\n\nBirch Hotel, Hull — Aushilfe\n(2016 – heute, Ferien)\n\n"
        "Freiwilligendienst, Tafel Erfurt\n(09/2019 – 08/2020)\n- Kühlkette\n"
    )

    assert [post[2] for post in posts(told)] == ["2016 - now", "2019-09 - 2020-08"]


@pytest.mark.parametrize(
    ("heading", "since", "now", "before"),
    [
        (
            "EXPÉRIENCES PROFESSIONNELLES",
            "Depuis avril 2022 : Fleuriste – Maison Lambert, Grenoble",
            [
                "Composition de bouquets et conseil de la clientèle",
                "Chiffre d'affaires de la boutique de 210 000 € en 2024",
                "Meilleure vitrine de la rue en 2023",
                "Encadrement de 2 apprenties",
            ],
            "2018-2022 : Vendeuse – Jardins du Drac, Échirolles",
        ),
        (
            "BERUFSERFAHRUNG",
            "Seit dem 1. April 2022: Floristin, Blumen Lambert GmbH, Kassel",
            [
                "Binden von Sträußen und Beratung der Kundschaft im Laden",
                "Umsatz des Ladens von rund 210.000 € in 2024",
                "Einweisung von 2 Auszubildenden",
            ],
            "2018-2022: Verkäuferin, Gartenmarkt Ring GmbH, Fulda",
        ),
        (
            "WORK EXPERIENCE",
            "Since April 2022: Florist, Lambert Flowers Ltd, Grimsby",
            [
                "Bouquets and advice for customers of the whole street",
                "Takings of the shop of £210,000 in 2024, up by a third",
                "Personal sales of £90,000 in 2023",
                "Best window of the street in 2023",
                "Training of 2 apprentices",
            ],
            "2018-2022: Shop Assistant, Ring Gardens Ltd, Louth",
        ),
    ],
)
def test_lines_of_one_length_are_no_text_that_a_margin_broke(
    heading, since, now, before
):
    """
    Where each of them ends in what it says, though the longest are of nearly one
    length: the post that goes on keeps its head, and what was earned in a year is
    nobody's post.
    """
    long = "Lycée des Métiers de la Fleur, Certificat d'aptitude professionnelle"
    told = "\n".join([heading, "", since, *now, "", before, "", "FORMATION", long])

    title, employer, time = posts(told)[0]

    assert len(posts(told)) == 2
    assert title in since
    assert employer in since
    assert "2022-04 - now" == time
    lines = roles_of_lines(read(told))
    assert {"P1"} == {lines[line] for line in now}


def test_a_group_of_a_field_in_a_town_is_no_post():
    """
    Who mentors there is no "SRE Leeds".
    """
    told = "VOLUNTEERING\n\nSRE Leeds\nMentor, Sept 2022 - Present\n- Ran meetings\n"

    assert posts(told) == [("Mentor", "SRE Leeds", "2022-09 - now")]
