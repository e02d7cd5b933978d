"""
Certificates in a German letter.
"""

import pytest

from resumate.domain.composing.german.papers.credentials import degree, is_paper
from resumate.domain.composing.german.papers.knowing import languages, skills
from resumate.domain.composing.german.papers.papers import certificates
from resumate.domain.composing.german.paragraphs.own_form import in_own_form, post_of
from resumate.domain.composing.german.words.places import (
    as_post,
    at,
    post_name,
    where_held,
)
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeLine,
    Role,
    Section,
)


def test_a_bracket_is_not_cut_at_its_comma():
    """
    What a title has in brackets stays whole.
    """
    text = "Geprüfter Bilanzbuchhalter (IHK, 2017)"
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    [said] = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert said.text == "Ich bin geprüfter Bilanzbuchhalter (IHK, 2017)."


def test_a_licence_is_held_and_no_certificate():
    """
    A driving licence is said to be held.
    """
    line = ResumeLine("L1", "Führerschein Klasse B, BE", Section.SKILLS)
    point = Point(PointKind.CREDENTIAL, (line,), items=("Führerschein Klasse B",))

    [said] = certificates([point])

    assert said.text == "Ich besitze den Führerschein Klasse B."


def test_a_bare_diploma_is_earned():
    """
    Nobody finishes their studies "as a diploma".
    """
    school = "Schule für Krankenpflege, Leoben"
    line = ResumeLine(
        "L1", f"{school}, Diplom", Section.EDUCATION, "P1", kind=LineKind.ENTRY
    )
    point = Point(PointKind.CREDENTIAL, (line,), role=Role("P1", school, "Diplom"))

    said = degree(point).text

    assert said == "Mein Diplom habe ich an der Schule für Krankenpflege erworben."


@pytest.mark.parametrize(
    ("title", "school", "said"),
    [
        (
            "BSc FH Maschinentechnik",
            "ZHXW Lenzwil",
            "Mein Studium an der ZHXW Lenzwil habe ich als BSc FH Maschinentechnik",
        ),
        (
            "Lehre Polymechaniker EFZ mit Berufsmatura",
            "",
            "Meine Grundbildung als Polymechaniker EFZ habe ich abgeschlossen.",
        ),
    ],
)
def test_swiss_degrees_are_told(title, school, said):
    """
    In the letters that they and their schools are known by.
    """
    line = ResumeLine(
        "L1", f"{title}, {school}", Section.EDUCATION, "P1", kind=LineKind.ENTRY
    )
    point = Point(PointKind.CREDENTIAL, (line,), role=Role("P1", school, title))

    assert degree(point).text.startswith(said)


def test_studies_end_with_a_diploma_in_a_field():
    """
    Nobody finishes their studies "als Diplom Gesang".
    """
    line = ResumeLine("L1", "Hochschule Ostheim, Diplom Gesang", Section.EDUCATION)
    role = Role("P1", "Hochschule Ostheim", "Diplom Gesang")

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role)).text

    assert said == "Mein Diplom Gesang habe ich an der Hochschule Ostheim erworben."


def test_an_apprenticeship_at_the_works():
    """
    Municipal works are many: "bei den Stadtwerken".
    """
    title = "Ausbildung zum Schlosser"
    line = ResumeLine("L1", f"{title}, Stadtwerke Halle", Section.EDUCATION, "P1")
    point = Point(
        PointKind.CREDENTIAL, (line,), role=Role("P1", "Stadtwerke Halle", title)
    )

    assert "bei den Stadtwerken Halle abgeschlossen" in degree(point).text


@pytest.mark.parametrize(
    ("employer", "said"),
    [
        ("Kinderhaus Lindenhof e. V.", "beim Kinderhaus Lindenhof e. V."),
        ("Kita Regenpfeifer", "bei der Kita Regenpfeifer"),
        ("Marienhospital Ostfelde", "am Marienhospital Ostfelde"),
        ("nordlicht energie SE", "bei der nordlicht energie SE"),
        ("Cloudberry", "bei Cloudberry"),
        ("Steirische Obst-Union eGen", "bei der Steirischen Obst-Union eGen"),
        ("Deutsche Kachel AG", "bei der Deutschen Kachel AG"),
        ("Warenhaus Lenz & Sohn", "beim Warenhaus Lenz & Sohn"),
        ("Bautischlerei W. Voss", "bei der Bautischlerei W. Voss"),
        ("Beratungsstelle Leuchtfeuer", "bei der Beratungsstelle Leuchtfeuer"),
        ("Hotel Seeblick **** S", "beim Hotel Seeblick"),
        ("Die Post", "bei der Post"),
        ("CAU Kiel", "an der CAU Kiel"),
        ("Deutsches Rotes Kreuz Wels", "beim Deutschen Roten Kreuz Wels"),
        ("Restaurant Sternen", "beim Restaurant Sternen"),
        ("Freiwillige Feuerwehr Ried", "bei der Freiwilligen Feuerwehr Ried"),
        ("Adalbert-Verbund Ried", "beim Adalbert-Verbund Ried"),
        ("Tierschutzbund Wels", "beim Tierschutzbund Wels"),
        ("LKH Wels", "am LKH Wels"),
        ("Hauskrankenpflege Wels", "bei der Hauskrankenpflege Wels"),
        ("Moorkante Sport AG", "bei der Moorkante Sport AG"),
        ("Haus am Erlengrund", "beim Haus am Erlengrund"),
        (
            "Städtische Kindertagesstätte Wels",
            "bei der Städtischen Kindertagesstätte Wels",
        ),
        ("Deutsche Post", "bei der Deutschen Post"),
        ("Städtische Bühnen Wels", "bei Städtische Bühnen Wels"),
    ],
)
def test_being_with_an_employer(employer, said):
    """
    What kind of place an employer is tells the preposition and its article.
    """
    assert said == at(employer)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Köchin", "als Köchin"),
        ("Bundesfreiwilligendienst", "im Bundesfreiwilligendienst"),
        ("Praktikum Disposition", "im Praktikum Disposition"),
        ("Ferialpraxis", "in der Ferialpraxis"),
        ("Lehre Restaurantfachmann", "in meiner Lehre als Restaurantfachmann"),
        ("Zwischenjahr: Praktikum Kita Lenz", "im Praktikum Kita Lenz"),
        ("Praktikum: Köchin", "im Praktikum (Köchin)"),
        ("Erzieherin im Anerkennungsjahr", "als Erzieherin im Anerkennungsjahr"),
        ("Sachbearbeiter Innendienst", "als Sachbearbeiter Innendienst"),
        ("Freischaffende Dolmetscherin", "als freischaffende Dolmetscherin"),
        ("Auszubildender Elektroniker", "als Auszubildender Elektroniker"),
        (
            "Werkstattmeister / stellv. Betriebsleiter",
            "als Werkstattmeister und stellvertretender Betriebsleiter",
        ),
        ("Gesellin, ab 2017 Meisterin", "als Gesellin und Meisterin"),
        ("Verkäufer, Kasse und Regal", "als Verkäufer"),
        ("Pistenkontrolle (Saison)", "in der Pistenkontrolle (Saison)"),
        ("Technischer Zeichner (Vollzeit)", "als technischer Zeichner"),
        ("Stationsleitung Geriatrie", "als Stationsleitung Geriatrie"),
        ("Minijob Hofladen", "in einem Minijob (Hofladen)"),
        ("Ferienjob", "in einem Ferienjob"),
        ("Zeitungen austragen", "als "),
        ("Schnuppertage (3 Tage) Elektro Beck", "als "),
        ("Bankangestellte Schalter", "als Bankangestellte Schalter"),
        ("Angestellter Tierarzt", "als angestellter Tierarzt"),
    ],
)
def test_being_in_a_post(title, said):
    """
    A time is one only where it leads; two posts have "und" between them.
    """
    assert said == as_post(post_name(title))


