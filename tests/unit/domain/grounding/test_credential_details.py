"""
What is said of a credential beside its name: when, how much of it, at which level.
"""

from dataclasses import replace
from datetime import date

import pytest

from gate import codes_of
from resumate.domain.grounding.credentials.spoken import line_levels
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

HELD = Section.CERTIFICATIONS
SCHOOL = Section.EDUCATION
CREDENTIAL = FindingCode.CREDENTIAL_UNSUPPORTED


def of(language, *lines):
    entries = [
        ResumeLine("L1", "Glazier, Corrie Glass, 2019", Section.EXPERIENCE, "P1")
    ]
    entries += [
        ResumeLine(f"L{n}", text, section, kind=LineKind.ENTRY)
        for n, (section, text) in enumerate(lines, 2)
    ]
    role = Role("P1", "Corrie Glass", "Glazier", PartialDate(2019), None, current=True)
    return ResumeContent(Contact("Ada Kerr"), (role,), tuple(entries), language)


ENGLISH = of(
    "en",
    (HELD, "Glaziers' register since 2018; Working at Height Level 2; CDL Class B"),
    (HELD, "Lead glass conservation, Part 1 (2022)"),
    (HELD, "Paediatric first aid (2025); crane card (expired 2011)"),
    (SCHOOL, "Level 3 Diploma in Glazing, Lochbrae College, 2018"),
    (Section.AWARDS, "Glass of the Year, 2nd prize, 2021"),
    (Section.LANGUAGES, "English (native), Spanish (conversational), Polish (A2)"),
)
GERMAN = of(
    "de",
    (HELD, "Hubarbeitsbühnenschein, Führerschein Klasse B"),
    (SCHOOL, "B. A. Glasbau, Hochschule Ostheim, 2012"),
    (SCHOOL, "Dipl. Glasmaler HF, Höhere Fachschule Lindenmatt, 2015"),
    (Section.LANGUAGES, "Deutsch (Muttersprache), Polnisch (A2), Tschechisch (A2)"),
    (Section.LANGUAGES, "Français"),
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (
            ENGLISH,
            "I have been on the glaziers' register, fully registered, since 2014.",
        ),
        (ENGLISH, "I am trained in working at height to Level 3."),
        (ENGLISH, "I am fully certified in lead glass conservation."),
        (ENGLISH, "My crane card is valid and up to date."),
        (ENGLISH, "I completed a degree in glazing at Lochbrae."),
        (ENGLISH, "I won first prize at Glass of the Year in 2021."),
        (ENGLISH, "I hold a personal licence."),
        (ENGLISH, "My teaching certificate lets me work in schools."),
        (ENGLISH, "I hold a Master's degree in glass and never stopped learning."),
        (GERMAN, "Auf Polnisch kann ich ohne Weiteres verhandeln."),
        (GERMAN, "Ich bringe einen Bachelor und den Ausbilderschein mit."),
    ],
)
def test_a_credential_is_not_more_than_the_resume_says(resume, sentence):
    """
    Another year, level or rank, a part for the whole, a diploma for a degree are false.
    """
    assert CREDENTIAL in codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "I have been on the glaziers' register since 2018."),
        (ENGLISH, "I am trained in working at height to Level 2."),
        (ENGLISH, "I have passed part 1 of lead glass conservation."),
        (ENGLISH, "I have a first aid certificate."),
        (ENGLISH, "I hold a commercial license."),
        (ENGLISH, "My diploma in glazing is from 2018."),
        (ENGLISH, "My Spanish is good enough for conversation with guests."),
        (GERMAN, "Auf Tschechisch reicht es für einfache Gespräche."),
        (GERMAN, "Ich habe einen Bachelor in Glasbau."),
        (GERMAN, "Mein Diplom als Glasmaler habe ich 2015 erworben."),
        (GERMAN, "Ich spreche Französisch."),
        (GERMAN, "Einen Schein für Hubarbeitsbühnen habe ich."),
    ],
)
def test_what_is_held_may_be_called_by_other_names(resume, sentence):
    """
    Initials, abbreviations and what a language is good for are no other credential.
    """
    assert codes_of(resume, sentence) == set()


def test_a_certificate_in_a_bullet_below_a_degree_is_held():
    """
    A line that opens with "Certified" gives its person the title, wherever it stands.
    """
    head = ResumeLine("L1", "BA Arts, Ostheim", SCHOOL, "P1", kind=LineKind.ENTRY)
    papers = ResumeLine("L2", "Certified Kiln Owner (CKO), 2020", SCHOOL, "P1",
                        kind=LineKind.BULLET)  # fmt: skip
    school = Role("P1", "Ostheim", "BA Arts")
    resume = ResumeContent(Contact("Ada Kerr"), (school,), (head, papers), "en")

    assert codes_of(resume, "I am a Certified Kiln Owner (CKO, 2020).") == set()
    assert codes_of(resume, "I am a Certified Glass Owner.") == {CREDENTIAL}


