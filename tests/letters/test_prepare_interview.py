"""
The questions that a letter invites.
"""

from dataclasses import replace
from pathlib import Path

import pytest

import stories
from resumate.application.letters.kept import GetLetter
from resumate.application.letters.prepare_interview import PrepareInterview
from resumate.domain.errors import NotReadyError, ResumeErasedError
from resumate.domain.evidence import CoverageStatus
from resumate.domain.interview import Ground, expected_questions
from resumate.domain.letter import About, LetterWishes, Sentence
from resumate.domain.posting import RequirementKind
from worlds import ADA, World, composed

ACCOUNTANT = """\
Katharina Obermüller
k.obermueller@example.org

Berufserfahrung
04/2019 - heute
Leiterin Buchhaltung, Donautal Medizintechnik GmbH, Regensburg
- Führung eines Teams von 6 Mitarbeitenden

Kenntnisse
DATEV, SAP FI, MS Excel (sehr gut), IFRS (Grundkenntnisse)
"""
WANTED = """\
Leiter Finanzbuchhaltung (m/w/d)
Alpenblick Anlagenbau AG, Rosenheim

Ihr Profil
- Erfahrung in der Führung eines Teams
- Sehr gute Kenntnisse in SAP FI und MS Excel
- Kenntnisse in IFRS
"""


def _asked():
    world = World({})
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    queued = world.request_letter(ADA, resume, stories.POSTING, LetterWishes(), "")
    get_letter = GetLetter(world.letters, world.resumes, world.outcomes)
    return world, queued, PrepareInterview(get_letter)


def test_each_claim_invites_a_question_with_its_lines():
    """
    Every sentence about the candidate is on the sheet, with the lines it rests on.
    """
    world, queued, prepare = _asked()
    world.work_queue.once()
    letter = world.letters.get(ADA, queued.id)

    sheet = prepare(ADA, queued.id)

    claims = [
        index
        for index, sentence in enumerate(letter.sentences)
        if sentence.about is About.CANDIDATE and sentence.citations
    ]
    told = [question for question in sheet if question.sentence is not None]
    assert claims == [question.sentence for question in told]
    for question in told:
        cited = letter.sentences[question.sentence].citations
        assert cited == tuple(line.id for line in question.lines)
        assert question.text.endswith("?")


def test_numbers_are_asked_about():
    """
    Who names a number is asked how it was measured; the number is in the question.
    """
    world, queued, prepare = _asked()
    world.work_queue.once()

    sheet = prepare(ADA, queued.id)

    numbers = [q.text for q in sheet if q.ground is Ground.NUMBER]
    assert any("35%" in text for text in numbers)


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("I kept a budget of Fr. 380'000.", "380'000"),
        ("I kept a budget of Fr. 380’000.", "380’000"),
        ("I worked at 3 distribution centers (picking).", "3 distribution centers"),
        ("I served 23 harbours across Wales.", "23 harbours"),
        ("I taught 7 new graduate nurses.", "7 new graduate nurses"),
    ],
)
def test_what_is_counted_is_named_whole(said, what):
    """
    Thousands may be parted by an apostrophe, and the noun may stand second.
    """
    world, queued, _ = _asked()
    world.work_queue.once()
    letter = world.letters.get(ADA, queued.id)
    index = next(i for i, s in enumerate(letter.sentences) if "35%" in s.text)
    told = replace(letter.sentences[index], text=said)
    changed = (*letter.sentences[:index], told, *letter.sentences[index + 1 :])
    content = world.resumes.get(ADA, letter.resume).content

    sheet = expected_questions(replace(letter, sentences=changed), content)

    assert any(f"You name {what}:" in question.text for question in sheet)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("I cut waste by 35% in a year.", "You name 35%: how was it measured"),
        ("Errors fell by 38% within a year.", "You name 38%: how was it measured"),
        (
            "I served in a 40-bed unit.",
            "You name 40-bed unit: what did that ask of you",
        ),
        ("I served 23 harbours.", "You name 23 harbours: what did that ask of you"),
        ("I read rhythm strips every 4 hours.", "How did this come about"),
        ("I cut the round to 4 hours.", "You name 4 hours: how was it measured"),
    ],
)
def test_only_what_was_measured_is_asked_how(said, asked):
    """
    Harbours are counted, and how often something is done is neither.
    """
    letter, content = composed()
    index = next(i for i, s in enumerate(letter.sentences) if "35%" in s.text)
    told = replace(letter.sentences[index], text=said)
    changed = (*letter.sentences[:index], told, *letter.sentences[index + 1 :])

    sheet = expected_questions(replace(letter, sentences=changed), content)

    assert any(question.text.startswith(asked) for question in sheet)


