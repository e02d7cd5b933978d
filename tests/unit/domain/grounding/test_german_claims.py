"""
What German letters claim in ordinary words, true and false ones side by side.
"""

from dataclasses import replace

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)


def with_lines(resume: ResumeContent, *more: tuple[Section, str]) -> ResumeContent:
    """
    The resume with lines of other sections.
    """
    lines = (
        ResumeLine(f"M{n}", text, section, kind=LineKind.LIST)
        for n, (section, text) in enumerate(more, 1)
    )
    return replace(resume, lines=(*resume.lines, *lines))


SHOPS = replace(
    one_post("de", "Kölner Möbel GmbH", "Tischlerin", "Fertigung von Küchen"),
    roles=(
        Role("P1", "Kölner Möbel GmbH", "Tischlerin", PartialDate(2019), None),
        Role("P2", "Hotel Krone", "Hausmeisterin", PartialDate(2017), None),
    ),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Kölner Möbel und das Hotel Krone haben mich geprägt.", True),
        ("Kölner Möbel und das Kinderheim Birkenhof haben mich geprägt.", False),
        ("Die Werft Lahnstein, Kölner Möbel und Hotel Krone prägten mich.", False),
        ("Kölner Möbel und die Kundschaft haben mich geprägt.", True),
        ("Küchen habe ich in der Kölner Bäder GmbH gebaut.", False),
        ("Danach war ich im Hotel Krone tätig.", True),
        ("Danach war ich im Hotel Elbblick tätig.", False),
        ("Danach war ich im Hotel in Hamburg tätig.", True),
    ],
)
def test_who_is_named_beside_or_like_an_employer_must_be_one(sentence, true):
    """
    A name in a row with employers is an employer, and so is one that only shares its
    kind or its town with one.
    """
    unknown = FindingCode.EMPLOYER_UNKNOWN in codes_of(SHOPS, sentence)
    assert unknown is not true


BUYER = with_lines(
    one_post("de", "Ohlsen GmbH", "Einkäuferin", "Betreuung von 62 Lieferanten"),
    (Section.LANGUAGES, "Sprachen: Deutsch (Muttersprache), Italienisch (A2)"),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Gern bringe ich meine Italienischkenntnisse ein.", True),
        ("Gern bringe ich meine Polnischkenntnisse ein.", False),
        ("Gern setze ich meine Italienischkenntnisse auf Niveau B2 ein.", False),
        ("Ich meine, dass Sorgfalt im Einkauf viel Geld spart.", True),
    ],
)
def test_knowledge_that_is_gladly_used_is_taken_as_given(sentence, true):
    """
    "Gern bringe ich meine …kenntnisse ein" claims to have them, and says no opinion:
    the words "ich meine" stand there by chance.
    """
    assert (codes_of(BUYER, sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich warte sieben Maschinen und Fräsen.", True),
        ("Ich warte sieben Fräsen und Papiermaschinen.", False),
        ("Bei Kessbach warte ich sieben Fräsen.", False),
    ],
)
def test_what_two_things_add_up_to_is_not_one_of_them(sentence, true):
    """
    Of "2 Papiermaschinen und 5 Fräsen" seven are neither the one nor the other.
    """
    mill = one_post(
        "de", "Kessbach", "Elektriker", "Wartung von 2 Papiermaschinen und 5 Fräsen"
    )
    assert (codes_of(mill, sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Die Ausbildung habe ich mit der Note gut abgeschlossen.", True),
        ("Die Ausbildung habe ich mit der Note sehr gut abgeschlossen.", False),
    ],
)
def test_the_mark_of_a_training_may_stand_behind_abschluss(sentence, true):
    """
    "Abschluss: gut" is the mark.
    """
    trained = with_lines(
        BUYER,
        (Section.EDUCATION, "Ausbildung zur Einkäuferin (IHK); Abschluss: gut"),
    )
    assert (codes_of(trained, sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Die Ausbildung habe ich mit der Note gut abgeschlossen.", True),
        ("Die Ausbildung habe ich mit der Note sehr gut abgeschlossen.", False),
        ("Die Ausbildung habe ich mit der Note befriedigend abgeschlossen.", False),
    ],
)
def test_a_mark_in_figures_stands_for_its_grade(sentence, true):
    """
    1,9 is "gut", and not another grade.
    """
    trained = with_lines(
        BUYER,
        (Section.EDUCATION, "Ausbildung zur Einkäuferin (IHK), Abschlussnote 1,9"),
    )
    assert (codes_of(trained, sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "honour"),
    [
        ("Die Bestände prüfe ich gegen Ende des Monats.", False),
        ("Am Anfang des Jahres plane ich den Einkauf.", False),
        ("Ich wurde zur Einkäuferin des Jahres gewählt.", True),
    ],
)
def test_when_it_was_is_no_honour(sentence, honour):
    """
    "Ende des Jahres" is a time, "Einkäuferin des Jahres" an honour.
    """
    found = FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(BUYER, sentence)
    assert found is honour


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich halte Sorgfalt im Einkauf für wichtig.", True),
        ("Ich halte ein gutes Team für den Schlüssel zum Erfolg.", True),
        ("Ich halte Produktschulungen für die Kunden.", False),
        ("Polnisch spreche ich noch nicht, es steht aber auf meiner Lernliste.", True),
    ],
)
def test_who_holds_a_talk_holds_no_opinion(sentence, true):
    """
    "Ich halte … für …" is an opinion but of what one holds before others; and "aber"
    without a comma begins no clause.
    """
    assert (codes_of(BUYER, sentence) == set()) is true