def test_what_one_worked_with_abbreviates_no_paper():
    """
    "PCA pumps" are none that PCCN, or a certificate in plumbing, could mean.
    """
    bullet = ResumeLine("L2", "Set up PCA pumps and PICC lines", Section.EXPERIENCE,
                        "P1", kind=LineKind.BULLET)  # fmt: skip
    resume = replace(ENGLISH, lines=(*ENGLISH.lines, bullet))

    assert codes_of(resume, "I am PCCN certified.") == {CREDENTIAL}
    assert codes_of(resume, "I am certified in plumbing.") == {CREDENTIAL}


GOES_ON = of(
    "en",
    (HELD, "Glass conservator certificate - exam scheduled for March 2027"),
    (HELD, "Rope access certificate (lapsed 2016); Introductory Sommelier, 2022"),
    (SCHOOL, "Course in UX design, started in 2026"),
    (Section.LANGUAGES, "English (native), German (B2), Polish (spoken only)"),
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I am a certified Glass Conservator.",
        "I completed my course in UX design this summer.",
        "My Rope access qualification is up to date.",
        "I am a Certified Sommelier and would gladly rework the wine list.",
        "My German is certified at C2, so visits would be no problem.",
        "I can lead a meeting in German, as I hold a C1.",
    ],
)
def test_what_goes_on_or_has_lapsed_is_not_held(sentence):
    """
    A course under way, an exam to come and a lapsed certificate are not finished.
    """
    assert CREDENTIAL in codes_of(GOES_ON, sentence)


STUDIES = of(
    "de",
    (SCHOOL, "10/2022 - vorauss. 03/2027 | B.Sc. Glastechnik, Universität Ostheim"),
)


def test_studies_with_an_end_yet_to_come_are_not_completed():
    """
    "vorauss. 03/2027" says that no degree is held yet.
    """
    done = "Mein Studium an der Universität Ostheim habe ich als B.Sc. Glastechnik"
    assert CREDENTIAL in codes_of(STUDIES, f"{done} abgeschlossen.")
    assert CREDENTIAL not in codes_of(STUDIES, "Zurzeit studiere ich Glastechnik.")


@pytest.mark.parametrize(
    "sentence",
    [
        "I am doing a course in UX design at the moment.",
        "My Rope access certificate lapsed in 2016.",
        "I speak German at B2, and Polish is a language I only speak.",
        "I sourced $2.1 million of glass.",
    ],
)
def test_who_says_so_tells_the_truth_about_it(sentence):
    """
    That something goes on or has lapsed may be said, and 2.1 is no honour.
    """
    assert CREDENTIAL not in codes_of(GOES_ON, sentence)


STANDS = of(
    "en",
    (HELD, "First aid at work (expired 2020); First aid at work (2025)"),
    (HELD, "Network+; Security+; studying for CISSP; provisional boat licence"),
    (HELD, "Kiln technician course, started in 2025; driving licence"),
    (SCHOOL, "Diploma in Glazing, Lochbrae College, started 2016, completed 2018"),
    (Section.AWARDS, "Finalist, Glass of the Year 2021"),
    (Section.AWARDS, "Young Glazier of the Year 2020"),
)


@pytest.mark.parametrize(
    ("sentence", "false"),
    [
        ("I have a valid first aid certificate.", False),
        ("I hold Security+ and Network+.", False),
        ("I am a CISSP.", True),
        ("I hold the CISSP.", True),
        ("I have a full boat licence.", True),
        ("I have a full driving licence.", False),
        ("I completed a course as a kiln technician.", True),
        ("I completed a diploma in glazing in 2018.", False),
        ("I won Glass of the Year in 2021.", True),
        ("I was a finalist for Glass of the Year in 2021.", False),
        ("I was Young Glazier of the Year in 2020.", False),
    ],
)
def test_how_far_one_thing_is_held_says_nothing_of_another(sentence, false):
    """
    The entries of a line stand each for itself, and what is held again has not lapsed.
    """
    assert (CREDENTIAL in codes_of(STANDS, sentence)) is false


