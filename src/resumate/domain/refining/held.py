"""
Which line of a resume says what a person tells of themselves in their own words.
"""

from dataclasses import dataclass

from resumate.domain.language.gist import share, stem, stems, weights
from resumate.domain.language.skill_names import names_in
from resumate.domain.letter import Sentence
from resumate.domain.matching.spoken import languages_in
from resumate.domain.refining.figures import has_number, numbers_told, without_numbers
from resumate.domain.refining.saying import items_of
from resumate.domain.refining.topic import words_like
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_FRAME = frozenset(
    map(
        stem,
        """
        i i've i'm my me myself once also still currently now ich mein meine meiner
        meinen meinem mir mich bin bist war waren habe hatte kann konnte werde wurde
        dort dabei auch noch derzeit aktuell
        """.split(),
    )
)
"""What says who, and that it is told, and nothing of what is told."""
_HALF = 0.5
_MOSTLY = 0.6


def text_of(content: ResumeContent, line: ResumeLine) -> str:
    """
    What *line* says, with its post.
    """
    post = content.role(line.role)
    return f"{line.text} {post.title} {post.employer}" if post else line.text


def says_most(text: str, claimed: str) -> bool:
    """
    Whether *text* has most of what *claimed* tells.
    """
    held, wanted = stems(text), weights(claimed)
    shown = sum(weight for stem, weight in wanted.items() if stem in held)
    return shown > _MOSTLY * sum(wanted.values())


def line_saying(content: ResumeContent, claimed: Sentence) -> ResumeLine | None:
    """
    The line that says what is *claimed*, which the gate has seen: with all of its
    names and numbers, and most of its words; half of them where the gate is content.
    """
    lines = [ln for ln in content.lines if ln.section is not Section.REFERENCES]
    shares = {ln.id: _share(content, ln, claimed) for ln in lines}
    best = max(lines, key=lambda ln: shares[ln.id], default=None)
    return best if best and shares[best.id] > 0 else None


@dataclass(frozen=True, slots=True)
class Near:
    """
    The line that comes nearest to what is told, and the *words* of it that do.
    """

    line: ResumeLine
    words: str


def line_near(content: ResumeContent, claimed: str) -> Near | None:
    """
    The line that has half of the words that tell something, in whatever form: then it
    is not said that the resume has nothing of it.
    """
    best, most = None, 0.0
    told = without_frame(claimed)
    for line in content.lines:
        like, much = words_like(line.text, told)
        if line.section is not Section.REFERENCES and much > most:
            named = " ".join(sorted(like, key=line.text.index)[:_NAMED])
            best, most = Near(line, named), much
    return best if best and most >= _HALF else None


def without_frame(claimed: str) -> str:
    """
    What is told, without the words that say who, and that it is told.
    """
    return " ".join(
        w for w in claimed.split() if stem(w.strip(_SIGNS).casefold()) not in _FRAME
    )


_SIGNS = ".,;:!?()\"'“”„"
_NAMED = 4
"""Words by which a line is asked for."""


def item_saying(line: ResumeLine, claimed: str) -> str:
    """
    The item of a list that says it; "" if *line* is none.
    """
    if line.kind is not LineKind.LIST and line.section is not Section.SKILLS:
        return ""
    wanted = _told(claimed)
    return max(items_of(line), key=lambda item: share(wanted, stems(item)), default="")


def _share(content: ResumeContent, line: ResumeLine, claimed: Sentence) -> float:
    """
    How much of it *line* says; 0 where that is too little.
    """
    text, said = claimed.text, text_of(content, line)
    if not numbers_told(said, text) or not names_in(text) <= names_in(said):
        return 0.0
    if not languages_in(text) <= languages_in(said):
        return 0.0
    cited = line.id in claimed.citations and not claimed.findings
    wanted = _told(text)
    if not wanted:
        return float(cited and has_number(text))
    found = share(wanted, stems(said))
    if share(wanted, stems(line.text)) < _HALF * found:
        return 0.0  # the name of the post alone says it
    enough = _HALF if cited and line.kind is not LineKind.ENTRY else _MOSTLY
    certain = has_number(text) or bool(names_in(text)) or len(wanted) > 1 or cited
    return found if certain and found >= enough else 0.0


def _told(text: str) -> dict[str, float]:
    """
    The stems of *text* that tell something, without its numbers.
    """
    found = weights(without_numbers(text))
    return {one: weight for one, weight in found.items() if one not in _FRAME}
