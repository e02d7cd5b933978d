"""
Heads of German posts: houses behind prepositions, terms, months, one's own firm.
"""

import pytest

from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

TOP = "Ute Kranz\nute.kranz@example.org\n\nBerufserfahrung\n\n"


def posts(told: str) -> list[tuple[str, str]]:
    """
    Title and employer of each post below a heading for such.
    """
    return [(title, employer) for title, employer, *_ in dated(told)]


def dated(told: str) -> list[tuple[str, str, str, str]]:
    """
    The same with beginning and end.
    """
    resume = read_resume(as_text(TOP + told + "\n\nSprachen\n\nDeutsch\n"))
    work = {x.role for x in resume.lines if x.section is Section.EXPERIENCE}
    held = [role for role in resume.roles if role.id in work]
    return [
        (role.title, role.employer, str(role.start or ""), str(role.end or ""))
        for role in held
    ]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Anleitung im 2. und 3. Lehrjahr", True),
        ("Klassenlehrer 3./4. Klasse", True),
        ("Umbau vom 1. Obergeschoss", True),
        ("Aushilfe im Laden, jeden 2. Samstag und in den Ferien", True),
        ("Bereitschaft (jede 3. Woche), Wartung der Pumpen", True),
        ("Chor: jeder 1. Montag, jede 5. Probe", True),
        ("Helferin bei Dr. med. Ute Voss, Peine", True),
        ("Koch, Gasthof Alder (Okt. 2031 bis Dez. 2033)", True),
        ("Umsatz gesteigert bis 2031. Lager geleitet.", False),
        ("Gruppe von 12. Leitung des Lagers.", False),
    ],
)
def test_a_number_with_a_point_ends_a_sentence_only_where_nothing_is_counted(
    text, whole
):
    """
    Nor does an abbreviated month or faculty.
    """
    assert (sentences(text) == [text]) is whole


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("Köchin in der Ev. Kita Sankt Anna, Peine", ("Köchin", "Ev. Kita Sankt Anna")),
        (
            "Erzieher im Waldkindergarten Die Füchse, Elze",
            ("Erzieher", "Waldkindergarten Die Füchse"),
        ),
        ("Pfleger am Klinikum Nord, Ulm", ("Pfleger", "Klinikum Nord")),
        ("Lehrer an der 84. Oberschule Ulm", ("Lehrer", "84. Oberschule Ulm")),
        ("Betreuer im Jugendclub Oase, Ulm", ("Betreuer", "Jugendclub Oase")),
        (
            "Helfer im Innenausbau, Baubetrieb Ohm, Elze",
            ("Helfer im Innenausbau", "Baubetrieb Ohm"),
        ),
        (
            "Fahrerin im Nahverkehr, Spedition Rother, Ulm",
            ("Fahrerin im Nahverkehr", "Spedition Rother"),
        ),
    ],
)
def test_a_house_may_stand_behind_a_preposition(head, found):
    """
    Where somebody worked in it; a field of work is the post's, and its firm follows.
    """
    assert posts(f"{head}\n03/2018 - 05/2021\n- Arbeit getan\n") == [found]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Pflegefachfrau HF, 80 bis 100 %", "Pflegefachfrau HF"),
        ("Verkäuferin (Minijob)", "Verkäuferin"),
        ("Kellner (Saison)", "Kellner"),
        ("Lehrerin (Elternzeitvertretung)", "Lehrerin"),
        ("Redakteurin (Praktikum)", "Redakteurin (Praktikum)"),
        ("Schulleiterin (Vertretung)", "Schulleiterin (Vertretung)"),
    ],
)
def test_on_which_terms_a_post_is_held_is_no_part_of_it(head, title):
    """
    What it was less than the title says is.
    """
    told = f"03/2018 - 05/2021\n{head}\nHotel Alder, Ulm\n- Arbeit getan\n"

    assert posts(told) == [(title, "Hotel Alder")]


