"""
Telling what the person misses: a thing by its name, or all of a kind.
"""

from collections.abc import Iterator, Sequence

from resumate.domain.language.gist import share, stems, weights
from resumate.domain.matching.spoken import languages_in
from resumate.domain.refining.adding import MOST_ADDED, OF_THE_POSTING, add
from resumate.domain.refining.answering import ask_about, ask_about_rest
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.kinds import Called, called
from resumate.domain.refining.lists import extended
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.saying import items_on
from resumate.domain.refining.terms import tell_term
from resumate.domain.refining.topic import lines_on, names_alone, parts_of, speaks_of
from resumate.domain.refining.topic_patterns import ABOVE
from resumate.domain.resume import LineKind, ResumeLine, Section

_A_THIRD = 0.34


def mention(desk: Desk, topic: str) -> None:
    """
    A line on *topic* is told; if there is none, the person is asked. What stands above
    a letter is there without being asked for.
    """
    if ABOVE.fullmatch(topic):
        desk.reply("stands_above")
        return
    if tell_term(desk, topic):
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
    elif found:
        _mention_lines(desk, topic, found)
    else:
        _ask_about_unheld(desk, topic)


def _mention_lines(desk: Desk, topic: str, found: Sequence[ResumeLine]) -> None:
    """
    One of the lines *found* is told, or something done at a post whose head is among
    them; else each thing that *topic* joins.
    """
    reason = desk.speech("asked_for_topic", topic=topic)
    parts = parts_of(topic)
    if any(_say(desk, line, topic) for line in _bullets_first(found)) or any(
        add(desk, line, reason) for line in _of_their_posts(desk, found)
    ):
        _tell_mentioned(desk, topic)
    elif len(parts) > 1:
        for part in parts:
            mention(desk, part)
    else:
        desk.reply("not_sayable", line=found[0].text)


def _ask_about_unheld(desk: Desk, topic: str) -> None:
    """
    What no line names as a whole: what it joins, or the name in it, may be there.
    """
    held = names_alone(topic)
    if parts := _parts_held(desk, topic):
        for part in parts:
            mention(desk, part)
    elif held != topic and held and lines_on(desk.content, held):
        ask_about_rest(desk, topic, held)
    else:
        ask_about(desk, topic)


def _of_their_posts(desk: Desk, found: Sequence[ResumeLine]) -> list[ResumeLine]:
    """
    What was done at the posts whose heads are *found*.
    """
    heads = {line.role for line in found if line.kind is LineKind.ENTRY}
    return [
        line
        for line in desk.content.lines
        if line.role in heads - {None} and line.kind is LineKind.BULLET
    ]


def _parts_held(desk: Desk, topic: str) -> list[str]:
    """
    What *topic* joins by "and", if the resume has some of it.
    """
    parts = parts_of(topic)
    held = [part for part in parts if lines_on(desk.content, part)]
    rest = [part for part in parts if part not in held]
    return [*held, *rest] if held and len(parts) > 1 else []


def _tell_mentioned(desk: Desk, topic: str) -> None:
    """
    That *topic* is named, if it is; else what is said now.
    """
    if any(speaks_of(piece.sentence.text, topic) for piece in desk.text.claims):
        desk.reply("mentioned", topic=topic)
    else:
        desk.reply("said_now", text=desk.text.new_text)


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
        text = piece.sentence.text
        told = share(weights(line.text), stems(text)) >= _A_THIRD
        if all(_names(text, item) for item in items) and (items or told):
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
