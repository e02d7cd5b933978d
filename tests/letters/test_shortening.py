"""
What stays in a letter that is made shorter.
"""

from dataclasses import replace

import pytest

from resumate.domain.letter import Length
from resumate.domain.posting import RequirementKind
from resumate.domain.refining import Speech, propose, read_wishes
from resumate.domain.resume import LineKind
from worlds import ADA, composed, sampled, written

BUYER = """
Sabine Krögermann
s.kroegermann@post.example | 0521 5550117

Berufserfahrung

03/2018 – heute Sachbearbeiterin Einkauf, Teutoburger Armaturen GmbH, Bielefeld
- Einkauf von Normteilen mit einem Volumen von 3,2 Mio. € im Jahr
- Verhandlung mit rund 60 Lieferanten, Senkung der Preise um durchschnittlich 7 %
- Einführung der elektronischen Bestellung in SAP MM gemeinsam mit der IT
- Betreuung von zwei Auszubildenden

08/2011 – 02/2018 Industriekauffrau, Ravensberger Küchentechnik AG, Herford
- Angebotserstellung und Auftragsabwicklung für Kunden in Belgien
- Reklamationsbearbeitung, Bearbeitungszeit von 9 auf 4 Tage verkürzt

Ausbildung
08/2008 – 07/2011 Ausbildung zur Industriekauffrau, Ravensberger Küchentechnik AG

Sprachen
Englisch (verhandlungssicher), Niederländisch (gut)
"""
BUYING = """
Strategischer Einkäufer (m/w/d)
Hollmann Antriebstechnik GmbH

Ihre Aufgaben
- Durchführung von Preisverhandlungen mit Lieferanten
- Mitarbeit bei der Einführung von SAP

Ihr Profil
- Mehrjährige Berufserfahrung im Einkauf
- Sichere SAP-Kenntnisse (MM)
- Verhandlungssichere Englischkenntnisse
"""

PAPERS = """
Fremdsprachenassistentin (m/w/d)
Hollmann Antriebstechnik GmbH

Ihr Profil
- Abgeschlossene kaufmännische Ausbildung
- Verhandlungssichere Englischkenntnisse
- Gute Niederländischkenntnisse
"""

MATRON = """
Maya Thornbury
Leeds | maya.thornbury@post.example | 07700 900321

Profile
Registered nurse with eleven years in hospital care, the last four as ward manager.

Employment

Ward Manager, Northgate General Hospital, Leeds
2020 - present
- Lead 34 nurses and healthcare assistants on a 28-bed surgical ward
- Cut falls by 40% in two years
- Hold the ward budget of £1.9 million

Charge Nurse, Northgate General Hospital, Leeds
2016 - 2020
- Ran shifts of eight nurses on an acute medical ward
- Taught students on placement

Staff Nurse, Millbank Infirmary, York
2013 - 2016
- Cared for patients after hip and knee surgery

Education
BSc (Hons) Adult Nursing, University of Wexcombe, 2013

Registration
NMC registered nurse (adult)

Skills
Rostering, wound care, EPIC
"""
WARDS = """
Matron, Surgical Wards
Eastfield NHS Trust

What we ask
- NMC registration (adult)
- Experience of leading nurses at ward manager level
- Budget responsibility
- Degree in nursing

Nice to have
- Experience of teaching students
- Knowledge of EPIC

What you will do
- Lead the ward managers of four surgical wards
- Reduce falls and pressure ulcers
"""


def shortened(letter, content, instruction="shorter"):
    """
    What becomes of the letter.
    """
    wishes = read_wishes(instruction, letter)
    return propose(wishes, letter, content, Speech(german=False)).manuscript


def answered(letter, sentences):
    """
    The ids of what the posting demands and those sentences answer.
    """
    told = {line for sentence in sentences for line in sentence.citations}
    return {
        one.requirement.id
        for one in letter.coverage
        if one.requirement.kind is RequirementKind.MUST and told & set(one.evidence)
    }


@pytest.mark.parametrize("length", list(Length))
@pytest.mark.parametrize(
    "name", ["nurse", "marketing_manager", "electrician", "lehrerin", "infirmiere"]
)
def test_shorter_keeps_what_only_one_sentence_answers(name, length):
    """
    What the posting demands and the letter answered, the shorter letter answers, too.
    """
    letter, content = sampled(name, length=length)

    after = shortened(letter, content, "shorter").sentences

    assert answered(letter, letter.sentences) == answered(letter, after)


@pytest.mark.parametrize("length", list(Length))
def test_shorter_keeps_what_alone_says_what_is_demanded(length):
    """
    A registration that is asked for stays, and so does who led nurses.
    """
    letter, content = composed(MATRON, WARDS, length=length)
    registered = letter.coverage[0].evidence[0]

    after = shortened(letter, content)
    left = " ".join(sentence.text for sentence in after.sentences)

    assert after.changes
    assert registered in after.cited
    assert "NMC registered nurse (adult)" in left
    assert "I lead 34 nurses" in left