JOINERY = JobPosting(
    "Tischler",
    "Brettschneider GmbH",
    "de",
    (),
    "Brettschneider fertigt Ladenmöbel für Bäckereien und Apotheken. Unser Haus ist"
    " ein Familienbetrieb mit 60 Menschen.",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Als Hersteller von Ladenmöbeln fertigen Sie, was ich gern baue.", True),
        (
            (
                "Als Zulieferer der Automobilindustrie stellen Sie hohe Anforderungen,"
                " und das reizt mich."
            ),
            False,
        ),
        ("Ihr Familienbetrieb mit 60 Menschen reizt mich.", True),
        ("Ihr mit einem Staatspreis ausgezeichneter Betrieb reizt mich.", False),
    ],
)
def test_what_a_german_letter_calls_the_employer_must_be_posted(sentence, true):
    """
    "Als … stellen Sie" says what the employer is, "mit … ausgezeichnet" what it won.
    """
    critique = check_letter(sentence, BUYER, JOINERY, language="de", today=TODAY)
    found = {f.code for s in critique.sentences for f in s.findings}
    assert (FindingCode.POSTING_UNSUPPORTED not in found) is true


@pytest.mark.parametrize(
    "sentence",
    [
        "Bei Ohlsen leite ich ein fünfköpfiges Einkaufsteam.",
        "Bei Ohlsen leitete ich ein Einkaufsteam und wickelte Bestellungen ab.",
    ],
)
@pytest.mark.parametrize(
    ("line", "true"),
    [("Einkaufsteam mit 5 Personen", False), ("Leitung des Einkaufsteams (5)", True)],
)
def test_a_team_in_a_compound_is_a_team(sentence, line, true):
    """
    Who is one of an "Einkaufsteam" does not lead it.
    """
    buyer = one_post(
        "de", "Ohlsen GmbH", "Einkäuferin", line, "Abwicklung von Bestellungen"
    )
    inflated = FindingCode.SCOPE_INFLATED in codes_of(buyer, sentence)
    assert inflated is not true


CLUB = one_post(
    "de",
    "Ruderclub Wels",
    "Trainerin",
    "Ein Lehrgang pro Quartal",
    "Bewertung des Vereins von 8,1 (2022) auf 8,8 (2025) gestiegen",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Viermal im Jahr gebe ich einen Lehrgang.", True),
        ("Einmal im Vierteljahr gebe ich einen Lehrgang.", True),
        ("Sechsmal im Jahr gebe ich einen Lehrgang.", False),
        ("Die Bewertung des Vereins ist um 0,7 Punkte auf 8,8 gestiegen.", True),
        ("Die Bewertung des Vereins ist um 0,9 Punkte auf 8,8 gestiegen.", False),
    ],
)
def test_how_often_a_year_and_by_how_many_points_may_be_reckoned(sentence, true):
    """
    Four times a year is once a quarter, and points are how far two marks are apart.
    """
    assert (codes_of(CLUB, sentence) == set()) is true


@pytest.mark.parametrize("line", ["Dreischichtbetrieb", "3-Schicht-Betrieb"])
@pytest.mark.parametrize(
    ("work", "true"),
    [
        ("in drei Schichten", True),
        ("im Dreischichtsystem", True),
        ("im 3-Schicht-Betrieb", True),
        ("in Schichtarbeit", True),
        ("im Zweischichtbetrieb", False),
        ("in zwei Schichten", False),
        ("an drei Papiermaschinen", False),
    ],
)
def test_how_many_shifts_are_worked_is_a_number(line, work, true):
    """
    However it is written, the shifts of a line are those of the letter, and count
    nothing else.
    """
    mill = one_post("de", "Kessbach", "Elektriker", f"Wartung von Pumpen im {line}")
    assert (codes_of(mill, f"Bei Kessbach warte ich Pumpen {work}.") == set()) is true


CODER = with_lines(
    one_post("de", "Lumetra", "Entwicklerin", "Oberflächen mit Angular und Java"),
    (Section.SKILLS, "Kenntnisse: Java, Angular, Excel"),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Oberflächen baue ich mit Angular, und auch Java beherrsche ich.", True),
        ("Oberflächen baue ich mit Angular, und auch React beherrsche ich.", False),
        ("Neben Java schreibe ich Oberflächen in Kotlin.", False),
        ("Oberflächen baue ich mit Angular, das weiß mein Chef.", True),
    ],
)
def test_a_known_tool_is_a_name_wherever_it_stands(sentence, true):
    """
    German writes all nouns with a capital; what is known as a tool is one, unless it is
    a word as well.
    """
    found = codes_of(CODER, sentence)
    assert found == (set() if true else {FindingCode.SKILL_UNSUPPORTED})


