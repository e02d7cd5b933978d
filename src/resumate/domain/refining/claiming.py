"""
What a person tells of themselves, which the resume may say already.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from resumate.domain.composing.wording import capitalised, stopped
from resumate.domain.drafting.repairing import grounded
from resumate.domain.language.denied import as_held
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.ended import tells_end
from resumate.domain.language.skill_names import names_in
from resumate.domain.language.terms import terms_alone
from resumate.domain.language.tongues import tongue_alone
from resumate.domain.letter import About, Sentence
from resumate.domain.patterns import regex
from resumate.domain.refining.adding import add
from resumate.domain.refining.answering import confirm
from resumate.domain.refining.at_post import names_post, with_post
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.figures import numbers_told
from resumate.domain.refining.held import (
    Near,
    item_saying,
    line_near,
    line_saying,
    says_most,
    text_of,
)
from resumate.domain.refining.mentioning import mention
from resumate.domain.refining.terms import say_terms
from resumate.domain.refining.topic import lines_on
from resumate.domain.resume import ResumeLine, Role
from resumate.domain.turn import Option, OptionKind

_SPEAKS = regex(
    r"\b(?:speak|spoke|spoken|know|fluent\w*|native|bilingual|sprech\w*|spreche|"
    r"beherrsch\w*|kann|fließend\w*|muttersprach\w*)\b",
    re.IGNORECASE,
)


def claim(desk: Desk, text: str) -> None:
    """
    What the person tells is said if the resume supports it or it is theirs to wish;
    where a line says it in other words, that line is told; else they are asked. In the
    letter's language, for a letter is in one.
    """
    claimed = stopped(capitalised(text))
    language = desk.letter.language
    if terms_alone(claimed, language):
        say_terms(desk, Sentence(claimed, 0, About.CONNECTING, by_hand=True))
        return
    if tells_end(claimed) or not as_held(claimed, listed=False):
        desk.reply("ended" if tells_end(claimed) else "denied")
        return
    if _speaks(desk, claimed):
        return
    if detect_language(claimed, language) != language:
        desk.reply("other_language", language=desk.speech.language(language))
        return
    checked = desk.checked(Sentence(claimed, 0, About.CANDIDATE, by_hand=True))
    if line := _stated(desk, claimed):
        checked = replace(checked, about=About.CANDIDATE, citations=(line.id,))
    else:
        line = _told_by(desk, checked)
    told = [p.sentence.text for p in desk.text.claims]
    said = [
        text
        for text in told
        if text == claimed
        or (line and says_most(text, claimed) and numbers_told(text, claimed))
    ]
    if said:
        desk.reply("mentioned_already", text=said[0])
        return
    if line and _put(desk, line, checked):
        return
    if held := line_saying(desk.content, checked):
        _tell_held(desk, held, checked)
    elif near := line_near(desk.content, claimed):
        _ask_about_near(desk, near, claimed)
    else:
        confirm(desk, desk.speech("claimed"), claimed)


def _ask_about_near(desk: Desk, near: Near, claimed: str) -> None:
    """
    Whether the line that is nearest to it is meant, which the letter may tell already.
    """
    confirm(desk, desk.speech("claimed_near", line=near.line.text), claimed)
    question = desk.proposal.question
    found = near.line in lines_on(desk.content, near.words)
    if question and found and near.line.id not in desk.text.cited:
        ask = desk.speech("do_mention", topic=near.words)
        option = Option(OptionKind.ASK, desk.speech("say_line"), ask)
        options = (option, *question.options)
        desk.proposal.question = replace(question, options=options)


def _put(desk: Desk, line: ResumeLine, claimed: Sentence) -> bool:
    """
    What is claimed, in the person's words, where the letter tells things like *line*.
    """
    place = desk.place_for(line)
    if place is None:
        return False
    after, apart = place
    role = desk.content.role(line.role)
    if apart and role and not names_post(claimed.text, role):
        return _put_with_post(desk, line, role, claimed)
    desk.text.insert(after, [claimed], desk.speech("you_asked"), apart=apart)
    desk.reply("claim_added")
    return True


def _put_with_post(desk: Desk, line: ResumeLine, role: Role, claimed: Sentence) -> bool:
    """
    What was done at a post that the letter does not tell of, with the name of that
    post; else as the line has it.
    """
    told = with_post(claimed.text, role, desk.letter.language)
    said = desk.checked(replace(claimed, text=told, findings=())) if told else None
    after, apart = desk.place_for(line) or (None, False)
    if said and after and grounded(said):
        desk.text.insert(after, [said], desk.speech("you_asked"), apart=apart)
    elif not add(desk, line, desk.speech("you_asked")):
        desk.reply("name_post", post=role.employer or role.title)
        return True
    desk.reply("said_now", text=desk.text.new_text)
    return True


def _speaks(desk: Desk, claimed: str) -> bool:
    """
    Whether it is no more than a language that the resume names as spoken, which is
    told then with how well.
    """
    named = [word for word in _words(claimed) if tongue_alone(word)]
    if not named or not _SPEAKS.search(claimed):
        return False
    if not all(lines_on(desk.content, word) for word in named):
        return False
    for word in named:
        mention(desk, word)
    return True


def _words(text: str) -> Iterator[str]:
    return (word.strip(".,;:!?()\"'") for word in text.split())


def _tell_held(desk: Desk, line: ResumeLine, claimed: Sentence) -> None:
    """
    That *line*, in the letter; in the person's words only if they stand by them.
    """
    if item := item_saying(line, claimed.text):
        mention(desk, item)
        return
    said = [
        p.sentence.text
        for p in desk.text.claims
        if any(one.id == line.id for one in desk.told(p.sentence))
    ]
    if said:
        desk.reply("mentioned_already", text=said[0])
    elif add(desk, line, desk.speech("you_asked")):
        desk.reply("line_says", line=line.text, text=desk.text.new_text)
    elif not (grounded(claimed) and line.id in claimed.citations) or not _put(
        desk, line, claimed
    ):
        why = claimed.findings[0].message if claimed.findings else ""
        words = desk.speech("line_not_sayable", line=line.text, why=why)
        confirm(desk, " ".join(words.split()), claimed.text)


def _stated(desk: Desk, claimed: str) -> ResumeLine | None:
    """
    The line that says what is claimed in the same words, as a fact does that was
    confirmed when it was asked for.
    """
    same = (ln for ln in desk.content.lines if ln.text.rstrip(" .!") == claimed[:-1])
    return next(same, None)


def _told_by(desk: Desk, claimed: Sentence) -> ResumeLine | None:
    """
    The first line that supports what is claimed, if the lines say most of it, and every
    name and number in it: who moves to a town does not have it from a line that an
    employer there stands in.
    """
    lines = [line for line in map(desk.content.line, claimed.citations) if line]
    if not lines or not grounded(claimed):
        return None
    text = " ".join(text_of(desk.content, line) for line in lines)
    named = names_in(claimed.text)
    counted = claimed.derivations or numbers_told(text, claimed.text)
    if not named <= names_in(text) or not counted:
        return None
    return lines[0] if named or says_most(text, claimed.text) else None
