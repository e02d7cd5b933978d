"""
Leaving out, so that what stays still reads well.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from resumate.domain.letter import About, Sentence
from resumate.domain.patterns import regex
from resumate.domain.refining.asked import LINK, Answer
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.kinds import called
from resumate.domain.refining.least import (
    answer,
    is_met_duty,
    is_needed,
    least,
    least_line,
)
from resumate.domain.refining.lists import without
from resumate.domain.refining.manner import WORDS_OF_A_PAGE
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.topic import (
    lines_on,
    names_alone,
    parts_of,
    roles_called,
    speaks_of,
    tells_of,
)
from resumate.domain.resume import LineKind, ResumeLine, Section

_SHORTER_BY = 0.75
_SHORTEST = 60
LEANING = regex(
    r"^(?:There\b|In (?:this|that|the same) role|In addition|Furthermore|"
    r"(?:Beyond|On top of|Alongside|Besides) (?:that|this)|"
    r"I(?: am| was)? also\b|(?:My work|The job)\b.{0,12}\balso\b|"
    r"Dort\b|Außerdem\b|Zudem\b|Daneben\b|Ferner\b|Darüber hinaus|Hinzu k|"
    r"In dieser (?:Position|Stelle)|Dazu\b|Einige Eckdaten dazu\b|"
    r"Zu meiner Arbeit dort|Zu meiner Arbeit .{0,12}\b(?:auch|außerdem)\b|"
    r"Zu meinen Aufgaben .{0,12}\b(?:auch|außerdem)\b)"
)
"""How a sentence begins that goes on from the one before."""
EARLIER = regex(r"^(?:Before that|Earlier|Zuvor|Davor)\b")
_AFTER_IT = regex(r"^(?:Before that|Earlier), (?P<first>\w)")


_WHY = {
    Answer.NOTHING: "answers_nothing",
    Answer.AGAIN: "answers_again",
    Answer.NICE: "answers_a_wish",
    Answer.DUTY: "answers_a_duty",
    Answer.MUST: "answers_again",
}
"""Why a sentence goes that is not needed, by what it answers best."""


def shorten(desk: Desk, within: Collection[int] = (), words: int = 0) -> None:
    """
    A quarter less: what answers least of the posting goes first, of the sentences at
    the indexes *within* if there are any, and what is needed stays. Down to so many
    *words* if those were named, though something needed must go for it, last. Of a
    sentence that tells several lines one goes at a time; one that is named alone stays.
    """
    if len(within) == 1:
        _shorten_one(desk, desk.text.at(*within))
        return
    if words and desk.text.words <= words:
        page = words == WORDS_OF_A_PAGE
        desk.reply("within_page" if page else "within_limit", words=desk.text.words)
        return
    target = _target(desk, within, words)
    less = _without_links(desk, within, target)
    while desk.text.words > target:
        piece = least(desk, within, needed_too=bool(words))
        if piece is None or (less and not words and is_met_duty(desk, piece)):
            break
        less.append(piece)
        said = _without_least(desk, piece)
        if said is None or not desk.text.put(piece, said, desk.speech("less_of_it")):
            why = "over_limit" if is_needed(desk, piece) else _WHY[answer(desk, piece)]
            drop_with_link(desk, piece, desk.speech(why))
    if not less:
        desk.reply("short_enough")
        return
    mend(desk, naming=True)
    if not within:
        desk.proposal.length = desk.next_length(-1)
    _tell_shorter(desk, less)
    if words and desk.text.words > words:
        desk.reply("not_within", words=words)


def _without_links(desk: Desk, within: Collection[int], target: int) -> list[Piece]:
    """
    The sentences that now say the same without what the posting asks before it, as many
    as it takes to come down to *target* words.
    """
    less = []
    for piece in desk.text.claims:
        if desk.text.words <= target:
            break
        told = piece.sentence.text
        bare = LINK.sub("", told)
        said = replace(piece.sentence, text=bare)
        meant = not within or piece.origin in within
        if meant and bare != told and desk.text.put(piece, said, desk.speech("bare")):
            less.append(piece)
    return less


def _shorten_one(desk: Desk, piece: Piece) -> None:
    said = _without_least(desk, piece)
    if piece.sentence.locked:
        desk.reply("locked")
    elif said and desk.text.put(piece, said, desk.speech("you_asked")):
        mend(desk)
        desk.reply("reworded")
    else:
        desk.reply("no_other")


def _without_least(desk: Desk, piece: Piece) -> Sentence | None:
    """
    What a sentence tells besides the line that answers least, if it tells several.
    """
    lines = desk.told(piece.sentence)
    spared = least_line(desk, lines)
    return _said_again(desk, piece, [line for line in lines if line is not spared])


def _tell_shorter(desk: Desk, less: list[Piece]) -> None:
    gone = sum(piece.gone for piece in desk.text.pieces)
    told = len({id(piece) for piece in less if not piece.gone})
    names = {"n": desk.speech.sentences(gone), "m": desk.speech.sentences(told)}
    key = "shorter_in_part" if not gone else "shorter_too" if told else "shorter"
    desk.reply(key, words=desk.text.words, **names)


def _target(desk: Desk, within: Collection[int], words: int) -> int:
    if words:
        return words
    if not within:
        return max(_SHORTEST, round(desk.text.words * _SHORTER_BY))
    of_them = [len(desk.text.at(index).sentence.text.split()) for index in within]
    return desk.text.words - round(sum(of_them) * (1 - _SHORTER_BY))


def drop_topic(desk: Desk, topic: str) -> None:
    """
    Nothing of *topic* any more: sentences go, lists lose an item. What it joins by
    "and" is looked for one by one, unless the letter has it as one.
    """
    parts = [_as_told(desk, part) for part in parts_of(topic)]
    whole = any(topic.casefold() in p.sentence.text.casefold() for p in desk.text)
    if whole or not any(_told_of(desk, part) for part in parts):
        parts = [_as_told(desk, topic)]
    for part in parts:
        _drop_one(desk, part)


def _as_told(desk: Desk, topic: str) -> str:
    """
    *topic*; where the letter only has a name of it, "Kubernetes" of "Kubernetes stuff",
    that.
    """
    name = names_alone(topic)
    return name if name and not _told_of(desk, topic) else topic


def _drop_one(desk: Desk, topic: str) -> None:
    told = _told_of(desk, topic)
    kept = [piece for piece in desk.text.claims if piece not in told]
    if not told or not kept:
        desk.reply("all_gone" if told else "not_there", topic=topic)
        return
    _drop_all(desk, told, topic)
    mend(desk)
    # What is said again may name it again: then it goes, too.
    _drop_all(desk, _told_of(desk, topic), topic)
    mend(desk)
    left = _told_of(desk, topic)
    locked = any(piece.sentence.locked for piece in left)
    why = "dropped_but" if left and not locked else "locked" if left else "dropped"
    desk.reply(why, topic=topic, text=left[0].sentence.text if left else "")


def _drop_all(desk: Desk, told: list[Piece], topic: str) -> None:
    reason = desk.speech("drop_reason", topic=topic)
    found = lines_on(desk.content, topic)
    for piece in told:
        line = desk.line_of(piece)
        listed = line is not None and line.section is Section.SKILLS
        said = piece.sentence
        shorter = without(said, topic) if listed else _rest(desk, piece, topic, found)
        if shorter:
            desk.text.put(piece, shorter, reason)
        else:
            drop_with_link(desk, piece, reason)


def _rest(
    desk: Desk, piece: Piece, topic: str, found: Collection[ResumeLine]
) -> Sentence | None:
    """
    What a sentence that joins several lines tells besides *topic*, on which lines were
    *found*, if it is one sentence again.
    """
    roles = roles_called(desk.content, topic)
    lines = desk.told(piece.sentence)
    rest = [
        line
        for line in lines
        if line.role not in roles and not tells_of(line, topic, found)
    ]
    deeds = [line for line in lines if line.kind is not LineKind.ENTRY]
    # Of a deed without what was done, the post alone tells nothing.
    bare = bool(deeds) and not any(line in deeds for line in rest)
    same = bare or len(rest) == len(lines)
    said = None if same else _said_again(desk, piece, rest)
    return None if said is None or speaks_of(said.text, topic) else said


def _said_again(
    desk: Desk, piece: Piece, lines: Sequence[ResumeLine]
) -> Sentence | None:
    """
    Of what *piece* tells these *lines*, if they are one sentence.
    """
    if not lines:
        return None
    named = _introduced(desk, piece)
    above = _above(desk, piece)
    if above and len(lines) == 1:
        before = desk.told_before(lines[0], above)
        said = desk.sayer.say(lines[0], named | desk.roles(above), after=before)
    else:
        said = desk.sayer.say_together(lines, named)
    return said and replace(said, paragraph=piece.sentence.paragraph)


def _above(desk: Desk, piece: Piece) -> Piece | None:
    """
    What is said of the candidate right before it, in its paragraph.
    """
    told = desk.claims_in(piece.paragraph)
    return told[told.index(piece) - 1] if piece in told[1:] else None


def _told_of(desk: Desk, topic: str) -> list[Piece]:
    """
    The sentences that name *topic* or are of that kind; if none does, those that tell a
    line of it, and no other.
    """
    found = lines_on(desk.content, topic)
    roles = roles_called(desk.content, topic)
    named = [p for p in desk.in_body if _is_about(desk, p, topic, roles, found)]
    return named or [
        piece
        for piece in desk.text.claims
        if (line := desk.line_of(piece)) and _is_of_it(line, topic, found)
    ]


def _is_about(
    desk: Desk,
    piece: Piece,
    topic: str,
    roles: frozenset[str],
    found: Collection[ResumeLine],
) -> bool:
    of_role = desk.roles(piece) if piece.sentence.about is About.CANDIDATE else set()
    told = [x for x in desk.told(piece.sentence) if x.section is not Section.SKILLS]
    named = speaks_of(piece.sentence.text, topic) or bool(of_role & roles)
    of_kind = called(topic) and any(tells_of(x, topic, found) for x in told)
    return named or bool(of_kind)


def _is_of_it(line: ResumeLine, topic: str, found: Collection[ResumeLine]) -> bool:
    listed = line.kind is LineKind.LIST or line.section is Section.SKILLS
    return not listed and tells_of(line, topic, found)


def drop_with_link(desk: Desk, piece: Piece, reason: str) -> bool:
    """
    Drop it, and the sentence that only leads to it ("You ask for Python.").
    """
    place = desk.text.pieces.index(piece)
    before = desk.text.pieces[place - 1] if place else None
    if not desk.text.drop(piece, reason):
        return False
    if (
        before
        and not before.gone
        and before.sentence.about is About.EMPLOYER
        and before.paragraph == piece.paragraph
    ):
        desk.text.drop(before, reason)
    return True


def mend(desk: Desk, *, naming: bool = False) -> None:
    """
    Say again what leaned on a sentence that is gone; *naming* its post where only a
    sentence of another paragraph named that.
    """
    for paragraph in sorted({piece.paragraph for piece in desk.text}):
        _mend_paragraph(desk, paragraph, naming=naming)
    earlier = next((p for p in desk.text.claims if desk.roles(p)), None)
    if earlier and EARLIER.match(earlier.sentence.text):
        _say_afresh(desk, earlier)
        told = earlier.sentence
        alone = _AFTER_IT.sub(lambda found: found["first"].upper(), told.text)
        desk.text.put(earlier, replace(told, text=alone), desk.speech("mended"))


def _mend_paragraph(desk: Desk, paragraph: float, *, naming: bool) -> None:
    lost, first = False, True
    for piece in desk.text.pieces:
        if piece.paragraph != paragraph:
            continue
        if piece.gone:
            lost = True
        elif piece.sentence.about is About.CANDIDATE:
            unnamed = lost or (naming and _lost_its_name(desk, piece))
            nowhere = first and unnamed and _is_nowhere(desk, piece)
            leans = lost and LEANING.match(piece.sentence.text)
            if leans and not nowhere and _ALSO.search(piece.sentence.text):
                _say_without_also(desk, piece)
            elif nowhere or (leans and first):
                _say_afresh(desk, piece)
            lost = first = False


def _say_without_also(desk: Desk, piece: Piece) -> None:
    """
    "I also hold a BA" as "I hold a BA", where nothing of the kind stands before it.
    """
    above = _above(desk, piece)
    if above and _is_alike(desk, piece, above):
        return
    text = _ALSO.sub("", piece.sentence.text, count=1)
    desk.text.put(piece, replace(piece.sentence, text=text), desk.speech("mended"))


_ALSO = regex(
    r"(?<=^I) also\b|(?<=^I am) also\b|(?<=^I was) also\b"
    r"|(?<=^My skills) also\b|(?<=^My work) also\b"
    r"|(?<=^Zu meinen Aufgaben gehören) auch\b|(?<=^Zu meinen Aufgaben gehörten) auch\b"
)


def _is_alike(desk: Desk, piece: Piece, above: Piece) -> bool:
    """
    Whether both tell of one post, or of none.
    """
    roles, others = desk.roles(piece), desk.roles(above)
    here = {line.section for line in desk.told(piece.sentence)}
    there = {line.section for line in desk.told(above.sentence)}
    return bool(roles & others) or bool(here & there)


def _lost_its_name(desk: Desk, piece: Piece) -> bool:
    """
    Whether a sentence that is gone named the employer.
    """
    roles = [desk.content.role(role) for role in desk.roles(piece)]
    gone = " ".join(p.sentence.text for p in desk.text.pieces if p.gone)
    return any(role and role.employer and role.employer in gone for role in roles)


def _is_nowhere(desk: Desk, piece: Piece) -> bool:
    """
    Whether the letter does not say up to there at which employer that was.
    """
    roles = [desk.content.role(role) for role in desk.roles(piece)]
    employers = [role.employer for role in roles if role and role.employer]
    told: list[str] = []
    for other in desk.text:
        told.append(other.sentence.text)
        if other is piece:
            break
    text = " ".join(told)
    return bool(employers) and not any(name in text for name in employers)


def _say_afresh(desk: Desk, piece: Piece) -> None:
    lines = desk.told(piece.sentence)
    said = desk.sayer.say_together(lines, _introduced(desk, piece))
    if said and {*desk.told(said)} == {*lines}:
        desk.text.put(piece, said, desk.speech("mended"))


def _introduced(desk: Desk, piece: Piece) -> set[str]:
    """
    The roles that the opening names, which *piece* need not.
    """
    opening = desk.text.claims[0]
    return desk.roles(opening) if piece is not opening else set()
