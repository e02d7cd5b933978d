"""
German letters: what is claimed, by whom, and what only sounds like a claim.
"""

# ruff: noqa: E501 - sentences are read whole

from datetime import date

import pytest

from gate import codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.language.words import words
from resumate.domain.letter import About, FindingCode, Sentence
from resumate.domain.posting import JobPosting
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from told_resumes import told_posting, told_resume

TODAY = date(2026, 6, 1)
Code = FindingCode
EXPERIENCE = Section.EXPERIENCE
ENTRY, BULLET, LIST = LineKind.ENTRY, LineKind.BULLET, LineKind.LIST
RESUME = ResumeContent(
    Contact("Frieda Holm"),
    (
        Role("P1", "Gärtnerei Wiesental", "Gärtnerin", PartialDate(2019, 3), None, True),
        Role("P2", "Baumschule Eckert", "Auszubildende Gärtnerin", PartialDate(2015, 8),
             PartialDate(2018, 7)),
    ),
    (
        ResumeLine("L1", "Gärtnerin, Gärtnerei Wiesental, 03/2019 – heute", EXPERIENCE, "P1", kind=ENTRY),
        ResumeLine("L2", "Abwicklung von rund 60 Pflanzenbestellungen in der Woche", EXPERIENCE, "P1", kind=BULLET),
        ResumeLine("L3", "Wasserverbrauch von 80 auf 20 Kubikmeter im Monat gesenkt", EXPERIENCE, "P1", kind=BULLET),
        ResumeLine("L4", "Mitarbeit am Umbau der Gewächshäuser (2023)", EXPERIENCE, "P1", kind=BULLET),
        ResumeLine("L5", "Mit einer Kollegin Kräuterführungen eingeführt", EXPERIENCE, "P1", kind=BULLET),
        ResumeLine("L6", "Ausbildung zur Gärtnerin, Baumschule Eckert, 08/2015 – 07/2018, Note 1,7", EXPERIENCE, "P2", kind=ENTRY),
        ResumeLine("L7", "Staplerschein, Führerschein Klasse B", Section.CERTIFICATIONS, kind=LIST),
        ResumeLine("L8", "Deutsch (Muttersprache), Spanisch (B1)", Section.LANGUAGES, kind=LIST),
    ),
    "de",
)  # fmt: skip
POSTING = JobPosting(
    "Obergärtnerin",
    "Schlosspark Auental",
    "de",
    (),
    "Der Schlosspark Auental pflegt 40 Hektar und bietet Gleitzeit und ein Jobticket. "
    "Die Obergärtnerin führt fünf Personen. Erfahrung mit Rosenschnitt ist von Vorteil.",
)


def codes(sentence):
    critique = check_letter(sentence, RESUME, POSTING, language="de", today=TODAY)
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "Woche für Woche wickle ich etwa sechzig Bestellungen von Pflanzen ab.",
        "Der Wasserverbrauch ist auf ein Viertel gesunken.",
        "Als 2023 die Gewächshäuser umgebaut wurden, habe ich mitgearbeitet.",
        "Zusammen mit einer Kollegin habe ich Kräuterführungen eingeführt.",
        "Von Sommer 2015 bis Juli 2018 habe ich in der Baumschule Eckert gelernt.",
        "Meine Ausbildung zur Gärtnerin schloss ich mit der Note 1,7 ab.",
        "Einen Gabelstapler darf ich fahren.",
        "Auf Spanisch verständige ich mich auf dem Niveau B1.",
        "Einige Eckdaten aus meiner jetzigen Arbeit: Mit einer Kollegin Kräuterführungen eingeführt.",
    ],
)
def test_what_the_resume_says_in_other_german_words_is_supported(sentence):
    """
    Verbs for nouns, separated prefixes, compounds, seasons and grades are the same fact.
    """
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Fünf Menschen zu führen, wäre für mich der nächste Schritt.",
        "40 Hektar zu pflegen, wie Sie es tun, verlangt Erfahrung.",
        "Gleitzeit und ein Jobticket wüsste ich zu schätzen.",
        "Rosenschnitt kenne ich bislang nur aus Büchern.",
        "Ein gutes Team erkennt man meiner Meinung nach am Ton.",
        "Für ein Gespräch stehe ich gern bereit.",
    ],
)
def test_a_german_wish_gap_or_opinion_claims_nothing(sentence):
    """
    What is wished for, lacking, offered or thought needs no line.
    """
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Der Wasserverbrauch ist um die Hälfte gesunken.", Code.NUMBER_UNSUPPORTED),
        ("Den Umbau der Gewächshäuser habe ich geleitet.", Code.SCOPE_INFLATED),
        ("Ich habe Gartenbau studiert.", Code.CREDENTIAL_UNSUPPORTED),
        ("Spanisch spreche ich verhandlungssicher.", Code.CREDENTIAL_UNSUPPORTED),
        (
            "Dass Sie nur Biodünger verwenden, hat mich überzeugt.",
            Code.POSTING_UNSUPPORTED,
        ),
    ],
)
def test_what_a_german_letter_adds_is_found(sentence, code):
    """
    Other numbers, higher parts, degrees, levels and praise for what is not posted.
    """
    assert code in codes(sentence)


