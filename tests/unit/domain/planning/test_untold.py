"""
What is asked for and missing is told in the letter, or else beside it.
"""

import pytest

from resumate.domain.composing import compose
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.terms import untold_terms
from resumate.domain.letter import About, LetterWishes, Sentence, as_text
from resumate.domain.planning import plan_letter
from resumate.domain.planning.by_name import by_name
from resumate.domain.planning.untold import untold, untold_parts
from resumate.domain.posting import Requirement, RequirementKind, Term
from told_resumes import told_posting, told_resume

RUTH = told_resume("""
@name Ruth Pellerin
@experience
# Harlan & Voss Law | Legal Assistant | 2021-03 | now
Answered 60 calls a day and kept the calendars of 4 attorneys
@skills
Outlook, Excel
@certifications
ILS (expired)
""")
OFFICE = told_posting(
    "Office Manager",
    "Red Barn Dentistry",
    """must: Experience answering calls
must: QuickBooks
must: Dentrix
must: Spanish
must: Punctuality""",
)
PAPER = next(line for line in RUTH.lines if "ILS" in line.text)


def covered(*statuses, posting=OFFICE):
    return [
        Coverage(asked, status, () if status is CoverageStatus.MISSING else (line,))
        for asked, status, line in zip(
            posting.requirements, statuses, [RUTH.lines[1].id] * 9, strict=False
        )
    ]


def planned(coverage):
    return plan_letter(RUTH, OFFICE, coverage, LetterWishes(), "en")


def test_things_that_are_only_named_are_told_as_missing_together():
    """
    A bare tool is a gap as "experience with" it is, and two share a sentence.
    """
    met, missing = CoverageStatus.MET, CoverageStatus.MISSING
    letter = as_text(compose(planned(covered(met, missing, missing, met, met))))

    assert "experience with QuickBooks and Dentrix" in letter


def test_what_the_letter_does_not_name_as_missing_is_found():
    """
    A standard letter tells one gap; the language and what nobody tells are left.
    """
    met, missing = CoverageStatus.MET, CoverageStatus.MISSING
    coverage = covered(met, missing, met, missing, missing)
    plan = planned(coverage)

    left = untold(coverage, compose(plan), "en")

    assert ["Spanish", "Punctuality"] == [one.text for one in left]


@pytest.mark.parametrize(
    ("sentence", "language", "left"),
    [
        ("I have not worked with QuickBooks yet.", "en", []),
        ("QuickBooks ist mir noch neu, das kenne ich nicht.", "de", []),
        ("Je ne connais pas encore QuickBooks.", "fr", []),
        ("I look forward to QuickBooks.", "en", ["QuickBooks"]),
        ("I have not taken a day off.", "en", ["QuickBooks"]),
    ],
)
def test_a_gap_is_told_by_whoever_names_it_as_missing(sentence, language, left):
    """
    Planned is not told: the letter itself must say it, in any words.
    """
    met, missing = CoverageStatus.MET, CoverageStatus.MISSING
    told = (Sentence(sentence, 0, About.CONNECTING),)

    found = untold(covered(met, missing, met, met, met), told, language)

    assert left == [one.text for one in found]


def test_what_is_shown_in_part_is_found_unless_its_line_is_told():
    """
    "ILS (expired)" partly meets ILS: a letter that passes over the line says nothing.
    """
    asked = Requirement("R9", "Immediate Life Support", RequirementKind.MUST)
    coverage = [Coverage(asked, CoverageStatus.PARTLY, (PAPER.id,), 0.5)]
    telling = (Sentence("My ILS has expired.", 0, About.CANDIDATE, (PAPER.id,)),)

    assert [asked] == untold_parts(coverage, ())
    assert [] == untold_parts(coverage, telling)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("QuickBooks", "en", "QuickBooks"),
        ("Excel (required)", "en", "Excel"),
        ("WorkForceNow", "en", "WorkForceNow"),
        ("Spanish", "en", "Spanish"),
        ("Fluent in spoken Spanish", "en", "Spanish"),
        ("Französisch B2", "de", "Französisch"),
        ("SAP MM", "de", "SAP MM"),
        ("Espagnol courant", "fr", "espagnol"),
        ("SAP EWM", "de", "SAP EWM"),
        ("OSHA 30", "en", "OSHA 30"),
        ("CCNA", "en", "CCNA"),
        ("Punctuality", "en", None),
        ("Belastbarkeit", "de", None),
        ("French cuisine", "en", None),
        ("R or Python", "en", None),
        ("CDL", "en", None),
        ("Project management tool", "en", None),
        ("SAP MM", "sv", None),
    ],
)
def test_a_name_alone_is_known_from_qualities_and_phrases(text, language, name):
    """
    Tools, languages and certificates have names that one can be without.
    """
    named = by_name(text, language)

    assert name == (named and named.name)


def test_what_is_asked_for_is_told_once_the_letter_speaks_of_it():
    """
    Salary and first day, in the order in which they are named in a letter.
    """
    posting = "Please send your CV with salary expectations and possible start date."

    assert untold_terms(posting, "") == [Term.SALARY, Term.START]
    assert untold_terms(posting, "I expect 48,000 euros a year.") == [Term.START]
    assert untold_terms(posting, posting) == []


@pytest.mark.parametrize(
    ("asked", "noted"),
    [
        ("Belastbare und teamfähige Persönlichkeit", False),
        ("Hands-on-Mentalität", False),
        ("Calm under pressure", False),
        ("Sens de la confidentialité", False),
        ("Erfahrung mit einer Hands-on-Mentalität", True),
        ("Führerausweis Kat. B", True),
    ],
)
def test_character_is_not_called_missing(asked, noted):
    """
    What somebody is like stands in no resume; what they hold or did does.
    """
    must = Requirement("R1", asked, RequirementKind.MUST)

    found = untold([Coverage(must, CoverageStatus.MISSING)], (), "de")

    assert noted == bool(found)


@pytest.mark.parametrize(
    "told",
    [
        "Ich kann ab 1. Februar beginnen.",
        "Meine Kündigungsfrist beträgt 3 Monate.",
        "I am available immediately.",
        "My notice period is 60 days.",
    ],
)
def test_a_letter_that_says_when_is_not_asked_when(told):
    """
    As the chat takes it over, and in other words.
    """
    asked = "Please tell us your earliest start date."

    assert untold_terms(asked, "Dear team,") == [Term.START]
    assert untold_terms(asked, f"Dear team, {told}") == []


@pytest.mark.parametrize(
    ("asked", "said", "told"),
    [
        ("NMC registration (adult)", "I cannot show NMC registration.", True),
        ("NMC registration (adult)", "I cannot show a NEBOSH certificate.", False),
        ("Experience in dentistry", "I cannot show experience in dentistry.", True),
        ("(Dentistry experience)", "I cannot show experience in law.", False),
    ],
)
def test_what_is_missing_is_told_without_its_brackets(asked, said, told):
    """
    The letter leaves them out, and no remark says that it does not tell it.
    """
    posting = told_posting("Nurse", "Elm Trust", f"must: {asked}")
    letter = [Sentence(said, 0, About.CONNECTING)]
    coverage = covered(CoverageStatus.MISSING, posting=posting)

    assert bool(untold(coverage, letter, "en")) is not told
