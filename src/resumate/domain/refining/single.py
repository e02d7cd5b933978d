"""
One sentence, said otherwise or left out.
"""

from collections.abc import Collection
from dataclasses import replace

from resumate.domain.drafting.repairing import grounded
from resumate.domain.letter import About, Length, Sentence
from resumate.domain.refining.answering import confirm
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.framing import say_otherwise
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.shortening import LEANING, drop_with_link, mend


def reword(desk: Desk, index: int, text: str) -> None:
    """
    The sentence at *index* as *text* if that is supported, or as another that is.
    """
    piece = desk.text.at(index)
    reason = desk.speech("you_asked")
    if piece.gone or piece.sentence.locked:
        desk.reply("locked")
    elif text:
        _reword_as(desk, piece, text)
    elif (
        _other_line(desk, piece, reason)
        if piece.sentence.about is About.CANDIDATE
        else say_otherwise(desk, piece, reason)
    ):
        desk.reply("reworded")
    else:
        desk.reply("no_other")


def _reword_as(desk: Desk, piece: Piece, text: str) -> None:
    stopped = text if text.endswith((".", "!", "?", ",")) else f"{text}."
    wanted = replace(
        piece.sentence,
        text=stopped,
        citations=(),
        findings=(),
        derivations=(),
        opinion=None,
        by_hand=True,
    )
    checked = desk.checked(wanted)
    if not grounded(checked):
        _ask_whether_true(desk, checked)
        return
    moved = replace(checked, paragraph=piece.sentence.paragraph)
    desk.text.put(piece, moved, desk.speech("you_asked"))
    desk.reply("reworded")


def _ask_whether_true(desk: Desk, checked: Sentence) -> None:
    why = checked.findings[0].message if checked.findings else ""
    confirm(desk, desk.speech("not_supported", why=why), checked.text)


def _other_line(desk: Desk, piece: Piece, reason: str) -> bool:
    """
    Another line of the same role if there is one, else of another.
    """
    roles = desk.roles(piece)
    before = piece.sentence
    for line in sorted(desk.untold(Length.LONG), key=lambda ln: ln.role not in roles):
        leans = LEANING.match(piece.sentence.text) and line.role in roles
        said = desk.sayer.say(line, (line.role or "",) if leans else ())
        if said and not desk.checked(said).findings:
            desk.text.put(piece, replace(said, paragraph=before.paragraph), reason)
            if desk.holds_together():
                return True
            piece.sentence = before
    return False


def remove(desk: Desk, indexes: Collection[int]) -> None:
    """
    The sentences at *indexes* go, unless nothing would be left that tells of the
    candidate; greeting and close go where they are named alone.
    """
    pieces = [desk.text.at(index) for index in indexes]
    if any(piece.sentence.locked for piece in pieces):
        desk.reply("locked")
    elif all(piece in pieces for piece in desk.text.claims):
        desk.reply("short_enough")
    else:
        for piece in pieces:
            if not piece.gone:
                drop_with_link(desk, piece, desk.speech("you_asked"))
        mend(desk, naming=True)
        desk.reply("removed" if len(pieces) == 1 else "all_removed")


def swap(desk: Desk, old: str, new: str) -> None:
    """
    *new* stands wherever *old* stood, in sentences that stay true by it; the person is
    asked about the first that does not.
    """
    reason = desk.speech("you_asked")
    named = [piece for piece in desk.text if old in piece.sentence.text]
    free = [piece for piece in named if not piece.sentence.locked]
    if not free:
        desk.reply("locked" if named else "not_there", topic=f"“{old}”")
    for piece in free:
        told = piece.sentence
        text = told.text.replace(old, new)
        if new.endswith("."):
            text = text.replace(f"{new}.", new)
        said = replace(told, text=text, citations=())
        checked = desk.checked(replace(said, findings=(), derivations=()))
        if told.about is About.CANDIDATE and not grounded(checked):
            _ask_whether_true(desk, checked)
            return
        desk.text.put(piece, replace(checked, paragraph=told.paragraph), reason)
    if free:
        desk.reply("swapped", old=old, new=new)