@pytest.mark.parametrize(
    ("title", "true"),
    [("Designerin", True), ("Art Directorin", False), ("Scrum Masterin", False)],
)
def test_a_womans_form_of_a_title_is_a_title(title, true):
    """
    German puts "-in" to English titles, too; who is certified as one had no such post.
    """
    designer = with_lines(
        one_post("de", "Lindqvist", "Designerin", "Gestaltung von Katalogen"),
        (Section.CERTIFICATIONS, "2023 Professional Scrum Master I"),
    )
    found = codes_of(designer, f"Als {title} bei Lindqvist gestalte ich Kataloge.")
    assert (FindingCode.TITLE_UNKNOWN not in found) is true


MILL = one_post(
    "de",
    "Kessbach",
    "Elektrikerin",
    "Wartung von 2 Papiermaschinen",
    "Instandhaltungsteam (9 Personen)",
    "Arbeitsgruppe Brandschutz (6 Personen), Mitarbeit am Brandschutzplan",
    "Onlineshop für Ersatzteile mit 60.000 Nutzern pro Monat",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("In der Instandhaltung warte ich zwei Papiermaschinen.", True),
        ("In der Instandhaltung warte ich neun Papiermaschinen.", False),
        ("In der Arbeitsgruppe Brandschutz arbeite ich mit sechs Personen.", True),
        ("In der Arbeitsgruppe Brandschutz arbeite ich mit neun Personen.", False),
        ("Der Onlineshop hat im Monat eine halbe Million Nutzer.", False),
    ],
)
def test_people_are_no_number_of_things_nor_of_another_group(sentence, true):
    """
    A number that counts people counts no machines, and is of the group that is named.
    """
    assert (codes_of(MILL, sentence) == set()) is true


CARER = with_lines(
    one_post(
        "de",
        "Lindenbrücke",
        "Sozialpädagogin",
        "Hausbesuche, Bezugsbetreuung von 8 Familien",
        "Absprachen mit der Bauleitung des Trägers",
        "Mitarbeit an der Umstellung von Oracle auf Vivendi",
        "Kassenführung",
    ),
    (Section.CERTIFICATIONS, "Geprüfte Fachwirtin (IHK), 2019"),
    (Section.CERTIFICATIONS, "2021 Oracle Certified Associate"),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Als Bezugsbetreuerin begleite ich acht Familien.", True),
        ("Als Bauleiterin begleite ich acht Familien.", False),
        ("Den IHK-Abschluss als Geprüfte Fachwirtin habe ich 2019 erreicht.", True),
        ("Den TÜV-Abschluss als Geprüfte Fachwirtin habe ich 2019 erreicht.", False),
        ("Seit 2021 bin ich von Oracle zertifiziert.", True),
        ("Seit 2021 bin ich von Siemens zertifiziert.", False),
        ("Die Kassenführung liegt ebenfalls in meinem Aufgabenbereich.", True),
        ("Die Öffentlichkeitsarbeit liegt in meinem Aufgabenbereich.", False),
    ],
)
def test_what_a_line_tells_may_be_told_by_another_kind_of_word(sentence, true):
    """
    Who does what a line begins with is called so; who examined is no paper of its own;
    who is certified did nothing that a line tells modestly.
    """
    assert (codes_of(CARER, sentence) == set()) is true


GRADUATE = with_lines(
    one_post("de", "Lumetra", "Entwicklerin", "Pflege der Testumgebung"),
    (Section.EDUCATION, "B.Sc. Informatik, Hochschule Ruhrbogen, Note 1,9"),
    (Section.EDUCATION, "Bachelorarbeit über Fahrgastzahlen (Note 1,3)"),
    (Section.CERTIFICATIONS, "2023 Professional Scrum Master I"),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Mein Informatikstudium habe ich mit der Gesamtnote 1,9 abgeschlossen.", True),
        ("Mein Informatikstudium habe ich mit der Note 1,3 abgeschlossen.", False),
        ("Meine Bachelorarbeit wurde mit 1,3 bewertet.", True),
        ("Seit 2023 bin ich Professional Scrum Master I.", True),
        ("Seit 2023 bin ich Professional Scrum Master II.", False),
    ],
)
def test_a_mark_and_a_step_are_those_of_their_own_paper(sentence, true):
    """
    The mark of a thesis is not that of the degree, nor the first step the second.
    """
    assert (codes_of(GRADUATE, sentence) == set()) is true


@pytest.mark.parametrize(
    ("change", "told", "true"),
    [
        ("von 36 auf 18", "halbiert", True),
        ("von 36 auf 19", "halbiert", True),
        ("von 36 auf 15", "mehr als halbiert", True),
        ("von 35 auf 20", "halbiert", False),
        ("von 35 auf 20", "fast halbiert", True),
    ],
)
def test_halved_is_half_or_less(change, told, true):
    """
    More than half that is left was not halved, but nearly.
    """
    shop = one_post("de", "Moosgruber", "Tischlerin", f"Ausschuss {change} gesenkt")
    assert (codes_of(shop, f"Den Ausschuss habe ich {told}.") == set()) is true
