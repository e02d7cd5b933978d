"""
Which exams, courses and studies a German letter may say were taken.
"""

from dataclasses import replace
from functools import partial

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from told_resumes import told_resume

CREDENTIAL = FindingCode.CREDENTIAL_UNSUPPORTED


def with_papers(resume: ResumeContent, *papers: tuple[Section, str]) -> ResumeContent:
    """
    The resume with entries of education and lists of certificates and skills.
    """
    studied = {Section.EDUCATION: LineKind.ENTRY}
    roles = tuple(
        Role(f"E{n}", text, text, PartialDate(2009), PartialDate(2012))
        for n, (section, text) in enumerate(papers)
        if section in studied
    )
    lines = tuple(
        ResumeLine(
            f"E{n}",
            text,
            section,
            f"E{n}" if section in studied else None,
            kind=studied.get(section, LineKind.LIST),
        )
        for n, (section, text) in enumerate(papers)
    )
    return replace(resume, roles=(*resume.roles, *roles), lines=(*resume.lines, *lines))


GARDENER = with_papers(
    one_post("de", "Baumschule Lohse", "Gärtnerin", "Schnitt von 300 Obstbäumen"),
    (Section.EDUCATION, "Ausbildung zur Gärtnerin, Baumschule Lohse, 2009 - 2012"),
    (Section.EDUCATION, "Abitur, Käthe-Kollwitz-Schule Celle, 2009"),
    (Section.CERTIFICATIONS, "Motorsägenschein (2016), Kurs Obstbaumschnitt (2018)"),
    (Section.CERTIFICATIONS, "Ersthelferin (2021), Ausbilderprüfung (IHK, 2020)"),
    (Section.SKILLS, "Pflanzenschutz, Führerschein Klasse B"),
)
CHEMIST = with_papers(
    one_post("de", "Labor Wiese", "Chemikerin", "Analyse von Wasserproben"),
    (Section.EDUCATION, "M.Sc. Chemie, Universität Kiel, 2010 - 2012 (Note 1,7)"),
    (Section.CERTIFICATIONS, "Professional Laborleiterin I (2019)"),
)
NURSE = with_papers(
    one_post("de", "Klinik am Deich", "Pflegefachfrau", "Pflege nach Operationen"),
    (Section.EDUCATION, "Ausbildung Pflegefachfrau, Universitätsklinikum Kiel, 2012"),
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich habe 2016 die Gärtnermeisterprüfung bestanden.",
        "Das Gutachterexamen habe ich 2018 abgelegt.",
        "2018 habe ich den Baggerkurs besucht.",
        "Den Floristiklehrgang habe ich absolviert.",
        "Die höhere Fachprüfung bestand ich 2020.",
        "Das Landschaftsdiplom erwarb ich 2016.",
        "Die Prüfung zur Floristin habe ich bestanden.",
        "Die Technikerschule habe ich 2012 abgeschlossen.",
    ],
)
def test_a_year_of_the_resume_makes_no_exam_or_course_its_own(sentence):
    """
    What was taken is told by the noun: no line of that year tells it by its year alone.
    """
    assert CREDENTIAL in codes_of(GARDENER, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Abschlussprüfung habe ich 2012 bestanden.",
        "2018 habe ich den Obstbaumschnittkurs besucht.",
        "Den Erste-Hilfe-Kurs habe ich 2021 gemacht.",
        "Die Ausbildereignungsprüfung legte ich 2020 ab.",
        "2009 habe ich das Abitur erworben.",
        "Das Abitur legte ich 2009 ab.",
        "Die Prüfung zur Gärtnerin habe ich 2012 bestanden.",
        "Den Motorsägenschein habe ich 2016 erworben.",
    ],
)
def test_ones_own_paper_may_be_told_with_any_verb_and_year(sentence):
    """
    "Abgelegt", "erworben" and "bestanden" say no more than that it is held.
    """
    assert CREDENTIAL not in codes_of(GARDENER, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (CHEMIST, "Ich habe Chemie studiert.", True),
        (CHEMIST, "Nach der Schulzeit habe ich in Kiel Chemie studiert.", True),
        (CHEMIST, "In Kiel studierte ich Chemie.", True),
        (CHEMIST, "Mein Chemiestudium habe ich 2012 abgeschlossen.", True),
        (CHEMIST, "Mein Masterstudium habe ich 2012 abgeschlossen.", True),
        (CHEMIST, "2012 habe ich den Master erworben.", True),
        (CHEMIST, "Ich habe Pharmazie studiert.", False),
        (CHEMIST, "In Kiel habe ich Geologie studiert.", False),
        (CHEMIST, "Mein Biologiestudium habe ich 2012 abgeschlossen.", False),
        (GARDENER, "Nach dem Abitur habe ich Botanik studiert.", False),
        (NURSE, "Ich habe Medizin studiert.", False),
        (NURSE, "In Kiel habe ich studiert.", False),
        (CHEMIST, "Außerdem habe ich die Professional Laborleiterin II.", False),
    ],
)
def test_what_was_studied_is_a_subject_of_the_resume(resume, sentence, true):
    """
    The subject stands before the verb, or begins its noun, and a clinic of a university
    is no place of studies.
    """
    assert (CREDENTIAL not in codes_of(resume, sentence)) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich habe den Führerausweis der Kategorie B.", True),
        ("Die Fahrerlaubnis der Klasse B besitze ich.", True),
        ("Ich bin im Besitz des Führerscheins Kat. B.", True),
        ("Ich habe den Führerausweis der Kategorie C.", False),
        ("Ich bin im Besitz der Fahrerlaubnis Klasse CE.", False),
    ],
)
def test_a_licence_to_drive_has_many_names_and_its_own_classes(sentence, true):
    """
    Germany, Austria and Switzerland call it differently.
    """
    assert (not codes_of(GARDENER, sentence)) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich bin ausgebildete Gärtnerin.", True),
        ("Ich bin gelernte Gärtnerin und arbeite gern im Freien.", True),
        ("Die Ausbildung zur Gärtnerin habe ich abgeschlossen.", True),
        ("Ich bin ausgebildete Landschaftsgärtnerin.", False),
        ("Ich bin geprüfte Baumpflegerin.", False),
        ("Die Ausbildung zur Floristin habe ich abgeschlossen.", False),
    ],
)
def test_what_one_was_trained_to_be_is_of_that_kind(sentence, true):
    """
    "Gärtnerin" makes nobody a "Landschaftsgärtnerin".
    """
    assert (not codes_of(GARDENER, sentence)) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Meine Ausbildung zur Bäckerin habe ich 2009 bei Mühle Harms gemacht.", True),
        (
            (
                "Meine Ausbildung zur Bäckerin habe ich 2009 bei der Mühle Harms "
                "abgeschlossen."
            ),
            True,
        ),
        (
            (
                "Meine Ausbildung zur Konditorin habe ich 2009 bei der Mühle Harms "
                "abgeschlossen."
            ),
            False,
        ),
        (
            (
                "Meine Ausbildung zur Bäckerin habe ich 2009 bei der Mühle Harms "
                "mit einem Betriebspraktikum in Lyon abgeschlossen."
            ),
            False,
        ),
    ],
)
def test_a_course_that_is_called_by_its_trade_is_a_training_to_it(sentence, true):
    """
    A trade among the studies, with the firm and the years, was learnt there.
    """
    learnt = Role("P2", "Mühle Harms", "Bäckerin", PartialDate(2006), PartialDate(2009))
    head = ResumeLine(
        "L9",
        "2006 - 2009 | Bäckerin, Mühle Harms, Celle",
        Section.EDUCATION,
        "P2",
        kind=LineKind.ENTRY,
    )
    resume = one_post("de", "Hofladen Rieke", "Bäckerin", "Teig führen und aufarbeiten")
    resume = replace(resume, roles=(*resume.roles, learnt), lines=(*resume.lines, head))

    assert (not codes_of(resume, sentence)) is true


