"""
What a letter says around its content: greeting, first sentence, close, sign-off.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing import composable_language, greeting_of
from resumate.domain.composing.wording import capitalised, stopped
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.letter import About, Sentence, Tone
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.patterns import regex
from resumate.domain.refining.answering import confirm
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.signature import signature_at

_HONEST = regex(
    r"\bnot used\b|\bpas encore\b|\btodavía no\b|\b(?:m'y formerais|aprender\w*)\b|"
    r"\bnoch nicht gearbeitet\b|\b(?:learn|lernen)\b",
    re.IGNORECASE,
)

_SHORT_NAME = 3
"""Letters that a name and its short form begin with."""


def retone(desk: Desk, tone: Tone) -> None:
    """
    The frame in another tone; what is said of the candidate stays, and so do the
    person's own words.
    """
    name = desk.speech.tone(tone.value)
    framed = desk.sayer.framed(tone)
    reason = desk.speech("tone", tone=name)
    places = ("greeting", "first", "sign_off")
    changed = _put_frame(desk, framed, places, reason, own=False)
    changed |= _put_close(desk, framed, reason)
    desk.proposal.tone = tone
    desk.reply("retoned" if changed else "retoned_already", tone=name)


def reopen(desk: Desk) -> None:
    """
    Another first sentence, if there is one that the letter did not have before.
    """
    reason = desk.speech("opening")
    own = desk.letter.wishes.tone
    framed = [desk.sayer.framed(t) for t in sorted(Tone, key=lambda t: t is own)]
    for said in sorted(framed, key=lambda said: _was_said(desk, said)):
        if _put_frame(desk, said, ("first",), reason):
            desk.reply("reopened")
            return
    desk.reply("no_other_opening")


def _was_said(desk: Desk, framed: Sequence[Sentence]) -> bool:
    return any(framed[i].text in desk.past.said for i in frame(framed)["first"])


def say_motive(desk: Desk, text: str) -> None:
    """
    Why the person wants it, in their words, behind the first sentence; without any,
    they are asked for them.
    """
    if not text:
        desk.reply("motive")
        return
    motive = stopped(capitalised(text))
    said = Sentence(motive, 0, About.CONNECTING, by_hand=True)
    body = desk.in_body
    if any(piece.sentence.text == motive for piece in body):
        desk.reply("mentioned_already", text=motive)
    elif not body or (wrong := desk.checked(said).findings):
        why = wrong[0].message if body else ""
        confirm(desk, desk.speech("not_supported", why=why), motive)
    else:
        desk.text.insert(body[0], [said], desk.speech("you_asked"), apart=False)
        desk.reply("claim_added")


def greet(desk: Desk, name: str, greeting: str) -> None:
    """
    Greet a person by *name* in the letter's language, or with the whole *greeting*.
    """
    text = greeting or greeting_of(name, desk.letter.language, desk.letter.wishes.tone)
    _put_alone(desk, "greeting", text)


def sign_off(desk: Desk, text: str) -> None:
    """
    Close with that formula.
    """
    german = desk.letter.language == "de"
    _put_alone(desk, "sign_off", text if german else f"{text},")


def sign_as(desk: Desk, name: str) -> None:
    """
    Sign with *name*, if a part of it is one of the person's names, or short for one;
    with any, if their resume has none.
    """
    own = (desk.content.contact.name or "").split()
    known = any(
        word[:_SHORT_NAME].casefold() == part[:_SHORT_NAME].casefold()
        for word in name.split()
        for part in own
    )
    signature = list(desk.text)[-1]
    said = replace(signature.sentence, text=name, by_hand=True)
    if own and not known:
        desk.reply("not_your_name", name=name)
    elif not own and is_sign_off(signature.sentence.text):
        desk.text.insert(signature, [said], desk.speech("you_asked"), apart=True)
        desk.reply("framed", text=name)
    elif own and signature_at([p.sentence for p in desk.text]) is None:
        desk.reply("no_place")
    elif signature.sentence.locked:
        desk.reply("locked")
    else:
        desk.text.put(signature, said, desk.speech("you_asked"))
        desk.reply("framed", text=name)


def _put_alone(desk: Desk, place: str, text: str) -> None:
    pieces = list(desk.text)
    here = frame([p.sentence for p in pieces])[place]
    if not here:
        desk.reply("no_place")
        return
    piece = pieces[here[0]]
    said = Sentence(text, piece.sentence.paragraph, About.CONNECTING, by_hand=True)
    if piece.sentence.locked:
        desk.reply("locked")
    elif desk.checked(said).findings:
        desk.reply("not_true_enough")
    else:
        desk.text.put(piece, said, desk.speech("you_asked"))
        desk.reply("framed", text=text)


def translate(desk: Desk, language: str) -> None:
    """
    The whole letter in another language, where rules can say the resume in it.
    """
    own = desk.content.language
    names = {
        "language": desk.speech.language(language),
        "resume": desk.speech.language(own),
    }
    if language == desk.letter.language:
        desk.reply("translated_already", **names)
    elif language not in LETTER_LANGUAGES:
        known = ", ".join(map(desk.speech.language, LETTER_LANGUAGES))
        desk.reply("no_such_language", languages=known)
    elif any(piece.sentence.locked for piece in desk.text):
        desk.reply("locked_language")
    elif composable_language(language, own) != language:
        desk.reply("no_translation", **names)
    else:
        sayer = replace(desk.sayer, language=language)
        whole = sayer.framed(desk.letter.wishes.tone)
        desk.text.replace_all(whole, desk.speech("translation"))
        desk.proposal.language = language
        desk.reply("translated", **names)


def say_otherwise(desk: Desk, piece: Piece, reason: str) -> bool:
    """
    One sentence of the frame as another tone has it; whether there was another.
    """
    pieces = list(desk.text)
    index = pieces.index(piece)
    for place, here in frame([p.sentence for p in pieces]).items():
        if index not in here:
            continue
        nth = here.index(index)
        for tone in Tone:
            framed = desk.sayer.framed(tone)
            there = frame(framed)[place]
            if nth < len(there):
                new = _moved(framed[there[nth]], piece)
                if desk.text.put(piece, new, reason):
                    return True
    return False


def frame(sentences: Sequence[Sentence]) -> dict[str, list[int]]:
    """
    Where greeting, first sentence, close and sign-off stand, as far as there are any.
    The close is part of the last paragraph: what is missing stands in one before.
    """
    every = list(enumerate(sentences))
    greets = [i for i, s in every if is_greeting(s.text)][:1]
    signs = [i for i, s in every if is_sign_off(s.text)][-1:]
    start = greets[0] + 1 if greets else 0
    end = signs[0] if signs else len(sentences)
    idle = {i for i, s in every if s.about is About.CONNECTING}
    close: list[int] = []
    for i in range(end - 1, start, -1):
        apart = sentences[i].paragraph != sentences[end - 1].paragraph
        if apart or i not in idle or _HONEST.search(sentences[i].text):
            break
        close.insert(0, i)
    first = [start] if start in idle and start < end else []
    return {"greeting": greets, "first": first, "close": close, "sign_off": signs}


def _put_frame(
    desk: Desk,
    framed: Sequence[Sentence],
    places: Sequence[str],
    reason: str,
    *,
    own: bool = True,
) -> bool:
    """
    The *places* as *framed*; words of the person's *own* among them only if so.
    """
    pieces = list(desk.text)
    here, there = frame([p.sentence for p in pieces]), frame(framed)
    changed = False
    for place in places:
        for i, j in zip(here[place], there[place], strict=False):
            if own or not pieces[i].sentence.by_hand:
                new = _moved(framed[j], pieces[i])
                changed |= desk.text.put(pieces[i], new, reason)
    return changed


def _put_close(desk: Desk, framed: Sequence[Sentence], reason: str) -> bool:
    pieces = list(desk.text)
    close = [pieces[i] for i in frame([p.sentence for p in pieces])["close"]]
    old = [piece for piece in close if not piece.sentence.by_hand]
    new = [framed[i] for i in frame(framed)["close"]]
    if not old or [p.sentence.text for p in old] == [s.text for s in new]:
        return False
    changed = False
    for piece, sentence in zip(old, new, strict=False):
        changed |= desk.text.put(piece, _moved(sentence, piece), reason)
    for piece in old[len(new) :]:
        changed |= desk.text.drop(piece, reason)
    if len(new) > len(old):
        desk.text.insert(old[-1], new[len(old) :], reason, apart=False)
        changed = True
    return changed


def _moved(sentence: Sentence, to: Piece) -> Sentence:
    return replace(sentence, paragraph=to.sentence.paragraph)
