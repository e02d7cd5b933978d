"""
What a person asks in the chat is read as it is meant, and answered truly.
"""

import pytest

from asked_letters import asked
from resumate.domain.refining import instead_of, read_wishes
from resumate.domain.refining.wishes import (
    Amount,
    Claim,
    Drop,
    Fault,
    Greet,
    Lead,
    Mention,
    Shorter,
    Undo,
)
from resumate.domain.turn import OptionKind
from two_trades import BAKER, BAKING, shorn
from worlds import composed

KEEPER = BAKER.replace(
    "Education\n",
    "Skills\nSourdough, lamination, HACCP, stock control\nEducation\n",
).replace("Recruited 12 Saturday helpers", "Recruited a pool of 12 volunteers")
KEEPER += "Notice period: 6 weeks\n"
MEISTERIN = """
Wiebke Ostrander
Installateurmeisterin
Berufserfahrung
05/2017 - heute Bauleiterin, Sanitär Thomsen GmbH, Husum
- Leitung von Baustellen mit bis zu 8 Monteuren
- Betreuung der Auszubildenden (zurzeit 2), seit 2019 Ausbilderin
- Inbetriebnahme von rund 70 Wärmepumpen
Ausbildung
2014 - 2016 Meisterschule, Handwerkskammer Flensburg, Abschluss: Installateurmeisterin
2008 - 2011 Ausbildung zur Anlagenmechanikerin, Heizung Petersen (Gesellenprüfung 2011)
"""
BAULEITUNG = """
Projektleiter (m/w/d)
Förde Haustechnik GmbH
Ihr Profil
- Abgeschlossene Meisterprüfung
- Erfahrung in der Bauleitung
Bitte nennen Sie Ihre Gehaltsvorstellung und Ihren frühestmöglichen Eintrittstermin.
"""
HAUSMEISTER = MEISTERIN.replace(
    "Installateurmeisterin\nBerufs", "Hausmeisterin\nBerufs"
)
HAUSMEISTER = HAUSMEISTER.replace("Meisterschule", "Fachschule").replace(
    ", Abschluss: Installateurmeisterin", ""
)


@pytest.fixture(scope="module")
def english():
    """
    A letter in English, and its resume.
    """
    return composed(KEEPER, BAKING)


@pytest.fixture(scope="module")
def german():
    """
    A letter in German, and its resume.
    """
    return composed(MEISTERIN, BAULEITUNG)


@pytest.mark.parametrize(
    ("instruction", "wishes"),
    [
        (
            "drop the diploma, and mention HACCP and stock control",
            (Drop("diploma"), Mention("HACCP and stock control")),
        ),
        ("leave out HACCP and sourdough", (Drop("HACCP and sourdough"),)),
        ("mention the summer club and drop the luggage",
         (Mention("summer club"), Drop("luggage"))),
        ("make it shorter, mention HACCP", (Shorter(), Mention("HACCP"))),
        ("I led the night shift and trained new bakers",
         (Claim("I led the night shift and trained new bakers"),)),
        ("mention research and development", (Mention("research and development"),)),
        ("go back to the first version", (Undo(1),)),
        ("the original version please", (Undo(1),)),
        ("back to version 3", (Undo(3),)),
        ("go back to the previous version", (Undo(),)),
        ("undo", (Undo(),)),
        ("Focus on the reading club instead of flour",
         (Lead("reading club", "flour"),)),
        ("focus more on stock control", (Mention("stock control"),)),
        ("start with sourdough rather than flour", (Lead("sourdough", "flour"),)),
        ("mention sourdough instead of flour",
         (Mention("sourdough"), Drop("flour"))),
        ("I expect 42k and can start on 2 May",
         (Claim("My salary expectation is 42k."), Claim("I can start on 2 May."))),
        ("It is addressed wrong, the person is Maeve", (Greet("Maeve"),)),
        ("I want 42000 euro", (Amount("42000 euro"),)),
        ("£38,000", (Amount("£38,000"),)),
        ("I want 38k", (Amount("38k"),)),
        ("the third sentence is wrong", (Fault(3, untrue=True),)),
        ("mention the £38,000 that I raised", (Mention("£38,000 that I raised"),)),
        ("I can start on 2 May and would like 42,000 euro a year",
         (Claim("I can start on 2 May."),
          Claim("My salary expectation is 42,000 euro a year."))),
        ("sentence 3 is broken, please repair it", (Fault(3),)),
        ("it is not true that I led a team of bakers, I worked in it",
         (Fault(said="I led a team of bakers", right="I worked in it", untrue=True),)),
        ("mention my notice period", (Mention("notice period"),)),
    ],
)  # fmt: skip
def test_wish_is_read_as_it_is_meant(english, instruction, wishes):
    """
    Each with its own verb, and no more than was asked.
    """
    assert read_wishes(instruction, english[0]) == wishes