METAL = partial(
    codes_of,
    told_resume(
        """
        @name Ida Brook
        @language de
        @experience
        # Hallberg Metall GmbH | Zerspanungsmechanikerin | 2015-08 | now
        Rüstet 4 Fräszentren
        @education
        seit 09/2025: Industriemeister Metall (IHK), Prüfung voraussichtlich 2027
        HTL für Maschinenbau, Linz, 2015, Matura mit gutem Erfolg
        PNF-Grundkurs, 2016 (ohne Prüfung)
        @certifications
        Lean Yellow Belt, 2024
        Gefahrgutbeauftragte (2020, gültig bis 06/2025, nicht verlängert)
        """
    ),
    today=TODAY,
)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Als Industriemeisterin Metall arbeite ich sorgfältig.", True),
        ("Als angehende Industriemeisterin Metall rüste ich Fräszentren.", False),
        ("Neben der Arbeit lasse ich mich als Industriemeister ausbilden.", False),
        ("Mit dem Lean Green Belt von 2024 rüste ich Fräszentren.", True),
        ("Mit dem Lean Yellow Belt von 2024 rüste ich Fräszentren.", False),
        ("Als Gefahrgutbeauftragte mit gültigem Nachweis helfe ich gern.", True),
        ("Die PNF-Prüfung habe ich 2016 bestanden.", True),
        ("Die HTL habe ich 2015 mit ausgezeichnetem Erfolg abgeschlossen.", True),
        ("Die HTL habe ich 2015 mit gutem Erfolg abgeschlossen.", False),
    ],
)
def test_what_is_yet_to_come_or_was_less_is_not_held(sentence, wrong):
    """
    Who speaks as what they are trained for, of a higher step, or of a paper that has
    run out, is told so; who owns it is not.
    """
    found = METAL(sentence) & {
        FindingCode.CREDENTIAL_UNSUPPORTED,
        FindingCode.TITLE_UNKNOWN,
    }
    assert bool(found) is wrong