def test_what_a_firm_lives_by_is_no_part_of_its_name():
    """
    Neither is the part of an office behind its name, and a county may employ.
    """
    told = (
        "Helfer, Tern Personal (Zeitarbeit), Essen\n2018 - 2021\n- Versand\n\n"
        "Sachbearbeiter, Landkreis Peine – Fachbereich Jugend, Unterhalt\n"
        "2014 - 2018\n- Anträge\n\nMaurer, Alder Bau GmbH, Landkreis Peine\n"
        "2010 - 2014\n- Rohbau\n\n"
        "Schreibkraft, Gemeinde Edemissen – Einwohnermeldeamt\n"
        "2005 - 2010\n- Pässe\n"
    )

    assert posts(told) == [
        ("Helfer", "Tern Personal"),
        ("Sachbearbeiter", "Landkreis Peine"),
        ("Maurer", "Alder Bau GmbH"),
        ("Schreibkraft", "Gemeinde Edemissen"),
    ]


def test_a_post_of_one_month_began_and_ended_in_it():
    """
    Of one that only says until when it was held, the beginning is not known.
    """
    told = (
        "07/2031: Aushilfe, Gärtnerei Alder\n- Gießen\n\n"
        "bis 05/2030: Kellnerin, Gasthof Tern\n- Service\n"
    )

    assert dated(told) == [
        ("Aushilfe", "Gärtnerei Alder", "2031-07", "2031-07"),
        ("Kellnerin", "Gasthof Tern", "", "2030-05"),
    ]


def test_nobody_employs_who_has_a_firm_of_their_own():
    """
    What was done there stands below it, and the post above keeps its lines.
    """
    told = (
        "Alder Reisen, Ulm, Busfahrer\nseit Mai 2018\nFahrten ins Ausland\n\n"
        "Eigenes Taxiunternehmen (drei Wagen)\nMai 2010 bis April 2018\n"
        "Fahrten mit zwei Angestellten, Buchführung\n\n"
        "Spedition Tern, Elze, Kraftfahrer\nMai 2002 bis April 2010\nNahverkehr\n"
    )

    assert posts(told) == [
        ("Busfahrer", "Alder Reisen"),
        ("Eigenes Taxiunternehmen", ""),
        ("Kraftfahrer", "Spedition Tern"),
    ]


@pytest.mark.parametrize("away", ["Elternzeit", "Reise nach Chile", "Wehrdienst"])
def test_a_time_away_below_its_dates_takes_none_of_the_next_post(away):
    """
    Where each post stands below its dates; above its dates a time away has those.
    """
    post = "05/2016 bis 03/2018\nFloristin\nBlumen Tern, Ulm\n- Sträuße\n\n"
    last = "05/2010 bis 03/2014\nGärtnerin\nHof Alder, Elze\n- Beete\n"
    found = [
        ("Floristin", "Blumen Tern", "2016-05", "2018-03"),
        (away, "", "2014-04", "2016-04"),
        ("Gärtnerin", "Hof Alder", "2010-05", "2014-03"),
    ]

    assert dated(f"{post}04/2014 bis 04/2016\n{away}\n\n{last}") == found
    assert dated(f"{post}{away}\n04/2014 bis 04/2016\n\n{last}") == found


def test_small_letters_below_a_whole_row_begin_what_was_done():
    """
    A row that opens with its dates and ends with the town is a whole head.
    """
    told = (
        "10/2014 - heute      Konstrukteur, Alder Antriebe GmbH, Peine\n"
        "                     verantwortlich für Getriebe und Wellen\n"
        "                     Prüfstand\n\n"
        "10/2010 - 09/2014    Zeichner, Tern Personal (Zeitarbeit), Essen\n"
        "                     eingesetzt bei einem Hersteller von Achsen\n"
        "                     Stücklisten\n"
    )

    assert posts(told) == [
        ("Konstrukteur", "Alder Antriebe GmbH"),
        ("Zeichner", "Tern Personal"),
    ]


@pytest.mark.parametrize(
    ("house", "post"),
    [
        ("Schule Rebacker", "Lehrerin 5. Klasse"),
        ("Jugendfeuerwehr Elze", "Einsatzkraft"),
        ("Tafel Peine", "Mitglied des Vorstands"),
    ],
)
def test_a_name_that_ends_like_a_trade_is_none(house, post):
    """
    While who does it by their strength, or belongs to a body, holds a post.
    """
    assert posts(f"{house}, Ulm\n2018 – 2021\n{post}\n- Dienst\n") == [(post, house)]


