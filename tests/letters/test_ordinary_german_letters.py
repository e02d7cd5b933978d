"""
German letters for ordinary resumes: what a line is surely not, names in a sentence,
papers, and the order of posts.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.subjects import Subject, also_said
from resumate.domain.composing.german.papers.credentials import degree
from resumate.domain.composing.german.papers.papers import certificates
from resumate.domain.composing.german.paragraphs.links import asked_for
from resumate.domain.composing.german.paragraphs.own_form import in_own_form
from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.places import at, post_name
from resumate.domain.composing.items import item
from resumate.domain.language.german_verbs import with_zu
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, PartialDate, ResumeLine, Role, Section
from resume_texts import as_text as as_file
from told_resumes import told_letter, told_posting, told_resume


@pytest.mark.parametrize(
    "line",
    [
        "Betrieb auf eigenen Servern im Keller, Rechner mit Skripten eingerichtet",
        "Zwei Heizkörper mit fünf Rippen, neuer Anstrich",
    ],
)
def test_what_is_no_deed_of_oneself_stays_a_fact(line):
    """
    A noun that looks like a verb's past, and things that end as people do.
    """
    assert [one.form for one in read_german(line, current=False)] == [Form.FACT]


def test_up_to_so_many_stand_in_the_accusative():
    """
    "Bis zu" ends no object.
    """
    told = read_german(
        "Betreuung von bis zu vier Kindern zwischen zwei Terminen", current=True
    )

    assert told[0].text == "betreue bis zu vier Kinder zwischen zwei Terminen"


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        ("Ambulanter Dienst Heide GmbH", "bei der Ambulanter Dienst Heide GmbH"),
        ("Hafenstadt-Universität Emden", "an der Hafenstadt-Universität Emden"),
        ("Seniorenresidenz Am Deich", "bei der Seniorenresidenz Am Deich"),
    ],
)
def test_an_employer_is_named_as_its_kind_wants(employer, told):
    """
    An adjective before a man's noun stays as the register has it; the last part of a
    compound says what it is.
    """
    assert at(employer) == told


@pytest.mark.parametrize(
    ("title", "hers"),
    [
        ("Kauffrauen / Kaufmänner", "Kauffrau"),
        ("Ausbildung zur Tischlerin / zum Tischler", "Ausbildung zur Tischlerin"),
        ("Ausbildung zum Maler/zur Malerin", "Ausbildung zur Malerin"),
    ],
)
def test_whom_a_posting_seeks_as_many_is_one(title, hers):
    """
    And each form of the training's end is one's own.
    """
    assert in_own_form(title, ["Verkäuferin"]) == hers


def test_a_described_training_is_applied_for_as_one():
    """
    Nobody is hired "als Berufsbegleitende Ausbildung".
    """
    told = _letter(MOTHER, "Berufsbegleitende Ausbildung zur Bäckerin / zum Bäcker")

    assert "um die berufsbegleitende Ausbildung zur Bäckerin" in told


MOTHER = """
@name Ida Lorenz
@language de
@summary
Jetzt möchte ich endlich einen Beruf in der Küche lernen.
@experience
# Hotel Seeblick | Verkäuferin | 2020 | now
Rechnungen an Gäste schreiben
Beratung der Gäste
"""


def _letter(resume, title="Köchin", asked="must: Rechnungen schreiben"):
    posting = told_posting(title, "Hatch", asked, "de")
    return as_text(told_letter(told_resume(resume), posting, "de"))


def test_a_wish_does_not_tell_who_one_is():
    """
    The post that is held does.
    """
    told = _letter(MOTHER)

    assert "Jetzt möchte ich" not in told
    assert "Seit 2020 arbeite ich als Verkäuferin" in told


def test_a_deed_in_the_infinitive_is_led_in_by_its_post():
    """
    Where a summary tells who one is, the post is named with the deed.
    """
    wish = "Jetzt möchte ich endlich einen Beruf in der Küche lernen."
    who = "Gelernte Bürokauffrau mit rund zehn Jahren Praxis am Telefon."

    told = _letter(MOTHER.replace(wish, who).replace("Beratung der Gäste", ""))

    assert "als Verkäuferin beim Hotel Seeblick" in told
    assert "es zu meinen Aufgaben, Rechnungen an Gäste zu schreiben" in told


def test_two_acts_of_a_duty_are_joined():
    """
    "Jahresabschlüsse vorzubereiten, …" wants its "und".
    """
    duty = "Menüs vorbereiten, Gäste und Kinder beraten"

    said = asked_for(Requirement("R1", duty, RequirementKind.DUTY))

    assert said is not None
    assert (
        said[1]
        == "die Möglichkeit, Menüs vorzubereiten und Gäste und Kinder zu beraten"
    )


@pytest.mark.parametrize(
    ("duty", "said"),
    [
        ("Messwerte analysieren", "Messwerte zu analysieren"),
        ("Werkzeuge bereitstellen", "Werkzeuge bereitzustellen"),
        ("Pakete entgegennehmen", "Pakete entgegenzunehmen"),
        ("Kleider anprobieren", "Kleider anzuprobieren"),
        ("Messwerte anfabulieren", None),
    ],
)
def test_zu_parts_only_a_verb_that_is_made_of_two(duty, said):
    """
    No "anzualysieren", though it begins like "anzufangen", and no "zu bereitstellen".
    """
    assert with_zu(duty, known=False) == said


def _paper(text):
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)
    return Point(PointKind.CREDENTIAL, (line,))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Führerschein | Klasse B, eigener PKW",
            "Ich besitze den Führerschein Klasse B.",
        ),
        (
            "Staplerkarte vorhanden",
            "Zu meinen Qualifikationen zählt die Staplerkarte.",
        ),
        (
            "2024 | Bienenkundliche Qualifikation Imkerei (90 Std.)",
            (
                "Zu meinen Qualifikationen zählt die bienenkundliche Qualifikation "
                "Imkerei (90 Std.)."
            ),
        ),
        (
            "2025 | Die neue Weinverordnung (EU) 2021/77, 2 Tage",
            (
                "Zu meinen Qualifikationen zählt die Weiterbildung "
                "„Die neue Weinverordnung (EU) 2021/77“."
            ),
        ),
        (
            "Obstbaumschnitt Grundkurs",
            "Zu meinen Qualifikationen zählt der Obstbaumschnitt Grundkurs.",
        ),
        (
            "Tarifrecht, Intensivkurs (2021)",
            "Zu meinen Qualifikationen zählt der Intensivkurs „Tarifrecht“ (2021).",
        ),
    ],
)
def test_a_paper_is_told_by_what_it_is(text, said):
    """
    Without "vorhanden", with the article of its last noun, and by its kind.
    """
    assert [one.text for one in certificates([_paper(text)])] == [said]


def test_the_stress_of_studies_is_none_of_their_fields():
    """
    "In Schwerpunkt Logistik" says nobody.
    """
    title = "B. A. Wirtschaft, Schwerpunkt Logistik"
    role = Role("P1", "Hochschule Kehl", title, None, PartialDate(2017))
    line = ResumeLine("L1", f"{title} | Hochschule Kehl", Section.EDUCATION, "P1")

    told = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert told is not None
    assert "als B. A. Wirtschaft mit Schwerpunkt Logistik" in told.text


OLDEST_FIRST = """
@name Olaf Beck
@language de
@experience
# Kern OHG | Fahrer | 1993 | 2004
Fahrten mit Baustoffen
# Wolter KG | Fernfahrer | 2005 | 2017
Fahrten nach Polen mit Gefahrgut
# Ihle GmbH | Lieferfahrer | 2018 | now
Fahrten zu Märkten
@volunteering
# Feuerwehr | Maschinist | 1991 | now
"""


def test_a_life_told_from_its_beginning_is_told_newest_first():
    """
    What is done unpaid since long does not hide how the posts are ordered.
    """
    told = _letter(OLDEST_FIRST, "Fahrer", "must: Fahrten")

    assert told.index("Wolter KG") < told.index("Kern OHG")


TWO_DEGREES = """
@name Emil Sand
@language de
@education
# Universität Emden | Master of Science Logistik | 2023 | 2026
# Universität Emden | Bachelor of Science Logistik | 2019 | 2023
@experience
# Kern OHG | Werkstudent Lager | 2024 | 2025
Kommissionierung von Waren
@languages
Deutsch und Türkisch (Muttersprachen), Englisch (B2)
"""


def test_two_languages_with_one_level_have_it_each():
    """
    "Deutsch (und Türkisch, Muttersprachen)" says nobody; that one's own is German a
    German letter shows.
    """
    told = _letter(
        TWO_DEGREES, "Logistiker", "must: Sprachkenntnisse Türkisch und Deutsch"
    )

    assert "Ich spreche Türkisch als Muttersprache." in told


def test_a_degree_on_the_way_to_the_one_that_opens_is_not_told_again():
    """
    The Master's of the same school tells it.
    """
    told = _letter(
        TWO_DEGREES,
        "Logistiker",
        "must: Bachelor of Science Logistik\nmust: Master of Science Logistik",
    )

    assert "Master of Science Logistik" in told
    assert "Bachelor" not in told


def test_a_course_above_its_school_is_told_by_its_own_name():
    """
    Neither the school, nor the dates, nor how much of it there was; a course of first
    aid is held, too.
    """
    content = read_resume(
        as_file(
            "Nora Wulff\nnora@example.org\n\nBerufspraxis\n2012 – heute Kellnerin, "
            "Gasthof Adler GmbH, Kiel\n- Service und Kasse\n\nAusbildung\n"
            "Qualifizierung Tagespflege, 300 Unterrichtseinheiten\n"
            "Bildungswerk Förde, Kiel, Januar bis September 2022, Zertifikat\n\n"
            "Weiteres\n- Erste Hilfe am Kind (2025)\n- Gern draußen\n"
        )
    )
    asked = "must: Qualifizierung Tagespflege\nmust: Erste Hilfe am Kind"

    told = as_text(
        told_letter(content, told_posting("Erzieherin", "Hatch", asked, "de"), "de")
    )

    papers = "die Qualifizierung Tagespflege und Erste Hilfe am Kind (2025)"
    assert f"Zu meinen Qualifikationen zählen {papers}." in told


def test_where_one_works_from_is_no_deed():
    """
    Mornings at home are terms of a post.
    """
    text = "seit 2020 zwei Vormittage im Homeoffice"
    line = ResumeLine("L1", text, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)

    assert item(line) is None


@pytest.mark.parametrize(
    "text",
    [
        "Vortrag „Bienen am Dach“, Imkertag Ulm, 2024",
        "Maintainer von „hex-lite“",
        "2021 | Die Zukunft des Mostes (EU)",
    ],
)
def test_a_talk_or_an_own_work_is_no_qualification(text):
    """
    Though it stands among papers.
    """
    assert not certificates([_paper(text)])


def test_a_short_name_for_software_has_its_article():
    """
    "Dazu gehörte Buchungs-API" says nobody.
    """
    assert gender("Buchungs-API") == "f"


OLDEST_FIRST_ALL_ENDED = """
@name Emma Sand
@language de
@experience
# Kern OHG | Schreibkraft | 1988 | 1994
Schriftverkehr mit Kunden
# Wolter KG | Kassiererin | 1995 | 2004
Kassieren an drei Kassen
# Ihle GmbH | Lohnbuchhalterin | 2005 | 2023
Abrechnung von Löhnen für 90 Mitarbeiter
"""


def test_of_posts_that_ended_the_last_opens_whatever_their_order():
    """
    "Zuletzt" is what ended last, and not what is written first.
    """
    told = _letter(OLDEST_FIRST_ALL_ENDED, "Lohnbuchhalterin", "must: Löhne")

    assert "Zuletzt war ich als Lohnbuchhalterin bei der Ihle GmbH" in told


KNOWN_AND_NOT = """
@name Emil Sand
@language de
@experience
# Kern OHG | Laborant | 2019 | now
Messung von Proben
@skills
Titration, sehr sicher
Photometrie, noch nicht
Spanisch: keine
@languages
Deutsch (Muttersprache): Polnisch (B2) Englisch (geht so, B1)
Tschechisch – B2, Diplomarbeit auf Russisch verfasst
Italienisch, keine
Dänisch so lala
"""


def test_what_a_column_beside_it_denies_is_no_skill():
    """
    "Photometrie, noch nicht" is none, and neither is a language with "keine".
    """
    told = _letter(
        KNOWN_AND_NOT,
        "Laborant",
        "must: Titration\nmust: Photometrie\nmust: Spanisch\nmust: Italienisch",
    )

    assert "Titration" in told
    assert not [one for one in ("Photometrie", "Spanisch", "Italien") if one in told]


def test_languages_of_one_row_are_each_told_with_their_level():
    """
    What was done in a language is none, and slang is no level.
    """
    told = _letter(
        KNOWN_AND_NOT,
        "Laborant",
        "must: Polnisch\nmust: Englisch\nmust: Tschechisch\nmust: Russisch\n"
        "must: Dänisch",
    )

    assert (
        "Ich spreche Polnisch auf dem Niveau B2, Englisch auf dem Niveau B1 und "
        "Tschechisch auf dem Niveau B2."
    ) in told


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        ("Saale Labor GmbH", "bei der Saale Labor GmbH"),
        ("Soziale Dienste GmbH", "bei der Sozialen Dienste GmbH"),
    ],
)
def test_a_river_is_no_adjective(employer, told):
    """
    No German adjective ends in "aal".
    """
    assert at(employer) == told


@pytest.mark.parametrize(
    "line",
    ["Beendet wegen Schließung der Filiale", "Ende durch Insolvenz des Trägers"],
)
def test_how_a_post_ended_is_untold(line):
    """
    No letter tells why one had to go.
    """
    assert not read_german(line, current=False)


def test_what_we_did_is_a_sentence_as_it_stands():
    """
    It is no object of "habe ich".
    """
    line = "Die Reklamationen haben wir in einem Jahr von 60 auf 35 gesenkt."

    assert [(one.form, one.text) for one in read_german(line, current=True)] == [
        (Form.SENTENCE, line.rstrip("."))
    ]


@pytest.mark.parametrize(
    "line", ["neben der Jobsuche, Service", "parallel zu meinem Studium, Lager"]
)
def test_what_a_post_was_held_beside_is_untold(line):
    """
    It tells of another time.
    """
    assert not read_german(line, current=False)


@pytest.mark.parametrize(
    "title",
    ["Kellner auf 450 €", "Kellner auf 520-Euro-Basis", "Kellner, 538-Euro-Job"],
)
def test_what_a_small_post_pays_is_no_part_of_its_title(title):
    """
    Neither the sum nor that it is a basis.
    """
    assert post_name(title) == "Kellner"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("AEVO / Ausbilderschein, IHK Ulm, Mai 2021",
         "der Ausbilderschein (AEVO, IHK Ulm, 2021)"),
        ("Gabelstaplerschein, DEKRA Erfurt, 2019",
         "der Gabelstaplerschein (DEKRA Erfurt, 2019)"),
        ("Motorsägenkurs, WIFI Tirol, 2020",
         "der Motorsägenkurs (WIFI Tirol, 2020)"),
    ],
)  # fmt: skip
def test_who_gave_a_paper_stands_with_its_year(line, told):
    """
    A paper with two names has the short one there, too.
    """
    paper = ResumeLine("L1", line, Section.CERTIFICATIONS, kind=LineKind.ENTRY)

    assert [
        one.text for one in certificates([Point(PointKind.CREDENTIAL, (paper,))])
    ] == [f"Zu meinen Qualifikationen zählt {told}."]


RETRAINED = """
@name Ina Sand
@language de
@education
# Hutwerk Gera | Lehre zur Hutmacherin | 1986 | 1988
# Bildungswerk Gera | Umschulung zur Steuerfachangestellten | 1992 | 1994
@experience
# Kern OHG | Steuerfachangestellte | 1995 | now
Buchhaltung für zwölf Mandanten
"""


def test_of_trainings_asked_alike_the_last_is_told():
    """
    What somebody was retrained for is a training, too, and nearer than the first.
    """
    told = _letter(RETRAINED, "Buchhalterin", "must: abgeschlossene Ausbildung")

    assert "Meine Umschulung zur Steuerfachangestellten habe ich 1994" in told
    assert "Hutmacherin" not in told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("2019 bei Messen ausgeholfen, den Stand hat eine Firma gebaut",
         "habe 2019 bei Messen ausgeholfen"),
        ("Geländer setzen, geschweißt hat der Chef", "es, Geländer zu setzen"),
        ("Hab die Dienstpläne geschrieben", "habe die Dienstpläne geschrieben"),
        ("vor- und nachbereitende Pflege", "die vor- und nachbereitende Pflege"),
    ],
)  # fmt: skip
def test_what_others_did_is_left_out_and_the_rest_is_german(line, told):
    """
    "Hab" is "habe", and half of an adjective is written small.
    """
    assert [one.text for one in read_german(line, current=True)] == [told]


def test_a_note_that_leans_on_the_one_above_is_untold():
    """
    Nobody knows behind what "danach" was.
    """
    assert not read_german("Danach 1 Jahr Freiwilligendienst in Peru", current=False)


@pytest.mark.parametrize("title", ["Köchin IHK", "Köchin (IHK Gera)"])
def test_a_training_is_told_with_its_chamber(title):
    """
    In brackets or without.
    """
    role = Role("P1", "Hotel Rose", title, PartialDate(2001, 8), PartialDate(2004, 7))
    line = ResumeLine("L1", f"{title}, Hotel Rose", Section.EDUCATION, role="P1")

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert said is not None
    assert said.text == (
        f"Meine Ausbildung zur {title} habe ich 2004 beim Hotel Rose abgeschlossen."
    )


SCHOOLED = """
@name Ina Sand
@language de
@education
# Stadtschule Gera | Realschulabschluss | 1999 | 2001
@experience
# Kern OHG | Köchin | 2002 | now
Kochen für 80 Gäste
@skills
Fisch, Gebäck nur das Nötigste
@languages
dänisch fließend
"""


def test_who_has_worked_names_no_school_that_nobody_asks_for():
    """
    Nor what they say they hardly know; a language is written as German writes it.
    """
    told = _letter(
        SCHOOLED,
        "Köchin",
        "must: abgeschlossene Ausbildung\nmust: Fisch\nmust: Gebäck\nmust: Dänisch",
    )

    assert "Realschulabschluss" not in told
    assert "Gebäck" not in told
    assert "Ich spreche fließend Dänisch." in told


BACK = """
@name Ina Sand
@language de
@experience
# Zahnarztpraxis Kern | Assistentin (Minijob, 6 Std./Woche) | 2019-02 | now
Annahme von Anrufen
# Kardiologie am Ring | Arzthelferin | 2009 | 2017
Anleitung von 2 Auszubildenden
Ruhe-EKG, Belastungs-EKG, Langzeit-EKG
@skills
Linuxlab, früher Jameda
Dampsoft (aktuell), Tabellen hobbymäßig
"""


def test_what_is_asked_is_told_before_what_is_not():
    """
    Though no verb is sure of it, and though others of the post were done.
    """
    told = _letter(BACK, "Arzthelferin", "must: Erfahrung mit Ruhe-EKG")

    assert told.index("Ruhe-EKG") < told.index("angeleitet")


def test_a_note_that_no_sentence_can_tell_is_left_out():
    """
    A letter has no list of notes: other lines are told, and of a post of which there
    are none, that it was held.
    """
    told = _letter(
        """