def test_of_two_posts_one_after_the_other_both_were_held():
    """
    Who was a fitter, then a foreman, was both.
    """
    title = "Maschinist, ab 2019 Betriebsleiter-Assistent"

    assert "Maschinist und Betriebsleiter-Assistent" == post_name(title)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Krankenpflegerin, Onkologie", "Krankenpflegerin (Onkologie)"),
        ("DGKP, Interne Abteilung", "DGKP (Interne Abteilung)"),
        ("Krankenpflegerin, Station 3B", "Krankenpflegerin (Station 3B)"),
        ("Köchin, Linz", "Köchin"),
        ("Köchin (Kantine), Verkauf", "Köchin (Kantine)"),
        ("", ""),
        ("Schichtleiter Stv.", "stellvertretender Schichtleiter"),
        ("Küchenchefin stv. (Team 4)", "stellvertretende Küchenchefin (Team 4)"),
    ],
)
def test_a_post_is_named_with_its_field(title, said):
    """
    The field or the ward stands in brackets; a place beside a post is left out. Of a
    post that no title is read of nothing is said.
    """
    assert said == post_name(title)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "10/2022 – vorauss. 03/2027, B.Sc. Gartenbau, Universität Ostheim",
            (
                "Zurzeit studiere ich an der Universität Ostheim mit dem Ziel "
                "B.Sc. Gartenbau."
            ),
        ),
        ("Betriebswirt, Bachelor, 2001 – 2003, ohne Abschluss", None),
    ],
)
def test_studies_that_are_not_done_are_not_told_as_done(text, said):
    """
    What is expected to end goes on, and what was given up is not told.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, kind=LineKind.ENTRY)
    title = "B.Sc. Gartenbau" if said else "Betriebswirt, Bachelor"
    role = Role("P1", "Universität Ostheim", title)

    told = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert said == (told and told.text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Führerschein: B, BE, C1E (alt Kl.",
            "Ich besitze den Führerschein (Klassen B, BE und C1E).",
        ),
        (
            "EDV-Kurs der VHS: Word, Excel (60 Std.)",
            (
                "Zu meinen Qualifikationen zählt der "
                "EDV-Kurs der VHS (Word, Excel; 60 Std.)."
            ),
        ),
        ("Schule für Gestaltung Lenzwil", None),
        (
            "Geprüfter Fachwirt (IHK), seit 2025, Prüfung voraussichtlich 2027",
            None,
        ),
        (
            "Staplerschein 2016, Führerschein Klasse B",
            (
                "Zu meinen Qualifikationen zählt der Staplerschein (2016). "
                "Ich besitze den Führerschein Klasse B."
            ),
        ),
        (
            "Führerschein B, BE, C, F",
            "Ich besitze den Führerschein (Klassen B, BE, C und F).",
        ),
        (
            "Meisterprüfung Tischler, HWK Oberau",
            "Zu meinen Qualifikationen zählt die Meisterprüfung Tischler (HWK Oberau).",
        ),
        ("Gefahrstoffbeauftragte, 2019", "Ich bin Gefahrstoffbeauftragte (2019)."),
        (
            "Sachbearbeiterin Lohn edupool.ch, Abschluss Note 5.1",
            "Ich bin Sachbearbeiterin Lohn edupool.ch (Note 5.1).",
        ),
        (
            "laufend | Eintrag im Pflegeregister (GPR), gültig bis 09/2030",
            "Zu meinen Qualifikationen zählt Eintrag im Pflegeregister (GPR).",
        ),
        (
            "CAS Logistik, PH Aarau, Modul 1 und 2 abgeschlossen",
            (
                "Zu meinen Qualifikationen zählt "
                "CAS Logistik (PH Aarau, Modul 1 und 2 abgeschlossen)."
            ),
        ),
        (
            "Lean im Bau, 2 Tage, 2022",
            "Zu meinen Qualifikationen zählt die Weiterbildung „Lean im Bau“ (2022).",
        ),
        (
            "2024: Ausbilderprüfung abgelegt",
            "Zu meinen Qualifikationen zählt die Ausbilderprüfung.",
        ),
        (
            "Weiterbildung zur Stationsleitung, 460 Stunden, Abschluss geplant 2027",
            (
                "Zurzeit mache ich eine Weiterbildung zur Stationsleitung "
                "(460 Stunden; Abschluss geplant 2027)."
            ),
        ),
        (
            "2017 | SUVA-anerkannter Staplerkurs",
            "Zu meinen Qualifikationen zählt der SUVA-anerkannte Staplerkurs.",
        ),
        ("Führerschein | B", "Ich besitze den Führerschein Klasse B."),
        ("Führerausweis Kat. B", "Ich besitze den Führerausweis Kategorie B."),
        ("HTL Lenz, Gebäudetechnik, 2 Jahrgänge (nicht abgeschlossen)", None),
        ("Ersthelfer bis 06/2027", "Ich bin Ersthelfer."),
        (
            "2015 Geprüfte Bilanzbuchhalterin (IHK)",
            "Ich bin geprüfte Bilanzbuchhalterin (IHK).",
        ),
        (
            "06/2015: Meisterprüfung Tischler (HWK)",
            "Zu meinen Qualifikationen zählt die Meisterprüfung Tischler (HWK).",
        ),
    ],
)
def test_only_sure_papers_are_told(text, said):
    """
    A cut bracket goes, a colon becomes a bracket; a school is no certificate, and what
    is still studied for is none yet.
    """
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    told = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert (said or "") == " ".join(one.text for one in told)


def test_a_paper_that_is_asked_for_is_named_without_the_year_before_it():
    """
    What a turn of the chat picks from a line is told as the line itself would be.
    """
    text = "2015 Geprüfte Bilanzbuchhalterin (IHK)"
    line = ResumeLine("L1", text, Section.EDUCATION)

    [said] = certificates([Point(PointKind.CREDENTIAL, (line,), items=(text,))])

    assert said.text == "Ich bin geprüfte Bilanzbuchhalterin (IHK)."


def test_what_stands_elsewhere_must_be_called_a_paper():
    """
    Under education a skill, a language or a mark is no certificate.
    """
    text = "Koreanisch Muttersprache, guter Erfolg"
    line = ResumeLine("L1", text, Section.EDUCATION)

    assert [] == certificates([Point(PointKind.CREDENTIAL, (line,))])


def test_basics_are_told_as_basics():
    """
    What is known in its basics is told so in the resume's own word, which the truth
    gate finds there; how often it is used is left.
    """
    line = ResumeLine("L1", "R Grundlagen, imos (Grundkenntnisse), SAP", Section.SKILLS)
    items = ("R Grundlagen", "SAP (tägl.)", "imos (Grundkenntnisse)", "Deutsch")
    point = Point(PointKind.SKILLS, (line,), items=items)

    told = skills(point, spoken=False).text

    assert told == (
        "Zu meinen Kenntnissen zählen SAP, R (Grundlagen) und imos (Grundkenntnisse)."
    )


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("MS Office, besonders Excel (Pivot)", "MS Office"),
        ("besonders Excel (Pivot)", "Excel (Pivot)"),
        ("Bash einfache Skripte", "Bash (einfache Skripte)"),
        ("Excel (gut, Pivot und Makros)", "Excel (Pivot und Makros)"),
        ("Power BI als Anwender", "Power BI als Anwender"),
        ("relationale Datenbanken", "relationale Datenbanken"),
        ("git", "git"),
        ("CNC-Drehen und -Fräsen", "CNC-Drehen und -Fräsen"),
        ("Niederländisch lesen geht", None),
        ("etwas Polnisch", None),
        ("Catia (2 Jahre, früher)", None),
        ("kleine Reparaturen mache ich selber", None),
    ],
)
def test_a_skill_is_told_by_its_name(item, told):
    """
    What says in words how well it goes, that it is little or was long ago, is no name
    to stand among others.
    """
    line = ResumeLine("L1", item, Section.SKILLS)

    said = skills(Point(PointKind.SKILLS, (line,), items=(item,)), spoken=False)

    assert (said and said.text) == (
        f"Zu meinen Kenntnissen zählt {told}." if told else None
    )


def test_two_languages_that_one_grew_up_with_are_told_together():
    """
    "zweisprachig aufgewachsen" is said of both, and of neither alone.
    """
    items = ("Deutsch und Serbisch (zweisprachig aufgewachsen)", "Englisch (Schule)")
    line = ResumeLine("L1", ", ".join(items), Section.LANGUAGES)

    said = languages(Point(PointKind.CREDENTIAL, (line,), items=items))

    assert said.text == (
        "Ich spreche Deutsch und Serbisch (zweisprachig aufgewachsen); in Englisch "
        "habe ich Schulkenntnisse."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Beck, F., Lenz, J. (2024): Nitrat im Quellwasser.",
        "Annals of Water 14, 201–219",
        "Ausgewählte Publikationen (9 begutachtet)",
        "Posterpreis, Tagung Wasser",
        "Punkte: keine",
    ],
)
def test_what_one_wrote_or_won_is_no_paper_that_is_held(text):
    """
    Though it stands among certificates.
    """
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    assert [] == certificates([Point(PointKind.CREDENTIAL, (line,))])


@pytest.mark.parametrize(
    ("title", "school", "said"),
    [
        (
            "M.Sc. Biologie",
            "Universität Ulm (1,3); Erasmus-Jahr 2015/16",
            (
                "Mein Studium an der Universität Ulm habe ich 2017 mit dem M.Sc. in "
                "Biologie abgeschlossen."
            ),
        ),
        (
            "M.Sc. Biologie, Erasmus-Jahr",
            "Universität Ulm",
            (
                "Mein Studium an der Universität Ulm habe ich 2017 mit dem M.Sc. in "
                "Biologie abgeschlossen."
            ),
        ),
        (
            "Umschulung Kauffrau für Büromanagement",
            "Bildungswerk Ost, IHK-Abschluss (Note 2)",
            (
                "Meine Umschulung zur Kauffrau für Büromanagement habe ich 2017 beim "
                "Bildungswerk Ost abgeschlossen."
            ),
        ),
    ],
)
def test_where_one_studied_is_told_without_the_grade(title, school, said):
    """
    Nor with the result or a year abroad behind it: no bracket breaks at its comma.
    """
    role = Role("P1", school, title, PartialDate(2014), PartialDate(2017))
    line = ResumeLine("L1", f"{title}, {school}", Section.EDUCATION, "P1")

    assert degree(Point(PointKind.CREDENTIAL, (line,), role=role)).text == said


def test_a_language_is_named_in_german():
    """
    The resume of a Swiss may name its languages each in its own tongue.
    """
    items = ("Français", "Italiano B1", "Polnisch Grundkenntnisse", "Dänisch Schule")
    line = ResumeLine("L1", ", ".join(items), Section.LANGUAGES)
    point = Point(PointKind.CREDENTIAL, (line,), items=items)

    said = (
        "Ich spreche Französisch und Italienisch auf dem Niveau B1; ich habe "
        "Grundkenntnisse in Polnisch und Schulkenntnisse in Dänisch."
    )
    assert said == languages(point).text


def test_a_language_is_told_with_its_paper_and_without_its_story():
    """
    Who says how well it is spoken is told; how one came by it is not.
    """
    items = (
        "Englisch B2 (VHS-Zertifikat 2022)",
        "Deutsch fliessend in Wort und Schrift (C1)",
        "Serbisch mündlich",
        "Slowenisch Grundkenntnisse (Oma)",
    )
    line = ResumeLine("L1", ", ".join(items), Section.LANGUAGES)

    said = languages(Point(PointKind.CREDENTIAL, (line,), items=items)).text

    assert "Englisch (B2, VHS-Zertifikat 2022)" in said
    assert "Deutsch (fliessend in Wort und Schrift, C1) und Serbisch (mündlich)" in said
    assert "in Slowenisch habe ich Grundkenntnisse." in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2006 | Kauffrau EFZ, Profil E", "Meine Grundbildung als Kauffrau EFZ habe"),
        ("1999 - 2001 | Techniker TS Bau, Schule Uster", "Ich bin Techniker TS Bau."),
        ("Nachholbildung Logistiker EFZ, Art. 32", "als Logistiker EFZ habe ich"),
        ("Berufslehre Fachfrau Gesundheit EFZ", "als Fachfrau Gesundheit EFZ habe ich"),
        (
            "Logistiker mit eidg. Fachausweis",
            "Ich bin Logistiker mit eidg. Fachausweis",
        ),
    ],
)
def test_swiss_trainings_are_told_as_such(text, said):
    """
    They are no certificates, though no word says that they are trainings.
    """
    line = ResumeLine("L1", text, Section.EDUCATION)

    assert said in degree(Point(PointKind.CREDENTIAL, (line,))).text


@pytest.mark.parametrize(
    ("title", "held", "expected"),
    [
        (
            "Sachbearbeiter/in Verkauf",
            ("Betriebsleiterin",),
            "Sachbearbeiterin Verkauf",
        ),
        ("Leiter*in Lager", ("Staplerfahrer",), "Leiter Lager"),
        ("Fachmann/-frau Gesundheit", ("Pflegeassistentin",), "Fachfrau Gesundheit"),
        ("Verkäufer(in)", ("Verkäufer",), "Verkäufer"),
        ("Leiter/in Lager", ("Aushilfe",), "Leiter/in Lager"),
        ("Küchenleiter:in", ("Souschef",), "Küchenleiter"),
        ("Leiterin / Leiter Lager", ("Apotheker",), "Leiter Lager"),
        ("Leiter/Leiterin Lager", ("Verkäuferin",), "Leiterin Lager"),
        ("Leiter Innendienst", ("Leiterin",), "Leiter Innendienst"),
        ("Leitende/r Maler/in", ("Verkäufer",), "Leitender Maler"),
        ("Technische/r Zeichner/in", ("Leiterin",), "Technische Zeichnerin"),
    ],
)
def test_a_post_for_women_and_men_is_named_as_the_person_would(title, held, expected):
    """
    In the form of the titles that the person held; as it stands where none tells.
    """
    assert expected == in_own_form(title, held)


def test_a_title_by_an_adjective_is_known_from_the_one_held():
    """
    "Medizinische Fachangestellte" tells no more than its own ending.
    """
    both = "Medizinische/r Fachangestellte/r"

    own = in_own_form(both, ["Medizinische Fachangestellte, Vollzeit"])

    assert own == "Medizinische Fachangestellte"
    assert in_own_form(both, ["Sachwalt"]) == both


@pytest.mark.parametrize(
    ("title", "held", "expected"),
    [
        (
            "Strategischer Einkäufer Zeichnungsteile",
            ("Operative Einkäuferin",),
            "Strategische Einkäuferin Zeichnungsteile",
        ),
        ("Koch / Chefkoch", ("Köchin",), "Köchin / Chefkoch"),
        ("Bankkaufmann", ("Bankkauffrau",), "Bankkauffrau"),
        ("Leiter Einkauf", ("Einkäuferin",), "Leiterin Einkauf"),
        ("Strategischer Einkäufer", ("Einkäufer",), "Strategischer Einkäufer"),
        ("Social & Content Manager", ("Managerin",), "Social & Content Managerin"),
        ("Pflegeleitung ambulant", ("Köchin",), "Pflegeleitung ambulant"),
        ("Lehrer interessant", ("Köchin",), "Lehrerin interessant"),
    ],
)
def test_a_post_meant_for_all_is_named_as_it_was_held(title, held, expected):
    """
    Where the posting says "(m/w/d)", by the very title that the person held, or in its
    own form.
    """
    assert expected == in_own_form(title, held, for_all=True)


@pytest.mark.parametrize(
    "title", ["Sales Specialist", "Data Scientist", "Tax Consultant", "Accountant"]
)
def test_a_post_in_english_has_no_german_ending(title):
    """
    It stays as the posting names it, also for a woman.
    """
    assert in_own_form(title, ["Sachbearbeiterin"], for_all=True) == title
    assert in_own_form("Berater", ["Sachbearbeiterin"], for_all=True) == "Beraterin"


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Köchin 80%", "Köchin"),
        ("Pflegefachfrau HF, 60 - 80 %", "Pflegefachfrau HF"),
        ("Polymechaniker (100%)", "Polymechaniker"),
        ("Fachfrau Betreuung à 90%", "Fachfrau Betreuung"),
        (
            "Laborant, Labor für Farben und Lacke",
            "Laborant (Labor für Farben und Lacke)",
        ),
    ],
)
def test_how_much_of_a_week_a_post_takes_is_no_part_of_its_name(title, post):
    """
    As Swiss resumes have it behind the title; a room with no person's name is no post.
    """
    assert post_name(title) == post


def test_a_magister_of_a_school_that_stands_alone_is_a_degree():
    """
    Where school, field and degree were read as one employer, the degree is told of it.
    """
    text = "2005 – 2009 FH Lenzwil, Statistik, Mag. (FH)"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1")
    role = Role("P1", "FH Lenzwil, Statistik, Mag. (FH)", "")

    told = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert "Mein Studium an der FH Lenzwil habe ich als Mag. (FH) abgeschlossen." == (
        told.text
    )


def test_a_training_that_goes_on_is_no_paper_that_is_held():
    """
    A second line says that the examination is to come.
    """
    title, school = "Fachausweis Logistik", "Schule Aarau"
    lines = (
        ResumeLine("L1", f"{title}, {school} | seit 2030", Section.EDUCATION, "P1"),
        ResumeLine("L2", "In Ausbildung, Prüfung im Mai 2032", Section.EDUCATION, "P1"),
    )
    role = Role("P1", school, title, current=True)

    said = degree(Point(PointKind.CREDENTIAL, lines, role=role))

    told = f"{title}, {school}; Prüfung im Mai 2032"
    assert said.text == f"Zurzeit bin ich in Ausbildung ({told})."
    assert said.citations == ("L1", "L2")
    assert degree(Point(PointKind.CREDENTIAL, lines[:1], role=role)) is None


def test_a_training_says_in_its_own_line_that_it_goes_on():
    """
    "In Weiterbildung" beside its name is as good as a second line, and an examination
    that is to come is no paper.
    """
    text = "seit 01.2030 | Fachtitel, in Weiterbildung; Prüfung angemeldet für 2032"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1")
    role = Role("P1", "", "Fachtitel", current=True)

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role)).text

    told = "Fachtitel; Prüfung angemeldet für 2032"
    assert said == f"Zurzeit bin ich in Weiterbildung ({told})."


@pytest.mark.parametrize(
    ("title", "school", "said"),
    [
        (
            "Bachelor Forst",
            "FH Eberau",
            "Mein Studium an der FH Eberau habe ich 2031 als Bachelor Forst abgeschl",
        ),
        (
            "Ausbildung zum Koch",
            "Hotel Eber",
            "Meine Ausbildung zum Koch habe ich 2031 beim Hotel Eber abgeschlossen.",
        ),
    ],
)
def test_what_was_learned_ended_in_its_year(title, school, said):
    """
    The year in which studies or an apprenticeship ended is told.
    """
    text = f"2028 – 2031 | {title}, {school}"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)
    role = Role("P1", school, title, PartialDate(2028), PartialDate(2031))

    told = degree(Point(PointKind.CREDENTIAL, (line,), role=role)).text

    assert told.startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "seit 09/2031 | Lehrgang (160 Stunden), Abschluss voraussichtlich 04/2032",
            (
                "Zurzeit mache ich einen Lehrgang (160 Stunden; Abschluss "
                "voraussichtlich 04/2032)."
            ),
        ),
        ("CAS Holzbau (läuft)", "Zurzeit bin ich in Weiterbildung (CAS Holzbau)."),
        ("Lehrgang Holzbau, abgebrochen, läuft nicht weiter", None),
        ("Mitglied im Prüfungsausschuss, derzeit Vorsitz", None),
    ],
)
def test_a_course_that_goes_on_is_told_as_such(text, said):
    """
    It is no qualification yet; when it will end is told with it.
    """
    line = ResumeLine("L1", text, Section.CERTIFICATIONS, kind=LineKind.ENTRY)

    told = [one.text for one in certificates([Point(PointKind.CREDENTIAL, (line,))])]

    assert ([said] if said else []) == told


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Filialleiter/in", "Filialleiterin"),
        (
            "Sachbearbeiter Vertriebsinnendienst",
            "Sachbearbeiterin Vertriebsinnendienst",
        ),
        ("Industriekaufmann", "Industriekauffrau"),
        ("Leitung Verkauf", "Leitung Verkauf"),
    ],
)
def test_a_post_for_all_is_named_as_hers(title, own):
    """
    Once, in whatever way the posting means both.
    """
    held = ["Filialleiterin", "Verkäuferin"]

    assert in_own_form(title, held, for_all=True) == own


def test_a_course_that_the_resume_gives_no_end_is_told_without_one():
    """
    Its planned end is no date of the resume, so a letter may not give it.
    """
    text = "Weiterbildung zur Leitung, 460 Stunden, Abschluss geplant 03/2027"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)
    role = Role("P1", text, "", PartialDate(2026, 2), current=True)

    [said] = certificates([Point(PointKind.CREDENTIAL, (line,), role=role)])

    assert said.text == (
        "Zurzeit mache ich eine Weiterbildung zur Leitung (460 Stunden)."
    )


def test_who_one_is_and_what_one_has_are_two_sentences():
    """
    Nobody "has" a course beside being somebody; each cites its own lines.
    """
    texts = ("Praxisanleiterin, 2018", "Kurs Wundpflege", "Staplerschein 2016")
    points = [
        Point(
            PointKind.CREDENTIAL, (ResumeLine(f"L{at}", text, Section.CERTIFICATIONS),)
        )
        for at, text in enumerate(texts)
    ]

    told = [(said.text, [*said.citations]) for said in certificates(points)]

    assert told == [
        ("Ich bin Praxisanleiterin (2018).", ["L0"]),
        (
            (
                "Zu meinen Qualifikationen zählen der Kurs Wundpflege und "
                "der Staplerschein (2016)."
            ),
            ["L1", "L2"],
        ),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "FH-Studium Personal, Abschluss Mag. (FH), Fachhochschule Lenz",
            (
                "Mein FH-Studium Personal habe ich an der Fachhochschule Lenz mit dem "
                "Abschluss Mag. (FH) abgeschlossen."
            ),
        ),
        (
            "Studium Pharmazie, Universität Lenz (MSc), Masterarbeit zu Gelen",
            (
                "Mein Studium Pharmazie habe ich an der Universität Lenz mit dem "
                "Abschluss MSc abgeschlossen."
            ),
        ),
    ],
)
def test_studies_are_finished_by_their_own_name(text, told):
    """
    A line that begins with its studies is told by them, with the degree that ends them.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,)))

    assert (said and said.text) == told


