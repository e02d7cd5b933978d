"""
What a person states becomes a line that letters may cite.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

import stories
from resumate.application.letters.kept import GetLetter, ListLetters
from resumate.application.resumes.confirmed_facts import (
    ChangeFact,
    ConfirmFact,
    RemoveFact,
)
from resumate.application.resumes.corrections import CorrectLine
from resumate.domain.errors import (
    InvalidRequestError,
    NotFoundError,
    ResumeNotReadError,
)
from resumate.domain.facts import MOST_FACTS, facts_of
from resumate.domain.resume import Section
from resumate.domain.turn import TurnOutcome
from worlds import ADA, World, written

KAFKA = "I have used Kafka at Foghorn Systems for two years."


class Talk:
    """
    A world in which Ada has a letter and may state facts.
    """

    def __init__(self):
        self.world, letter = written()
        self.resume, self.letter = letter.resume, letter.id

    def confirms(self, text, role=None):
        resumes, index = self.world.resumes, self.world.index_resume
        confirm = ConfirmFact(resumes, index, self.world.clock)
        return confirm(ADA, self.resume, text, role)

    def changes(self, fact, text):
        resumes, index = self.world.resumes, self.world.index_resume
        return ChangeFact(resumes, index, self.world.clock)(
            ADA, self.resume, fact, text
        )

    def corrects(self, line, text):
        resumes, index = self.world.resumes, self.world.index_resume
        correct = CorrectLine(resumes, index, self.world.clock)
        return correct(ADA, self.resume, line, text)

    def removes(self, fact):
        RemoveFact(self.world.resumes, self.world.index_resume)(ADA, self.resume, fact)

    def asks(self, instruction):
        self.world.clock.pass_by(timedelta(minutes=1))
        return self.world.refine_letter(ADA, self.letter, instruction)

    @property
    def facts(self):
        return facts_of(self.world.resumes.get(ADA, self.resume).content)

    @property
    def traced(self):
        world = self.world
        get_letter = GetLetter(world.letters, world.resumes, world.outcomes)
        return get_letter(ADA, self.letter)


@pytest.fixture
def talk():
    """
    Ada, her letter, and a chat about it.
    """
    return Talk()


def test_a_fact_is_a_dated_line_of_its_role(talk):
    """
    It is numbered apart from the file's lines, dated, and under the employer it names.
    """
    fact = talk.confirms(f"  {KAFKA}\n")

    assert ("F1", KAFKA, "P1") == (fact.id, fact.text, fact.role)
    assert Section.EXPERIENCE is fact.section
    assert talk.world.clock() == fact.confirmed_at
    assert (fact,) == talk.facts


def test_a_letter_may_say_what_was_confirmed(talk):
    """
    What was a question becomes a sentence that cites the fact.
    """
    asked = talk.asks("mention Kafka")
    talk.confirms(KAFKA)
    said = talk.asks("mention Kafka")

    assert TurnOutcome.ASKED is asked.turn.outcome
    assert TurnOutcome.CHANGED is said.turn.outcome
    (new,) = [s for s in said.letter.sentences if "F1" in s.citations]
    assert KAFKA == new.text
    assert not new.findings


def test_stating_it_in_the_chat_adds_it_once_confirmed(talk):
    """
    The same words are asked about first, and taken over when they are a fact.
    """
    first = talk.asks(KAFKA)
    talk.confirms(first.turn.question.options[0].instruction)
    then = talk.asks(KAFKA)

    assert TurnOutcome.ASKED is first.turn.outcome
    assert KAFKA in then.letter.text


def test_undoing_a_wish_says_that_its_fact_stays(talk):
    """
    And how it is forgotten; where no fact was told by it, nothing is said of facts.
    """
    talk.asks("shorter")
    plain = talk.asks("undo")
    talk.confirms(KAFKA)
    talk.asks("mention Kafka")
    undone = talk.asks("undo")

    assert "stays with your resume" not in plain.turn.reply
    assert KAFKA not in undone.letter.text
    assert f"stays with your resume, so letters may tell it: “{KAFKA}” (F1)" in (
        undone.turn.reply
    )
    assert "Take back" in undone.turn.reply
    assert talk.facts


def test_new_letters_rest_on_facts_too(talk):
    """
    A requirement that only a fact meets is met, with the fact as evidence.
    """
    before = talk.traced.letter.coverage
    talk.confirms("I ran Kubernetes at Foghorn Systems for three years.")
    match = talk.world.match_posting(ADA, talk.resume, stories.POSTING)

    def kubernetes(coverage):
        return next(c for c in coverage if "Kubernetes" in c.requirement.text)

    assert () == kubernetes(before).evidence
    assert ("F1",) == kubernetes(match.coverage).evidence


def test_a_stated_fact_settles_the_finding_and_the_requirement(talk):
    """
    Checked again, a sentence that the person wrote rests on the fact they stated, and
    the requirement that it meets is met; that is a new version.
    """
    world = talk.world
    words = "I ran Kubernetes at Foghorn Systems for three years."
    flagged = world.edit_letter(ADA, talk.letter, {1: words}).letter
    talk.confirms(words)

    checked = world.recheck_letter(ADA, talk.letter).letter

    assert flagged.sentences[1].findings
    assert () == checked.sentences[1].findings
    assert ("F1",) == checked.sentences[1].citations
    assert flagged.version + 1 == checked.version
    (met,) = [c for c in checked.coverage if "Kubernetes" in c.requirement.text]
    assert ("F1",) == met.evidence
    assert checked.sentences[2:] == flagged.sentences[2:]


def test_a_check_that_finds_nothing_new_makes_no_version(talk):
    """
    The letter is as it was.
    """
    before = talk.world.letters.get(ADA, talk.letter)

    checked = talk.world.recheck_letter(ADA, talk.letter).letter

    assert before == checked
    assert before == talk.world.letters.get(ADA, talk.letter)


def test_a_sentence_whose_fact_was_taken_back_is_flagged(talk):
    """
    Checked again, the letter says that nothing supports it now.
    """
    talk.confirms(KAFKA)
    talk.asks("mention Kafka")
    talk.removes("F1")

    checked = talk.world.recheck_letter(ADA, talk.letter).letter

    (told,) = [s for s in checked.sentences if s.text == KAFKA]
    assert told.findings
    assert () == talk.traced.withdrawn


def test_letters_that_cited_a_fact_are_marked_when_it_goes(talk):
    """
    Removed, or changed after the letter was written: the letter says which.
    """
    talk.confirms(KAFKA)
    talk.asks("mention Kafka")
    unmarked = talk.traced.withdrawn
    talk.world.clock.pass_by(timedelta(minutes=1))
    talk.changes("F1", "I have used Kafka at Foghorn Systems for one year.")
    changed = talk.traced.withdrawn
    talk.removes("F1")
    world = talk.world
    (listed,) = ListLetters(world.letters, world.resumes, world.outcomes)(ADA)

    assert ((), ("F1",), ("F1",)) == (unmarked, changed, talk.traced.withdrawn)
    assert ("F1",) == listed.withdrawn
    assert () == talk.facts


def test_a_fact_is_not_stated_twice(talk):
    """
    A message that comes twice adds one line; of another role it is another fact.
    """
    first = talk.confirms(KAFKA)

    assert talk.confirms(f"{KAFKA} ") == first
    assert talk.facts == (first,)
    assert talk.confirms(KAFKA, "P2").id == "F2"


def test_a_number_is_not_given_twice(talk):
    """
    A letter that cites F1 never comes to mean another fact.
    """
    talk.confirms(KAFKA)
    talk.removes("F1")

    assert "F2" == talk.confirms("I hold a forklift licence.").id


@pytest.mark.parametrize(
    "states",
    [
        lambda talk: talk.confirms(KAFKA),
        lambda talk: talk.corrects("L2", "Compiler Engineer at Northlight Systems"),
    ],
    ids=["a fact", "a line"],
)
def test_what_is_erased_while_a_fact_is_saved_stays_erased(talk, states):
    """
    Who erases a resume at the moment that something is said of it does not find it
    again.
    """
    resumes = talk.world.resumes
    get = resumes.get

    def erased_meanwhile(owner, resume):
        found = get(owner, resume)
        resumes.erase(owner, resume)
        return found

    resumes.get = erased_meanwhile

    with pytest.raises(NotFoundError):
        states(talk)

    assert resumes.list(ADA) == []


def test_what_is_no_fact_is_refused(talk):
    """
    No words, too many, an unknown role, too many facts; and lines of the file are not
    facts that could be changed.
    """
    for text, role in (("  ", None), ("x" * 501, None), (KAFKA, "P9")):
        with pytest.raises(InvalidRequestError):
            talk.confirms(text, role)
    for fact in ("L1", "F9"):
        with pytest.raises(NotFoundError):
            talk.removes(fact)
        with pytest.raises(NotFoundError):
            talk.changes(fact, KAFKA)
    for number in range(MOST_FACTS):
        talk.confirms(f"I have seen lighthouse number {number}.")
    with pytest.raises(InvalidRequestError):
        talk.confirms(KAFKA)


def test_a_resume_that_is_not_read_takes_no_facts():
    """
    There is nothing yet that a fact could stand beside.
    """
    world = World({})
    resume = world.uploaded("unreadable")
    world.read_resume(ADA, resume)

    with pytest.raises(ResumeNotReadError):
        ConfirmFact(world.resumes, world.index_resume, world.clock)(ADA, resume, KAFKA)


@pytest.mark.parametrize("text", ["yes", "Yes, I have!", "Ja, das habe ich.", "…"])
def test_an_answer_is_no_fact(talk, text):
    """
    "Yes" says nothing that a letter could tell.
    """
    with pytest.raises(InvalidRequestError):
        talk.confirms(text)

    assert not talk.facts


def test_facts_stated_at_once_are_all_kept_and_found(talk):
    """
    Also where one is indexed late, and the other was by then.
    """
    world, go = talk.world, "I have sorted letters in Go at the harbour office."
    embedder = world.index_resume.embedder

    class SlowEmbedder(type(embedder)):
        def embed(self, texts, kind):
            if len(talk.facts) == 1:
                talk.confirms(go)
            return super().embed(texts, kind)

    slow = replace(world.index_resume, embedder=SlowEmbedder())
    ConfirmFact(world.resumes, slow, world.clock)(ADA, talk.resume, KAFKA)

    assert [fact.text for fact in talk.facts] == [KAFKA, go]
    _, chunks = world.resumes.chunks[ADA, talk.resume]
    told = {line for embedded in chunks for line in embedded.chunk.lines}
    assert {fact.id for fact in talk.facts} <= told


@pytest.mark.parametrize("text", ["award", "My driving licence.", "Führerschein"])
def test_a_fact_is_more_than_the_name_of_a_kind(text):
    """
    A letter would say "I hold an award" of it.
    """
    talk = Talk()

    with pytest.raises(InvalidRequestError, match="say which one"):
        talk.confirms(text)
    assert not talk.facts

    kept = talk.confirms("Full UK driving licence")
    with pytest.raises(InvalidRequestError, match="say which one"):
        talk.changes(kept.id, text)