@name Ina Sand
@language de
@experience
# Kern OHG | Technikerin | 2014 | 2022
Vorlagen für Angebote (Preise, Rabatte), entlasten 4 Teams
Anleitung von 2 Auszubildenden
# Lenz AG | Fahrerin | 2009 | 2014
Touren 12 t und Gliederzug, Ware an Märkte (8 Stopps)
""",
        "Technikerin",
        "must: Vorlagen für Angebote",
    )

    assert "2 Auszubildende angeleitet" in told
    assert "Vorlagen" not in told
    assert "Gliederzug" not in told
    assert "\n•" not in told


def test_a_skill_of_old_or_of_leisure_is_told_of_none():
    """
    "früher Jameda" is no skill of now, "Tabellen hobbymäßig" none for a firm beside
    others, and that something is used now needs no word.
    """
    told = _letter(BACK, "Arzthelferin", "must: Dampsoft\nmust: Jameda\nmust: Tabellen")

    assert "Zu meinen Kenntnissen zählt außerdem Dampsoft." in told
    assert "Tabellen" not in _letter(BACK, "Arzthelferin", "must: Tabellen")


def test_a_job_of_few_hours_is_named_without_them():
    """
    And a house by its field has its article.
    """
    told = _letter(BACK, "Arzthelferin", "must: Erfahrung mit Ruhe-EKG")

    assert "arbeite ich als Assistentin bei der Zahnarztpraxis Kern." in told
    assert "bei der Kardiologie am Ring" in told


def test_a_short_thing_may_stand_before_its_verb():
    """
    "Auch die Zeiterfassung gehört zu meiner Arbeit"; not a row of many.
    """
    short = [Subject("die Zeiterfassung (Presto)")]
    row = [
        Subject("die Beratung von Kunden"),
        Subject("der Einkauf von Waren aller Art"),
    ]

    assert also_said([short], now=True, there="") == (
        "Auch die Zeiterfassung (Presto) gehört zu meiner Arbeit"
    )
    assert not also_said([row], now=True, there="")