def test_studies_that_are_to_end_are_told_with_their_end():
    """
    Nobody has finished them yet, and what is asked may be "soon".
    """
    text = "Abschluss (Bachelor, Lehrdiplom) voraussichtlich Juli 2027. Fächer: Musik"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1")
    role = Role(
        "P1",
        "Pädagogische Hochschule Bern",
        "Studium Primarstufe, Quereinstieg",
        PartialDate(2024, 9),
        PartialDate(2027, 7),
        current=False,
    )

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert (said and said.text) == (
        "Mein Studium Primarstufe an der Pädagogischen Hochschule Bern schließe ich "
        "voraussichtlich im Juli 2027 ab."
    )


def test_a_result_behind_a_town_is_no_degree():
    """
    "Wien (Diplom mit Auszeichnung)" is where one learnt, and how it ended.
    """
    text = "2012–2016 Kolleg Kommunikationsdesign, Wien (Diplom mit Auszeichnung)"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,)))

    assert (said and said.text) == (
        "Das Kolleg Kommunikationsdesign habe ich abgeschlossen."
    )


def test_what_a_degree_from_elsewhere_is_worth_stands_beside_its_name():
    """
    Who said so is no degree.
    """
    text = "Rechnungswesen | Uni Poltawa, Bewertung durch ENIC (entspricht Bachelor)"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)
    role = Role("P1", "Uni Poltawa", "Rechnungswesen", None, PartialDate(2010))

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role)).text

    assert said == (
        "Mein Studium an der Uni Poltawa habe ich 2010 als Rechnungswesen (entspricht "
        "Bachelor) abgeschlossen."
    )