def test_a_separated_prefix_belongs_to_its_verb():
    """
    "Wickle … ab" is abwickeln, and so akin to Abwicklung.
    """
    verb = next(
        w for w in words("Ich wickle Bestellungen ab.", "de") if w.text == "wickle"
    )
    noun = words("Abwicklung", "de")[0]

    assert verb.keys & noun.keys


MECHANIC = ResumeContent(
    Contact("Ole Brandt"),
    (),
    (
        ResumeLine("L1", "Fehlersuche an Siemens-S7-Steuerungen", EXPERIENCE, kind=BULLET),
        ResumeLine("L2", "Unterstützung bei der Einführung der Wartungsakte (CARMA)", EXPERIENCE, kind=BULLET),
        ResumeLine("L3", "Realschulabschluss, 2012", Section.EDUCATION, kind=ENTRY),
    ),
    "de",
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Ich suche Fehler an S7-Steuerungen.", None),
        ("Ich arbeite mit Beckhoff-Steuerungen.", Code.DUTY_UNSUPPORTED),
        ("Ich habe bei der Einführung der Wartungsakte mitgewirkt.", None),
        ("Ich kenne CARMA aus der Praxis.", None),
        ("Ich habe die Wartungsakte eingeführt.", Code.SCOPE_INFLATED),
        ("Ich habe die mittlere Reife.", None),
        ("Ich habe Abitur.", Code.CREDENTIAL_UNSUPPORTED),
        ("In zwölf Jahren hatte ich keinen einzigen Arbeitsunfall.", Code.DUTY_UNSUPPORTED),
    ],
)  # fmt: skip
def test_plain_sentences_of_a_mechanic(sentence, code):
    """
    Each part of a joined name counts, who helped knows, and no school is another.
    """
    critique = check_letter(sentence, MECHANIC, POSTING, language="de", today=TODAY)

    assert ({code} if code else set()) == {
        f.code for s in critique.sentences for f in s.findings
    }


@pytest.mark.parametrize(
    "sentence",
    ["Sie betreuen 1.400 Kunden.", "Die Werkstatt Kranich betreut 1.400 Kunden."],
)
def test_a_short_letter_is_in_the_language_of_the_resume(sentence):
    """
    Too few words to tell are read as the resume's are: "1.400" is no fraction.
    """
    posting = JobPosting(
        "Mechaniker", "Werkstatt Kranich", "de", (), "Wir betreuen 1.400 Kunden."
    )

    critique = check_letter(sentence, MECHANIC, posting, today=TODAY)

    assert [()] == [s.findings for s in critique.sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "Meine Jahre bei Deloitte haben mich geprägt.",
        "Mein Arbeitgeber, die Bayer AG, ließ mich Fehler suchen.",
        "Ich arbeitete für das Deutsche Rote Kreuz.",
        "Für Bosch war ich als Mechaniker tätig.",
        "Für die Henkel AG suchte ich Fehler an Steuerungen.",
    ],
)
def test_a_firm_is_known_by_who_was_employed_there(sentence):
    """
    By its legal form, too; a name that ends as a common noun does is one after
    "Jahre bei".
    """
    critique = check_letter(sentence, MECHANIC, language="de", today=TODAY)

    codes = {f.code for s in critique.sentences for f in s.findings}
    assert Code.EMPLOYER_UNKNOWN in codes