def test_what_answers_nothing_goes_first_and_the_reason_says_so():
    """
    Then what is welcome, then duties; each change tells what is true of its sentence.
    """
    letter, content = composed(MATRON, WARDS)
    gone = {c.before: c.reason for c in shortened(letter, content).changes}

    def why(words):
        return next((gone[text] for text in gone if words in text), "")

    assert "answers nothing" in why("ran shifts of eight")
    assert "answers nothing" in why("hip and knee")
    assert "welcome" in why("EPIC")
    assert not why("falls by 40%")


def test_what_must_go_for_a_number_of_words_says_so():
    """
    It is told that there were too many words, and not that it answers little.
    """
    letter, content = composed(MATRON, WARDS)

    after = shortened(letter, content, "under 80 words")
    reasons = [c.reason for c in after.changes if "lead 34 nurses" not in c.after]

    assert after.words < 100
    assert any("more words than you named" in reason for reason in reasons)


def test_shorter_keeps_who_writes():
    """
    The first that is said of the candidate stays.
    """
    letter, content = composed()

    after = shortened(letter, content)

    assert after.claims[0].origin == next(
        i for i, s in enumerate(letter.sentences) if s.about == "candidate"
    )


def test_shorter_keeps_something_of_the_work():
    """
    However often it is asked for, and though all that is demanded are papers.
    """
    letter, content = composed(BUYER, PAPERS)
    done = {one.id for one in content.lines if one.kind is LineKind.BULLET}

    for _ in range(4):
        letter = replace(letter, sentences=shortened(letter, content).sentences)

    assert [said for said in letter.sentences if done & set(said.citations)]


def test_shorter_keeps_what_the_person_wrote():
    """
    A sentence that was changed by hand does not go, whatever it answers.
    """
    world, letter = written()
    content = world.resumes.get(ADA, letter.resume).content
    last = next(
        index
        for index, sentence in reversed(list(enumerate(letter.sentences)))
        if shortened(letter, content).at(index).gone
    )
    own = "I studied Computer Science at the University of Hull, gladly."
    world.edit_letter(ADA, letter.id, {last: own})

    refined = world.refine_letter(ADA, letter.id, "shorter")

    assert refined.turn.changes
    assert own in [sentence.text for sentence in refined.letter.sentences]


def test_a_number_of_words_is_kept_to():
    """
    Who names a number gets it, though something that was demanded goes for it.
    """
    letter, content = sampled("nurse")

    after = shortened(letter, content, "make it under 100 words")

    assert after.words <= 100


def test_what_the_posting_asks_goes_before_what_answers_it():
    """
    The answer stays, shorter by the words that led to it.
    """
    letter, content = sampled("electrician")

    after = [s.text for s in shortened(letter, content, "shorter").sentences]

    assert any(s.text.startswith("You are looking for") for s in letter.sentences)
    assert not any(text.startswith("You are looking for") for text in after)
    assert any(text.startswith("I install and maintain motors") for text in after)


def test_what_began_with_also_begins_anew():
    """
    Where the sentence before is gone, a list of papers does not say "also".
    """
    letter, content = sampled("electrician")

    short = shortened(letter, content, "under 110 words")
    after = [sentence.text for sentence in short.sentences]

    (said,) = [text for text in after if "Class A Journeyworker" in text]
    assert said.startswith("I hold a Minnesota")


@pytest.fixture
def listing():
    """
    A letter that lists what was negotiated and bought, and the resume.
    """
    letter, content = composed(BUYER, BUYING)
    sold, bought = (
        next(line for line in content.lines if words in line.text)
        for words in ("60 Lieferanten", "3,2 Mio.")
    )
    text = f"Einige Eckdaten dazu:\n• {sold.text}\n• {bought.text}"
    sentences = [
        replace(said, text=text, citations=(sold.id, bought.id))
        if sold.id in said.citations
        else said
        for said in letter.sentences
        if bought.id not in said.citations
    ]
    return replace(letter, sentences=tuple(sentences)), content


def test_of_several_lines_in_one_sentence_one_goes_at_a_time(listing):
    """
    At whatever length, what answers the posting best does not go with what stands
    beside it in a list, and never before that.
    """
    letter, content = listing
    found: set[tuple[bool, bool]] = set()
    for words in range(80, len(letter.text.split()), 10):
        wishes = read_wishes(f"höchstens {words} Wörter", letter)
        made = propose(wishes, letter, content, Speech(german=True))
        text = " ".join(sentence.text for sentence in made.manuscript.sentences)
        left = ("60 Lieferanten" in text, "3,2 Mio." in text)
        found.add(left)
        assert left != (True, False) or "einen Satz gekürzt" in made.replies[0]

    assert {(True, True), (True, False)} <= found
    assert (False, True) not in found