def test_a_car_beside_a_licence_is_no_paper():
    """
    It is owned, and the licence is held.
    """
    line = ResumeLine(
        "L1", "Führerschein | B, Auto vorhanden", Section.CERTIFICATIONS, None
    )

    told = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert [said.text for said in told] == ["Ich besitze den Führerschein Klasse B."]


def test_what_a_class_is_for_is_no_paper():
    """
    Of "T für Zugmaschinen" behind a licence nothing is told; of a paper there all.
    """
    text = "Führerschein C und CE (Sattelzug), T für Zugmaschinen, Kranschein"
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    told = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert [said.text for said in told] == [
        "Zu meinen Qualifikationen zählt der Kranschein.",
        "Ich besitze den Führerschein (Klassen C und CE).",
    ]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Büro", "im Büro"),
        ("Arbeitstraining (AMS)", "im Arbeitstraining (AMS)"),
        ("Leiter Controlling", "als Leiter Controlling"),
        ("zuerst Schichtführer, ab 03/2018 Leiter", "als Schichtführer"),
    ],
)
def test_a_place_of_work_is_nobody(title, said):
    """
    One is "im Büro", and which post came first needs no word.
    """
    assert as_post(post_name(title)) == said


@pytest.mark.parametrize(
    ("text", "item", "told"),
    [
        (
            "2020 – 2021 Fertigungsspezialist VSSM, berufsbegleitend",
            "2020 – 2021 Fertigungsspezialist VSSM",
            ["Ich bin Fertigungsspezialist VSSM."],
        ),
        (
            "2006 | Fachbewilligung für Badewasser",
            "Fachbewilligung für Badewasser",
            ["Zu meinen Qualifikationen zählt die Fachbewilligung für Badewasser."],
        ),
    ],
)
def test_a_specialist_and_a_permit_are_told(text, item, told):
    """
    Both years go, where they stand before a course.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, None, kind=LineKind.ENTRY)
    point = Point(PointKind.CREDENTIAL, (line,), items=(item,))

    assert [said.text for said in certificates([point])] == told


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Coesfeld", ""),
        ("Kommissionieren", ""),
        ("Fehlerquote unter 0,5 %", ""),
        ("Bankkauffrau / Bankkauffrau", "Bankkauffrau"),
        ("Kraftfahrer u. Ausbilder", "Kraftfahrer und Ausbilder"),
        ("Commis", "Commis"),
        ("Leitung Einkauf", "Leitung Einkauf"),
    ],
)
def test_a_town_a_task_or_a_figure_is_no_post(title, said):
    """
    What was read as a title and surely is none is not said, and no post twice.
    """
    assert said == post_name(title)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Informatik M.Sc.", ("Informatik ", "mit dem M.Sc.")),
        ("Maschinenbau (B.Eng.)", ("Maschinenbau ", "mit dem B.Eng.")),
        ("B.A. Soziale Arbeit", ("", "mit dem B.A. in Sozialer Arbeit")),
    ],
)
def test_nobody_is_a_field_of_study(title, said):
    """
    One finishes a subject "with the M.Sc.", or studies "as M.Sc. of a subject".
    """
    role = Role("P1", "Hochschule Ulm", title, PartialDate(2016), PartialDate(2019))
    line = ResumeLine(
        "L1", f"{title}, Hochschule Ulm", Section.EDUCATION, "P1", kind=LineKind.ENTRY
    )

    told = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    of, how = said
    studied = f"Mein Studium {of}an der Hochschule Ulm"
    assert told.text == f"{studied} habe ich 2019 {how} abgeschlossen."


def test_a_year_of_service_is_a_time():
    """
    Nobody works "as a year".
    """
    assert as_post("Freiwilliges Soziales Jahr") == "im Freiwilligen Sozialen Jahr"


def test_years_with_a_word_between_are_no_part_of_a_school():
    """
    "1999 bis 2004" goes as a whole.
    """
    text = "Chemie, TU Ilmenau, 1999 bis 2004, Diplom-Chemiker (Univ.), Note 1,9"
    line = ResumeLine("L1", text, Section.EDUCATION)

    said = degree(Point(PointKind.CREDENTIAL, (line,)))

    assert said is not None
    assert "an der TU Ilmenau habe ich" in said.text


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Fachkraft f. Lagerlogistik", "Fachkraft für Lagerlogistik"),
        ("Sachbearb. Einkauf", ""),
        ("Mitarb. Empfang", ""),
        ("Dipl. Pflegefachfrau", "Dipl. Pflegefachfrau"),
        ("Stv. Leiterin", "stellvertretende Leiterin"),
    ],
)
def test_a_post_is_told_by_words_that_are_whole(title, told):
    """
    What is cut short is nobody's post; what it surely stands for is written out.
    """
    assert post_name(title) == told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("MSc Physik", "habe ich 2025 mit dem MSc in Physik abgeschlossen."),
        ("B.A. Soziologie", "habe ich 2025 mit dem B.A. in Soziologie abgeschlossen."),
        ("Diplom-Physikerin", "habe ich 2025 als Diplom-Physikerin abgeschlossen."),
    ],
)
def test_a_short_degree_is_what_studies_ended_with(title, told):
    """
    Nobody is one "als MSc Physik".
    """
    role = Role("P1", "Universität Tann", title, PartialDate(2022), PartialDate(2025))
    line = ResumeLine(
        "L1", f"{title}, Universität Tann", Section.EDUCATION, "P1", kind=LineKind.ENTRY
    )
    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert said is not None
    assert said.text == f"Mein Studium an der Universität Tann {told}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Gehilfenprüfung im Mai 2011 mit gutem Erfolg",
            "Meine Gehilfenprüfung habe ich im Mai 2011 mit gutem Erfolg abgelegt.",
        ),
        ("Gesellenprüfung 2012", "Meine Gesellenprüfung habe ich 2012 abgelegt."),
        (
            "Meisterprüfung Rohr-, Kanal- u. Ofenbauer, HWK",
            "Meine Meisterprüfung als Rohr-, Kanal- und Ofenbauer habe ich abgelegt.",
        ),
        (
            "Gesellenprüfung 2014, Teil I der Meisterprüfung 2016",
            "Meine Gesellenprüfung habe ich 2014 abgelegt.",
        ),
    ],
)
def test_an_exam_is_told_with_its_day_and_honours(text, told):
    """
    And a trade of several parts is named whole.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, None, kind=LineKind.BULLET)

    said = degree(Point(PointKind.CREDENTIAL, (line,)))

    assert said is not None
    assert said.text == told