COURSE = {
    "en": "BSc Glass Science, Lochbrae University, {}",
    "de": "B.Sc. Glastechnik, Universität Ostheim, {}",
}
LATER = (
    *("2024 - 2027", "09/2024 - 12/2026", "2027", "exp. June 2027", "due May 2027"),
    *("vorauss. 2027", "vsl. 2027", "Abschluss 2027", "2024 - present", "laufend"),
    *("anticipated", "in progress", "seit 2024"),
    *(
        "2019 - 2021 (not finished)",
        "2019, did not finish",
        "2020, nicht abgeschlossen",
    ),
)
CLAIMED = {
    "en": (
        "I have a BSc in Glass Science.",
        "I completed a bachelor's degree.",
        "I graduated from Lochbrae University.",
        "As a graduate of Lochbrae University, I know glass.",
        "My degree in glass science helps me.",
    ),
    "de": (
        "Ich habe einen Bachelor in Glastechnik.",
        "Ich habe Glastechnik studiert.",
        "Mein Bachelorstudium habe ich abgeschlossen.",
        "Nach meinem Studium der Glastechnik suche ich eine Stelle.",
        "Als Absolventin der Universität Ostheim kenne ich Glas.",
    ),
}
OWNED = {
    "en": (
        "I am studying glass science.",
        "I am working on a BSc in Glass Science.",
        "I am in the middle of my bachelor's degree.",
    ),
    "de": (
        "Ich mache gerade meinen Bachelor in Glastechnik.",
        "Ich bin Studentin der Glastechnik.",
        "Mein Studium läuft noch.",
        "Neben dem Studium schneide ich Glas.",
    ),
}


def _found(language, dated, sentence, today=date(2026, 11, 1)):
    content = of(language, (SCHOOL, COURSE[language].format(dated)))
    return codes_of(content, sentence, today)


@pytest.mark.parametrize("dated", LATER)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_degree_to_come_is_none_yet(language, dated):
    """
    In whichever form a resume says that studies end later, nobody has finished them.
    """
    for sentence in CLAIMED[language]:
        assert CREDENTIAL in _found(language, dated, sentence), sentence
    for sentence in OWNED[language]:
        assert CREDENTIAL not in _found(language, dated, sentence), sentence


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_degree_that_has_come_is_held(language):
    """
    The day on which the letter is written tells whether a year is to come.
    """
    for sentence in CLAIMED[language]:
        later = _found(language, "2024 - 2027", sentence, today=date(2028, 1, 1))
        assert CREDENTIAL not in later, sentence


@pytest.mark.parametrize(
    ("held", "levels"),
    [
        ("English, Urdu, conversational Spanish", {"urdu": 1, "spanish": 3}),
        (
            "Fluent English, basic French and intermediate Dutch",
            {"english": 5, "french": 2, "dutch": 3},
        ),
        ("German, fluent; English, B2", {"german": 5, "english": 4}),
    ],
)
def test_a_level_before_a_language_is_that_languages(held, levels):
    """
    Not that of the one before it.
    """
    found = line_levels(held)

    assert {name: found[name] for name in levels} == levels


PLAIN = of(
    "en",
    (HELD, "Registered Nurse, State of Ohio, License #12, exp. 05/2028"),
    (HELD, "BLS (AHA)"),
    (SCHOOL, "B.E. Mechanical, Lochbrae College, 2018"),
)
PLAIN_GERMAN = of(
    "de",
    (HELD, "Glas-Fachkraft (IHK), 2021"),
    (HELD, "Führerschein: B, BE"),
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (PLAIN, "I hold a current Ohio RN license."),
        (PLAIN, "I hold an RN license as well as BLS."),
        (PLAIN, "I hold a B.E. in Mechanical Engineering."),
        (PLAIN, "I hold a bachelor's degree in mechanical engineering."),
        (
            PLAIN_GERMAN,
            "Meine Fortbildung zur Glas-Fachkraft (IHK) aus dem Jahr 2021 hilft.",
        ),
        (PLAIN_GERMAN, "Den Führerschein der Klassen B und BE besitze ich."),
    ],
)
def test_a_credential_in_its_usual_letters_is_held(resume, sentence):
    """
    An RN license is that of a registered nurse, and the letters of a degree say
    "engineering"; what joins two credentials, or dates one, is no part of its name.
    """
    assert CREDENTIAL not in codes_of(resume, sentence)
    assert FindingCode.SKILL_UNSUPPORTED not in codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (PLAIN, "I hold a current Ohio NP license."),
        (PLAIN, "I hold an RN license as well as ACLS."),
        (PLAIN, "I hold a B.E. in Electrical Engineering."),
        (PLAIN, "I hold an M.Tech in Mechanical Engineering."),
        (PLAIN_GERMAN, "Den Führerschein der Klassen C und CE besitze ich."),
    ],
)
def test_other_letters_are_another_credential(resume, sentence):
    """
    Other initials, another subject, a higher degree and another class are not held.
    """
    assert CREDENTIAL in codes_of(resume, sentence)