def test_what_stands_below_a_firm_alone_is_told_of_the_post_there():
    """
    Where a table names the posts first; an item that a firm is named in is none.
    """
    told = (
        "06/2021 – heute\tBuchhalterin\tTern Textil AG, Ulm\n"
        "02/2016 – 05/2021\tSchreibkraft\tTreuhand Alder GmbH, Elze\n\n"
        "Tern Textil AG\n- Abschlüsse erstellt\n\n"
        "Treuhand Alder GmbH\n- Mandate betreut\n- Tern Textil AG\n"
    )
    resume = read_resume(as_text(TOP + told))
    roles = {role.id: role.title for role in resume.roles}
    below = {line.text: roles.get(line.role or "") for line in resume.lines}

    assert below["Abschlüsse erstellt"] == "Buchhalterin"
    assert below["Mandate betreut"] == "Schreibkraft"


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (
            "Zwischenjahr mit Sprachaufenthalt, Febr. 2018 – Juli 2018",
            "Zwischenjahr mit Sprachaufenthalt",
        ),
        (
            "Work and Travel in Kanada, Febr. 2018 – Juli 2018",
            "Work and Travel in Kanada",
        ),
    ],
)
def test_a_year_between_is_no_post_at_anybodys(head, found):
    """
    However its months are shortened.
    """
    assert dated(f"{head}\n\nKoch, Hotel Alder\n2015 – 2017\n- Küche\n") == [
        (found, "", "2018-02", "2018-07"),
        ("Koch", "Hotel Alder", "2015", "2017"),
    ]


@pytest.mark.parametrize(
    ("firm", "title"),
    [
        ("Elektro Baumgartner, Friedberg", "Elektroniker, ab 2017 Obermonteur"),
        ("Metallbau Schreiner", "Schlosser"),
        ("Blumen Gärtner, Celle", "Floristin"),
    ],
)
def test_a_craft_and_a_family_are_a_firm(firm, title):
    """
    Also where the family is called by a trade.
    """
    resume = read_resume(
        as_text(
            "Mehmet Aydin\nm@example.de\n\nBerufserfahrung\n\n"
            "seit 03/2020\tLechtal Energie, Augsburg\n\tElektromeister\n- Planung\n"
            f"08/2014 – 02/2020\t{firm}\n\t{title}\n- Einbau in Neubauten\n"
        )
    )

    post = resume.roles[1]
    assert (post.title, post.employer) == (title, firm.partition(",")[0])


@pytest.mark.parametrize("title", ["Elektro Installateur", "Holzbau Meister"])
def test_a_craft_and_a_trade_are_a_post(title):
    """
    Nobody's family is called "Installateur".
    """
    assert title_score(title)
    assert not organisation_score(title)


def test_a_grade_is_no_word_of_a_title():
    """
    "Technician II" ends in what it is, whatever it is a technician of.
    """
    graded, plain = "Electronics Technician II", "Electronics Technician"
    assert title_score(graded) == title_score(plain) > organisation_score(graded)


def test_what_one_is_since_a_day_begins_a_line():
    """
    The house above it stays the employer's, though the line begins in small letters.
    """
    told = (
        "seit 01.05.2020 Erzieherin\n"
        "Kindertagesstätte Sonnenhügel in Bad Altenau (64 Plätze)\n"
        "seit 01.09.2022 stellvertretende Gruppenleitung (12 Kinder)\n"
        "- Elterngespräche\n"
    )

    first, *_ = posts(told)

    assert first == ("Erzieherin", "Kindertagesstätte Sonnenhügel in Bad Altenau")


@pytest.mark.parametrize(
    ("line", "works"),
    [
        ("3. Ausbildungsjahr, Hofbräu Nordhang", "Hofbräu Nordhang"),
        ("2. und 3. Lehrjahr, Ziegelei Moorbach", "Ziegelei Moorbach"),
    ],
)
def test_the_year_of_a_training_is_no_part_of_the_works(line, works):
    """
    Where a training was ended, and not its "3. Ausbildungsjahr".
    """
    resume = read_resume(
        as_text(
            "Ute Kranz\nute.kranz@example.org\n\nAusbildung\n\n"
            f"2015 - 2016  Brauerin (IHK), {line}, Hannover\n\nSprachen\n\nDeutsch\n"
        )
    )

    assert [role.employer for role in resume.roles] == [works]