def test_who_worked_for_themselves_was_nobody_by_it():
    """
    One was "selbstständig", with a firm of one's own, and not "als selbstständig".
    """
    assert as_post("Selbstständig") == "selbstständig"
    assert where_held("selbstständig", "Lenz Fliesen") == "mit Lenz Fliesen"
    assert where_held("Fliesenleger", "Lenz Fliesen") == "bei Lenz Fliesen"


def test_who_one_is_by_a_certificate_is_told_as_one():
    """
    With who gave it in brackets.
    """
    text = "QM-Assistentin (Zertifikat KLZ)"
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    [said] = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert said.text == (
        "Zu meinen Qualifikationen zählt das Zertifikat als QM-Assistentin (KLZ)."
    )


@pytest.mark.parametrize(
    ("title", "where", "said"),
    [
        (
            "Staatsexamen",
            "Hebammenschule Aalen",
            "Das Staatsexamen habe ich 2015 an der Hebammenschule Aalen abgelegt.",
        ),
        (
            "Staatsexamen Pharmazie",
            "Universität Ulm",
            "Das Staatsexamen Pharmazie habe ich 2015 an der Universität Ulm abgelegt.",
        ),
        (
            "Lehre Gastronomie",
            "Gasthof Adler",
            (
                "Meine Lehre in der Gastronomie habe ich 2015 beim Gasthof Adler "
                "abgeschlossen."
            ),
        ),
        (
            "Ausbildung Großhandel (Schwerpunkt Stahl)",
            "Eisen Rupp GmbH",
            (
                "Meine Ausbildung im Großhandel (Schwerpunkt Stahl) habe ich 2015 bei "
                "der Eisen Rupp GmbH abgeschlossen."
            ),
        ),
        (
            "Fachangestellter (Fachrichtung Archiv)",
            "Stadt Ulm",
            (
                "Meine Ausbildung zum Fachangestellten (Fachrichtung Archiv) habe ich "
                "2015 bei der Stadt Ulm abgeschlossen."
            ),
        ),
        (
            "Kauffrau für Büromanagement, Schwerpunkt Einkauf",
            "Stadt Ulm",
            (
                "Meine Ausbildung zur Kauffrau für Büromanagement (Schwerpunkt "
                "Einkauf) habe ich 2015 bei der Stadt Ulm abgeschlossen."
            ),
        ),
        (
            "Zahnmedizinische Fachangestellte",
            "Praxis Dr. Lux",
            (
                "Meine Ausbildung zur zahnmedizinischen Fachangestellten habe ich 2015 "
                "bei der Praxis Dr. Lux abgeschlossen."
            ),
        ),
        (
            "Technischer Zeichner",
            "Eisen Ott GmbH",
            (
                "Meine Ausbildung zum technischen Zeichner habe ich 2015 bei der Eisen "
                "Ott GmbH abgeschlossen."
            ),
        ),
        (
            "Dipl.-Ing. Verfahrenstechnik",
            "Universität Bonn",
            (
                "Mein Studium Verfahrenstechnik an der Universität Bonn habe ich 2015 "
                "als Dipl.-Ing. abgeschlossen."
            ),
        ),
        (
            "Dipl.-Betriebswirtin (FH)",
            "Hochschule Aalen",
            (
                "Mein Studium an der Hochschule Aalen habe ich 2015 als "
                "Dipl.-Betriebswirtin (FH) abgeschlossen."
            ),
        ),
    ],
)
def test_a_training_is_told_by_what_it_is_called(title, where, said):
    """
    By its exam, its field, the trade that it led to, or the short form of its degree.
    """
    role = Role("P1", where, title, PartialDate(2011), PartialDate(2015))
    line = ResumeLine(
        "L1",
        f"2011 – 2015 | {title}, {where}",
        Section.EDUCATION,
        "P1",
        kind=LineKind.ENTRY,
    )
    point = Point(PointKind.CREDENTIAL, (line,), role=role)

    assert not is_paper(point)
    assert degree(point).text == said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lehrabschlussprüfung Metalltechnik im zweiten Bildungsweg, 2006",
            "Meine Lehrabschlussprüfung in Metalltechnik habe ich abgelegt.",
        ),
        (
            "Gesellenprüfung Trockenbau",
            "Meine Gesellenprüfung im Trockenbau habe ich abgelegt.",
        ),
    ],
)
def test_an_exam_is_told_with_what_it_was_in(text, told):
    """
    Also where no word leads to it.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, None, kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,)))

    assert said is not None
    assert said.text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "CNC Fanuc Grundkurs (5 Tage)",
            "Zu meinen Qualifikationen zählt der CNC Fanuc Grundkurs (5 Tage).",
        ),
        (
            "Basic Care Aufbauseminar 2",
            "Zu meinen Qualifikationen zählt das Basic Care Aufbauseminar 2.",
        ),
    ],
)
def test_a_course_behind_its_names_has_its_article(text, told):
    """
    As it has where the word for it stands first.
    """
    line = ResumeLine("L1", text, Section.CERTIFICATIONS, None, kind=LineKind.ENTRY)

    [said] = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert said.text == told


def test_a_course_that_is_taken_each_year_is_not_under_way():
    """
    Its time has no end, as that of a course that goes on.
    """
    text = "Arbeitsrecht-Update, Webinar, jährlich seit 2031"
    line = ResumeLine("L1", text, Section.EDUCATION, None, kind=LineKind.ENTRY)

    assert certificates([Point(PointKind.CREDENTIAL, (line,))]) == []


@pytest.mark.parametrize(
    ("school", "told"),
    [
        (
            "Handelsakademie Wels",
            "Die Matura habe ich 2012 an der Handelsakademie Wels abgelegt.",
        ),
        (
            "HTL Elektronik in Steyr",
            "Die Matura habe ich 2012 an der HTL Elektronik in Steyr abgelegt.",
        ),
        ("Gymnasium Wels", None),
    ],
)
def test_the_exam_of_a_school_that_teaches_a_trade_is_told(school, told):
    """
    That of a general school is not: it leads to no post.
    """
    role = Role("P1", school, "Matura", None, PartialDate(2012))
    text = f"{school}, Matura 2012"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert (said.text if said else None) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ausbilderprüfung (AEVO), HWK Ulm = Teil IV der Meisterprüfung",
            "Zu meinen Qualifikationen zählt die Ausbilderprüfung (AEVO).",
        ),
        (
            "Ausbildereignung (AEVO) = Teil 4 der Tischler-Meisterprüfung",
            "Zu meinen Qualifikationen zählt die Ausbildereignung (AEVO).",
        ),
    ],
)
def test_a_part_of_an_exam_is_not_the_exam(text, told):
    """
    Nor what another paper counts as: it is told by its own name.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, None, kind=LineKind.ENTRY)
    point = Point(PointKind.CREDENTIAL, (line,))

    assert is_paper(point)
    assert [one.text for one in certificates([point])] == [told]


