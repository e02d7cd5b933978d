"""
What a certificate, a degree and a title are of: the words beside them, and no others.
"""

from dataclasses import replace

import pytest

from gate import codes_of, one_post
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

ENTRY, LIST = LineKind.ENTRY, LineKind.LIST
WORK, SCHOOL, HELD = Section.EXPERIENCE, Section.EDUCATION, Section.CERTIFICATIONS
ENGLISH = ResumeContent(
    Contact("Bea Okafor"),
    (
        Role(
            "P1",
            "Tidehouse Museum",
            "Site Reliability Engineer",
            PartialDate(2021),
            None,
            current=True,
        ),
        Role("P2", "Ferens", "Postdoctoral Researcher", PartialDate(2018), None),
    ),
    (
        ResumeLine(
            "L1",
            "Site Reliability Engineer, Tidehouse Museum, 2021",
            WORK,
            "P1",
            kind=ENTRY,
        ),
        ResumeLine(
            "L2", "Postdoctoral Researcher, Ferens, 2018", WORK, "P2", kind=ENTRY
        ),
        ResumeLine(
            "L3", "MA Museum Studies, University of Leicester, 2020", SCHOOL, kind=ENTRY
        ),
        ResumeLine(
            "L4", "BA (Hons) History, University of York, 2016", SCHOOL, kind=ENTRY
        ),
        ResumeLine(
            "L5",
            "PGCE (Secondary History), University of Hull, 2018",
            SCHOOL,
            kind=ENTRY,
        ),
        ResumeLine(
            "L6",
            "Diploma in Glass, Hull, started 2025, in progress",
            SCHOOL,
            kind=ENTRY,
        ),
        ResumeLine(
            "L7",
            "Forklift licence; first aid certificate; NMC registered",
            HELD,
            kind=LIST,
        ),
    ),
    "en",
)
GERMAN = ResumeContent(
    Contact("Jana Pohl"),
    (Role("P1", "Thal GmbH", "Produktionshelferin", PartialDate(2019), None),),
    (
        ResumeLine(
            "L1", "Produktionshelferin, Thal GmbH, 2019", WORK, "P1", kind=ENTRY
        ),
        ResumeLine(
            "L2", "Kurs Steuerfachwirtin, seit 2025, Prüfung 2026", SCHOOL, kind=ENTRY
        ),
        ResumeLine("L3", "Wundexpertin ICW (2022)", HELD, kind=LIST),
    ),
    "de",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "My first aid certificate helps me on busy family days.",
        "I hold a Master's degree in Museum Studies and a BA in History.",
        "My MA in Museum Studies is from the University of Leicester.",
        "I hold a PGCE in secondary history.",
        "As an SRE and before that a postdoc, I like long experiments.",
        "I am an NMC-registered postdoctoral researcher.",
        "I am currently halfway through a diploma in glass.",
    ],
)
def test_what_stands_beside_a_credential_is_read_no_wider_than_it_is(sentence):
    """
    Words of the rest of the clause are not asked of a certificate, a degree or a title.
    """
    assert codes_of(ENGLISH, sentence).isdisjoint(
        {FindingCode.CREDENTIAL_UNSUPPORTED, FindingCode.TITLE_UNKNOWN}
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "I hold a forklift licence and a crane operator certificate.",
        "My MA in Museum Studies is from the University of York.",
        "I gained my PGCE in primary mathematics.",
        "I bring an MA, a BA and a qualification in glass restoration.",
        "I hold a diploma in glass.",
    ],
)
def test_each_credential_of_a_clause_is_asked_for(sentence):
    """
    The second certificate, the school, the subject and the end of studies must be told.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(ENGLISH, sentence)


def test_a_title_may_be_told_shorter_and_held_by_certificate():
    """
    "Helferin" is said of a "Produktionshelferin", "Expertin" by who is certified so.
    """
    unknown = FindingCode.TITLE_UNKNOWN
    assert unknown not in codes_of(GERMAN, "Seit 2019 arbeite ich als Helferin.")
    assert unknown not in codes_of(GERMAN, "Seit 2022 bin ich auch Wundexpertin.")


def test_who_studies_to_be_one_does_not_have_the_title():
    """
    A course that goes on gives no title.
    """
    assert FindingCode.TITLE_UNKNOWN in codes_of(GERMAN, "Ich bin Steuerfachwirtin.")


def test_a_year_or_an_event_that_a_line_has_is_not_held_against_a_credential():
    """
    Of entries that share words the year may be either's; a contest is no employer.
    """
    resume = ResumeContent(
        Contact("Milan Kaya"),
        (Role("P1", "Hotel Adler", "Koch", PartialDate(2021), None),),
        (
            ResumeLine("L1", "Koch, Hotel Adler, 2021", WORK, "P1", kind=ENTRY),
            ResumeLine(
                "L2", "Ausbildung zum Koch, IHK Wangen, 2021", SCHOOL, kind=ENTRY
            ),
            ResumeLine("L3", "AEVO-Prüfung, IHK, 2024", HELD, kind=ENTRY),
            ResumeLine(
                "L4", "2. Platz Jugendmeisterschaft Allgäu 2020", Section.AWARDS
            ),
        ),
        "de",
    )
    assert not codes_of(resume, "Die AEVO-Prüfung habe ich 2024 vor der IHK abgelegt.")
    assert FindingCode.EMPLOYER_UNKNOWN not in codes_of(
        resume, "Bei der Allgäuer Jugendmeisterschaft wurde ich 2020 Zweiter."
    )
    assert codes_of(resume, "Die AEVO-Prüfung habe ich 2020 vor der IHK abgelegt.")
    assert FindingCode.EMPLOYER_UNKNOWN in codes_of(
        resume, "Bei der Wangener Sparkasse wurde ich 2020 angestellt."
    )


def test_who_came_third_has_not_won():
    """
    What a line ranks was won by another.
    """
    resume = ResumeContent(
        Contact("Ada Kerr"),
        (),
        (ResumeLine("L1", "3rd place, Windy Cocktail Cup 2019", Section.AWARDS),),
        "en",
    )
    unsupported = FindingCode.CREDENTIAL_UNSUPPORTED
    assert unsupported in codes_of(resume, "I won the Cocktail Cup in 2019.")
    assert unsupported not in codes_of(
        resume, "I won third place in the Cocktail Cup in 2019."
    )


def test_a_language_is_one_in_any_country():
    """
    The level of a language that few speak is held to the line, too.
    """
    resume = ResumeContent(
        Contact("Ada Kerr"),
        (),
        (ResumeLine("L1", "English (native), Gaelic (B1)", Section.LANGUAGES),),
        "en",
    )
    assert not codes_of(resume, "I speak intermediate Gaelic.")
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(
        resume, "I speak fluent Gaelic."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "I hold an MA in Museum Studies from Oxford.",
        "I hold an MA in Museum Studies from the University of Oxford.",
        "I graduated from Stanford in 2020.",
    ],
)
def test_a_degree_is_of_no_school_that_the_resume_lacks(sentence):
    """
    The right degree from a school that no line names is not held.
    """
    assert {FindingCode.CREDENTIAL_UNSUPPORTED} == codes_of(ENGLISH, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I hold an MA in Museum Studies from Leicester.",
        "I finished my MA in Museum Studies while working at Ferens.",
    ],
)
def test_a_degree_is_of_its_own_school(sentence):
    """
    By its town, too; where one worked meanwhile is no school.
    """
    assert set() == codes_of(ENGLISH, sentence)


def test_what_a_firm_sells_is_no_degree():
    """
    "MS" before Excel is no Master of Science, for who lists it and for who claims it.
    """
    clerk = one_post("de", "Kranich GmbH", "Sachbearbeiter", "Berichte in MS Excel")

    assert set() == codes_of(clerk, "Ich arbeite mit MS Excel.")
    missing = {FindingCode.CREDENTIAL_UNSUPPORTED}
    assert missing == codes_of(clerk, "Ich habe einen Masterabschluss.")


@pytest.mark.parametrize(
    ("held", "true"),
    [
        ("I have held the Kiln Inspector certificate since 2016", True),
        ("I have held the Kiln Inspector certificate since 2017", False),
    ],
)
def test_the_year_of_a_paper_is_of_no_post(held, true):
    """
    A sentence may name an employer and tell a paper from before.
    """
    content = one_post("en", "Kiln & Co", "Kiln Operator", "Trained 3 stokers")
    course = ResumeLine(
        "E1", "Kiln Inspector course, Oxley College, 2016", SCHOOL, "P2", kind=ENTRY
    )
    content = replace(content, lines=(*content.lines, course))
    sentence = f"I trained 3 stokers at Kiln & Co, and {held}."

    assert (codes_of(content, sentence) == set()) is true