@pytest.mark.parametrize(
    ("instruction", "wishes"),
    [
        ("lass die Meisterschule weg und erwähne die Wärmepumpen",
         (Drop("Meisterschule"), Mention("Wärmepumpen"))),
        ("zurück zur ersten Fassung", (Undo(1),)),
        ("zurück zur vorigen Fassung", (Undo(),)),
        ("Ich kann ab dem 1. Juni 2027 anfangen und hätte gern 58.000 Euro im Jahr",
         (Claim("Ich kann ab dem 1. Juni 2027 anfangen."),
          Claim("Meine Gehaltsvorstellung liegt bei 58.000 Euro im Jahr."))),
        ("Ich möchte 58.000 Euro", (Amount("58.000 Euro"),)),
        ("Gehalt 58.000", (Amount("58.000"),)),
        ("Kann ab sofort anfangen", (Claim("Ich kann ab sofort anfangen."),)),
        ("Schreib, dass ich Ausbilderin bin und Baustellen leite",
         (Claim("Ich bin Ausbilderin und leite Baustellen"),)),
        ("Warum stehen die Wärmepumpen nicht drin?", (Mention("Wärmepumpen"),)),
        ("Der Satz mit „Monteuren“ ist kaputt, bitte reparieren",
         (Fault(said="Monteuren"),)),
        ("Schreib, dass ich die alte und neue Anlage betreue",
         (Claim("Ich betreue die alte und neue Anlage"),)),
    ],
)  # fmt: skip
def test_german_wish_is_read_as_it_is_meant(german, instruction, wishes):
    """
    In German as in English.
    """
    assert read_wishes(instruction, german[0]) == wishes


@pytest.mark.parametrize(
    ("instruction", "told"),
    [
        ("mention my notice period", "My notice period is 6 weeks."),
        ("mention the volunteers", "12 volunteers"),
        ("mention sourdough and lamination", "lamination"),
    ],
)
def test_what_the_resume_has_is_told(instruction, told):
    """
    No question whether it is to be learned, and no fact to be stated.
    """
    written = shorn(KEEPER, BAKING)
    proposal = asked(written, instruction)
    text = " ".join(s.text for s in proposal.manuscript.sentences)
    assert told in text
    assert proposal.question is None


@pytest.mark.parametrize(
    ("instruction", "shown"),
    [
        ("Erwähne meine Meisterprüfung", "meister"),
        ("erwähne meinen Meisterbrief", "meister"),
        ("Fang mit meiner Meisterprüfung an", "meister"),
        ("Erwähne die Azubis", "Auszubildende"),
        ("Erwähne Lehrlinge", "Auszubildende"),
        ("Schreib, dass ich Ausbilderin bin und mich um die Azubis kümmere",
         "Auszubildende"),
        ("Ich habe rund 70 Wärmepumpen in Betrieb genommen", "Wärmepumpen"),
    ],
)  # fmt: skip
def test_german_line_that_has_it_is_told_or_quoted(german, instruction, shown):
    """
    A thing that the resume has by another name is never told as lacking, nor to be
    learned.
    """
    written = german
    proposal = asked(written, instruction)
    changed = " ".join(change.after for change in proposal.manuscript.changes)
    question = proposal.question
    said = " ".join([changed, *proposal.replies, question.text if question else ""])
    assert shown in said
    options = question.options if question else ()
    assert not [one for one in options if "lernen" in one.instruction]


def test_caretaker_is_no_master():
    """
    Who looks after a house has no master's examination by that.
    """
    written = composed(HAUSMEISTER, BAULEITUNG)
    proposal = asked(written, "Erwähne meine Meisterprüfung")
    assert proposal.question