@pytest.mark.parametrize(
    ("title", "where", "text", "told"),
    [
        (
            "Ausbildung zur Malerin",
            "Malerbetrieb Ott",
            "Ausbildung zur Malerin, Malerbetrieb Ott; Gesellenprüfung Note 2",
            (
                "Meine Ausbildung zur Malerin habe ich 2016 beim Malerbetrieb Ott "
                "abgeschlossen."
            ),
        ),
        (
            "Ausbildung zum Schreiner",
            "",
            "Ausbildung zum Schreiner, Gesellenprüfung mit Auszeichnung",
            "Meine Ausbildung zum Schreiner habe ich 2016 abgeschlossen.",
        ),
        (
            "Dipl. Techniker HF Holzbau, berufsbegleitend",
            "Höhere Fachschule Biel (Diplom Mai 2016)",
            (
                "Dipl. Techniker HF Holzbau, berufsbegleitend, Höhere Fachschule Biel "
                "(Diplom Mai 2016)"
            ),
            "Ich bin dipl. Techniker HF Holzbau.",
        ),
    ],
)
def test_a_training_is_told_by_its_trade_rather_than_by_a_bare_exam(
    title, where, text, told
):
    """
    "Meine Gesellenprüfung" tells nobody in what.
    """
    role = Role("P1", where, title, PartialDate(2013), PartialDate(2016))
    line = ResumeLine(
        "L1", f"2013 – 2016 | {text}", Section.EDUCATION, "P1", kind=LineKind.ENTRY
    )
    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert said is not None
    assert said.text == told


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Italienisch Grundkurs A2", "Italienisch (Grundkurs A2)"),
        ("Polnisch (Abendkurs B1)", "Polnisch (Abendkurs B1)"),
        ("Englisch gut", "gut Englisch"),
    ],
)
def test_a_course_or_a_little_of_a_language_is_told_as_its_level(item, told):
    """
    In brackets behind it, as any other is.
    """
    line = ResumeLine("L1", item, Section.LANGUAGES)
    said = languages(Point(PointKind.CREDENTIAL, (line,), items=(item,)))

    assert said is not None
    assert said.text == f"Ich spreche {told}."


