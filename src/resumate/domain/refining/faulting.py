"""
A sentence that the person finds broken, or untrue.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.letter import CoverLetterDraft
from resumate.domain.patterns import regex
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.held import without_frame
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.parts import number_of, part_named
from resumate.domain.refining.topic import words_like
from resumate.domain.refining.wishes import Fault
from resumate.domain.turn import Option, OptionKind, Question

_I = re.IGNORECASE
_BROKEN = regex(
    r"^(?P<what>.*?\b(?:sentence|paragraph|line|satz|absatz|zeile)\b.*?) (?:is|are|ist|sind|looks|sieht|seems|scheint) (?:\w+ )?"
    r"(?:broken|garbled|cut off|torn|incomplete|nonsense|kaputt|abgeschnitten|unvollständig|zerrissen|unsinn|defekt)\b"
    r"|^(?:please )?(?:repair|fix|mend|repariere?n?|flick\w*)(?: bitte)? (?P<object>.*\b(?:sentence|line|satz|zeile)\b.*)$",
    _I,
)
_WRONG = regex(
    r"^(?P<what>.*?\b(?:sentence|line|satz|zeile)\b.*?) (?:is|ist|sagt|says|stimmt) (?:\w+ )?"
    r"(?:wrong|untrue|false|not true|incorrect|a lie|falsch|unwahr|gelogen|nicht(?: wahr| richtig)?)[.!]*$",
    _I,
)
_UNTRUE = regex(
    r"^(?:(?:but )?(?:it|that)(?:['’]s| is) (?:not (?:true|right|correct)|wrong|untrue|false|incorrect)(?: to say)? that"
    r"|(?:es |das )?(?:stimmt|ist) (?:gar )?(?:nicht(?: (?:wahr|richtig|korrekt))?|falsch|unwahr),? dass?)\s+"
    r"(?P<said>.+?)(?:\s*[,;.:–]\s*(?:sondern |but )?(?:(?P<right>(?:I|ich) .+)|(?:it|they|that|es|das|sie) .+))?$",
    _I,
)
_QUOTED = regex(r"[\"“”„«»‚‘](?P<said>[^\"“”„«»]+)[\"“”„«»’‘]")
_ENOUGH = 0.4


def read_fault(text: str, letter: CoverLetterDraft) -> Fault | None:
    """
    "The sentence with “…” is broken", "it is not true that I ...".
    """
    if untrue := _UNTRUE.match(text):
        right = (untrue["right"] or "").rstrip(" .!")
        return Fault(said=untrue["said"], right=right, untrue=True)
    wrong = _WRONG.match(text)
    found = wrong or _BROKEN.match(text)
    if found is None:
        return None
    what = next(part for part in found.groups() if part)
    part = part_named(what, letter)
    if part and len(part) == 1:
        return Fault(part[0], untrue=bool(wrong))
    quoted = _QUOTED.search(what)
    return Fault(said=quoted["said"] if quoted else what, untrue=bool(wrong))


def tell_fault(desk: Desk, fault: Fault) -> None:
    """
    Which sentence is meant and what it rests on, and what can become of it.
    """
    piece = _meant(desk, fault)
    number = number_of(piece.origin or 0, desk.letter) if piece else 0
    if piece is None or not number:
        desk.reply("no_such_sentence")
        return
    speech = desk.speech
    lines = desk.told(piece.sentence)
    said = speech("untrue" if fault.untrue else "broken", text=piece.sentence.text)
    if lines:
        on = "; ".join(speech("quoted", text=one.text, id=one.id) for one in lines)
        said += " " + speech("rests_on", lines=on)
    asked = [("say_remove", "do_remove"), ("say_otherwise", "do_otherwise")]
    options = [
        Option(OptionKind.ASK, speech(label), speech(ask, n=number))
        for label, ask in asked
    ]
    if fault.right:
        ask = speech("do_say", n=number, text=fault.right)
        options.insert(0, Option(OptionKind.ASK, speech("say_right"), ask))
    options.append(Option(OptionKind.ASK, speech("leave")))
    desk.proposal.question = Question(said, tuple(options))


def _meant(desk: Desk, fault: Fault) -> Piece | None:
    if fault.index is not None:
        return desk.text.at(fault.index)
    body = [piece for piece in desk.in_body if piece.origin is not None]
    for piece in body:
        if fault.said.casefold() in piece.sentence.text.casefold():
            return piece
    said = without_frame(fault.said)
    shares = [(words_like(p.sentence.text, said)[1], p) for p in body]
    best = max(shares, key=lambda one: one[0], default=None)
    return best[1] if best and best[0] >= _ENOUGH else None
