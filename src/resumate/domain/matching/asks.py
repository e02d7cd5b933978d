"""
What a requirement asks: all of these, each in one way or another.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.language.gist import says_much, weights
from resumate.domain.language.skill_names import Found, longest_in
from resumate.domain.matching import ask_marks as marks
from resumate.domain.matching.ask import Ask, Phrase, names_person
from resumate.domain.patterns import regex

_OR = "or"
_AND = "and"
_MARK = regex(r"\x00(\d+)\x00")
_ONE_NAME = regex(r"\x00\d+\x00 \x00\d+\x00")
_ASIDE = regex(r"\x00\d+\x00|\x01\d+\x01")
_NAMED_TOKEN = regex(r"[^\W_][\w+#]*(?:[.&/-][^\W_][\w+#]*)*")
_MODULE = regex(r"[A-Z]{2,3}")
"""Behind a name it is a part of it, whatever else it stands for: "SAP PM"."""
_ENOUGH_WORDS = 2.0
"""Words beside a name that count as something asked of their own, by weight."""


def asks_in(text: str, *, names_by_capitals: bool) -> tuple[Ask, ...]:
    """
    What *text* asks.

    *names_by_capitals*: whether a capital in mid-sentence tells a name (not in German).
    """
    text = marks.FOR_EXAMPLE.sub("such as", text)  # its full stops end no clause
    begun = marks.OR_BEGUN.search(text) is not None
    text = marks.OR_BEGUN.sub("", text)
    reader = _Reader(text, names_by_capitals)
    found = [
        replace(ask, begun=begun)
        for clause in marks.CLAUSE.split(reader.marked)
        for ask in reader.asks(clause)
    ]
    return tuple(found)


class _Reader:
    """
    Reads one requirement; names are set aside so that nothing splits them.
    """

    def __init__(self, text: str, names_by_capitals: bool) -> None:
        self._names: list[Phrase] = []
        marked = self._mark(text, longest_in(text))
        self.marked = self._mark_unknown(marked, names_by_capitals)

    def _mark(self, text: str, found: list[Found]) -> str:
        parts, at = [], 0
        for one in found:
            written = text[one.start : one.end]
            phrase = Phrase(written, one.name, known=True, weights=weights(written))
            parts += [text[at : one.start], self._set_aside(phrase)]
            at = one.end
        return "".join([*parts, text[at:]])

    def _mark_unknown(self, text: str, names_by_capitals: bool) -> str:
        capital_tells = names_by_capitals and not _mostly_capitals(text)
        spans: list[tuple[int, int]] = []
        for match in re.finditer(rf"\x00\d+\x00|{_NAMED_TOKEN.pattern}", text):
            begins = _begins(text[: match.start()])
            of_one = _MODULE.fullmatch(match[0]) and text[: match.start()].endswith(
                "\x00 "
            )
            if not of_one and not _looks_named(match[0], begins, capital_tells):
                continue
            if spans and text[spans[-1][1] : match.start()] == " ":
                spans[-1] = (spans[-1][0], match.end())  # "New York"
            else:
                spans.append((match.start(), match.end()))
        for start, end in reversed(spans):
            mark = self._set_aside(Phrase(text[start:end], text[start:end]))
            text = text[:start] + mark + text[end:]
        return text

    def _set_aside(self, phrase: Phrase) -> str:
        self._names.append(phrase)
        return f"\x00{len(self._names) - 1}\x00"

    def asks(self, clause: str) -> Iterator[Ask]:
        """
        What one clause asks.
        """
        inside: list[str] = []

        def set_aside(match: re.Match[str]) -> str:
            inside.append(match[1])
            return f" \x01{len(inside) - 1}\x01 "

        outside = re.sub(r"\(([^()]*)\)?", set_aside, clause)
        head, tail, any_does = _examples(outside)
        made = [
            self._exemplified(ask, parts, inside) for ask, parts in self._groups(head)
        ]
        if not made:
            groups = self._groups(tail)
            made, tail = [self._exemplified(a, p, inside) for a, p in groups], ""
        if made and tail:
            told = (*made[-1].examples, *self._listed(tail))
            made[-1] = replace(
                made[-1], examples=told, any_example=any_does, each=not any_does
            )
        yield from made

    def _exemplified(self, ask: Ask, parts: Sequence[str], inside: list[str]) -> Ask:
        aside = [inside[int(n)] for n in re.findall("\x01(\\d+)\x01", " ".join(parts))]
        told = [marks.IN_USE.sub("", part) for part in aside]
        plain = [marks.LIKE_IT.sub("", part) for part in told]
        serious = [
            p
            for p in plain
            if not marks.REMARK.search(p) and not marks.OR_LIKE.search(p)
        ]
        return replace(
            ask,
            examples=tuple(p for part in serious for p in self._listed(part)),
            any_example=any(marks.ANY_DOES.search(part) for part in serious)
            or plain != aside
            or bool(marks.OF_ANY.search(" ".join(parts))),
            or_like=ask.or_like or any(marks.OR_LIKE.search(part) for part in told),
        )

    def _listed(self, text: str) -> list[Phrase]:
        parts = (part for part, _ in _joined(text))
        return [p for part in parts if part for p in self._phrases(part)]

    def _groups(self, text: str) -> Iterator[tuple[Ask, Sequence[str]]]:
        optional = bool(marks.OPTIONAL.search(text))
        for parts in _alternatives(marks.OPTIONAL.sub(" ", text)):
            like = any(marks.OR_LIKE.search(part) for part in parts)
            paper = any(marks.CERTIFIED.search(part) for part in parts)
            chosen: list[Phrase] = []
            for part in parts:
                if marks.OR_LIKE.search(part) and chosen:
                    chosen += self._kind(part)
                    continue
                phrases = self._phrases(part, certified=paper)
                chosen += phrases[:1]
                if len(parts) > 1 and _ONE_NAME.search(part):
                    continue  # of a choice no half of a name is asked: "SAP HCM"
                # Several things in one breath are all asked.
                yield from ((Ask((p,), optional=optional), ()) for p in phrases[1:])
            if chosen:
                yield Ask(tuple(chosen), or_like=like, optional=optional), parts

    def _kind(self, text: str) -> list[Phrase]:
        """
        What others would be of, where it is told: "another care planning system".
        """
        said = weights(marks.OR_LIKE.sub(" ", _ASIDE.sub(" ", text)))
        told = sum(said.values()) >= _ENOUGH_WORDS
        return [Phrase(text, weights=said)] if told else []

    def _phrases(self, text: str, *, certified: bool = False) -> list[Phrase]:
        named = [self._names[int(number)] for number in _MARK.findall(text)]
        named = [replace(one, certified=certified and one.known) for one in named]
        rest = _ASIDE.sub(" ", text)
        who = names_person(rest)
        said = weights(rest)
        if not named:
            return [Phrase(rest.strip(), person=who, weights=said)] if said else []
        if sum(said.values()) >= _ENOUGH_WORDS:
            return [*named, Phrase(rest.strip(), person=who, weights=said)]
        return named


def _examples(text: str) -> tuple[str, str, bool]:
    """
    *text* before its examples, the examples, and whether any one of them will do.
    """
    signal = marks.EXAMPLES.search(text)
    if signal is None:
        return text, "", False
    any_does = bool(marks.ANY_DOES.search(signal[0]))
    return text[: signal.start()], text[signal.end() :], any_does


def _joined(text: str) -> list[tuple[str, str]]:
    """
    The parts of *text*, each with the joint that follows it.
    """
    parts, at = [], 0
    for match in marks.JOIN.finditer(text):
        parts.append((text[at : match.start()].strip(), match.lastgroup or _AND))
        at = match.end()
    return [*parts, (text[at:].strip(), _AND)]


def _alternatives(text: str) -> Iterator[list[str]]:
    parts = _joined(text)
    group: list[str] = []
    for index, (part, joint) in enumerate(parts):
        if part:
            group.append(part)
        if joint == "comma":  # "A, B or C": a comma stands for the joint that ends it
            later = (j for _, j in parts[index + 1 : -1] if j != "comma")
            joint = next(later, _AND)  # noqa: PLW2901
        if joint == _OR or not group:
            continue
        following = parts[index + 1][0] if index + 1 < len(parts) else ""
        if len(group) == 1 and _shares_object(group[0], following):
            parts[index + 1] = (f"{group[0]} {following}", parts[index + 1][1])
        else:
            yield group
        group = []
    if group:
        yield group


def _shares_object(part: str, following: str) -> bool:
    # "design, develop and test software" asks one thing, not three.
    return (
        not _ASIDE.search(part)
        and bool(following)
        and sum(weights(part).values()) <= 1
        and len(following.split()) > 1
    )


def _mostly_capitals(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{3,}", text)
    capital = sum(word[0].isupper() for word in words)
    return len(words) > 2 and capital > len(words) / 2  # noqa: PLR2004


def _begins(before: str) -> bool:
    stripped = before.rstrip(" \t\"'“”„*-•–")
    return not stripped or stripped[-1] in ".:;!?\n("


def _looks_named(token: str, begins: bool, capital_tells: bool) -> bool:
    if token.casefold() in marks.NO_NAMES or token.isdigit() or token[0] == "\x00":
        return False
    if marks.CERTIFIED.fullmatch(token):
        return False
    letters = re.sub(r"[^A-Za-zÀ-ɏ]", "", token)
    if not letters or not any(c.isupper() for c in letters):
        return False
    inner = re.search(r"[a-zà-ɏ][A-Z]|[A-Za-z]\d|\+\+|#|[a-z]\+$", token)
    shouted = letters.isupper() and 2 <= len(letters) <= 6  # noqa: PLR2004
    if inner or shouted:
        return True
    plain = not begins and token[0].isupper() and "-" not in token
    return capital_tells and plain and says_much(token)