def test_a_number_in_a_title_is_not_asked_about():
    """
    A grade was not measured.
    """
    graded = "Senior Compiler Engineer (Band 6)"
    resume = stories.RESUME.replace("Senior Compiler Engineer", graded)
    letter, content = composed(resume)
    opening = next(
        n for n, s in enumerate(letter.sentences) if s.about is About.CANDIDATE
    )
    said = f"I have worked as {graded} at Foghorn Systems since March 2020."
    sentences = list(letter.sentences)
    head = next(line.id for line in content.lines if "Band 6" in line.text)
    sentences[opening] = replace(sentences[opening], text=said, citations=(head,))

    sheet = expected_questions(replace(letter, sentences=tuple(sentences)), content)

    assert Ground.DEED is next(q.ground for q in sheet if q.sentence == opening)


def test_what_is_missing_is_asked_about_too():
    """
    A must that the resume does not show comes last, with no line to lean on.
    """
    world, queued, prepare = _asked()
    world.work_queue.once()

    last = prepare(ADA, queued.id)[-1]

    assert (Ground.GAP, None, ()) == (last.ground, last.sentence, last.lines)
    assert "Kubernetes" in last.text


def test_there_is_no_sheet_without_letter_or_lines():
    """
    A letter that is being written, or whose resume was erased, gives a clear error.
    """
    world, queued, prepare = _asked()
    with pytest.raises(NotReadyError):
        prepare(ADA, queued.id)
    world.work_queue.once()
    world.resumes.erase(ADA, queued.resume)

    with pytest.raises(ResumeErasedError):
        prepare(ADA, queued.id)


@pytest.mark.parametrize(
    ("name", "posting", "asked"),
    [
        ("infirmiere", "infirmiere", "Vous citez 18 % : comment"),
        ("contable", "administrativa", "Menciona 45 días: ¿cómo"),
    ],
)
def test_the_sheet_speaks_the_letters_language(name, posting, asked):
    """
    A French letter is asked about in French, a Spanish one in Spanish.
    """
    samples = Path(__file__).parents[2] / "evals" / "samples"
    world = World({})
    resume = world.uploaded((samples / "resumes" / f"{name}.txt").read_text("utf-8"))
    world.read_resume(ADA, resume)
    text = (samples / "postings" / f"{posting}.txt").read_text("utf-8")
    queued = world.request_letter(ADA, resume, text, LetterWishes(), "")
    world.work_queue.once()
    get_letter = GetLetter(world.letters, world.resumes, world.outcomes)

    sheet = PrepareInterview(get_letter)(ADA, queued.id)

    assert any(question.text.startswith(asked) for question in sheet), sheet


def test_a_german_post_is_no_people_and_a_skill_is_asked_by_its_name():
    """
    Who is "Leiterin" by title is not asked about people, who leads some is; of a list
    of skills the names are asked about that the letter gives.
    """
    world = World({})
    resume = world.uploaded(ACCOUNTANT)
    world.read_resume(ADA, resume)
    queued = world.request_letter(ADA, resume, WANTED, LetterWishes(), "")
    world.work_queue.once()
    letter = world.letters.get(ADA, queued.id)
    get_letter = GetLetter(world.letters, world.resumes, world.outcomes)

    sheet = PrepareInterview(get_letter)(ADA, queued.id)

    people = [q.sentence for q in sheet if q.ground is Ground.PEOPLE]
    assert ["Team" in letter.sentences[index].text for index in people] == [True]
    [skills] = [q.text for q in sheet if q.ground is Ground.SKILL]
    assert skills.endswith("wofür: SAP FI, MS Excel, IFRS?")