@pytest.mark.parametrize("opener", ["Zudem", "Daneben", "Ferner", "Überdies"])
def test_what_joins_a_sentence_to_the_one_before_claims_nothing(opener):
    """
    No word of the resume need bear it out.
    """
    resume = one_post(
        "de", "Fels AG", "Buchhalter", "Betreuung der KV-Lernenden in der Abteilung"
    )
    told = f"{opener} betreue ich die KV-Lernenden in der Abteilung."

    assert set() == codes_of(resume, told)


def test_a_level_in_brackets_is_that_of_the_language_before():
    """
    "Deutsch (C1) und Serbisch (mündlich)" claims no C1 in Serbian.
    """
    held = told_resume(
        "@name Ada Fenwick\n@language de\n@languages\n"
        "Deutsch fliessend (C1), Serbisch mündlich"
    )
    true = "Ich spreche Deutsch (fliessend, C1) und Serbisch (mündlich)."
    false = "Ich spreche Deutsch (fliessend, C1) und Serbisch (C1)."

    assert codes_of(held, true) == set()
    assert codes_of(held, false) == {FindingCode.CREDENTIAL_UNSUPPORTED}


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Ich bin Kafka-Entwicklerin bei der Lenz GmbH.", {"skill.unsupported"}),
        ("Später kam ein Azure-Zertifikat hinzu.", {"credential.unsupported"}),
        ("Ich bin AWS-Entwicklerin bei der Lenz GmbH.", set()),
        ("Ich bin Chef-Entwicklerin bei der Lenz GmbH.", set()),
        ("Gern arbeite ich mich in Kafka-Themen ein.", set()),
    ],
)
def test_a_tool_that_a_word_is_put_together_with_is_held_to_the_lines(told, code):
    """
    Who is a developer is none of any tool; what is still to be learnt is no claim.
    """
    resume = one_post("de", "Lenz GmbH", "Entwicklerin", "Betrieb von Diensten in AWS")

    assert {one.value for one in codes_of(resume, told)} == code


def test_a_name_inside_a_compound_leaves_the_rest_to_be_judged():
    """
    What is held from 2024 on, and who gave a paper, are two things.
    """
    resume = told_resume("""
@name Ada Kerr
@language de
@experience
# Lenz GmbH | Entwicklerin | 2019-03 | now
- Betrieb von Diensten in AWS
@certifications
AWS Certified Developer (2024)
iSAQB Foundation Level (2023)
""")

    told = "Mein TÜV-Zertifikat habe ich seit 2024."

    assert codes_of(resume, told) == {FindingCode.CREDENTIAL_UNSUPPORTED}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "seit 1.1.2023 Vorarbeiter Lackierung",
            "Ich bin seit Januar 2023 Vorarbeiter.",
        ),
        ("ab 07/2019 Schichtführer", "Zurzeit bin ich seit Juli 2019 Schichtführer."),
    ],
)
def test_a_title_that_a_line_dates_in_figures_is_held(line, sentence):
    """
    "seit Januar 2023" stands before the title and is no part of it.
    """
    text = f"@name Lia Brandt\n@language de\n@experience\n# Kern AG | Monteur | 2018 | now\n{line}\n"
    resume = told_resume(text)
    said = Sentence(sentence, 0, About.CANDIDATE, (resume.lines[1].id,))

    checked = check_letter(
        (said,),
        resume,
        told_posting("Koch", "Au", "must: Kochen", language="de"),
        language="de",
    )

    assert [] == [f for s in checked.sentences for f in s.findings]


def test_who_goes_to_a_school_claims_no_degree_of_it():
    """
    "Zurzeit besuche ich die Realschule" is said of who is there.
    """
    resume = told_resume(
        "@name Lia Brandt\n@language de\n@education\n"
        "# Staatliche Realschule am Bogen, seit 2021 | | 2021-09 | now\n"
    )
    said = Sentence(
        "Zurzeit besuche ich die Realschule.", 0, About.CANDIDATE, (resume.lines[0].id,)
    )

    checked = check_letter(
        (said,),
        resume,
        told_posting("Koch", "Au", "must: Kochen", language="de"),
        language="de",
    )

    assert [] == [f for s in checked.sentences for f in s.findings]