@pytest.mark.parametrize(
    "where", ["South", "North-West", "Nord", "DACH", "South region"]
)
def test_a_part_of_a_country_employs_nobody(where):
    """
    "Regional Manager, South" leaves the firm above it.
    """
    told = (
        "Kestrel Timber Ltd, Leeds\n\n"
        f"Regional Sales Manager, {where} · June 2009 – May 2014\n- Team of five\n"
    )

    assert [employer for _, employer in posts(told)] == ["Kestrel Timber Ltd"]


def test_what_was_done_employs_nobody():
    """
    Behind the title of a post, it is no firm.
    """
    told = "seit 01/2022 stellv. Schichtführer Presse, Einweisung von Lehrlingen\n"

    assert posts(told) == [("stellv. Schichtführer Presse", "")]


def test_an_open_range_does_not_end_in_an_older_row_below():
    """
    "2023 –" above "2022" goes on.
    """
    told = "2023 –\tWeberin, Tuchhaus Moor GmbH\n2022\tAushilfe, Spinnerei Bach GmbH\n"

    assert dated(told)[0] == ("Weberin", "Tuchhaus Moor GmbH", "2023", "")


@pytest.mark.parametrize(
    ("head", "post"),
    [
        (
            "Optikerin, Optik Lind, Ulm (Altstadt, 7 Mitarbeiter)",
            ("Optikerin", "Optik Lind"),
        ),
        (
            "Fahrer, Spedition Ohm, Bremen (Hafen, rund 40 Mitarbeiter)",
            ("Fahrer", "Spedition Ohm"),
        ),
        (
            "Köchin, Gasthof Adler, Lindau (Insel, 60 Plätze)",
            ("Köchin", "Gasthof Adler"),
        ),
    ],
)
def test_where_and_how_big_a_firm_is_names_no_post(head, post):
    """
    A bracket behind the town tells of the firm, though "Mitarbeiter" stands in it.
    """
    assert posts(f"2031 – 2033\n{head}\n- Beratung der Kunden") == [post]


@pytest.mark.parametrize(
    ("head", "course", "firm"),
    [
        ("Lehre Tischlerei, Holzwerk Alte Säge, Wels", "Lehre Tischlerei", "Holzwerk"),
        ("Lehre Konditorei (LAP 2014), Café Rosa, Wels", "Lehre Konditorei", "Café"),
        ("Umschulung Logistik, Bildungshaus Ost, Ulm", "Umschulung Logistik", "Bild"),
        (
            "Lehre Tontechnik, Kulturhaus Au, Wels (LAP Juni 2014, mit gutem Erfolg)",
            "Lehre Tontechnik",
            "Kulturhaus Au",
        ),
    ],
)
def test_a_training_by_its_field_among_posts_is_one_of_education(head, course, firm):
    """
    "Lehre Tischlerei" is no firm.
    """
    told = f"2015 – 2020\nHelferin, Bau Ott GmbH, Linz\n\n2010 – 2014\n{head}\n"
    content = read_resume(as_text(TOP + told))
    learnt = [x.role for x in content.lines if x.section is Section.EDUCATION]
    (role,) = (role for role in content.roles if role.id in learnt)

    assert role.title == course
    assert role.employer.startswith(firm)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            """Gruppenleiterin Zuschnitt (ab 2032 mit 7 Leuten), Rotdorn Mode AG, Peine
2031 – Mai 2035
• Pläne für zwei Bänder
• Anlernen am Band""",
            ("Gruppenleiterin Zuschnitt", "Rotdorn Mode AG", "2031", "2035-05"),
        ),
        (
            """Mai 2031 bis heute
Praxis Dr. Holler, Peine (3 Ärzte) zuerst 18, seit Jan. 2034 30 Stunden
• Empfang und Labor
• Abrechnung nach EBM""",
            ("", "Praxis Dr. Holler", "2031-05", ""),
        ),
    ],
)
def test_since_when_something_was_otherwise_dates_no_post(told, found):
    """
    Dates of their own line do.
    """
    later = "\n\n2029 – 2030\nMalerin\nFarben Esche GmbH, Celle\n• Anstriche"

    assert dated(told + later)[0] == found


def test_a_house_of_partners_is_one_name():
    """
    Its first partners stand side by side, and its town behind them.
    """
    told = "2031 – 2034 | Kanzlei Dr. Lenz, Voss & Partner, Celle\nBürokraft\n• Ablage"

    assert ("Bürokraft", "Kanzlei Dr. Lenz, Voss & Partner") in posts(told)


