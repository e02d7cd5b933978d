"""
What a person asked for before holds when a letter is made shorter or longer.
"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from asked_letters import JOINER, JOINING, MANAGER, MANAGING, asked, texts
from resumate.domain.facts import with_fact
from resumate.domain.letter import LetterWishes
from resumate.domain.refining import past_of
from worlds import ADA, World, composed


class Talk:
    """
    A letter, and what is asked of it in turn.
    """

    def __init__(self, resume, posting):
        self.world = World({})
        self.resume = self.world.uploaded(resume)
        self.world.read_resume(ADA, self.resume)
        queued = self.world.request_letter(
            ADA, self.resume, posting, LetterWishes(), ""
        )
        self.world.work_queue.once()
        self.id = queued.id

    def ask(self, wish, line=None):
        return self.world.refine_letter(ADA, self.id, wish, line=line).turn

    def state(self, fact, role=None):
        """
        A fact, and a turn that tells it.
        """
        known = self.world.resumes.get(ADA, self.resume)
        _, line = with_fact(known, fact, datetime.now(UTC), role)
        self.world.confirm_fact(ADA, self.resume, fact, role)
        return self.ask(fact, line.id)

    @property
    def letter(self):
        return self.world.letters.get(ADA, self.id)

    @property
    def versions(self):
        """
        Of the letter, the oldest first.
        """
        newest = self.letter.version
        return [self.world.letters.get(ADA, self.id, n + 1) for n in range(newest)]

    @property
    def text(self):
        return " ".join(sentence.text for sentence in self.letter.sentences)

    def remove(self, words):
        """
        Take the sentence with those *words* out by hand.
        """
        sentences = self.letter.sentences
        index = next(n for n, s in enumerate(sentences) if words in s.text)
        self.world.edit_letter(ADA, self.id, {index: ""})


@pytest.mark.parametrize(
    ("resume", "posting", "wish", "told", "shorter"),
    [
        (MANAGER, MANAGING, "mention Sage 50", "Sage 50", "shorter"),
        (JOINER, JOINING, "erwähne Niederländisch", "Niederländisch", "kürzer"),
    ],
)
def test_what_was_asked_for_stays(resume, posting, wish, told, shorter):
    """
    A shorter letter leaves out what nobody asked for.
    """
    talk = Talk(resume, posting)
    talk.ask(wish)
    assert told in talk.text

    turn = talk.ask(shorter)

    assert any(not change.after for change in turn.changes)
    assert told in talk.text


ROOFER = """
Imke Sanders
imke.sanders@post.example | 0441 5550177

Berufserfahrung
04/2016 – heute Dachdeckerin, Bedachungen Lüers GmbH, Oldenburg
- Eindecken von Steildächern mit Ziegeln
- Abdichtung von Flachdächern bis 900 m²
- Einbau von Dachfenstern

08/2012 – 03/2016 Dachdeckerin, Zimmerei Behrens, Varel
- Sanierung von 30 Reetdächern
- Aufbau von Gerüsten

Kenntnisse
Führerschein Klasse BE, Gefahrstoffe nach TRGS 519, Hubarbeitsbühnen

Sprachen
Deutsch (Muttersprache), Englisch (B1)
"""
ROOFING = """
Dachdecker (m/w/d)
Dach & Wand Eilers GmbH, Jever

Ihre Aufgaben
- Steildächer eindecken
- Arbeiten nach TRGS 519

Ihr Profil
- Führerschein Klasse BE
- Hubarbeitsbühnen sind von Vorteil
- Mehrjährige Erfahrung
- Gute Englischkenntnisse
"""


def test_one_of_a_list_that_was_asked_for_stays():
    """
    Where the list that has it was told of before, for another of its items; until it
    is to go.
    """
    talk = Talk(ROOFER, ROOFING)
    assert "TRGS 519" not in talk.text
    talk.ask("erwähne TRGS 519")
    assert "TRGS 519" in talk.text

    turn = talk.ask("höchstens 80 Wörter")

    assert any(not change.after for change in turn.changes)
    assert "TRGS 519" in talk.text
    assert "TRGS 519" in past_of(talk.versions).topics
    talk.ask("lass TRGS 519 weg")
    assert not past_of(talk.versions).topics


def test_what_was_stated_stays():
    """
    Nobody states a fact for a letter that is not to tell it.
    """
    talk = Talk(MANAGER, MANAGING)
    talk.state("I ran the summer school for trainees.")

    talk.ask("shorter")

    assert "summer school" in talk.text


def test_a_career_break_goes_first():
    """
    Time between posts answers nothing, also where the letter opens with it.
    """
    letter, content = composed(MANAGER, MANAGING)
    pause = next(line for line in content.lines if "Career break" in line.text)
    opening = letter.sentences[2]
    told = (*letter.sentences[:2], _saying(opening, pause), *letter.sentences[3:])
    paused = _with(letter, told)

    found = asked((paused, content), "shorter")

    assert "I took time to care" not in texts(found)


def _saying(sentence, line):
    text = "From 2010 to 2012 I took time to care for my father."
    return replace(sentence, text=text, citations=(line.id,))


def _with(letter, sentences):
    return replace(letter, sentences=sentences)


LEFT_OUT = [
    (MANAGER, MANAGING, "calls", "leave out the calls", "longer"),
    (JOINER, JOINING, "Holzfenster", "lass die Holzfenster weg", "länger"),
]


@pytest.mark.parametrize("by_hand", [True, False])
@pytest.mark.parametrize("case", LEFT_OUT)
def test_longer_leaves_out_what_was_left_out(case, by_hand):
    """
    What a hand or a wish took out does not come back by itself.
    """
    resume, posting, words, wish, longer = case
    talk = Talk(resume, posting)
    if by_hand:
        talk.remove(words)
    else:
        talk.ask(wish)
    assert words not in talk.text

    talk.ask(longer)

    assert words not in talk.text


def test_what_shorter_left_out_may_come_back():
    """
    What only was too long is told again when there is room.
    """
    talk = Talk(MANAGER, MANAGING)
    before = talk.text
    talk.ask("shorter")
    assert "calls" in before
    assert "calls" not in talk.text

    talk.ask("longer")

    assert "calls" in talk.text


def test_what_was_left_out_may_be_asked_for():
    """
    The last word holds.
    """
    talk = Talk(MANAGER, MANAGING)
    talk.ask("leave out the calls")
    talk.ask("mention the calls")

    assert "calls" in talk.text
    versions = [
        talk.world.letters.get(ADA, talk.id, n + 1) for n in range(talk.letter.version)
    ]
    past = past_of(versions)
    assert "L7" in past.wanted
    assert not past.unwanted


def test_a_fact_of_a_post_is_told_with_it():
    """
    Also where a skill or a paper cites that post further down, and nothing is told of
    the person in the letter's first paragraph.
    """
    talk = Talk(MANAGER, MANAGING)
    talk.remove("14 years")
    talk.state("I chaired the health and safety committee.", "P1")

    sentences = talk.letter.sentences
    fact = next(s for s in sentences if "committee" in s.text)
    post = next(s for s in sentences if "Penrose" in s.text)
    assert fact.paragraph == post.paragraph


def test_what_is_stated_is_not_told_again_by_its_line():
    """
    A line with the same numbers and words says nothing more.
    """
    talk = Talk(MANAGER, MANAGING)
    talk.ask("leave out the courier contracts")
    talk.state("I saved the firm £8,700 a year on courier contracts.", "P1")

    talk.ask("longer")

    assert talk.text.count("£8,700") == 1