@pytest.mark.parametrize(
    ("title", "held", "said"),
    [
        (
            "Koch/Köchin oder Küchenmeister/in als Betriebsleitung",
            "Köchin",
            "Koch/Köchin oder Küchenmeisterin als Betriebsleitung",
        ),
        (
            "Tischler/in oder Tischlermeister/in als stellvertretende Werkstattleitung",
            "Tischlerin",
            "stellvertretende Werkstattleitung (Tischlerin)",
        ),
        ("Erzieher/in oder Sozialpädagoge/in", "Erzieherin", "Erzieherin"),
        ("Fachmann / Fachfrau Küche EFZ", "Köchin", "Fachfrau Küche EFZ"),
        ("Fachfrau / Fachmann Küche EFZ", "Koch, Bäcker", "Fachmann Küche EFZ"),
        ("Koch als Betriebsleiter", "Koch", "Betriebsleiter (Koch)"),
        ("Quereinstieg als Busfahrer", "Fahrer", "Quereinstieg als Busfahrer"),
        ("Maurer oder Zimmerer", "Dachdecker", "Maurer oder Zimmerer"),
    ],
)
def test_of_two_trades_the_own_one_is_named_and_the_post_before_it(title, held, said):
    """
    Nobody applies "als Köchin als Betriebsleitung".
    """
    assert post_of(title, [held], for_all=False) == said


def test_a_town_or_a_kind_of_firm_is_no_part_of_a_post():
    """
    "Münster" ends as who one is does, and is a town.
    """
    assert post_name("Optikerin, Münster") == "Optikerin"
    assert post_name("Tischlerin (Einzelunternehmen)") == "Tischlerin"
    assert at("Lind Naturkost HandelsgmbH") == "bei der Lind Naturkost HandelsgmbH"


def test_a_fahrausweis_is_told_by_its_letters():
    """
    As who has one says it.
    """
    line = ResumeLine("L1", "Fahrausweis Kat. B, eigenes Auto", Section.SKILLS)
    point = Point(PointKind.CREDENTIAL, (line,), items=("Fahrausweis Kat. B",))

    assert [one.text for one in certificates([point])] == [
        "Ich besitze den Fahrausweis B."
    ]


def test_a_trade_of_three_crafts_is_told_whole():
    """
    The comma behind half of a word ends no name.
    """
    title = "Ausbildung zum Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik"
    role = Role("P1", title, "Haustechnik Lenz", PartialDate(2011), PartialDate(2015))
    text = f"2011 - 2015 | {title} | Haustechnik Lenz, Celle"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert "für Sanitär-, Heizungs- und Klimatechnik habe ich 2015 " in said.text