def test_a_long_line_that_semicolons_part_is_several():
    """
    Each part is told at some length; a short row, and one in brackets, stay whole.
    """
    parts = (
        "Bestellung von Saatgut und Dünger bei drei Händlern in der Region",
        "Pflege der Beete (Stauden; Gräser) im Park und am Rathaus der Stadt",
        "Einweisung neuer Helfer in Maschinen",
    )
    short = "Pflege der Beete; Gießen im Sommer; Schnitt im Herbst"
    told = (
        "Gärtnerin, Stadt Peine | 2031 – 2034\n"
        f"• {'; '.join(parts)}\n• {short}\n• Wege fegen"
    )

    lines = [x.text for x in read_resume(as_text(TOP + told)).lines]

    assert [one for one in lines if one in parts] == list(parts)
    assert short in lines


def test_when_a_child_was_born_is_no_post_and_hides_none():
    """
    What stands below time with it is a post of its own.
    """
    told = (
        "2033 – 2034\n\nFloristin\nBlumen Esche, Celle\n• Sträuße binden\n\n"
        "2031 – 2033\n\nElternzeit\nTochter, geb. 2031\n\n"
        "2028 – 2031\n\nVerkäuferin\nModehaus Rotdorn, Peine\n• Beratung\n• Kasse"
    )

    assert ("Verkäuferin", "Modehaus Rotdorn", "2028", "2031") in dated(told)


@pytest.mark.parametrize(
    ("head", "post"),
    [
        (
            "2016 bis heute: Tern Gartenbau, Jever\nAngestellt als Floristin\n",
            ("Floristin", "Tern Gartenbau"),
        ),
        (
            "05/2019 – 10/2021\nHotel Birkhof, Lauter am See (B&B)\nBar und Service",
            ("Bar und Service", "Hotel Birkhof"),
        ),
        (
            (
                "08/2021 – heute, Kita Rabennest, Rethen\n"
                "Erzieherin, offene Gruppe 3–6 Jahre, 90 Kinder im Haus"
            ),
            ("Erzieherin", "Kita Rabennest"),
        ),
        (
            (
                "08/2021 – heute, Kita Rabennest, Rethen\n"
                "Erzieherin, stellvertretende Leiterin"
            ),
            ("Erzieherin, stellvertretende Leiterin", "Kita Rabennest"),
        ),
    ],
)
def test_what_is_told_beside_a_post_names_neither_post_nor_firm(head, post):
    """
    That one was employed, a town by its hill, and how many of whom one looked after.
    """
    assert posts(f"{head}\n- Bestellungen und Kasse\n") == [post]


def test_for_the_time_being_is_today():
    """
    An end told as "dzt." is that of a post still held.
    """
    resume = read_resume(
        as_text(
            f"{TOP}Jän. 2019 – dzt.   Autohaus Tern, Rethen\nLackierer\n- Lackieren\n"
        )
    )
    [post] = resume.roles

    assert (post.title, post.employer, post.current) == (
        "Lackierer",
        "Autohaus Tern",
        True,
    )


def test_a_line_that_leads_to_an_earlier_trade_is_no_post():
    """
    "Zuvor als Gerber" stands over the posts of that trade and names none.
    """
    told = (
        "08/2021 – heute, Krippe Rabennest, Rethen\nErzieher\n- Eingewöhnung\n\n"
        "Zuvor als Gerber\n----------------\n\n2013 – 2018   Gerberei Tern, Rethen\n"
    )

    assert [employer for _, employer in posts(told)] == [
        "Krippe Rabennest",
        "Gerberei Tern",
    ]


def test_the_exam_of_a_higher_school_is_what_was_learnt_there():
    """
    The school stands before the dash, its place behind a comma.
    """
    told = (
        f"{TOP}2019 – heute   Tern Reisen GmbH, Rethen\nReiseleiterin\n- Reisen\n\n"
        "Ausbildung\n\n2011 – 2016   Höhere Lehranstalt für Mode, Rethen – Reife- und "
        "Diplomprüfung\n2017   Abschlussprüfung Tischler, Handwerkskammer Rethen\n"
    )
    learnt = {
        role.title: role.employer for role in read_resume(as_text(told)).roles[1:]
    }

    assert learnt["Reife- und Diplomprüfung"].startswith("Höhere Lehranstalt für Mode")
    assert "Abschlussprüfung Tischler" in learnt