JOINER = """\
Mara Feld
mara@example.org

Berufserfahrung
05/2016 - heute	Tischlerin, Holzbau Ahlers GmbH, Borken
- Fertigung von Möbeln nach Maß
- Anleitung von 2 Auszubildenden
- Montage von Küchen und Treppen beim Kunden
- Reparaturen und Kundendienst im Umkreis von 60 km

Zertifikate
Führerschein Klassen B, BE

Sprachen
Deutsch (Muttersprache), Niederländisch (gut)
"""


def _questions(sentences):
    """
    The sheet of a German letter with those *sentences* and the lines they rest on.
    """
    world = World({})
    resume = world.uploaded(JOINER)
    world.read_resume(ADA, resume)
    content = world.resumes.get(ADA, resume).content
    letter, _ = composed()
    told = []
    for text, part in sentences:
        [line] = [x.id for x in content.lines if part in x.text]
        told.append(Sentence(text, 0, About.CANDIDATE, (line,)))
    german = replace(letter, sentences=tuple(told), coverage=(), language="de")
    return expected_questions(german, content)


def test_no_question_is_asked_again_and_again():
    """
    Of those of a kind each is worded otherwise; a post is asked about as one.
    """
    deeds = [("Ich fertige Möbel nach Maß.", "Fertigung")] * 6
    sheet = _questions([("Ich bin seit 2016 Tischlerin.", "Tischlerin"), *deeds])

    assert "Woche dort" in sheet[0].text
    assert len(sheet) == len({question.text for question in sheet})


@pytest.mark.parametrize(
    ("said", "part", "ground", "asked"),
    [
        (
            "Ich bediene Kunden im Umkreis von 60 km.",
            "Kundendienst",
            Ground.NUMBER,
            "Sie nennen „60 km“: ",
        ),
        (
            "Ich baue 30 Küchen im Jahr mit Geräten bis 11 kW.",
            "Fertigung",
            Ground.NUMBER,
            "Sie nennen „30 Küchen",
        ),
        (
            "Ich bediene eine Säge mit 4,5 kW.",
            "Fertigung",
            Ground.DEED,
            "Wie kam es dazu",
        ),
        (
            "Dazu gehört die Anleitung von 2 Auszubildenden.",
            "Anleitung",
            Ground.PEOPLE,
            "Erzählen Sie von einem schwierigen Moment",
        ),
        (
            "Ich besitze den Führerschein (Klassen B und BE).",
            "Führerschein",
            Ground.CREDENTIAL,
            "Fahren Sie regelmäßig",
        ),
        (
            "Ich spreche gut Niederländisch.",
            "Niederländisch",
            Ground.CREDENTIAL,
            "Wo haben Sie diese Sprache zuletzt gebraucht",
        ),
    ],
)
def test_questions_fit_what_is_told(said, part, ground, asked):
    """
    A distance has its unit, whoever is led are people, and a licence was not hard.
    """
    [question] = _questions([(said, part)])

    assert ground is question.ground
    assert question.text.startswith(asked)


@pytest.mark.parametrize(
    "said",
    [
        "Meine Kündigungsfrist beträgt 3 Monate.",
        "Meine Gehaltsvorstellung liegt bei 48.000 Euro im Jahr.",
        "Ich kann ab dem 1. Mai 2027 anfangen.",
    ],
)
def test_terms_are_not_asked_about(said):
    """
    Nothing about a notice period, a salary or a first day was hard.
    """
    assert _questions([(said, "Fertigung")]) == ()


def test_what_is_asked_for_is_quoted():
    """
    As the posting says it, whomever it addresses.
    """
    letter, content = composed()
    wanted = replace(letter.coverage[0].requirement, text="Du kannst Zeichnungen lesen")
    missing = replace(
        letter.coverage[0],
        requirement=replace(wanted, kind=RequirementKind.MUST),
        status=CoverageStatus.MISSING,
    )
    german = replace(letter, coverage=(missing,), language="de")

    last = expected_questions(german, content)[-1]

    assert last.text.startswith("Wir haben danach gefragt: „Du kannst Zeichnungen")
