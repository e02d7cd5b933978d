"""
Telling what the person misses: a thing by its name, or all of a kind.
"""

from collections.abc import Iterator, Sequence

from resumate.domain.language.gist import stems
from resumate.domain.matching.spoken import languages_in
from resumate.domain.refining.adding import MOST_ADDED, OF_THE_POSTING, add
from resumate.domain.refining.answering import ask_about, ask_about_rest
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.kinds import Called, called
from resumate.domain.refining.lists import extended
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.saying import items_on
from resumate.domain.refining.topic import lines_on, names_alone, speaks_of
from resumate.domain.refining.topic_patterns import ABOVE
from resumate.domain.resume import LineKind, ResumeLine, Section


def mention(desk: Desk, topic: str) -> None:
    """
    A line on *topic* is told; if there is none, the person is asked. What stands above
    a letter is there without being asked for.
    """
    if ABOVE.fullmatch(topic):
        desk.reply("stands_above")
        return
    asked, found = called(topic), lines_on(desk.content, topic)
    if asked and found:
        _mention_kind(desk, topic, asked, found)
        return
    said = [
        piece.sentence.text
        for piece in desk.text.claims
        if speaks_of(piece.sentence.text, topic) and (found or not asked)
    ]
    if said:
        desk.reply("mentioned_already", text=said[0])
    elif not found:
        held = names_alone(topic)
        if held != topic and held and lines_on(desk.content, held):
            ask_about_rest(desk, topic, held)
        else:
            ask_about(desk, topic)
    elif any(_say(desk, line, topic) for line in _bullets_first(found)):
        _tell_mentioned(desk, topic)
    else:
        desk.reply("not_sayable", line=found[0].text)


def _tell_mentioned(desk: Desk, topic: str) -> None:
    """
    That *topic* is named, if it is; else what is said now.
    """
    if any(speaks_of(piece.sentence.text, topic) for piece in desk.text.claims):
        desk.reply("mentioned", topic=topic)
    else:
        new = (change.after for change in desk.text.changes if change.after)
        desk.reply("said_now", text=" ".join(new))


def _mention_kind(
    desk: Desk, topic: str, asked: Called, found: Sequence[ResumeLine]
) -> None:
    """
    One line of the kind is told, of several asked for all; what the letter has of it
    already is shown.
    """
    told = {line.id: _tells_all(desk, line, topic) for line in found}
    first = next(filter(None, told.values()), None)
    rest = [line for line in _bullets_first(found) if not told[line.id]]
    if first and not (asked.several and rest):
        desk.reply("mentioned_already", text=first.sentence.text)
        return
    before = {id(piece): piece.sentence.text for piece in desk.text}
    most = MOST_ADDED if asked.several else 1
    for line in rest:
        said = [p for p in desk.text if before.get(id(p)) != p.sentence.text]
        if len(said) >= most:
            break
        _say(desk, line, topic)
    said = [p for p in desk.text if before.get(id(p)) != p.sentence.text]
    if said:
        desk.reply("said_now", text=" ".join(p.sentence.text for p in said))
    elif first:
        desk.reply("mentioned_already", text=first.sentence.text)
    if rest and not said:
        desk.reply("not_sayable", line=rest[0].text)


def _bullets_first(lines: Sequence[ResumeLine]) -> list[ResumeLine]:
    return sorted(lines, key=lambda line: line.kind is not LineKind.BULLET)


def _say(desk: Desk, line: ResumeLine, topic: str) -> bool:
    reason = desk.speech("asked_for_topic", topic=topic)
    return (
        _tell_more(desk, line, topic, reason)
        or _extend_list(desk, line, topic, reason)
        or add(desk, line, reason, topic)
    )


def _tells_all(desk: Desk, line: ResumeLine, topic: str) -> Piece | None:
    """
    The sentence that tells *line*, of a list all that is asked for; or one that has all
    its words.
    """
    items = items_on(desk.content, line, topic)
    for piece in _resting_on(desk, line):
        if all(_names(piece.sentence.text, item) for item in items):
            return piece
    said = desk.sayer.say(line, (), topic)
    wanted = stems(said.text) if said else frozenset[str]()
    same = (p for p in desk.text.claims if wanted <= stems(p.sentence.text))
    return next(same, None) if wanted else None


def _names(text: str, item: str) -> bool:
    spoken = languages_in(item)
    return spoken <= languages_in(text) if spoken else speaks_of(text, item)


def _resting_on(desk: Desk, line: ResumeLine) -> Iterator[Piece]:
    for piece in desk.text.claims:
        told = any(one.id == line.id for one in desk.told(piece.sentence))
        if told or _names_post(desk, piece, line):
            yield piece


def _names_post(desk: Desk, piece: Piece, head: ResumeLine) -> bool:
    """
    Whether a sentence says at which post something was done that *head* is of: who
    asks for an apprenticeship has it there.
    """
    post = desk.content.role(head.role)
    cited = head.id in piece.sentence.citations
    title = post.title.casefold() if post and cited else ""
    return bool(title) and title in piece.sentence.text.casefold()


def _tell_more(desk: Desk, line: ResumeLine, topic: str, reason: str) -> bool:
    """
    All of the languages in place of the sentence that tells some of them.
    """
    if line.section is not Section.LANGUAGES:
        return False
    said = desk.sayer.say(line, (), topic)
    some = next((p for p in _resting_on(desk, line) if desk.line_of(p) == line), None)
    if said is None or some is None or desk.checked(said).findings:
        return False
    if not languages_in(some.sentence.text) < languages_in(said.text):
        return False
    return desk.text.put(some, said, reason)


def _extend_list(desk: Desk, line: ResumeLine, topic: str, reason: str) -> bool:
    """
    Name one more skill in the sentence that names skills of the same line.
    """
    items = items_on(desk.content, line, topic)
    posted = speaks_of(desk.letter.posting.text, topic)
    for piece in desk.text.claims:
        told = piece.sentence
        if not items or line.id not in told.citations or not desk.is_listed(piece):
            continue
        if posted or not OF_THE_POSTING.search(told.text):
            longer = extended(told, items, desk.letter.language)
            clean = not desk.checked(longer).findings
            return clean and desk.text.put(piece, longer, reason)
    return False