def test_amount_alone_is_asked_about(english):
    """
    What is meant by it the person says, and the answer is a wish that is understood.
    """
    written = english
    proposal = asked(written, "I want 42000 euro")
    assert not proposal.manuscript.changes
    first = proposal.question.options[0]
    assert first.kind is OptionKind.ASK
    told = asked(written, first.instruction)
    [change] = told.manuscript.changes
    assert "42000 euro" in change.after


def test_both_terms_are_told(german):
    """
    A salary and a first day in one sentence are two sentences of the letter.
    """
    letter, content = german
    ask = "Ich kann ab dem 1. Juni 2027 anfangen und hätte gern 58.000 Euro im Jahr"
    proposal = asked((letter, content), ask)
    assert len(proposal.manuscript.changes) == 2
    assert proposal.question is None


def test_broken_sentence_can_go(english):
    """
    The answers name the sentence, and are understood.
    """
    letter, content = english
    proposal = asked((letter, content), "sentence 3 is broken, please fix it")
    assert letter.sentences[3].text in proposal.question.text
    remove = proposal.question.options[0].instruction
    [change, *_] = asked((letter, content), remove).manuscript.changes
    assert change.before == letter.sentences[3].text


def test_untrue_sentence_is_found_by_its_words(english):
    """
    With the line that it rests on, and what the person says instead.
    """
    written = english
    ask = "It is not true that I cut flour waste, I watched it"
    proposal = asked(written, ask)
    assert "flour waste from 9% to 4%" in proposal.question.text
    assert "I watched it" in proposal.question.options[0].instruction


def test_corrected_company_names_the_way(english):
    """
    Whatever kind of house it is.
    """
    letter, _ = english
    for said in ("the charity is called Harbour Trust", "the school is called Quay"):
        assert read_wishes(said, letter) == ()
        assert instead_of(said) == "no_posting"


def test_fresh_focus_leaves_the_rest(english):
    """
    What is to come first does, and what it is to stand before stays.
    """
    written = english
    proposal = asked(written, "Focus on the reading club instead of flour")
    text = [s.text for s in proposal.manuscript.sentences]
    assert any("reading club" in one for one in text)
    assert any("flour" in one for one in text)
    assert "drop flour" in " ".join(proposal.replies)


@pytest.mark.parametrize(
    ("instruction", "told"),
    [
        ("mention AIB", "I am an AIB Certified Food Handler"),
        ("mention lamination", "My skills"),
        ("mention my trustee role", "trustee at Claddagh Trust Fund"),
        ("mention my awards", "I won the regional bread prize in 2022."),
    ],
)
def test_name_alone_is_told_as_what_it_is(instruction, told):
    """
    A certificate by its name is one, and a skill is none; who is a trustee is told of
    no trust, and a prize that was won is not held.
    """
    resume = KEEPER.replace(
        "Experience\nHead Baker",
        "Profile\n- AIB Certified Food Handler, 2021.\n"
        "- Raised the sales of bread for trusts.\nExperience\nHead Baker",
    ).replace(
        "Skills\n",
        "Volunteering\nTrustee, Claddagh Trust Fund, since 2021\n"
        "Awards\nWon the regional bread prize in 2022\nSkills\n",
    )
    written = composed(resume, BAKING)
    proposal = asked(written, instruction)
    changed = " ".join(change.after for change in proposal.manuscript.changes)
    assert told in changed
    assert "(.)" not in changed


def test_what_is_dropped_leaves_no_bare_post():
    """
    Of a sentence whose deed goes, the post alone is not said again.
    """
    written = composed(BAKER, BAKING)
    proposal = asked(written, "drop the reading club")
    text = " ".join(s.text for s in proposal.manuscript.sentences)
    assert "reading club" not in text
    assert proposal.manuscript.changes


def test_reply_of_a_drop_is_true():
    """
    Nothing is called locked that nobody locked.
    """
    written = composed(BAKER, BAKING)
    for topic in ("flour", "Quay Street", "bakers", "Corrib"):
        [reply, *_] = asked(written, f"drop {topic}").replies
        assert "locked" not in reply


def test_another_number_is_not_said_already():
    """
    Who leads four is not told that the letter says so where it tells of three others.
    """
    letter, content = composed(BAKER, BAKING)
    told = asked((letter, content), "I lead a team of 14 bakers")
    assert "already" not in " ".join(told.replies)
    assert not told.manuscript.changes
